"""Everything dated, in one calendar: terms of agreements, meetings, commitments that fall due."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from mandato_web.agreements.queries import list_days
from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import list_due_before, list_due_from
from mandato_web.design.periods import write_day, write_period
from mandato_web.meetings.models import Meeting
from mandato_web.meetings.queries import list_meetings_before, list_meetings_from
from mandato_web.values.dates import PartialDate


class Event(NamedTuple):
    """`day` orders it; `when` is as people write it, as vague as its source; `note` says what is presumed."""

    day: date
    when: str
    kind: str
    kind_label: str
    title: str
    address: str
    note: str = ""


def list_coming(today: date, most: int) -> list[Event]:
    """The next events, in order; today counts as coming."""
    held = [
        *_of_meetings(list_meetings_from(today, most)),
        *_of_commitments(list_due_from(today, most), today),
        *_of_agreements(today),
    ]
    return sorted(held, key=_in_time)[:most]


def list_past(today: date, most: int) -> list[Event]:
    """The latest events that are over, latest first. What an agreement's clock only presumes is no past event."""
    held = [*_of_meetings(list_meetings_before(today, most)), *_of_commitments(list_due_before(today, most), today)]
    return sorted(held, key=_in_time, reverse=True)[:most]


def _in_time(event: Event) -> tuple[date, str]:
    return event.day, event.title


def _of_meetings(meetings: Iterable[Meeting]) -> Iterable[Event]:
    for meeting in meetings:
        first = meeting.starts_earliest
        if first is not None:
            when = write_period(first, meeting.ends_latest or PartialDate.from_iso(meeting.starts).latest)
            address = reverse("meetings:meeting", args=[meeting.slug])
            yield Event(first, when, "meeting", _("Meeting"), meeting.name, address)


def _of_commitments(commitments: Iterable[Commitment], today: date) -> Iterable[Event]:
    for line in describe_lines(commitments, today):
        commitment = line.commitment
        if commitment.due_until is not None:
            when = write_period(commitment.due_from, commitment.due_until)
            address = commitment.get_absolute_url()
            yield Event(commitment.due_until, when, "due", _("Due"), line.title, address, str(line.state_label))


def _of_agreements(today: date) -> Iterable[Event]:
    for one in list_days(today):
        instrument = one.agreement.instrument
        address = instrument.get_absolute_url()
        yield Event(one.day, write_day(one.day), one.kind, one.label, instrument.short_title, address, one.note)
