"""What this room shows on the pages of meetings, themes and actors."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.commitments import tallies
from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.models import Bearer, Commitment
from mandato_web.commitments.queries import FOLLOWABLE, with_words
from mandato_web.commitments.standing import with_standing
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
    """What it promised, what it was mandated to do, what it leads, and where nobody has said anything for a year.

    Seven queries, however many commitments.
    """
    user, today = request.user, timezone.localdate()
    mine = keep_visible(tallies.in_part(actor, *_PARTS.values).filter(FOLLOWABLE), "instrument", user)
    states = dict(with_standing(mine).order_by("due_until", "pk").values_list("pk", "stands"))
    if not states:
        return None
    held = tallies.list_parts(actor, states)
    silent = list(tallies.list_silent(mine, today).values_list("pk", "silent_since"))
    wanted = {key for keys in held.values() for key in keys[:_SHOWN]} | {key for key, _since in silent[:_SHOWN]}
    shown = describe_lines(with_words(Commitment.objects.filter(pk__in=wanted)), today)
    lines = {line.commitment.pk: line for line in shown}
    groups = []
    for name, heading, *parts in _groups():
        keys = [key for key in states if any(key in held[part] for part in parts)]
        if keys:
            tally = tallies.count(Counter(states[key] for key in keys), **{name: actor.slug})
            shown = [lines[key] for key in keys[:_SHOWN] if key in lines]
            groups.append({"name": name, "heading": heading, "tally": tally, "lines": shown})
    return {
        "groups": groups,
        "silent_count": len(silent),
        "silent": [(lines[key], since) for key, since in silent[:_SHOWN]],
        "silent_address": tallies.list_address(bearer=actor.slug, silent="yes"),
    }


def _groups() -> list[tuple[Any, ...]]:
    """The filter of the list of commitments that shows each, its heading, and the parts it holds."""
    return [
        ("promised", _("What it promised"), _PARTS.BEARER),
        ("mandated", _("Mandates to it"), _PARTS.ADDRESSEE),
        ("leads", _("What it leads or supports"), _PARTS.LEAD, _PARTS.SUPPORT),
    ]


def register_gatherings() -> None:
    register(Panel("meeting", "commitments", "commitments/meeting_panel.html", show_on_meeting, order=10))
    register(Panel("theme", "commitments", "commitments/theme_panel.html", show_on_theme, order=10))
    register(Panel("actor", "commitments", "commitments/actor_panel.html", show_on_actor, order=10))
    register_margin(Margin("theme", "commitments", "commitments/theme_note.html", note_themes, order=10))
