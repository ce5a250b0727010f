"""Small components that lists hold by the hundred, written out: a template of its own takes far longer for each.

The component templates of the same names call these, so that each looks the same wherever it stands.
"""

from collections.abc import Iterable
from typing import Any

from django.template.defaultfilters import truncatewords
from django.utils.formats import localize
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from mandato_web.design.filtering import Choice

_RING = '<circle cx="8" cy="8" r="6.5"/>'
_DRAWN = {
    "ring": _RING,
    "flag": '<path class="ink" d="M3 1h10l-3 4 3 4H5v6H3z"/>',
    "dashed": '<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.6 2.2"/>',
    "half": _RING + '<path class="ink" d="M8 1.5a6.5 6.5 0 0 1 0 13z"/>',
    "three-quarters": _RING + '<path class="ink" d="M8 1.5a6.5 6.5 0 1 1-6.5 6.5H8z"/>',
    "full": _RING + '<circle class="ink" cx="8" cy="8" r="6.5"/>',
    "dot": _RING + '<circle class="ink" cx="8" cy="8" r="2"/>',
    "struck": _RING + '<path d="M3 13 13 3"/>',
}
# The shape that stands for each state; "past-due" and "silent" are flags shown in the same way.
_SHAPES = {
    "no-report": "ring",
    "not-started": "dot",
    "not-practised": "dot",
    "under-way": "half",
    "heard": "half",
    "partly-delivered": "three-quarters",
    "partly-practised": "three-quarters",
    "delivered": "full",
    "practised": "full",
    "past-due": "flag",
    "silent": "dashed",
    "withdrawn": "struck",
    "superseded": "struck",
}


def shape_of(state: str) -> str:
    """The shape of a state mark; an unknown state is a ring."""
    return _SHAPES.get(state, "ring")


def write_state(state: str, label: Any, note: Any = "") -> SafeString:
    """Shape and word first, colour second; `note` says who says so and since when."""
    who = f' <span class="who">{conditional_escape(note)}</span>' if note else ""
    drawn = _DRAWN[shape_of(state)]
    return mark_safe(  # noqa: S308
        f'<span class="state {conditional_escape(state)}"><svg viewBox="0 0 16 16" aria-hidden="true">{drawn}</svg>'
        f'<span><span class="word">{conditional_escape(label)}</span>{who}</span></span>'
    )


def write_citation(
    label: Any = "", name: Any = "", url: Any = "", where: Any = "", words: Any = "", id: Any = "", missing: Any = False
) -> SafeString:
    """A link to what is cited, on one line; the cited words appear on hover and on focus."""
    shown = (f"<b>{conditional_escape(label)}</b>" if label else "") + (f" {conditional_escape(name)}" if name else "")
    told, anchor = bool(words or missing), conditional_escape(id)
    said_by = f' aria-describedby="{anchor}"' if told else ""
    if url:
        chip = f'<a class="chip" href="{conditional_escape(url)}"{said_by}>{shown}</a>'
    else:
        reached = f' tabindex="0" role="note"{said_by}' if told else ""
        chip = f'<span class="chip"{reached}>{shown}</span>'
    preview = ""
    if told:
        said = _("This text has no such provision.") if missing else conditional_escape(truncatewords(words, 48))
        preview = (
            f'<span class="preview" role="tooltip" id="{anchor}"><span class="where">{conditional_escape(where)}</span>'
            f"{said}</span>"
        )
    return mark_safe(f'<span class="cite{" missing" if missing else ""}">{chip}{preview}</span>')  # noqa: S308


def write_choices(choices: Iterable[Choice]) -> SafeString:
    """Entries of a filter, with their counts; one that is chosen says how to drop it."""
    return mark_safe("".join(_write_choice(one) for one in choices))  # noqa: S308


def _write_choice(choice: Choice) -> str:
    current = chosen = count = ""
    if choice.chosen:
        told = _("chosen; choose again to drop it")
        current = ' aria-current="true"'
        chosen = f' <span aria-hidden="true">×</span><span class="hidden-words">({told})</span>'
    if choice.count is not None:
        count = f'<span class="count">{conditional_escape(localize(choice.count))}</span>'
    link = f'<a href="{conditional_escape(choice.address)}"{current} rel="nofollow">'
    return f"<li>{link}<span>{conditional_escape(choice.label)}{chosen}</span>{count}</a></li>\n"
