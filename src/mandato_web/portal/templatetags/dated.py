"""Events of the calendar, written out: `{% load dated %}`. A page holds dozens, and a template for each would be most
of its cost."""

from collections.abc import Iterable

from django import template
from django.template.defaultfilters import truncatewords
from django.urls import reverse
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from mandato_web.design.events import Event
from mandato_web.values.paths import spoken

register = template.Library()


@register.simple_tag
def event_rows(events: Iterable[Event], past: bool) -> SafeString:
    """Each as an item of a list: when, what, how certain. What is over cannot be added to a calendar any more."""
    return mark_safe("".join(f"<li>{_write_event(event, past)}</li>" for event in events))  # noqa: S308


def _write_event(event: Event, past: bool) -> str:
    title = conditional_escape(truncatewords(event.title, 28))
    address = conditional_escape(spoken(event.address))
    language = f' lang="{conditional_escape(event.language)}"' if event.language else ""
    told = "".join(_list_notes(event, past))
    return (
        f'<div class="event"><p class="when">{_write_time(event)}</p>\n'
        f'<div><h3><a href="{address}"{language}>{title}</a></h3>\n'
        f'<p class="meta"><span class="kind">{conditional_escape(event.kind_label)}</span>{told}</p></div></div>\n'
    )


def _write_time(event: Event) -> str:
    when = conditional_escape(event.when)
    if event.precision == "day":
        when = f'<time datetime="{event.first.isoformat()}">{when}</time>'
    if event.at is None:
        return when
    hour = f"{event.at:%H:%M} {event.at.tzname() or ''}".strip()
    return f'{when}<span class="soft small">{conditional_escape(hour)}</span>'


def _list_notes(event: Event, past: bool) -> Iterable[str]:
    if event.place:
        yield f"<span>{conditional_escape(event.place)}</span>"
    vague = {
        "month": _("day not known"),
        "year": _("only the year is known"),
        "period": _("some time in this period"),
    }.get(event.precision)
    if vague:
        yield _chip(vague, "chip vague")
    if event.basis == "computed":
        yield _chip(_("computed from the text"))
    elif event.basis == "presumed":
        yield _chip(_("presumed"), "chip vague")
    again = _("comes back")
    if event.every:
        yield f"<span>{again}</span>"
    if event.note:
        yield f"<span>{conditional_escape(event.note)}</span>"
    if not event.public:
        yield _chip(_("not public"))
    if not past:
        address = conditional_escape(reverse("notices:event", args=[event.key]))
        words, named = _("add to my calendar"), conditional_escape(truncatewords(event.title, 8))
        hidden = f'<span class="hidden-words">: {named}</span>'
        yield f'<a class="no-print" href="{address}" rel="nofollow">{words}{hidden}</a>'


def _chip(words: str, look: str = "chip") -> str:
    return f'<span class="{look}">{words}</span>'
