"""What this room shows on an actor's page."""

from typing import Any

from django.http import HttpRequest

from mandato_web.design.panels import Panel, register
from mandato_web.meetings.queries import list_attended


def show_attended(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    meetings = list_attended(actor)
    return {"meetings": meetings} if meetings else None


def register_panels() -> None:
    register(Panel("actor", "meetings", "meetings/actor_panel.html", show_attended, order=40))
