"""Writing instruments and their texts; every write records history in the same transaction."""

from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import Any, NamedTuple

from django.db import transaction
from django.utils import timezone

from mandato_web.design.consequences import follow
from mandato_web.files.models import StoredFile
from mandato_web.history.services import Author, at_once, change, create, create_all, record, snapshot
from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.linking import Linker, link_fields, linker, relink
from mandato_web.instruments.models import (
    Alias,
    Citation,
    Instrument,
    LanguageVersion,
    Position,
    Provision,
    Relation,
)
from mandato_web.instruments.provisions import write_provisions
from mandato_web.search.words import fold

Reading = dict[str, Any]


class TextSource(NamedTuple):
    """Where a text comes from: the whole text of a file, and the file. `reader` is the reader's version."""

    text: str
    file: StoredFile | None
    name: str
    media_type: str
    reader: str


class Amendment(NamedTuple):
    """The day since which a text reads so, and the instrument that changed it, where it is known."""

    since: date
    by: Instrument | None = None


def create_instrument(author: Author, slug: str, kind: str, **facts: Any) -> Instrument:
    """Raises ValidationError where the address is taken or a fact impossible."""
    return create(author, Instrument(slug=slug, kind=kind, published_at=timezone.now(), **facts))


def create_instruments(author: Author, instruments: Sequence[Instrument]) -> Sequence[Instrument]:
    """As `create_instrument`, for many that are not saved yet."""
    now = timezone.now()
    for one in instruments:
        one.published_at = now
    return create_all(author, instruments)


def name_instrument(
    author: Author, instrument: Instrument, name: str, *, language: str = "", source: str = ""
) -> Alias:
    """Adds another name; a name it has already stays as it is."""
    known = instrument.aliases.filter(name=name, language=language).first()
    if known:
        return known
    alias = Alias(instrument=instrument, name=name, folded=fold(name), language=language, source=source)
    return create(author, alias)


def relate(author: Author, source: Instrument, kind: str, target: Instrument, **facts: Any) -> Relation:
    known = Relation.objects.filter(source=source, kind=kind, target=target, **_labels(facts)).first()
    return known or create(author, Relation(source=source, kind=kind, target=target, **facts))


def take_position(author: Author, instrument: Instrument, kind: str, **facts: Any) -> Position:
    """What an actor did with the instrument. The same again changes its facts and adds nothing."""
    identity = {name: facts.get(name, default) for name, default in (("actor", None), ("named", ""), ("person", ""))}
    known = Position.objects.filter(instrument=instrument, kind=kind, **identity).first()
    before = snapshot(known) if known else None
    with at_once(), transaction.atomic():
        if known:
            taken = change(author, known, **facts)
        else:
            taken = create(author, Position(instrument=instrument, kind=kind, **facts))
        if snapshot(taken) != before:
            follow("positions", author, instrument)
    return taken


def note_position(author: Author, instrument: Instrument, kind: str, **facts: Any) -> Position:
    """As `take_position`, but what is known already stays: only blanks are filled, and languages added."""
    identity = {name: facts.get(name, default) for name, default in (("actor", None), ("named", ""), ("person", ""))}
    known = Position.objects.filter(instrument=instrument, kind=kind, **identity).first()
    if known is None:
        return create(author, Position(instrument=instrument, kind=kind, **facts))
    blanks = {name: value for name, value in facts.items() if value and not getattr(known, name)}
    capacity = {**facts.get("capacity", {}), **known.capacity}
    return change(author, known, **{**blanks, "capacity": capacity})


def write_version(
    author: Author,
    instrument: Instrument,
    reading: Reading,
    source: TextSource,
    *,
    authentic: bool = False,
    restatement: bool = False,
    neighbours: dict[str, Instrument] | None = None,
    amendment: Amendment | None = None,
) -> LanguageVersion:
    """Puts a text that was read in its place: same addresses for the provisions it keeps, the old text kept beside.

    `reading` is an instrument in the fields of `mandato read --explain`; `neighbours` are the other instruments of the
    same file by their ids in it; `amendment` says since when the text reads so, where it was amended and not
    corrected. The same text read by the same reader again changes nothing.
    """
    digest = _digest(_text_of(reading, source))
    standing = instrument.versions.filter(language=reading["language"], replaced_at=None).first()
    if standing and (standing.text_sha256, standing.reader) == (digest, source.reader):
        return standing
    now = timezone.now()
    with transaction.atomic():
        if standing:
            change(author, standing, replaced_at=now)
        version = build_version(instrument, reading, source, now, authentic=authentic, restatement=restatement)
        version.save()
        if amendment:
            version.applies_from, version.amended_by = amendment
            version.save(update_fields=["applies_from", "amended_by"])
        provisions = write_provisions(instrument, version, reading, now)
        links = linker()
        around = {reading["id"]: instrument, **(neighbours or {})}
        _write_citations(links, version, reading, provisions, around, standing)
        record(author, "published", version, after=summarise(version, reading))
        relink([instrument], links)
        index_instrument(instrument)
    return version


