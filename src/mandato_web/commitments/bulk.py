"""The commitments of many texts of which the register holds nothing yet, written by a few statements for all."""

from collections import defaultdict
from collections.abc import Sequence

from mandato_web.actors.naming import load_naming
from mandato_web.commitments.bearers import actors_meant, build_bearer, named_in
from mandato_web.commitments.indexing import index_new_commitments
from mandato_web.commitments.matching import Pair
from mandato_web.commitments.models import Bearer, Commitment, CommitmentWording
from mandato_web.commitments.services import address, build_wording, place
from mandato_web.history.services import Author, in_bulk, record
from mandato_web.instruments.bulk import WrittenText

_A_STATEMENT = 300


def write_new_commitments(author: Author, texts: Sequence[WrittenText]) -> None:
    """As `services.write_commitments` of each."""
    with in_bulk():
        found = [(one, pair) for one in texts for pair in _pair(one)]
        Commitment.objects.bulk_create([pair.commitment for _text, pair in found], batch_size=_A_STATEMENT)
        wordings = [build_wording(text.version, pair.commitment, pair.printed) for text, pair in found]
        CommitmentWording.objects.bulk_create(wordings, batch_size=_A_STATEMENT)
        bearers = _write_bearers(found)
        told = {one.version.pk: 0 for one in texts}
        for text, _pair_of_it in found:
            told[text.version.pk] += 1
        for one in texts:
            summary = {"commitments": told[one.version.pk], "withdrawn": 0, "in this language alone": 0}
            record(author, "read", one.version, after=summary)
        index_new_commitments(
            (text.version.instrument, wording, bearers[pair.commitment.pk])
            for (text, pair), wording in zip(found, wordings, strict=True)
        )


def _pair(text: WrittenText) -> list[Pair]:
    pairs = []
    for printed in text.reading["commitments"]:
        provision = text.provisions.get(printed["provision"])
        if provision is not None:
            pair = Pair(Commitment(instrument=text.version.instrument, code=printed["id"]), printed, True)
            place(pair, provision, len(pairs))
            pair.commitment.slug = address(pair.commitment)
            pairs.append(pair)
    return pairs


def _write_bearers(found: Sequence[tuple[WrittenText, Pair]]) -> dict[int, list[Bearer]]:
    """By the keys of their commitments. Nobody is bound yet as a whole, for nobody took a position on these texts."""
    naming = load_naming()
    named = [
        (build_bearer(text.version, where, printed), printed)
        for text, pair in found
        for where, printed in named_in([pair]).items()
    ]
    Bearer.objects.bulk_create([bearer for bearer, _printed in named], batch_size=_A_STATEMENT)
    meant = Bearer.actors.through
    links = [
        meant(bearer_id=bearer.pk, actor_id=actor.pk)
        for bearer, printed in named
        for actor in actors_meant(printed, naming, [])
    ]
    meant.objects.bulk_create(links, batch_size=_A_STATEMENT)
    held: dict[int, list[Bearer]] = defaultdict(list)
    for bearer in sorted((bearer for bearer, _printed in named), key=lambda one: (one.part, one.position)):
        held[bearer.commitment_id].append(bearer)
    return held
