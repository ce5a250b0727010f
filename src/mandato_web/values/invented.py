"""What is invented says so wherever only its name stands: in lists of other rooms, feeds, calendars, the index."""

from contextlib import nullcontext

from django.utils.translation import gettext as _
from django.utils.translation import override

_MARKS = ("(invented)", "(inventad")


def mark_invented(title: str, is_example: bool, language: str | None = None) -> str:
    """The name with the mark, in the reader's language or the one given; once, where the name has it already."""
    if not is_example or any(mark in title for mark in _MARKS):
        return title
    with override(language) if language else nullcontext():
        return _("%(title)s (invented)") % {"title": title}
