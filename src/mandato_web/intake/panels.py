"""What this room shows on a meeting's page, to those who may use it: its packages, and where to hand in more."""

from typing import Any

from django.http import HttpRequest

from mandato_web.design.panels import Panel, register
from mandato_web.intake.queries import list_packages


def show_packages(meeting: Any, request: HttpRequest) -> dict[str, Any] | None:
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated or not user.has_perm("intake.use"):
        return None
    return {"meeting": meeting, "packages": list(list_packages().filter(meeting=meeting)[:10])}


def register_panels() -> None:
    register(Panel("meeting", "packages", "intake/meeting_panel.html", show_packages, order=90))
