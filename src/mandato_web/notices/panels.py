"""What this room shows on the pages of others: how to follow what they show, by feed, calendar or e-mail."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from mandato_web.design.panels import Panel, register
from mandato_web.notices.following import kept_follow
from mandato_web.notices.models import SubjectKind
from mandato_web.notices.subjects import Subject, subject_of_page
from mandato_web.values.paths import spoken


def show_head(subject: Any, request: HttpRequest) -> dict[str, Any] | None:
    """Autodiscovery: feeds that a browser or reader offers for this page."""
    found = _subject_of(request)
    if found is None:
        return None
    calendar = reverse("notices:actor-calendar", args=[found.key]) if found.kind == SubjectKind.ACTOR else ""
    return {"atom": spoken(found.feed_path), "ics": calendar}


def show_follow(record: Any, request: HttpRequest) -> dict[str, Any] | None:
    found = _subject_of(request)
    if found is None:
        return None
    calendar = reverse("notices:actor-calendar", args=[found.key]) if found.kind == SubjectKind.ACTOR else ""
    return {"follow": _describe(found, request), "actor_calendar": calendar}


def _describe(subject: Subject, request: HttpRequest) -> dict[str, Any]:
    held = kept_follow(request.user, subject)
    return {"page": subject.path, "atom": spoken(subject.feed_path), "held": held}


def _subject_of(request: HttpRequest) -> Subject | None:
    match = getattr(request, "resolver_match", None)
    return subject_of_page(match.view_name, match.kwargs, request.GET) if match else None


def register_panels() -> None:
    register(Panel("head", "feeds", "notices/head_links.html", show_head))
    for page in ("commitment", "instrument", "actor", "consultation", "treaty", "practice", "filters"):
        register(Panel(page, "follow", "notices/follow_panel.html", show_follow, order=900))
