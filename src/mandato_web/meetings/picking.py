"""Finding one meeting by what people call it."""

from mandato_web.meetings.models import Meeting
from mandato_web.search.words import fold


def find_meetings(text: str) -> list[Meeting]:
    asked, found = fold(text), []
    for meeting in Meeting.objects.all():
        if text in (meeting.slug, str(meeting)):
            return [meeting]
        if asked and asked in {fold(name) for name in meeting.names.values()}:
            found.append(meeting)
    return found


def offer_meetings() -> list[str]:
    return [str(meeting) for meeting in Meeting.objects.all()[:2000]]
