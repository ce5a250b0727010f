"""What this room shows on the pages of commitments, actors, and the texts that lay down plans."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from mandato_web.design.panels import Panel, register
from mandato_web.programmes import queries, tabling
from mandato_web.programmes.indicator_views import picture_of
from mandato_web.programmes.models import ActionPlan, Activity, Participation, Programme

_SHOWN = 10


def show_on_commitment(commitment: Any, request: HttpRequest) -> dict[str, Any] | None:
    found = queries.activities_for(commitment)
    pictures = [picture_of(one) for one in commitment.indicators.all()]
    return {"implementations": found, "pictures": pictures} if found or pictures else None


def show_on_actor(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    running = Participation.objects.filter(queries.running_on(timezone.localdate()), actor=actor)
    programmes = list(Programme.objects.filter(pk__in=running.values("programme"))[:_SHOWN])
    activities = list(Activity.objects.filter(lead=actor)[:_SHOWN])
    if not programmes and not activities:
        return None
    return {"actor_programmes": programmes, "actor_activities": activities, "actor": actor}


def show_on_instrument(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    plans = list(ActionPlan.objects.filter(instrument=instrument))
    may_make = request.user.has_perm("programmes.edit") and tabling.can_make_plan(instrument)
    return {"plans": plans, "may_make": may_make, "instrument": instrument} if plans or may_make else None


def register_panels() -> None:
    register(Panel("commitment", "activities", "programmes/commitment_panel.html", show_on_commitment, order=30))
    register(Panel("actor", "programmes", "programmes/actor_panel.html", show_on_actor, order=35))
    register(Panel("instrument", "plan", "programmes/instrument_panel.html", show_on_instrument, order=50))
