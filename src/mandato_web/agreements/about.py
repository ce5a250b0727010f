"""All that an agreement's page shows, gathered in a bounded number of queries."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Prefetch
from django.utils.translation import get_language

from mandato import list_reviews
from mandato_web.agreements.models import Agreement, Clause, Committee, Cycle, FocalPoint, Task
from mandato_web.agreements.queries import parties_of
from mandato_web.agreements.standing import describe_standing
from mandato_web.agreements.telling import draw_life, tell_life
from mandato_web.agreements.visibility import visible_agreements
from mandato_web.design.durations import write_duration
from mandato_web.instruments.models import Position, Provision, ProvisionText, Relation
from mandato_web.instruments.queries import keep_visible, texts_of
from mandato_web.values.dates import PartialDate
from mandato_web.values.wording import say


class Said(NamedTuple):
    """A clause or a task as shown: our words for it, or its text's own in `language`; `provision` where it stands."""

    record: Any
    words: str
    language: str
    provision: Provision | None


class Office(NamedTuple):
    """An office that keeps in touch for a party: who holds it, and who held it before, latest first."""

    actor: Any
    name: str
    now: FocalPoint | None
    before: list[FocalPoint]


def describe_agreement(agreement: Agreement, today: date, user: Any) -> dict[str, Any]:
    standing = describe_standing(agreement, today)
    instrument = agreement.instrument
    clauses = list(agreement.clauses.select_related("provision__instrument"))
    tasks = list(agreement.tasks.select_related("actor", "provision__instrument"))
    texts = _texts_of([*clauses, *tasks])
    return {
        "agreement": agreement,
        "instrument": instrument,
        "standing": standing,
        "moments": tell_life(agreement, standing, today),
        "picture": draw_life(agreement, standing, today),
        "lengths": _lengths(agreement),
        "parties": parties_of(instrument),
        "signatories": list(
            instrument.positions.filter(kind=Position.Kind.SIGNED).exclude(person="").select_related("actor")
        ),
        "clauses": _group_clauses(clauses, texts),
        "tasks": _group_tasks(tasks, texts),
        "offices": _group_offices(agreement.focal_points.select_related("actor"), today),
        "committees": list(_committees(agreement)),
        "cycles": list(agreement.cycles.select_related("instrument")),
        "reviews": _reviews(agreement, today),
        "works": list(agreement.works.all()),
        "credits": list(agreement.credits.select_related("by", "to")),
        "decisions": list(agreement.decisions.all()),
        "confirmations": list(agreement.confirmations.select_related("file")),
        "supplements": list(
            visible_agreements(user).filter(parent=agreement).select_related("instrument").order_by("instrument__date")
        ),
        "addenda": list(
            keep_visible(
                Relation.objects.filter(target=instrument, kind__in=[Relation.Kind.ADDENDUM, Relation.Kind.AMENDS]),
                "source",
                user,
            ).select_related("source")
        ),
        "versions": list(instrument.versions.filter(replaced_at=None).values_list("language", "is_authentic")),
    }


def _lengths(agreement: Agreement) -> dict[str, str]:
    names = ("duration", "renewal_period", "objection_notice", "denunciation_notice", "minimum")
    return {name: write_duration(getattr(agreement, name)) for name in names}


def _texts_of(records: Iterable[Any]) -> dict[int, ProvisionText]:
    keys = [one.provision_id for one in records if one.provision_id]
    return texts_of(keys, get_language() or "en") if keys else {}


def _say(record: Any, texts: dict[int, ProvisionText]) -> Said:
    words = say(record.words)
    text = texts.get(record.provision_id) if record.provision_id else None
    if words or text is None:
        return Said(record, words, "", record.provision)
    return Said(record, text.text or text.heading, text.version.language, record.provision)


def _group_clauses(clauses: list[Clause], texts: dict[int, ProvisionText]) -> list[tuple[str, list[Said]]]:
    """By kind, in the order in which kinds are named."""
    kinds = Clause.Kind.choices
    grouped = {kind: [_say(one, texts) for one in clauses if one.kind == kind] for kind, _ in kinds}
    return [(label, grouped[kind]) for kind, label in kinds if grouped[kind]]


def _group_tasks(tasks: list[Task], texts: dict[int, ProvisionText]) -> list[tuple[Any, list[Said]]]:
    """Each party's own duties, to the letter."""
    grouped: dict[int, tuple[Any, list[Said]]] = {}
    for task in tasks:
        grouped.setdefault(task.actor_id, (task.actor, []))[1].append(_say(task, texts))
    return list(grouped.values())


def _group_offices(points: Iterable[FocalPoint], today: date) -> list[Office]:
    grouped: dict[tuple[int, str], list[FocalPoint]] = {}
    for point in points:
        grouped.setdefault((point.actor_id, say(point.office)), []).append(point)
    offices = []
    for (_actor, name), held in grouped.items():
        now = next(
            (one for one in reversed(held) if not one.until or one.until >= today.isoformat()[: len(one.until)]), None
        )
        offices.append(Office(held[0].actor, name, now, [one for one in reversed(held) if one is not now]))
    return offices


def _committees(agreement: Agreement) -> Iterable[Committee]:
    return agreement.committees.select_related("chair", "provision__instrument", "series__actor").prefetch_related(
        Prefetch("seats"), "seats__actor", "sessions__meeting"
    )


def _reviews(agreement: Agreement, today: date) -> list[Any]:
    if not agreement.review_from or not agreement.review_until:
        return []
    held = [_first_day(one) for one in agreement.cycles.all() if one.reviewed_on]
    return list(
        list_reviews(agreement.review_from, agreement.review_until, agreement.review_every or None, today, held=held)
    )


def _first_day(cycle: Cycle) -> date:
    return PartialDate.from_iso(cycle.reviewed_on).earliest
