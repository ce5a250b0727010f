"""Calendar arithmetic: ISO 8601 durations, month ends, and dates reduced to a month or a year."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


class Duration(NamedTuple):
    """Months and days apart, for a month has no fixed number of days."""

    months: int = 0
    days: int = 0

    @classmethod
    def from_iso(cls, text: str) -> "Duration":
        """From P1Y6M, P2W, P90D and the like. Raises ValueError for anything else, times of day included."""
        found = _DURATION.fullmatch(text)
        if not found or text == "P":
            raise ValueError(f"{text!r} is not a duration in years, months, weeks and days")
        years, months, weeks, days = (int(part or 0) for part in found.groups())
        return cls(years * 12 + months, weeks * 7 + days)

    def to_iso(self) -> str:
        """Whole years as years, the rest as months; days as days. The empty duration is P0D."""
        years, months = divmod(self.months, 12)
        parts = ((years, "Y"), (months, "M"), (self.days, "D"))
        return "P" + ("".join(f"{n}{unit}" for n, unit in parts if n) or "0D")

    def times(self, n: int) -> "Duration":
        return Duration(self.months * n, self.days * n)


def shift(day: date, duration: Duration, times: int = 1) -> date:
    """`day` moved by `times` durations (negative: back), the months first, clamped to the month's end.

    Moving once by n periods differs from moving n times by one: 31 January, 28 February, 28 March. Callers that
    count renewals pass `times`. Raises OverflowError outside the years 1 to 9999.
    """
    month = day.year * 12 + day.month - 1 + duration.months * times
    year, zero_based = divmod(month, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"{day} moved by {times} times {duration.to_iso()} leaves the calendar")
    last = monthrange(year, zero_based + 1)[1]
    return date(year, zero_based + 1, min(day.day, last)) + timedelta(days=duration.days * times)


def bounds(reduced: str) -> tuple[date, date]:
    """First and last day of an ISO date, month or year. Raises ValueError where it is none."""
    parts = [int(part) for part in reduced.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        return date(parts[0], parts[1], 1), date(parts[0], parts[1], monthrange(parts[0], parts[1])[1])
    day = date(parts[0], parts[1], parts[2])
    return day, day
