"""A term and what happened since in; whether it is in force on a day, until when, and why, out."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal, NamedTuple

from mandato.model import Term
from mandato.scheduling.calendar import Duration, shift
from mandato.scheduling.runs import Run, first_day, renews_itself, run_at, run_on

StateKind = Literal["in-force", "presumed-in-force", "not-in-force", "unknown"]
Reason = Literal[
    "first-run",  # within the duration that the text gives
    "indefinite",  # without a fixed end, and nobody is known to have denounced it
    "renewed",  # by tacit renewals that nobody is known to have objected to
    "confirmed",  # the same, and confirmed within this run
    "not-yet",
    "expired",
    "objected",  # an objection in time stopped the renewal
    "denounced",
    "entry-outside-text",  # entry into force hangs on acts that the text cannot know
]


class Act(NamedTuple):
    """An objection to renewal, or a denunciation, on the day it was notified."""

    on: date
    party: str = ""


class Amendment(NamedTuple):
    """The term that replaces the former from a day on; its own `in_force`, or else that day, begins its first run."""

    on: date
    term: Term


class Life(NamedTuple):
    """A term with everything known to have happened to it. `entered` is the day of entry into force where it
    happened outside the text; `confirmed` the last day on which somebody confirmed that it was in force."""

    term: Term
    objections: Sequence[Act] = ()
    denunciations: Sequence[Act] = ()
    amendments: Sequence[Amendment] = ()
    entered: date | None = None
    confirmed: date | None = None


class State(NamedTuple):
    """`run` is the run that holds the day; `until` the last day in force as far as is known, None without end."""

    kind: StateKind
    reason: Reason
    run: Run | None = None
    until: date | None = None


def state_of(
    term: Term,
    on: date,
    *,
    objections: Sequence[Act] = (),
    denunciations: Sequence[Act] = (),
    amendments: Sequence[Amendment] = (),
    entered: date | None = None,
    confirmed: date | None = None,
) -> State:
    """Whether the agreement is in force on a day, as far as what is given tells. Acts after that day do not count."""
    life = Life(term, objections, denunciations, amendments, entered, confirmed)
    return _state(_amended(life, on), on)


def next_expiry(life: Life, on: date) -> date | None:
    """The end of the run that holds the day; None without end, or where it is not in force."""
    state = _state(_amended(life, on), on)
    return state.until if state.kind in {"in-force", "presumed-in-force"} else None


def next_notice(life: Life, on: date) -> date | None:
    """The next day, from `on`, that is the last for an objection; None where none can stop a renewal any more."""
    current = _amended(life, on)
    state = _state(current, on)
    if state.run is None or _end_by_acts(current, on) is not None:
        return None
    run: Run | None = state.run
    while run is not None and run.notice_by is not None:
        if run.notice_by >= on:
            return run.notice_by
        run = run_at(current.term, run.renewals + 1, current.entered)
    return None


def effective_day(amendment: Amendment) -> date:
    """The day from which an amendment holds: its own day, or the later one on which its term begins."""
    return max(amendment.on, first_day(amendment.term) or amendment.on)


def _amended(life: Life, on: date) -> Life:
    """The life under its last amendment in effect; one made after the end has nothing left to amend."""
    current = life
    for amendment in sorted(life.amendments, key=effective_day):
        begins = effective_day(amendment)
        if begins > on:
            break
        if _state(current, begins).kind in {"in-force", "presumed-in-force"}:
            started = first_day(amendment.term) or amendment.on
            current = current._replace(
                term=amendment.term, entered=started, objections=_since(life.objections, amendment.on)
            )
    return current


def _since(acts: Iterable[Act], day: date) -> tuple[Act, ...]:
    return tuple(act for act in acts if act.on >= day)


def _state(life: Life, on: date) -> State:
    start = first_day(life.term, life.entered)
    if start is None:
        return State("unknown", "entry-outside-text")
    if on < start:
        return State("not-in-force", "not-yet")
    stopped = _end_by_acts(life, on)
    if stopped is not None and on > stopped[0]:
        return State("not-in-force", stopped[1], None, stopped[0])
    run = run_on(life.term, on, life.entered)
    if run is None:
        return State("not-in-force", "expired", None, _last_day(life))
    until = min((day for day in (run.ends, stopped[0] if stopped else None) if day is not None), default=None)
    return _holding(life, run, until, on)


def _holding(life: Life, run: Run, until: date | None, on: date) -> State:
    if run.ends is None:
        return State("in-force", "indefinite", run, until)
    if run.renewals == 0:
        return State("in-force", "first-run", run, until)
    if life.confirmed is not None and run.starts <= life.confirmed <= on:
        return State("in-force", "confirmed", run, until)
    return State("presumed-in-force", "renewed", run, until)


def _last_day(life: Life) -> date | None:
    first = run_at(life.term, 0, life.entered)
    return first.ends if first else None


def _end_by_acts(life: Life, on: date) -> tuple[date, Reason] | None:
    """The earliest last day that the acts known by `on` bring about."""
    ends: list[tuple[date, Reason]] = []
    for act in life.objections:
        if act.on <= on and (last := _objected_end(life, act.on)):
            ends.append((last, "objected"))
    for act in life.denunciations:
        if act.on <= on and (last := _denounced_end(life, act.on)):
            ends.append((last, "denounced"))
    return min(ends, default=None)


def _objected_end(life: Life, day: date) -> date | None:
    """The end of the first run for which the objection is still in time."""
    if not renews_itself(life.term):
        return None
    start = first_day(life.term, life.entered)
    run = run_on(life.term, max(day, start), life.entered) if start else None
    while run is not None and run.notice_by is not None and run.notice_by < day:
        run = run_at(life.term, run.renewals + 1, life.entered)
    return run.ends if run else None


def _denounced_end(life: Life, day: date) -> date | None:
    """Notice and delay run from the day of denunciation side by side; a minimum term is kept whole."""
    start = first_day(life.term, life.entered)
    if start is None:
        return None
    periods = (life.term.denunciation.notice, life.term.denunciation.effect_after)
    end = max((shift(day, Duration.from_iso(period)) for period in periods if period), default=day)
    if life.term.minimum:
        end = max(end, shift(start, Duration.from_iso(life.term.minimum)))
    return max(end, start)
