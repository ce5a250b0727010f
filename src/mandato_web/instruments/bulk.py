"""Many texts of which the register holds nothing yet, written by a few statements for all of them."""

from collections.abc import Sequence
from typing import NamedTuple

from django.utils import timezone

from mandato_web.history.services import Author, in_bulk, record
from mandato_web.instruments.indexing import index_new_instruments
from mandato_web.instruments.linking import Linker, relink
from mandato_web.instruments.models import Citation, Instrument, LanguageVersion, Provision, ProvisionText
from mandato_web.instruments.provisions import build_provision, build_texts, create_downwards
from mandato_web.instruments.services import (
    Reading,
    TextSource,
    build_citation,
    build_version,
    place_link,
    summarise,
)

_A_STATEMENT = 500


class NewText(NamedTuple):
    """A reading of an instrument that has no text, no name but its titles, and no positions. `neighbours` are all
    instruments of the same file, this one too, by their ids in it."""

    instrument: Instrument
    reading: Reading
    source: TextSource
    neighbours: dict[str, Instrument]


class WrittenText(NamedTuple):
    """`provisions` by their ids in the reading."""

    version: LanguageVersion
    reading: Reading
    provisions: dict[str, Provision]


def write_new_texts(author: Author, texts: Sequence[NewText]) -> list[WrittenText]:
    """As `services.write_version` of each."""
    now = timezone.now()
    with in_bulk():
        versions = [build_version(one.instrument, one.reading, one.source, now) for one in texts]
        LanguageVersion.objects.bulk_create(versions, batch_size=_A_STATEMENT)
        provisions = _write_provisions(texts)
        written = [
            WrittenText(version, one.reading, held)
            for version, one, held in zip(versions, texts, provisions, strict=True)
        ]
        said = [build_texts(*one) for one in written]
        ProvisionText.objects.bulk_create([one for each in said for one in each], batch_size=_A_STATEMENT)
        _write_citations(texts, written)
        for version, reading, _provisions in written:
            record(author, "published", version, after=summarise(version, reading))
        relink([one.instrument for one in texts])
        index_new_instruments((one.instrument, each) for one, each in zip(texts, said, strict=True))
    return written


def _write_provisions(texts: Sequence[NewText]) -> list[dict[str, Provision]]:
    found: dict[tuple[int, str], Provision] = {}
    parents: dict[tuple[int, str], tuple[int, str] | None] = {}
    for number, (instrument, reading, *_rest) in enumerate(texts):
        for printed in reading["provisions"]:
            name, above = (number, printed["id"]), printed["parent"]
            found[name] = build_provision(instrument, None, printed)
            parents[name] = (number, above) if above else None
    held: list[dict[str, Provision]] = [{} for _text in texts]
    for (number, eid), one in found.items():
        one.position = len(held[number])
        held[number][eid] = one
    create_downwards(found, parents)
    return held


def _write_citations(texts: Sequence[NewText], written: Sequence[WrittenText]) -> None:
    """Linked as far as these texts lead to themselves and to their neighbours; `relink` finds what else is there."""
    links = Linker(known=False)
    for text, one in zip(texts, written, strict=True):
        links.know(text.instrument.pk, one.provisions.values())
    citations = []
    for text, (version, reading, provisions) in zip(texts, written, strict=True):
        for reference in reading["references"]:
            provision = provisions.get(reference["provision"])
            if provision is not None:
                citation = build_citation(version, provision, reference)
                place_link(links, text.instrument, citation, reference, text.neighbours)
                citations.append(citation)
    Citation.objects.bulk_create(citations, batch_size=_A_STATEMENT)
