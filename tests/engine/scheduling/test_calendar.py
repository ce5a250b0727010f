"""Durations, month ends, reduced dates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mandato.scheduling import Duration, bounds, shift

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("P1Y", Duration(12)),
        ("P1Y6M", Duration(18)),
        ("P3M", Duration(3)),
        ("P2W", Duration(0, 14)),
        ("P90D", Duration(0, 90)),
        ("P1M15D", Duration(1, 15)),
        ("P0D", Duration()),
    ],
)
def test_reads_durations(text: str, duration: Duration) -> None:
    assert Duration.from_iso(text) == duration


@pytest.mark.parametrize("text", ["P", "", "1Y", "PT3H", "P1YX", "P-1M"])
def test_refuses_what_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="is not a duration"):
        Duration.from_iso(text)


@given(st.integers(0, 500), st.integers(0, 500))
def test_writes_what_it_reads(months: int, days: int) -> None:
    assert Duration.from_iso(Duration(months, days).to_iso()) == Duration(months, days)


@pytest.mark.parametrize(
    ("day", "duration", "times", "moved"),
    [
        ("2008-04-10", "P1Y", 1, "2009-04-10"),
        ("2009-04-10", "P3M", -1, "2009-01-10"),
        ("2008-02-29", "P1Y", 1, "2009-02-28"),
        ("2008-02-29", "P1Y", 4, "2012-02-29"),
        ("2026-01-31", "P1M", 1, "2026-02-28"),
        ("2026-01-31", "P1M", 2, "2026-03-31"),
        ("2026-05-31", "P3M", -1, "2026-02-28"),
        ("2026-01-01", "P30D", 1, "2026-01-31"),
        ("2026-12-15", "P1M20D", 1, "2027-02-04"),
    ],
)
def test_moves_days(day: str, duration: str, times: int, moved: str) -> None:
    assert shift(date.fromisoformat(day), Duration.from_iso(duration), times) == date.fromisoformat(moved)


def test_says_when_it_leaves_the_calendar() -> None:
    with pytest.raises(OverflowError, match="leaves the calendar"):
        shift(date(9990, 1, 1), Duration(240))


@given(DAYS, st.integers(0, 240))
def test_whole_months_keep_the_day_or_the_month_end(day: date, months: int) -> None:
    moved = shift(day, Duration(months))
    assert moved.day == day.day or (moved.day < day.day and (moved.month != shift(moved, Duration(0, 1)).month))


@pytest.mark.parametrize(
    ("reduced", "first", "last"),
    [
        ("2008", "2008-01-01", "2008-12-31"),
        ("2008-02", "2008-02-01", "2008-02-29"),
        ("2008-04-10", "2008-04-10", "2008-04-10"),
    ],
)
def test_bounds_reduced_dates(reduced: str, first: str, last: str) -> None:
    assert bounds(reduced) == (date.fromisoformat(first), date.fromisoformat(last))
