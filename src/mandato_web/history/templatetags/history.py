"""What templates say of changes: `{% load history %}`."""

from typing import Any

from django import template
from django.utils.translation import gettext as _

from mandato_web.history.models import Change
from mandato_web.history.undoing import Altered, describe_fields

register = template.Library()


@register.filter
def action_said(change: Change) -> Any:
    """What was done, as a word before the record's name."""
    words = {
        "created": _("Added:"),
        "changed": _("Changed:"),
        "removed": _("Taken out:"),
        "linked": _("Linked:"),
        "set-up": _("Set up:"),
        "examples-loaded": _("Examples loaded:"),
        "examples-removed": _("Examples removed:"),
        "merged": _("Merged:"),
        "parted": _("Parted again:"),
    }
    return words.get(change.action, change.action)


@register.filter
def fields_altered(change: Change) -> list[Altered]:
    return list(describe_fields(change))
