"""Commitments in the margin of a text, written out: `{% load commitments %}`.

A text has dozens of provisions with such a note, and a page is made anew after every change.
"""

from collections.abc import Iterable

from django import template
from django.template.defaultfilters import truncatechars
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from mandato_web.commitments.lines import Line
from mandato_web.design.chips import write_state

register = template.Library()


@register.simple_tag
def margin_lines(lines: Iterable[Line]) -> SafeString:
    """Each with its state, the words that act, who must act, by when."""
    return mark_safe("".join(f"<li>{_write_line(line)}</li>" for line in lines))  # noqa: S308


def _write_line(line: Line) -> str:
    action = ""
    if line.wording is not None and line.wording.action:
        language = conditional_escape(line.wording.version.language)
        words = conditional_escape(truncatechars(line.wording.action, 28))
        action = f' <span class="soft" lang="{language}">“{words}”</span>'
    address = conditional_escape(line.commitment.get_absolute_url())
    parts = [f'<a class="margin-link" href="{address}">{write_state(line.state, line.state_label)}\n{action}</a>']
    if line.collective > 1:
        bearers = _("%(total)s bearers") % {"total": line.collective}
        parts.append(f' <span class="soft nowrap">{bearers}</span>')
    if line.addressee:
        mandate = _("mandate to %(name)s") % {"name": line.addressee}
        parts.append(f'<br><span class="soft">{conditional_escape(mandate)}</span>')
    if line.due:
        vague = " vague" if line.due.vague else ""
        parts.append(f'<br><span class="chip due{vague}">{conditional_escape(line.due.text)}</span>\n')
    return "".join(parts)
