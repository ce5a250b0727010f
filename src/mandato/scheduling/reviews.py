"""A period in which a review is due, perhaps again and again, and the reviews held, in; which one is due next, out."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from mandato.errors import ImpossibleTerm
from mandato.scheduling.calendar import Duration, shift


class Review(NamedTuple):
    """Due between two days, both included. `held` is the day on which it was held, None where that is not known."""

    first: date
    last: date
    held: date | None


def list_reviews(
    first: date, last: date, every: str | None, until: date, *, held: Iterable[date] = ()
) -> Iterator[Review]:
    """The reviews due up to a day, in order; the first always. One held counts for the period it falls in, or for the
    last that began before it. Raises ImpossibleTerm where reviews come back after no time at all."""
    period = Duration.from_iso(every) if every else None
    if period is not None and not (period.months or period.days):
        raise ImpossibleTerm("A review comes back after no time at all.", "Give the time between two reviews.")
    dues = [(first, last)]
    while period is not None and (begins := shift(first, period, len(dues))) <= until:
        dues.append((begins, shift(last, period, len(dues))))
    days = sorted(held)
    for place, (begins, ends) in enumerate(dues):
        before = dues[place + 1][0] if place + 1 < len(dues) else date.max
        yield Review(begins, ends, next((day for day in days if begins <= day < before), None))
