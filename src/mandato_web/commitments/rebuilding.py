"""A stored text's commitments -> the engine's values, for the documents that a text is handed out as."""

from dataclasses import replace
from typing import Any

import mandato
from mandato_web.commitments.models import Bearer, CommitmentWording
from mandato_web.instruments.models import LanguageVersion
from mandato_web.instruments.rebuilding import complete_with
from mandato_web.values.wording import say


def add_commitments(version: LanguageVersion, value: mandato.Instrument) -> mandato.Instrument:
    wordings = version.commitment_wordings.filter(commitment__withdrawn_at__isnull=True)
    wordings = wordings.select_related("commitment__provision").prefetch_related("commitment__bearers")
    found = wordings.order_by("commitment__position", "pk")
    return replace(value, commitments=tuple(_commitment(one, version.language) for one in found))


def register_completion() -> None:
    complete_with("commitments", add_commitments)


def _commitment(wording: CommitmentWording, language: str) -> mandato.Commitment:
    held = wording.commitment
    marks = {name: mandato.Span(*span) for name, span in wording.marks.items() if span}
    whole = mandato.Span(wording.start, wording.end)
    bearers = list(held.bearers.all())
    addressee = next((one for one in bearers if one.part == Bearer.Part.ADDRESSEE), None)
    return mandato.Commitment(
        id=held.code,
        provision=held.provision.eid,
        text=wording.text,
        span=whole,
        action=mandato.Action(wording.action, held.action_verb, held.action_kind, marks.get("action")),  # type: ignore[arg-type]
        strength=held.strength,  # type: ignore[arg-type]
        nature=held.nature,  # type: ignore[arg-type]
        bearers=tuple(_bearer(one, language) for one in bearers if one.part == Bearer.Part.BEARER),
        addressee=_bearer(addressee, language) if addressee else None,
        deliverable=_deliverable(wording, marks.get("deliverable", whole)),
        due=_due(wording, marks.get("due", whole)),
        conditions=tuple(mandato.Condition(one["text"], mandato.Span(*one["span"])) for one in wording.conditions),
    )


def _deliverable(wording: CommitmentWording, span: mandato.Span) -> mandato.Deliverable | None:
    kind: Any = wording.commitment.deliverable_kind
    return mandato.Deliverable(wording.deliverable, kind, span) if wording.deliverable and kind else None


def _due(wording: CommitmentWording, span: mandato.Span) -> mandato.Due | None:
    held = wording.commitment
    kind: Any = held.due_kind
    if not wording.due or not kind:
        return None
    earliest = held.due_from.isoformat() if held.due_from else None
    latest = held.due_until.isoformat() if held.due_until else None
    return mandato.Due(wording.due, kind, span, earliest, latest, held.due_recurrence or None)


def _bearer(bearer: Bearer, language: str) -> mandato.Bearer:
    source: Any = "own" if bearer.found_in == Bearer.Source.EDITOR else bearer.found_in
    return mandato.Bearer(say(bearer.named, language), None, bearer.is_collective, source, None)
