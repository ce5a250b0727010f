"""A stored text -> the engine's value, from which documents are written.

This room knows provisions, citations, parties and signatures. What a text promises and how long it lasts is known to
higher rooms: each registers a completion in its `AppConfig.ready()`.
"""

from collections.abc import Callable, Iterable

import mandato
from mandato_web.instruments import queries
from mandato_web.instruments.models import Citation, Instrument, LanguageVersion, Position, Provision, ProvisionText
from mandato_web.values.wording import say

Completion = Callable[[LanguageVersion, mandato.Instrument], mandato.Instrument]

_completions: dict[str, Completion] = {}


def complete_with(name: str, completion: Completion) -> None:
    """`completion(version, value)` answers with the value and what it knows of it. A name again replaces."""
    _completions[name] = completion


def rebuild_text(version: LanguageVersion, user: object = None) -> mandato.ReadResult:
    """As `mandato.read` would have given it, in the addresses and with the links that the register keeps."""
    source = mandato.SourceText(version.file_name, version.text_sha256, version.media_type, version.text)
    value = _rebuild(version, user)
    for completion in _completions.values():
        value = completion(version, value)
    return mandato.ReadResult(source, (value,))


def _rebuild(version: LanguageVersion, user: object) -> mandato.Instrument:
    instrument = version.instrument
    texts = queries.list_texts(version)
    eids = dict(instrument.provisions.values_list("pk", "eid"))
    positions = list(instrument.positions.select_related("actor"))
    return mandato.Instrument(
        id=instrument.slug,
        kind=instrument.kind,  # type: ignore[arg-type]
        title=_title_of(instrument, version),
        language=version.language,
        span=mandato.Span(0, len(version.text)),
        date=instrument.date or None,
        place=instrument.place or None,
        parties=tuple(_parties(positions, version.language)),
        signatories=tuple(_signatories(positions, version.language)),
        annex_of=instrument.parent.slug if instrument.parent else None,
        provisions=tuple(rebuild_provision(said, eids.get(said.provision.parent_id or 0)) for said in texts),
        references=tuple(_references(version, eids, user)),
        notes=tuple(_note(one, version) for one in version.notes),
    )


def _title_of(instrument: Instrument, version: LanguageVersion) -> str:
    """The register's title in the version's language, which people have looked at, else the one that was read."""
    return instrument.titles.get(version.language) or version.title


def _parties(positions: Iterable[Position], language: str) -> Iterable[mandato.Party]:
    for position in positions:
        if position.kind == Position.Kind.PARTY:
            name = position.actor.name_in(language) if position.actor else position.named
            yield mandato.Party(name, position.acronym or None)


def _signatories(positions: Iterable[Position], language: str) -> Iterable[mandato.Signatory]:
    for position in positions:
        if position.person:
            party = position.actor.name_in(language) if position.actor else position.named
            yield mandato.Signatory(position.person, say(position.capacity, language) or None, party or None)


def rebuild_provision(said: ProvisionText, parent: str | None) -> mandato.Provision:
    """`parent` is the address of the provision that it stands under."""
    held: Provision = said.provision
    cells = None
    if said.cells is not None:
        cells = tuple(
            mandato.Cell(one["header"] or "", one["text"] or "", mandato.Span(*one["span"])) for one in said.cells
        )
    return mandato.Provision(
        id=held.eid,
        label=held.label or None,
        number=held.number or None,
        ordinal=held.ordinal,
        role=held.role,  # type: ignore[arg-type]
        level=held.level,
        parent=parent,
        heading=said.heading or None,
        text=said.text,
        span=mandato.Span(said.start, said.end),
        segments=tuple(mandato.Span(*segment) for segment in said.segments),
        page=said.page,
        cells=cells,
    )


def _references(version: LanguageVersion, eids: dict[int, str], user: object) -> Iterable[mandato.Reference]:
    citations = queries.list_citations_out(version)
    hidden = queries.hidden_among((one.target_instrument_id for one in citations if one.target_instrument_id), user)
    for one in citations:
        target = None if one.target_instrument_id in hidden else one.target_instrument
        resolved = None
        if target and one.status == Citation.Status.RESOLVED:
            resolved = mandato.Resolved(target.slug, one.target_provision.eid if one.target_provision else None)
        yield mandato.Reference(
            eids.get(one.provision_id, ""),
            one.text,
            mandato.Span(one.start, one.end),
            mandato.Target(one.named or None, one.symbol or None, one.label or None),
            one.status if target or one.status != Citation.Status.RESOLVED else "external",  # type: ignore[arg-type]
            resolved,
            (),
        )


def _note(printed: dict[str, object], version: LanguageVersion) -> mandato.Note:
    span = printed.get("span")
    moved = None
    if isinstance(span, list | tuple):
        moved = mandato.Span(span[0] - version.file_offset, span[1] - version.file_offset)
    provision = printed.get("provision")
    return mandato.Note(
        str(printed.get("rule") or ""), str(printed.get("text") or ""), moved, str(provision) if provision else None
    )
