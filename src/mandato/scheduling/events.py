"""A life and two days in; its dated events between them out, for calendars and reminders."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from mandato.scheduling.lives import Life, next_notice, state_of
from mandato.scheduling.runs import Run, first_day, run_at, run_on

EventKind = Literal["entry", "notice-by", "expiry", "renewal"]


class Event(NamedTuple):
    on: date
    kind: EventKind
    run: Run


def list_events(life: Life, since: date, until: date) -> Iterator[Event]:
    """In order, both days included: entry into force, last days for an objection, ends of runs, tacit renewals.

    As known on `since`: acts after it are not foreseen. Amendments still to come are left out.
    """
    start = first_day(life.term, life.entered)
    if start is None:
        return
    run = run_on(life.term, max(since, start), life.entered)
    while run is not None and run.starts <= until:
        yield from (event for event in _of_run(life, run, since) if since <= event.on <= until)
        if run.ends is None or not _goes_on(life, run, since):
            return
        run = run_at(life.term, run.renewals + 1, life.entered)


def _of_run(life: Life, run: Run, since: date) -> Iterator[Event]:
    if run.renewals == 0:
        yield Event(run.starts, "entry", run)
    elif _alive(life, run.starts, since):
        yield Event(run.starts, "renewal", run)
    if run.notice_by is not None and next_notice(life, max(since, run.starts)) is not None:
        yield Event(run.notice_by, "notice-by", run)
    if run.ends is not None and _alive(life, run.ends, since):
        yield Event(run.ends, "expiry", run)


def _goes_on(life: Life, run: Run, since: date) -> bool:
    return run.ends is not None and run.ends < date.max and _alive(life, run.ends + timedelta(days=1), since)


def _alive(life: Life, day: date, since: date) -> bool:
    """Whether it is in force on a day by the acts known on `since`."""
    known = life._replace(
        objections=tuple(act for act in life.objections if act.on <= since),
        denunciations=tuple(act for act in life.denunciations if act.on <= since),
    )
    return state_of(**known._asdict(), on=day).kind in {"in-force", "presumed-in-force"}
