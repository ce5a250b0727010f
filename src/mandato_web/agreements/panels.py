"""What this room shows on the page of an instrument: the term it runs for, and who does what under it."""

from typing import Any

from django.http import HttpRequest

from mandato_web.agreements.models import Committee
from mandato_web.agreements.queries import get_standing, list_actor_standings, today_here
from mandato_web.agreements.standing import Standing
from mandato_web.agreements.visibility import visible_agreements
from mandato_web.design.durations import write_duration
from mandato_web.design.panels import Panel, register


def show_term(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    standing = _standing_of(instrument, request)
    if standing is None:
        return None
    agreement = standing.agreement
    return {
        "standing": standing,
        "agreement": agreement,
        "duration": write_duration(agreement.duration),
        "renewal_period": write_duration(agreement.renewal_period),
        "objection_notice": write_duration(agreement.objection_notice),
        "denunciation_notice": write_duration(agreement.denunciation_notice),
        "tasks": list(agreement.tasks.select_related("actor", "provision__instrument").order_by("provision__position")),
    }


def show_at_head(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    standing = _standing_of(instrument, request)
    return {"standing": standing} if standing else None


def _standing_of(instrument: Any, request: HttpRequest) -> Standing | None:
    """Read once for both places of a page."""
    known: dict[int, Standing | None] = request.__dict__.setdefault("standings_read", {})
    if instrument.pk not in known:
        known[instrument.pk] = get_standing(instrument, today_here(), request.user)
    return known[instrument.pk]


def show_agreements(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    """On an actor's page: the agreements it is party to, the next day to decide first."""
    standings = list_actor_standings(actor, today_here(), request.user)
    return {"standings": standings} if standings else None


def show_committees(series: Any, request: HttpRequest) -> dict[str, Any] | None:
    """On the page of a series: the agreements whose committee meets in it."""
    return _committees(request, series=series)


def show_committees_of_body(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    """On the page of a body: the same, by the series that it holds."""
    return _committees(request, series__actor=actor)


def _committees(request: HttpRequest, **held: Any) -> dict[str, Any] | None:
    found = Committee.objects.filter(agreement__in=visible_agreements(request.user), **held)
    committees = list(found.select_related("agreement__instrument", "chair"))
    return {"committees": committees} if committees else None


def register_panels() -> None:
    register(Panel("instrument-head", "term", "agreements/head_panel.html", show_at_head, order=10))
    register(Panel("actor", "agreements", "agreements/actor_panel.html", show_agreements, order=15))
    register(
        Panel("actor", "agreement-committees", "agreements/committee_panel.html", show_committees_of_body, order=16)
    )
    register(Panel("series", "agreement-committees", "agreements/committee_panel.html", show_committees, order=20))
    register(Panel("instrument", "term", "agreements/term_panel.html", show_term, order=10))