def build_version(
    instrument: Instrument,
    reading: Reading,
    source: TextSource,
    now: datetime,
    *,
    authentic: bool = False,
    restatement: bool = False,
) -> LanguageVersion:
    """Not saved yet."""
    text = _text_of(reading, source)
    return LanguageVersion(
        instrument=instrument,
        language=reading["language"],
        title=(reading["title"] or instrument.title)[:500],
        file=source.file,
        file_name=source.name[:255],
        media_type=source.media_type,
        text=text,
        file_offset=reading["span"][0],
        text_sha256=_digest(text),
        reader=source.reader,
        read_at=now,
        notes=reading.get("notes", []),
        is_authentic=authentic,
        is_restatement=restatement,
    )


def _text_of(reading: Reading, source: TextSource) -> str:
    start, end = reading["span"]
    return source.text[start:end]


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _write_citations(
    links: Linker,
    version: LanguageVersion,
    reading: Reading,
    provisions: dict[str, Provision],
    neighbours: dict[str, Instrument],
    replaced: LanguageVersion | None,
) -> None:
    decided = _decided_links(replaced)
    citations = []
    for reference in reading["references"]:
        provision = provisions.get(reference["provision"])
        if provision is None:
            continue
        citation = build_citation(version, provision, reference)
        kept = decided.get(_identity(citation))
        if kept:
            for name in DECIDED_FIELDS:
                setattr(citation, name, getattr(kept, name))
        else:
            place_link(links, version.instrument, citation, reference, neighbours)
        citations.append(citation)
    Citation.objects.bulk_create(citations, batch_size=500)


DECIDED_FIELDS = ("status", "target_instrument_id", "target_provision_id", "candidates", "confirmed_by", "confirmed_at")


def _decided_links(replaced: LanguageVersion | None) -> dict[tuple[int, str, str], Citation]:
    """The links that people confirmed in the text that is being replaced: they outlive it."""
    confirmed = replaced.citations.exclude(confirmed_at=None) if replaced else []
    return {_identity(citation): citation for citation in confirmed}


def _identity(citation: Citation) -> tuple[int, str, str]:
    return citation.provision_id, fold(citation.text), citation.label


def build_citation(version: LanguageVersion, provision: Provision, reference: Reading) -> Citation:
    """Not saved yet, and without its link."""
    target, why = reference["target"], reference.get("why") or {}
    start, end = reference["span"]
    return Citation(
        provision=provision,
        version=version,
        text=reference["text"][:1000],
        start=start - version.file_offset,
        end=end - version.file_offset,
        named=(target["instrument"] or "")[:500],
        symbol=(target["symbol"] or "")[:100],
        label=(target["label"] or "")[:60],
        status=Citation.Status.EXTERNAL,
        rule=(why.get("rule") or "")[:80],
        doubt=why.get("doubt") or 0,
    )


def place_link(
    links: Linker, source: Instrument, citation: Citation, reference: Reading, neighbours: dict[str, Instrument]
) -> None:
    """What the reader found in the same file, else what the register knows."""
    resolved = reference.get("resolved")
    if resolved and resolved["instrument"] in neighbours:
        link = links.link_label(neighbours[resolved["instrument"]].pk, citation.label)
    else:
        link = links.link(source=source.pk, named=citation.named, symbol=citation.symbol, label=citation.label)
    for name, value in link_fields(link).items():
        setattr(citation, name, value)


def summarise(version: LanguageVersion, reading: Reading) -> Reading:
    """What history keeps of a text that was published."""
    return {
        "language": version.language,
        "text_sha256": version.text_sha256,
        "reader": version.reader,
        "provisions": len(reading["provisions"]),
        "citations": len(reading["references"]),
        "restatement": version.is_restatement,
        **({"applies_from": version.applies_from.isoformat()} if version.applies_from else {}),
    }


def _labels(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: facts.get(name, "") for name in ("source_label", "target_label")}
