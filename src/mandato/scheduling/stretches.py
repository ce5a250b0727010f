"""A life and a day in; the stretches of time it has run through, each with how it ended, out."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from mandato.scheduling.lives import Life, State, effective_day, state_of
from mandato.scheduling.runs import Run, first_day

Ending = Literal[
    "renewed",  # the next run followed by itself
    "amended",  # another term took its place
    "objected",
    "denounced",
    "expired",
    "open",  # nothing known ends it, or its end is still to come
]
_HOLDING = {"in-force", "presumed-in-force"}


class Stretch(NamedTuple):
    """Days in force without a break, under one run of one term. `ends` is None where nothing ends it.

    `presumed`: nothing but arithmetic speaks for it. `run.renewals` counts from the term's own first run.
    """

    starts: date
    ends: date | None
    presumed: bool
    ending: Ending
    run: Run


def list_stretches(life: Life, on: date) -> Iterator[Stretch]:
    """From the entry into force to the stretch that holds `on`, or the last before it; by the acts known on that day.

    A confirmation takes the presumption from the run in which it was given and from those before it: what was in
    force then had been renewed until then.
    """
    known = life._replace(
        objections=tuple(act for act in life.objections if act.on <= on),
        denunciations=tuple(act for act in life.denunciations if act.on <= on),
        amendments=tuple(change for change in life.amendments if change.on <= on),
    )
    day = first_day(life.term, life.entered)
    while day is not None and day <= on:
        state = _state(known, day, on)
        if state.kind not in _HOLDING or state.run is None:
            return
        ends, ending = _ending(known, day, state, on)
        confirmed = life.confirmed is not None and life.confirmed <= on and day <= life.confirmed
        yield Stretch(day, ends, state.run.renewals > 0 and not confirmed, ending, state.run)
        day = ends + timedelta(days=1) if ends is not None and ends < date.max else None


def _state(life: Life, day: date, on: date) -> State:
    """On a day, by everything known on a later one: an act counts from the day it was notified."""
    return state_of(**life._replace(confirmed=None)._asdict(), on=day)


def _ending(life: Life, day: date, state: State, on: date) -> tuple[date | None, Ending]:
    """The last day of the stretch that begins on `day`."""
    change = min((begins for one in life.amendments if (begins := effective_day(one)) > day), default=None)
    # The acts of the stretch itself are known on its last day, or on the last before another term takes over.
    last = min(
        (end for end in (state.run and state.run.ends, change and change - timedelta(days=1)) if end), default=on
    )
    closing = _state(life, last, on)
    if closing.kind not in _HOLDING:
        return closing.until, "objected" if closing.reason == "objected" else "denounced"
    if closing.until is not None and closing.until < last:
        return closing.until, "denounced"
    following = _state(life, last + timedelta(days=1), on) if last < date.max else closing
    if change is not None and last == change - timedelta(days=1) and following.kind in _HOLDING:
        return last, "amended"
    if state.run is None or state.run.ends is None:
        return closing.until, "open"
    if following.kind in _HOLDING:
        return last, "renewed" if last < on else "open"
    return last, following.reason if following.reason in ("objected", "denounced") else "expired"
