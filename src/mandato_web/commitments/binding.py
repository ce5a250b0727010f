"""Whom a commitment binds, on any day: those its text binds, but for who dissociated itself from its provision.

Bearers hold whom it binds today: they follow the positions that actors take, and the days on which those begin to hold.
"""

from collections.abc import Callable, Iterable
from datetime import date

from django.utils import timezone

from mandato_web.actors.models import Actor
from mandato_web.actors.naming import Naming, load_naming
from mandato_web.commitments.bearers import READ
from mandato_web.commitments.models import Bearer, Commitment
from mandato_web.design import consequences, daily
from mandato_web.history.services import REGISTER, Author, settle_links
from mandato_web.instruments.dissociating import apart_on, bound_by, dissociations_in, positions_of, reaches
from mandato_web.instruments.models import Instrument, Position

Narrowing = Callable[[Commitment, list[Actor], date], list[Actor]]
_REPORTING = (Bearer.Part.BEARER, Bearer.Part.ADDRESSEE)
_narrowings: dict[str, Narrowing] = {}


def narrow_with(name: str, narrowing: Narrowing) -> None:
    """For what the text alone cannot tell, as that it binds the parties of a treaty. A name again replaces."""
    _narrowings[name] = narrowing


def bound_on(commitment: Commitment, day: date) -> list[Actor]:
    """Those for whom a collective bearer of this commitment stands on that day."""
    return _bound(commitment, positions_of(commitment.instrument), day)


def list_apart(commitment: Commitment) -> list[Position]:
    """Who dissociated itself from the provision of this commitment, and when."""
    found = dissociations_in(positions_of(commitment.instrument))
    return [position for position in found if reaches(position, commitment.provision)]


def bearers_on(commitment: Commitment, day: date) -> set[int]:
    """The keys of the actors that were to act on that day, as its bearers of today and the dates of positions tell."""
    return gather_bearers([commitment], day)[commitment.pk]


def gather_bearers(commitments: Iterable[Commitment], day: date) -> dict[int, set[int]]:
    """As `bearers_on`, for the commitments of one text."""
    held = {one.pk: one for one in commitments}
    stood: dict[int, set[int]] = {key: set() for key in held}
    found = Bearer.objects.filter(commitment__in=list(held), part__in=_REPORTING).prefetch_related("actors")
    naming, positions = load_naming(), positions_of(next(iter(held.values())).instrument) if held else []
    for bearer in found:
        actors = _stand(held[bearer.commitment_id], bearer, naming, positions, day)
        stood[bearer.commitment_id] |= {actor.pk for actor in actors}
    return stood


def settle_collective(author: Author, commitment: Commitment, day: date) -> None:
    """Makes each collective bearer of a commitment stand for exactly those it binds that day, with history."""
    bound = bound_on(commitment, day)
    bearers = commitment.bearers.filter(is_collective=True, part=Bearer.Part.BEARER).prefetch_related("actors")
    altered = [bearer for bearer in bearers if _settle(author, bearer, bound)]
    if altered:
        consequences.follow("bearers", author, commitment)


def settle_bearers(author: Author, instrument: Instrument) -> None:
    """Lets the bearers of a text follow the positions that actors took. What a person decided of a bearer stays."""
    naming, positions, today = load_naming(), positions_of(instrument), timezone.localdate()
    altered: dict[int, Commitment] = {}
    found = Bearer.objects.filter(
        commitment__instrument=instrument, commitment__withdrawn_at=None, found_in__in=READ, confirmed_at=None,
        part__in=_REPORTING,
    )  # fmt: skip
    for bearer in found.select_related("commitment__provision").prefetch_related("actors"):
        if _settle(author, bearer, _stand(bearer.commitment, bearer, naming, positions, today)):
            altered[bearer.commitment.pk] = bearer.commitment
    for commitment in altered.values():
        consequences.follow("bearers", author, commitment)


def settle_on(day: date) -> int:
    """What begins to hold with the day: a dissociation or an accession that was announced."""
    dated = Position.objects.filter(kind__in=(Position.Kind.DISSOCIATED, Position.Kind.ACCEDED)).exclude(date="")
    instruments = list(Instrument.objects.filter(pk__in=dated.values("instrument")))
    for instrument in instruments:
        settle_bearers(REGISTER, instrument)
    return len(instruments)


def register_settling() -> None:
    consequences.register(consequences.Consequence("positions", "commitments.bearers", settle_bearers))
    daily.register(daily.DailyJob("commitments.settle-bearers", settle_on))


def _bound(commitment: Commitment, positions: list[Position], day: date) -> list[Actor]:
    bound = bound_by(positions, day)
    for narrow in _narrowings.values():
        bound = narrow(commitment, bound, day)
    apart = apart_on(day, commitment.provision, positions)
    return [actor for actor in bound if actor.pk not in apart]


def _stand(commitment: Commitment, bearer: Bearer, naming: Naming, positions: list[Position], day: date) -> list[Actor]:
    """Whom a bearer stands for on a day: all that are bound, or the one that is named, unless it stands apart."""
    actors = list(bearer.actors.all())
    named = naming.find(*bearer.named.values())
    known = {one.actor_id for one in positions}
    if bearer.is_collective and named is None and (len(actors) != 1 or actors[0].pk in known):
        return _bound(commitment, positions, day)
    single = actors or ([named] if named else [])
    apart = apart_on(day, commitment.provision, positions)
    return [actor for actor in single if actor.pk not in apart]


def _settle(author: Author, bearer: Bearer, actors: list[Actor]) -> bool:
    """Whether anything changed."""
    if {one.pk for one in bearer.actors.all()} == {one.pk for one in actors}:
        return False
    settle_links(author, bearer, "actors", actors)
    return True
