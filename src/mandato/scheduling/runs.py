"""A term in; its runs, one after each tacit renewal, out."""

from bisect import bisect_left
from datetime import date, timedelta
from typing import NamedTuple

from mandato.errors import ImpossibleTerm
from mandato.model import Term
from mandato.scheduling.calendar import Duration, shift


class Run(NamedTuple):
    """One stretch of a term, both days included. `renewals` counts the tacit renewals before it.

    `ends` is None where nothing ends it; `notice_by` is the last day on which an objection stops the next renewal,
    None where there is nothing to stop or no notice is foreseen.
    """

    renewals: int
    starts: date
    ends: date | None
    notice_by: date | None


def first_day(term: Term, entered: date | None = None) -> date | None:
    """The day of entry into force: `entered` where it happened outside the text, else as the text has it."""
    if entered:
        return entered
    return date.fromisoformat(term.in_force) if term.in_force and len(term.in_force) == 10 else None


def run_at(term: Term, renewals: int, entered: date | None = None) -> Run | None:
    """The run after so many renewals; None where the term does not renew itself or its first day is not known."""
    start = first_day(term, entered)
    if start is None or (renewals and not renews_itself(term)):
        return None
    ends = _end(term, start, renewals)
    if ends is None:
        return Run(0, start, None, None) if renewals == 0 else None
    before = _end(term, start, renewals - 1) if renewals else None
    return Run(renewals, before + timedelta(days=1) if before else start, ends, _notice_day(term, ends))


def run_on(term: Term, day: date, entered: date | None = None) -> Run | None:
    """The run that holds a day, were nothing ever to stop renewal; None before the first and after the last."""
    start = first_day(term, entered)
    if start is None or day < start:
        return None
    first = run_at(term, 0, entered)
    if first is None or first.ends is None or day <= first.ends:
        return first
    if not renews_itself(term):
        return None
    # The ends never run backwards, and each renewal lasts at least a day.
    most = (day - first.ends).days + 1
    renewals = bisect_left(range(most), day, key=lambda n: _end(term, start, n) or date.max)
    return run_at(term, renewals, entered)


def renews_itself(term: Term) -> bool:
    return term.renewal == "automatic" and not term.indefinite and _period(term) is not None


def _period(term: Term) -> Duration | None:
    """Raises ImpossibleTerm where a renewal would last no time at all."""
    text = term.renewal_period or term.duration
    if text is None:
        return None
    period = Duration.from_iso(text)
    if not period.months and not period.days:
        raise ImpossibleTerm("A renewal lasts no time at all.", "Give the length of the renewal.")
    return period


def _end(term: Term, start: date, renewals: int) -> date | None:
    """Counted at once from the first day, not run by run: 31 January, 28 February, 31 March."""
    if term.indefinite:
        return None
    period = _period(term) or Duration()
    try:
        if term.duration:
            length = Duration.from_iso(term.duration)
            whole = Duration(length.months + period.months * renewals, length.days + period.days * renewals)
            return shift(start, whole)
        return shift(date.fromisoformat(term.expires), period, renewals) if term.expires else None
    except OverflowError:
        return date.max


def _notice_day(term: Term, ends: date) -> date | None:
    if not term.objection_notice or not renews_itself(term) or ends == date.max:
        return None
    return shift(ends, Duration.from_iso(term.objection_notice), -1)
