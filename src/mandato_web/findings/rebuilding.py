"""The register's records -> the engine's values, in the addresses and with the links that the register keeps.

An instrument's id is its slug, a provision's its own; a source is named `slug/language`. Citations lead where the
register says that they lead, whoever decided it. A text known only by mention stays external.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet

import mandato
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.rebuilding import rebuild_term
from mandato_web.commitments.models import Bearer, CommitmentWording
from mandato_web.instruments.models import Citation, LanguageVersion, Position, Provision, ProvisionText
from mandato_web.instruments.rebuilding import rebuild_provision
from mandato_web.values.wording import say

_PIECE = 500  # versions whose records are asked for at once


class Rebuilt(NamedTuple):
    """`versions` by the name of the source that each became."""

    results: list[mandato.ReadResult]
    versions: dict[str, LanguageVersion]


class _Records(NamedTuple):
    """What belongs to the versions asked for, by version; positions and terms by instrument."""

    texts: dict[int, list[ProvisionText]]
    citations: dict[int, list[Citation]]
    wordings: dict[int, list[CommitmentWording]]
    parties: dict[int, list[Position]]
    terms: dict[int, Agreement]
    eids: dict[int, tuple[str, str]]


def current_versions() -> QuerySet[LanguageVersion]:
    """Of every text that the register holds, the leading version of each first."""
    held = LanguageVersion.objects.filter(replaced_at__isnull=True, instrument__is_stub=False)
    return held.select_related("instrument__parent").order_by("instrument_id", "pk")


def rebuild(versions: Iterable[LanguageVersion]) -> Rebuilt:
    """Piece by piece, a fixed number of queries each: no database takes more than so many keys in one question, and
    the records of hundreds of thousands of texts would fill the memory."""
    held = {f"{one.instrument.slug}/{one.language}": one for one in versions}
    names, results = list(held), []
    for start in range(0, len(names), _PIECE):
        piece = names[start : start + _PIECE]
        records = _gather([held[name] for name in piece])
        results += [_result(name, held[name], records) for name in piece]
    return Rebuilt(results, held)


def _gather(versions: Sequence[LanguageVersion]) -> _Records:
    instruments = {one.instrument_id for one in versions}
    inside = {"version__in": [one.pk for one in versions]}
    texts = ProvisionText.objects.filter(**inside, provision__withdrawn_at__isnull=True)
    citations = Citation.objects.filter(**inside).select_related("target_instrument", "target_provision")
    # Withdrawn ones are left out here: asked for in the question, SQLite would walk through all commitments for them.
    wordings = CommitmentWording.objects.filter(**inside)
    wordings = wordings.select_related("commitment").prefetch_related("commitment__bearers")
    wordings = wordings.order_by("commitment__position", "pk")
    parties = Position.objects.filter(instrument__in=instruments, kind=Position.Kind.PARTY).select_related("actor")
    cited = _by_version(citations.order_by("start", "pk"))
    candidates = {key for found in cited.values() for one in found for key in one.candidates}
    addressed = Provision.objects.filter(Q(instrument__in=instruments) | Q(pk__in=candidates)).order_by()
    return _Records(
        _by_version(texts.select_related("provision__parent").order_by("provision__position")),
        cited,
        _by_version(one for one in wordings if one.commitment.withdrawn_at is None),
        _grouped(parties, "instrument_id"),
        {one.instrument_id: one for one in Agreement.objects.filter(instrument__in=instruments)},
        {key: (slug, eid) for key, slug, eid in addressed.values_list("pk", "instrument__slug", "eid")},
    )


def _by_version(found: Iterable[Any]) -> dict[int, list[Any]]:
    return _grouped(found, "version_id")


def _grouped(found: Iterable[Any], name: str) -> dict[int, list[Any]]:
    grouped: dict[int, list[Any]] = defaultdict(list)
    for one in found:
        grouped[getattr(one, name)].append(one)
    return grouped


def _result(name: str, version: LanguageVersion, records: _Records) -> mandato.ReadResult:
    source = mandato.SourceText(name, version.text_sha256, version.media_type, version.text)
    instrument = version.instrument
    agreement = records.terms.get(instrument.pk)
    rebuilt = mandato.Instrument(
        id=instrument.slug,
        kind=instrument.kind,  # type: ignore[arg-type]
        title=version.title,
        language=version.language,
        span=mandato.Span(0, len(version.text)),
        date=instrument.date or None,
        place=instrument.place or None,
        parties=tuple(_party(one, version.language) for one in records.parties.get(instrument.pk, ())),
        annex_of=instrument.parent.slug if instrument.parent else None,
        version_of=instrument.slug,
        provisions=tuple(_provisions(records.texts.get(version.pk, ()))),
        commitments=tuple(_commitment(one, records, version.language) for one in records.wordings.get(version.pk, ())),
        references=tuple(_reference(one, records) for one in records.citations.get(version.pk, ())),
        term=rebuild_term(agreement) if agreement else None,
        notes=tuple(_note(one, version) for one in version.notes),
    )
    return mandato.ReadResult(source, (rebuilt,))


def _provisions(texts: Iterable[ProvisionText]) -> Iterable[mandato.Provision]:
    for said in texts:
        parent = said.provision.parent
        yield rebuild_provision(said, parent.eid if parent else None)


def _party(position: Position, language: str) -> mandato.Party:
    actor = position.actor
    name = actor.name_in(language) if actor else position.named
    return mandato.Party(name, position.acronym or None)


def _reference(citation: Citation, records: _Records) -> mandato.Reference:
    target = citation.target_instrument
    known = target is not None and not target.is_stub
    resolved = None
    status = citation.status
    if known and status in (Citation.Status.RESOLVED, Citation.Status.MISSING):
        provision = citation.target_provision
        resolved = mandato.Resolved(target.slug, provision.eid if provision else None)
    elif status != Citation.Status.AMBIGUOUS:
        status = Citation.Status.EXTERNAL
    candidates = [records.eids[key] for key in citation.candidates if key in records.eids]
    return mandato.Reference(
        _eid(citation, records),
        citation.text,
        mandato.Span(citation.start, citation.end),
        mandato.Target(citation.named or None, citation.symbol or None, citation.label or None),
        status,  # type: ignore[arg-type]
        resolved,
        tuple(mandato.Resolved(slug, eid) for slug, eid in candidates),
    )


def _eid(record: Any, records: _Records) -> str:
    return records.eids.get(record.provision_id, ("", ""))[1]


def _commitment(wording: CommitmentWording, records: _Records, language: str) -> mandato.Commitment:
    held = wording.commitment
    marks = {name: mandato.Span(*span) for name, span in wording.marks.items() if span}
    whole = mandato.Span(wording.start, wording.end)
    deliverable = due = None
    if wording.deliverable and held.deliverable_kind:
        deliverable = mandato.Deliverable(
            wording.deliverable,
            held.deliverable_kind,  # type: ignore[arg-type]
            marks.get("deliverable", whole),
        )
    if wording.due and held.due_kind:
        due = mandato.Due(
            wording.due,
            held.due_kind,  # type: ignore[arg-type]
            marks.get("due", whole),
            held.due_from.isoformat() if held.due_from else None,
            held.due_until.isoformat() if held.due_until else None,
            held.due_recurrence or None,
        )
    bearers = list(held.bearers.all())
    addressee = next((one for one in bearers if one.part == Bearer.Part.ADDRESSEE), None)
    return mandato.Commitment(
        id=held.code,
        provision=_eid(held, records),
        text=wording.text,
        span=whole,
        action=mandato.Action(wording.action, held.action_verb, held.action_kind),  # type: ignore[arg-type]
        strength=held.strength,  # type: ignore[arg-type]
        nature=held.nature,  # type: ignore[arg-type]
        bearers=tuple(_bearer(one, language) for one in bearers if one.part != Bearer.Part.ADDRESSEE),
        addressee=_bearer(addressee, language) if addressee else None,
        deliverable=deliverable,
        due=due,
    )


def _bearer(bearer: Bearer, language: str) -> mandato.Bearer:
    source = "own" if bearer.found_in == Bearer.Source.EDITOR else bearer.found_in
    return mandato.Bearer(say(bearer.named, language), None, bearer.is_collective, source, None)  # type: ignore[arg-type]


def _note(printed: dict[str, Any], version: LanguageVersion) -> mandato.Note:
    span = printed.get("span")
    offset = version.file_offset
    moved = mandato.Span(span[0] - offset, span[1] - offset) if span else None
    return mandato.Note(printed.get("rule") or "", printed.get("text") or "", moved, printed.get("provision"))
