"""Writing the term of an agreement, who does what under it, and what people decide about it."""

from datetime import date
from typing import Any

from django.utils import timezone

from mandato_web.actors.models import Actor
from mandato_web.agreements.models import Agreement, Objection, Task
from mandato_web.history.services import Author, change, create, settle
from mandato_web.instruments.models import Instrument, Provision

Reading = dict[str, Any]


def write_term(author: Author, instrument: Instrument, term: Reading) -> Agreement:
    """The term in the fields of `mandato read --explain`. What a person confirmed stays."""
    known = Agreement.objects.filter(instrument=instrument).first()
    if known and known.confirmed_at:
        return known
    entry, denunciation = term["entry_into_force"] or {}, term["denunciation"] or {}
    return settle(
        author,
        Agreement,
        {"instrument": instrument},
        entry_on=entry.get("on") or "",
        entry_n=entry.get("n"),
        entry_delay=entry.get("delay") or "",
        in_force=term["in_force"] or "",
        duration=term["duration"] or "",
        indefinite=term["indefinite"],
        minimum=term["minimum"] or "",
        renewal=term["renewal"] or "",
        renewal_period=term["renewal_period"] or "",
        renewal_assumed=_is_assumed(term),
        objection_notice=term["objection_notice"] or "",
        denunciation_notice=denunciation.get("notice") or "",
        denunciation_delay=denunciation.get("effect_after") or "",
        expires=_day(term["expires"]),
        notice_by=_day(term["notice_by"]),
    )


def confirm_term(author: Author, agreement: Agreement, **facts: Any) -> Agreement:
    """Says that a person stands for the term, corrected where `facts` say so. Raises ValidationError."""
    return change(author, agreement, **facts, confirmed_by=author.label, confirmed_at=timezone.now())


def confirm_in_force(author: Author, agreement: Agreement, *, on: date, evidence: str) -> Agreement:
    """Says, with evidence, that the agreement was in force on a day."""
    return change(author, agreement, confirmed_in_force_on=on, confirmed_by=author.label, evidence=evidence[:500])


def object_to_renewal(author: Author, agreement: Agreement, actor: Actor, *, on: date, **facts: Any) -> Objection:
    return create(author, Objection(agreement=agreement, actor=actor, on=on, **facts))


def assign_task(
    author: Author, agreement: Agreement, provision: Provision, actor: Actor, *, role: str, source: str = ""
) -> Task:
    identity = {"agreement": agreement, "provision": provision, "actor": actor}
    return settle(author, Task, identity, role=role, source=source)


def _is_assumed(term: Reading) -> bool:
    """Whether the length of a renewal was inferred: the text states the renewal but not how long it lasts."""
    why = (term.get("why") or {}).get("renewal_period") or {}
    return bool(term["renewal_period"]) and (why.get("doubt") or 0) > 0


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text and len(text) == 10 else None
