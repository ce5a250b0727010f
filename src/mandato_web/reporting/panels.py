"""What this room shows on the pages of commitments, provisions, instruments and actors."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from mandato_web.accounts.models import Role
from mandato_web.commitments.binding import bearers_on
from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import with_words
from mandato_web.design.panels import Panel, register
from mandato_web.history.forms import read_day
from mandato_web.reporting.models import Assessment, ProgressReport, Voice
from mandato_web.reporting.queries import actors_of, list_published, reports_on, reports_on_provision
from mandato_web.reporting.standing import bearers_of

_SHOWN_ON_ACTOR = 8


def show_reports(commitment: Any, request: HttpRequest) -> dict[str, Any]:
    """`?on=2026-01-31` counts as it stood that day."""
    form, day = read_day(request.GET)
    reports = reports_on(commitment, day)
    voices = [(label, [one for one in reports if one.voice == voice]) for voice, label in ProgressReport.Voice.choices]
    bearers = bearers_on(commitment, day) if day else bearers_of(commitment)
    reporters = {one.actor_id for one in reports if one.voice == Voice.REPORTED}
    return {
        "form": form,
        "day": day,
        "voices": voices,
        "any_report": bool(reports),
        "bearer_count": len(bearers),
        "reporter_count": len(reporters & bearers),
        "writes_as": [] if day else _writes_as(commitment, request, bearers),
        "assesses": not day and request.user.has_perm("reporting.assess") and commitment.is_followable,
    }


def _writes_as(commitment: Any, request: HttpRequest, bearers: set[int]) -> list[tuple[Any, str]]:
    """The actors for which this person may write here, each with its voice."""
    if not request.user.is_authenticated or not commitment.is_followable:
        return []
    today = timezone.localdate()
    own = [
        (actor, Voice.REPORTED)
        for actor in actors_of(request.user, today, Role.FOCAL_POINT, Role.COORDINATOR)
        if actor.pk in bearers
    ]
    return own + [(actor, Voice.OTHER) for actor in actors_of(request.user, today, Role.OBSERVER)]


def show_on_provision(provision: Any, request: HttpRequest) -> dict[str, Any] | None:
    reports = reports_on_provision(provision)
    return {"reports": reports} if reports else None


def show_on_actor(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    found = list_published().filter(actor=actor, told_with=None).select_related("provision__instrument")
    reports = list(found.order_by("-said_on_latest", "-pk")[: _SHOWN_ON_ACTOR + 1])
    if not reports:
        return None
    shown = reports[:_SHOWN_ON_ACTOR]
    held = with_words(Commitment.objects.filter(pk__in=[one.commitment_id for one in shown if one.commitment_id]))
    lines = {line.commitment.pk: line for line in describe_lines(held, timezone.localdate())}
    told = [(one, lines.get(one.commitment_id)) for one in shown]
    return {"told": told, "more_reports": len(reports) > _SHOWN_ON_ACTOR, "actor": actor}


def show_assessments_of(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    found = list(
        Assessment.objects.filter(instrument=instrument, published_as__isnull=False).select_related("assessor")
    )
    return {"assessments": found} if found else None


def register_panels() -> None:
    register(Panel("commitment", "reports", "reporting/commitment_panel.html", show_reports, order=10))
    register(Panel("provision", "reports", "reporting/provision_panel.html", show_on_provision, order=30))
    register(Panel("instrument", "assessments", "reporting/assessments_panel.html", show_assessments_of, order=60))
    register(Panel("actor", "reports", "reporting/actor_panel.html", show_on_actor, order=40))
