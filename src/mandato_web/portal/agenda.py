"""Everything dated, in one calendar: terms of agreements, meetings, commitments that fall due."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from mandato_web.agreements.queries import list_days
from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.queries import list_due
from mandato_web.design.periods import write_day, write_period
from mandato_web.meetings.queries import list_dated


class Event(NamedTuple):
    """`day` orders it; `when` is as people write it, as vague as its source; `note` says what is presumed."""

    day: date
    when: str
    kind: str
    kind_label: str
    title: str
    address: str
    note: str = ""


def list_events(today: date, since: date | None = None, until: date | None = None) -> list[Event]:
    """In order of time. `today` decides which run of a renewed term is the present one."""
    events = [*_of_meetings(since, until), *_of_commitments(today, since, until), *_of_agreements(today, since, until)]
    return sorted(events, key=lambda event: (event.day, event.title))


def _of_meetings(since: date | None, until: date | None) -> Iterable[Event]:
    for meeting in list_dated(since, until):
        first = meeting.starts_earliest
        if first is not None:
            when = write_period(first, meeting.ends_latest or (first if len(meeting.starts) == 10 else None))
            address = reverse("meetings:meeting", args=[meeting.slug])
            yield Event(first, when, "meeting", _("Meeting"), meeting.name, address)


def _of_commitments(today: date, since: date | None, until: date | None) -> Iterable[Event]:
    for line in describe_lines(list_due(since, until), today):
        commitment = line.commitment
        if commitment.due_until is not None:
            when = write_period(commitment.due_from, commitment.due_until)
            address = commitment.get_absolute_url()
            yield Event(commitment.due_until, when, "due", _("Due"), line.title, address, str(line.state_label))


def _of_agreements(today: date, since: date | None, until: date | None) -> Iterable[Event]:
    for one in list_days(today):
        if (since is None or one.day >= since) and (until is None or one.day <= until):
            instrument = one.agreement.instrument
            address = instrument.get_absolute_url()
            yield Event(one.day, write_day(one.day), one.kind, one.label, instrument.short_title, address, one.note)


def split_past(events: Iterable[Event], today: date) -> tuple[list[Event], list[Event]]:
    """What is over, latest first, and what is to come, in order."""
    held: list[Any] = list(events)
    return [one for one in reversed(held) if one.day < today], [one for one in held if one.day >= today]
