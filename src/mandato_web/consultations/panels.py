"""What this room shows elsewhere: what a text came of, drafts that come from it, what an actor or a meeting asks."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from mandato_web.consultations.access import visible_consultations
from mandato_web.design.panels import Panel, register


def show_on_instrument(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    found = visible_consultations(request.user)
    came_of = found.filter(published_as=instrument).first()
    drafts = list(found.filter(lineage__instrument=instrument).distinct()[:20])
    return {"came_of": came_of, "drafts": drafts} if came_of or drafts else None


def show_on_home(_subject: Any, request: HttpRequest) -> dict[str, Any] | None:
    """Those that take comments today."""
    today = timezone.localdate()
    found = visible_consultations(None, today).filter(
        published_as=None, rounds__opens__lte=today, rounds__closes__gte=today
    )
    running = list(found.distinct().prefetch_related("rounds")[:5])
    return {
        "running": [(one, max(r.closes for r in one.rounds.all() if r.is_open(today))) for one in running]
    } if running else None  # fmt: skip


def show_on_actor(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    asked = list(visible_consultations(request.user).filter(asked_by=actor)[:20])
    return {"came_of": None, "drafts": asked} if asked else None


def show_on_proposal(proposal: Any, request: HttpRequest) -> dict[str, Any] | None:
    """The drafts that it became; and for editors the way to make one of it."""
    found = list(visible_consultations(request.user).filter(proposal=proposal)[:20])
    may_begin = request.user.has_perm("consultations.edit")
    return {"drafts": found, "proposal": proposal, "may_begin": may_begin} if found or may_begin else None


def show_on_meeting(meeting: Any, request: HttpRequest) -> dict[str, Any] | None:
    found = list(visible_consultations(request.user).filter(meeting=meeting)[:20])
    return {"came_of": None, "drafts": found} if found else None


def register_panels() -> None:
    register(Panel("instrument", "consultations", "consultations/panel.html", show_on_instrument, order=55))
    register(Panel("actor", "consultations", "consultations/panel.html", show_on_actor, order=60))
    register(Panel("meeting", "consultations", "consultations/panel.html", show_on_meeting, order=60))
    register(Panel("proposal", "consultations", "consultations/proposal_panel.html", show_on_proposal, order=30))
    register(Panel("home", "consultations", "consultations/home_panel.html", show_on_home, order=30))
