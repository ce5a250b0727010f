"""Writing rounds and assignments."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from mandato_web.accounts.models import User
from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.history.services import Author, change, create, remove, settle, settle_links
from mandato_web.instruments.models import Instrument
from mandato_web.reporting.models import OPEN_STAGES, Assignment, ProgressReport, Round


def save_round(
    author: Author, round: Round, *, actors: Iterable[Actor], instruments: Iterable[Instrument], **facts: Any
) -> Round:
    """Raises ValidationError, by field where it can."""
    if facts["opens"] > facts["deadline"]:
        raise ValidationError({"deadline": _("The deadline comes before the day on which the round opens.")})
    if facts["period_from"] > facts["period_until"]:
        raise ValidationError({"period_until": _("The period ends before it begins.")})
    with transaction.atomic():
        if round.pk is None:
            for name, value in facts.items():
                setattr(round, name, value)
            create(author, round)
        else:
            change(author, round, **facts)
        settle_links(author, round, "actors", actors)
        settle_links(author, round, "instruments", instruments)
    return round


def close_round(author: Author, round: Round, *, on: date) -> Round:
    """Drafts stay with their authors; what was submitted stays with the secretariat."""
    return change(author, round, closed_on=on)


def reopen_round(author: Author, round: Round, *, deadline: date) -> Round:
    if deadline < round.opens:
        raise ValidationError({"deadline": _("The deadline comes before the day on which the round opens.")})
    return change(author, round, closed_on=None, deadline=deadline)


def assign(
    author: Author,
    commitments: Iterable[Commitment],
    actor: Actor,
    *,
    unit: Actor | None = None,
    person: User | None = None,
    due: date | None = None,
    note: str = "",
) -> int:
    """Gives commitments to a unit or a person of the actor; whoever held them before no longer does."""
    if unit is None and person is None:
        raise ValidationError({"unit": _("Choose a unit or a person.")})
    if unit is not None and unit.parent_id != actor.pk:
        raise ValidationError({"unit": _("This unit does not belong to %(actor)s.") % {"actor": actor.name}})
    if person is not None and not person.appointments.filter(actor=actor).exists():
        raise ValidationError({"person": _("This person does not work for %(actor)s.") % {"actor": actor.name}})
    chosen = list(commitments)
    with transaction.atomic():
        for commitment in chosen:
            settle(
                author,
                Assignment,
                {"commitment": commitment, "actor": actor},
                unit=unit,
                person=person,
                due=due,
                note=note,
                assigned_by=author.label[:200],
            )
    return len(chosen)


def unassign(author: Author, assignment: Assignment) -> None:
    remove(author, assignment)


def pass_on(author: Author, leaver: User, successor: User, actor: Actor) -> int:
    """Everything that a leaver holds for an actor goes to the successor in one act; how many things went."""
    if leaver == successor:
        raise ValidationError({"successor": _("Choose somebody else.")})
    if not successor.appointments.filter(actor=actor).exists():
        raise ValidationError({"successor": _("This person does not work for %(actor)s.") % {"actor": actor.name}})
    assignments = list(Assignment.objects.filter(actor=actor, person=leaver))
    reports = list(ProgressReport.objects.filter(actor=actor, held_by=leaver, stage__in=OPEN_STAGES))
    reason = f"{leaver} -> {successor}"
    with transaction.atomic():
        for assignment in assignments:
            change(author, assignment, person=successor, reason=reason)
        for report in reports:
            change(author, report, held_by=successor, reason=reason)
    return len(assignments) + len(reports)
