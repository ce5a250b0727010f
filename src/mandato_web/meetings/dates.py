"""What is dated in this room, for calendar, feeds and notices: meetings, hours of sessions, steps towards a meeting."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Prefetch, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.actors.models import Actor
from mandato_web.design.events import Event, Source, register
from mandato_web.meetings.models import Meeting, MeetingFact, Participation, Session
from mandato_web.values.dates import PartialDate

# More dates than anybody reads on a page, of those nearest to the day that is asked about.
_MOST = 2000
# What a step's event says.
_OF_A_STEP = (
    "words", "starts_earliest", "ends_latest", "meeting__slug", "meeting__names", "actor__slug",
)  # fmt: skip


def list_dates(user: Any, since: date | None, until: date | None, *, most: int | None = None) -> Iterator[Event]:
    """Meetings and steps between two days; six queries, however many."""
    limit = min(most or _MOST, _MOST)
    yield from _list_meetings(since, until, limit)
    yield from _list_steps(since, until, limit)


def _list_meetings(since: date | None, until: date | None, limit: int) -> Iterator[Event]:
    found = Meeting.objects.filter(starts_earliest__isnull=False)
    if since:
        found = found.filter(Q(starts_earliest__gte=since) | Q(ends_latest__gte=since))
    if until:
        found = found.filter(starts_earliest__lte=until)
    there = Participation.objects.filter(actor__isnull=False).select_related("actor").order_by()
    hours = Session.objects.filter(opens__isnull=False).order_by("day", "opens")
    named = Actor.objects.only("slug").order_by()
    found = found.prefetch_related(
        Prefetch("pro_tempore", named),
        Prefetch("hosts", named),
        Prefetch("participations", there.only("meeting", "actor__slug")),
        Prefetch("sessions", hours.only("meeting", "day", "opens", "closes")),
    )
    for meeting in found.order_by("starts_earliest" if since else "-starts_earliest", "slug")[:limit]:
        yield _meeting(meeting)


def _list_steps(since: date | None, until: date | None, limit: int) -> Iterator[Event]:
    found = MeetingFact.objects.filter(kind=MeetingFact.Kind.STEP, ends_latest__isnull=False)
    if since:
        found = found.filter(ends_latest__gte=since)
    if until:
        found = found.filter(ends_latest__lte=until)
    found = found.select_related("meeting", "actor").only(*_OF_A_STEP)
    for step in found.order_by("ends_latest" if since else "-ends_latest", "pk")[:limit]:
        assert step.ends_latest is not None
        yield Event(
            key=f"step.{step.pk}",
            kind="step",
            title=f"{step}, {step.meeting.name}",
            address=f"/meetings/{step.meeting.slug}/",
            first=step.starts_earliest or step.ends_latest,
            last=step.ends_latest,
            ends=True,
            actors=(step.actor.slug,) if step.actor else (),
            subjects=(("meeting", step.meeting.slug),),
        )


def _meeting(meeting: Meeting) -> Event:
    starts = PartialDate.from_iso(meeting.starts)
    actors = {host.slug for host in meeting.hosts.all()}
    actors |= {part.actor.slug for part in meeting.participations.all() if part.actor}
    if meeting.pro_tempore:
        actors.add(meeting.pro_tempore.slug)
    at, until = _hours(meeting)
    notes = [(_("Cancelled"), meeting.is_cancelled), (_("Announced"), meeting.is_announced)]
    return Event(
        key=f"meeting.{meeting.slug}",
        kind="meeting",
        title=_("Cancelled: %(name)s") % {"name": meeting.name} if meeting.is_cancelled else meeting.name,
        address=f"/meetings/{meeting.slug}/",
        first=starts.earliest,
        last=meeting.ends_latest or starts.latest,
        at=at,
        until=until,
        place=meeting.place,
        note=next((str(word) for word, holds in notes if holds), ""),
        actors=tuple(sorted(actors)),
        subjects=(("meeting", meeting.slug),),
    )


def _hours(meeting: Meeting) -> tuple[datetime | None, datetime | None]:
    """When its first session opens and its last closes, where a meeting of one known zone says so for both."""
    sessions = [one for one in meeting.sessions.all() if len(one.day) == 10]
    if not meeting.time_zone or not sessions or sessions[-1].closes is None:
        return None, None
    zone = ZoneInfo(meeting.time_zone)
    first, last = sessions[0], sessions[-1]
    assert first.opens is not None
    opens = datetime.combine(date.fromisoformat(first.day), first.opens, zone)
    return opens, datetime.combine(date.fromisoformat(last.day), last.closes, zone)


def register_dates() -> None:
    kinds = {"meeting": gettext_lazy("Meeting"), "step": gettext_lazy("Step")}
    register(Source("meetings", kinds, list_dates, takes_most=True))
