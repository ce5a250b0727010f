"""Who bears a commitment, and the actors it means, as the text names them; `binding` says whom it binds on a day."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.utils import timezone

from mandato_web.actors.models import Actor
from mandato_web.actors.naming import Naming, load_naming
from mandato_web.commitments.matching import Pair
from mandato_web.commitments.models import Bearer
from mandato_web.instruments.dissociating import apart_on, bound_by, positions_of
from mandato_web.instruments.models import LanguageVersion

Reading = dict[str, Any]
READ = (Bearer.Source.OWN, Bearer.Source.CHAPEAU, Bearer.Source.SPEAKER)


class Place(NamedTuple):
    """Where a bearer stands: by the key of its commitment, a part of it, and a number in that part."""

    commitment: int
    part: str
    position: int


def write_bearers(version: LanguageVersion, pairs: list[Pair], *, gives_facts: bool) -> None:
    """Names in this version's language. A version that gives facts also says who there is; people's decisions stay."""
    commitments = [pair.commitment for pair in pairs]
    standing = {
        Place(one.commitment_id, one.part, one.position): one
        for one in Bearer.objects.filter(commitment__in=commitments, found_in__in=READ)
    }
    named = named_in(pairs)
    for place, printed in named.items():
        if place in standing:
            standing[place].named = {**standing[place].named, version.language: printed["text"]}
    Bearer.objects.bulk_update(standing.values(), ["named"], batch_size=300)
    if gives_facts:
        gone = [one.pk for place, one in standing.items() if place not in named and one.confirmed_at is None]
        Bearer.objects.filter(pk__in=gone).delete()
        _add(version, pairs, {place: printed for place, printed in named.items() if place not in standing})


def named_in(pairs: Iterable[Pair]) -> dict[Place, Reading]:
    """Who is to act, and who is asked to, with what the text says of them."""
    named: dict[Place, Reading] = {}
    for commitment, printed, _ in pairs:
        for position, bearer in enumerate(printed["bearers"]):
            named[Place(commitment.pk, Bearer.Part.BEARER, position)] = bearer
        if printed["addressee"]:
            named[Place(commitment.pk, Bearer.Part.ADDRESSEE, 0)] = printed["addressee"]
    return named


def _add(version: LanguageVersion, pairs: list[Pair], named: dict[Place, Reading]) -> None:
    added = [build_bearer(version, place, printed) for place, printed in named.items()]
    Bearer.objects.bulk_create(added, batch_size=300)
    naming, today = load_naming(), timezone.localdate()
    positions = positions_of(version.instrument)
    bound = bound_by(positions, today)
    left = {pair.commitment.pk: apart_on(today, pair.commitment.provision, positions) for pair in pairs}
    meant = Bearer.actors.through
    meant.objects.bulk_create(
        [
            meant(bearer_id=bearer.pk, actor_id=actor.pk)
            for bearer, printed in zip(added, named.values(), strict=True)
            for actor in actors_meant(printed, naming, bound)
            if actor.pk not in left.get(bearer.commitment_id, ())
        ],
        batch_size=500,
    )


def build_bearer(version: LanguageVersion, place: Place, printed: Reading) -> Bearer:
    """Not saved yet."""
    return Bearer(
        commitment_id=place.commitment,
        part=place.part,
        position=place.position,
        named={version.language: printed["text"]},
        is_collective=printed["collective"],
        found_in=printed["from"],
    )


def actors_meant(printed: Reading, naming: Naming, bound: list[Actor]) -> list[Actor]:
    """A collective bearer stands for all that were bound that day; a single one for the actor of that name."""
    named = naming.find(printed["name"], printed["text"])
    if named is not None:
        return [named]
    return bound if printed["collective"] else []
