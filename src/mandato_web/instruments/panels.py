"""What this room shows on the pages of actors and meetings."""

from typing import Any

from django.http import HttpRequest

from mandato_web.design.panels import Panel, register
from mandato_web.instruments.positions import register_positions
from mandato_web.instruments.queries import list_actor_instruments, list_meeting_instruments


def show_positions(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    positions = list_actor_instruments(actor, request.user)
    return {"positions": positions} if positions else None


def show_adopted(meeting: Any, request: HttpRequest) -> dict[str, Any] | None:
    instruments = list_meeting_instruments(meeting, request.user)
    return {"instruments": instruments} if instruments else None


def register_panels() -> None:
    register_positions()
    register(Panel("actor", "instruments", "instruments/actor_panel.html", show_positions, order=20))
    register(Panel("meeting", "instruments", "instruments/meeting_panel.html", show_adopted, order=20))
