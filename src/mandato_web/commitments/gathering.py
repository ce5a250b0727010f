"""What this room shows on the pages of meetings, themes and actors."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.commitments import tallies
from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.models import Bearer
from mandato_web.commitments.queries import FOLLOWABLE, with_words
from mandato_web.design.panels import Margin, Panel, register, register_margin
from mandato_web.instruments.queries import keep_visible

_SHOWN = 6
_PARTS = Bearer.Part


def show_on_meeting(meeting: Any, request: HttpRequest) -> dict[str, Any] | None:
    """Every commitment it created by state, and the mandates among them with whom they were given to."""
    found = tallies.created_by(meeting)
    tally = tallies.tally(found, request.user, meeting=meeting.slug)
    if not tally.total:
        return None
    given = keep_visible(found.filter(FOLLOWABLE, is_mandate=True), "instrument", request.user)
    mandates = describe_lines(with_words(given.order_by("instrument", "position")), timezone.localdate())
    more = tallies.list_address(meeting=meeting.slug, mandate="yes")
    return {"tally": tally, "mandates": mandates[:_SHOWN], "more": max(0, len(mandates) - _SHOWN), "all": more}


def show_on_theme(theme: Any, request: HttpRequest) -> dict[str, Any]:
    found = tallies.on_theme(theme)
    tally = tallies.tally(found, request.user, theme=theme.code)
    shown = keep_visible(with_words(found.filter(FOLLOWABLE)), "instrument", request.user)
    lines = describe_lines(shown.order_by("due_until", "pk")[:12], timezone.localdate())
    return {"tally": tally, "lines": lines}


def note_themes(themes: Sequence[Any], request: HttpRequest) -> Mapping[Any, dict[str, Any]]:
    counted = tallies.count_on_themes(themes, request.user)
    addresses = {theme.pk: tallies.list_address(theme=theme.code) for theme in themes}
    return {key: {"count": n, "address": addresses[key]} for key, n in counted.items() if key in addresses}


def show_on_actor(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    """What it promised, what it was mandated to do, what it leads, and where nobody has said anything for a year."""
    user, today = request.user, timezone.localdate()
    groups = [
        _group(actor, user, "promised", _("What it promised"), _PARTS.BEARER),
        _group(actor, user, "mandated", _("Mandates to it"), _PARTS.ADDRESSEE),
        _group(actor, user, "leads", _("What it leads or supports"), _PARTS.LEAD, _PARTS.SUPPORT),
    ]
    shown = [group for group in groups if group]
    if not shown:
        return None
    mine = keep_visible(tallies.in_part(actor, *_PARTS.values), "instrument", user)
    silent = tallies.list_silent(mine, today)
    return {
        "groups": shown,
        "silent_count": silent.count(),
        "silent": describe_lines(with_words(silent)[:_SHOWN], today),
        "silent_address": tallies.list_address(bearer=actor.slug, silent="yes"),
    }


def _group(actor: Any, user: Any, name: str, heading: str, *parts: str) -> dict[str, Any] | None:
    found = tallies.in_part(actor, *parts)
    tally = tallies.tally(found, user, **{name: actor.slug})
    if not tally.total:
        return None
    first = keep_visible(with_words(found.filter(FOLLOWABLE)), "instrument", user).order_by("due_until", "pk")
    lines = describe_lines(first[:_SHOWN], timezone.localdate())
    return {"name": name, "heading": heading, "tally": tally, "lines": lines}


def register_gatherings() -> None:
    register(Panel("meeting", "commitments", "commitments/meeting_panel.html", show_on_meeting, order=10))
    register(Panel("theme", "commitments", "commitments/theme_panel.html", show_on_theme, order=10))
    register(Panel("actor", "commitments", "commitments/actor_panel.html", show_on_actor, order=10))
    register_margin(Margin("theme", "commitments", "commitments/theme_note.html", note_themes, order=10))
