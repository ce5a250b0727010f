"""Two dates -> the words people use for the time between them: "2008", "last quarter of 2008", "4–5 November 2006"."""

import calendar
from datetime import date

from django.utils.translation import gettext as _

from mandato_web.values.dates import write_date
from mandato_web.values.wording import spoken_language

_QUARTERS = {
    (1, 3): lambda: _("first quarter of %(year)s"),
    (4, 6): lambda: _("second quarter of %(year)s"),
    (7, 9): lambda: _("third quarter of %(year)s"),
    (10, 12): lambda: _("last quarter of %(year)s"),
    (1, 6): lambda: _("first half of %(year)s"),
    (7, 12): lambda: _("second half of %(year)s"),
}


def write_day(day: date) -> str:
    """A day in the reader's language: "10 January 2027"."""
    return write_date(day.isoformat(), spoken_language())


def write_period(earliest: date | None, latest: date | None) -> str:
    """Vague where the source is vague; empty where neither bound is known."""
    if earliest is None or latest is None:
        return _write_bound(earliest, latest)
    if earliest == latest:
        return write_day(earliest)
    if earliest.day == 1 and latest.day == calendar.monthrange(latest.year, latest.month)[1]:
        whole = _write_whole_months(earliest, latest)
        if whole:
            return whole
    if (earliest.year, earliest.month) == (latest.year, latest.month):
        return f"{earliest.day}–{write_day(latest)}"
    return f"{write_day(earliest)} – {write_day(latest)}"


def _write_bound(earliest: date | None, latest: date | None) -> str:
    if latest:
        return _("by %(day)s") % {"day": write_day(latest)}
    if earliest:
        return _("from %(day)s") % {"day": write_day(earliest)}
    return ""


def _write_whole_months(earliest: date, latest: date) -> str:
    if earliest.year != latest.year:
        whole_years = earliest.month == 1 and latest.month == 12
        return f"{earliest.year}–{latest.year}" if whole_years else ""
    if (earliest.month, latest.month) == (1, 12):
        return str(earliest.year)
    if earliest.month == latest.month:
        return write_date(f"{earliest:%Y-%m}", spoken_language())
    named = _QUARTERS.get((earliest.month, latest.month))
    return named() % {"year": earliest.year} if named else ""
