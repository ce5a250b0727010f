"""What this room shows on the pages of commitments and provisions: who says what became of them."""

from typing import Any

from django.http import HttpRequest

from mandato_web.design.panels import Panel, register
from mandato_web.reporting.models import ProgressReport
from mandato_web.reporting.queries import reports_on, reports_on_provision


def show_reports(commitment: Any, request: HttpRequest) -> dict[str, Any]:
    reports = reports_on(commitment)
    voices = [(label, [one for one in reports if one.voice == voice]) for voice, label in ProgressReport.Voice.choices]
    bearers = {actor.pk for bearer in commitment.bearers.prefetch_related("actors") for actor in bearer.actors.all()}
    reporters = {one.actor_id for one in reports if one.voice == ProgressReport.Voice.REPORTED}
    return {
        "voices": voices,
        "any_report": bool(reports),
        "bearer_count": len(bearers),
        "reporter_count": len(reporters & bearers),
    }


def show_on_provision(provision: Any, request: HttpRequest) -> dict[str, Any] | None:
    reports = reports_on_provision(provision)
    return {"reports": reports} if reports else None


def register_panels() -> None:
    register(Panel("commitment", "reports", "reporting/commitment_panel.html", show_reports, order=10))
    register(Panel("provision", "reports", "reporting/provision_panel.html", show_on_provision, order=30))
