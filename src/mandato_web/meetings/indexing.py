"""What search knows of a meeting, of its conclusions and of what was proposed there."""

from collections.abc import Iterator

from mandato_web.meetings.models import Meeting, MeetingFact
from mandato_web.search.entries import Indexed, drop_entries, drop_parts, put_entries
from mandato_web.values.invented import mark_invented
from mandato_web.values.wording import say

_INTERFACE = ("es", "pt", "en")


def index_meeting(meeting: Meeting) -> None:
    """Replaces its entry and those of all its conclusions and proposals."""
    drop_parts("conclusion", meeting.slug)
    drop_parts("proposal", meeting.slug)
    put_entries(_meeting(meeting))
    put_entries(_conclusions(meeting))
    put_entries(_proposals(meeting))


def drop_meeting(slug: str) -> None:
    drop_entries("meeting", [slug])
    drop_parts("conclusion", slug)
    drop_parts("proposal", slug)


def _meeting(meeting: Meeting) -> Iterator[Indexed]:
    series = [*meeting.series.acronyms.values(), *meeting.series.aliases] if meeting.series else []
    for language in _INTERFACE:
        yield Indexed(
            kind="meeting",
            key=meeting.slug,
            language=language,
            title=mark_invented(say(meeting.names, language) or meeting.slug, meeting.is_example, language),
            text=say(meeting.theme, language),
            also=" ".join([*meeting.names.values(), *series, meeting.place, meeting.starts[:4]]),
            address=f"/meetings/{meeting.slug}/",
            date=meeting.starts,
            weight=2,
        )


def _conclusions(meeting: Meeting) -> Iterator[Indexed]:
    for fact in meeting.facts.filter(kind=MeetingFact.Kind.CONCLUSION):
        for language in _INTERFACE:
            words = say(fact.words, language)
            yield Indexed(
                kind="conclusion",
                key=f"{meeting.slug}/{fact.number}",
                language=language,
                title=mark_invented(say(meeting.names, language) or meeting.slug, meeting.is_example, language),
                label=fact.number,
                text=words,
                address=f"/meetings/{meeting.slug}/conclusions/{fact.number}",
                date=meeting.starts,
                part_of=meeting.slug,
            )


def _proposals(meeting: Meeting) -> Iterator[Indexed]:
    for fact in meeting.facts.filter(kind=MeetingFact.Kind.PROPOSAL).select_related("actor"):
        for language in _INTERFACE:
            yield Indexed(
                kind="proposal",
                key=str(fact.pk),
                language=language,
                title=mark_invented(say(meeting.names, language) or meeting.slug, meeting.is_example, language),
                label=fact.actor.name_in(language) if fact.actor else "",
                text="\n".join(filter(None, [say(fact.words, language), say(fact.outcome, language)])),
                address=f"/meetings/{meeting.slug}/proposals/{fact.pk}/",
                date=fact.starts or meeting.starts,
                part_of=meeting.slug,
            )
