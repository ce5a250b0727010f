"""Writing meetings, with history and index."""

from typing import Any

from django.db import transaction

from mandato_web.history.services import Author, settle
from mandato_web.meetings.models import Meeting
from mandato_web.search.entries import Indexed, put_entries
from mandato_web.values.wording import say

_INTERFACE = ("es", "pt", "en")


def save_meeting(author: Author, slug: str, **facts: Any) -> Meeting:
    """The meeting of that address, with these facts. Raises ValidationError."""
    with transaction.atomic():
        meeting = settle(author, Meeting, {"slug": slug}, **facts)
        index_meeting(meeting)
    return meeting


def index_meeting(meeting: Meeting) -> None:
    series = [*meeting.series.acronyms.values(), *meeting.series.aliases] if meeting.series else []
    put_entries(
        Indexed(
            kind="meeting",
            key=meeting.slug,
            language=language,
            title=say(meeting.names, language) or meeting.slug,
            text=say(meeting.theme, language),
            also=" ".join([*meeting.names.values(), *series, meeting.place, meeting.starts[:4]]),
            address=f"/meetings/{meeting.slug}/",
            date=meeting.starts,
            weight=2,
        )
        for language in _INTERFACE
    )
