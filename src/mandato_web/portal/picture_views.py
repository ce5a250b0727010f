"""The register in pictures: a page of its own, and what the pages of actors, themes and home show of it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.commitments.tallies import on_theme
from mandato_web.design.panels import Panel, register
from mandato_web.portal import pictures


@require_safe
def show_pictures(request: HttpRequest) -> HttpResponse:
    drawn = pictures.draw_register(timezone.localdate())
    return render(request, "portal/pictures.html", {"pictures": drawn, "here": _("In pictures")})


def show_on_actor(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    drawn = pictures.draw_actor(actor, timezone.localdate())
    return {"pictures": drawn} if drawn else None


def show_on_theme(theme: Any, request: HttpRequest) -> dict[str, Any] | None:
    drawn = pictures.draw_theme(theme, on_theme(theme), timezone.localdate())
    return {"pictures": drawn} if drawn else None


def register_panels() -> None:
    register(Panel("actor", "pictures", "portal/pictures_panel.html", show_on_actor, order=80))
    register(Panel("theme", "pictures", "portal/pictures_panel.html", show_on_theme, order=80))
