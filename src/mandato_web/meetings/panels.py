"""What this room shows on an actor's page."""

from typing import Any

from django.http import HttpRequest

from mandato_web.design.panels import Panel, register
from mandato_web.meetings.queries import list_attended, list_offered, list_seats


def show_attended(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    """Where it was, what it proposed or offered there, and the committees on which it sits."""
    found = {"meetings": list_attended(actor), "offered": list_offered(actor), "seats": list_seats(actor)}
    return found if any(found.values()) else None


def register_panels() -> None:
    register(Panel("actor", "meetings", "meetings/actor_panel.html", show_attended, order=40))
