"""Lower-case text in, calendar days, months and years with their places out."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from mandato.extracting.times.numbers import read_number, read_roman
from mandato.extracting.times.patterns import all_compiled, compiled
from mandato.languages.dates import date_words
from mandato.model.making import make
from mandato.scheduling import bounds

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?![\d-])")
_AMERICAN = re.compile(  # the month first, where the figures leave no doubt: "08/25/2023"
    r"(?<![\w/])(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>\d{4})(?![\w/])"
)
_NUMERIC = re.compile(r"(?P<day>\d{1,2})(?P<mark>[./-])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:1[89]|20)\d\d)(?!\d)")
_ROMAN_MONTH = re.compile(r"(?<!\w)(?P<day>\d{1,2})[./-](?P<month>[ivx]{1,4})[./-](?P<year>(?:\d\d)?\d\d)(?!\w)")
_EARLIEST_YEAR, _LATEST_YEAR = 1500, 2199


class Calendar(NamedTuple):
    """A day, a run of days, a month or a year at characters [start, end); `iso` reduced as the text is."""

    start: int
    end: int
    first: date
    last: date
    iso: str
    doubt: float = 0.0


def lowered(text: str) -> str:
    """Lower case, character for character, so that offsets hold."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def match_calendar(low: str, start: int, code: str) -> Calendar | None:
    """The date, month or year that begins at `start` of lower-case text."""
    if low[start : start + 1].isdigit():
        figures = _numeric(_ISO.match(low, start)) or _numeric(_NUMERIC.match(low, start), doubtful=code == "en")
        if figures:
            return figures
    templates = date_words(code).calendars
    for template, pattern in zip(templates, all_compiled(code, templates), strict=True):
        found = pattern.match(low, start)
        if found and (calendar := _from_match(found, template, code)):
            return calendar
    return None


def match_range(low: str, start: int, code: str) -> Calendar | None:
    """The stretch between two years, months or days that begins at `start`."""
    for pattern in all_compiled(code, date_words(code).ranges):
        found = pattern.match(low, start)
        if found and (calendar := _from_range(found, code)):
            return calendar
    return None


def find_calendars(text: str, code: str) -> Iterator[Calendar]:
    """Every date with a day or a month in a text of any case, in order; bare years are left out."""
    low = lowered(text)
    found: list[Calendar] = []
    if any(month in low for month in date_words(code).months):
        found += [
            calendar
            for pattern, template in _with_month(code)
            for match in pattern.finditer(low)
            if (calendar := _from_match(match, template, code))
        ]
    if "-" in low or "." in low or "/" in low:
        found += [c for m in _ISO.finditer(low) if (c := _numeric(m))]
        found += [c for m in _NUMERIC.finditer(low) if (c := _numeric(m, doubtful=code == "en"))]
        found += [c for m in _AMERICAN.finditer(low) if code == "en" and (c := _numeric(m))]
        found += [c for m in _ROMAN_MONTH.finditer(low) if (c := _roman_month(m))]
    end = -1
    for calendar in sorted(found, key=lambda c: (c.start, -c.end)):
        if calendar.start >= end:
            yield calendar
            end = calendar.end


@cache
def _with_month(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The templates of dates that name a month, with the patterns that find them."""
    templates = (template for template in date_words(code).calendars if "{month}" in template)
    return tuple((compiled(code, r"(?<!\w)" + template), template) for template in templates)


def _numeric(found: re.Match[str] | None, *, doubtful: bool = False) -> Calendar | None:
    if not found:
        return None
    iso = f"{found['year']}-{int(found['month']):02}"
    if found["day"]:
        iso += f"-{int(found['day']):02}"
    return _calendar(*found.span(), iso, doubt=0.3 if doubtful and int(found["day"] or 31) <= 12 else 0.0)


def _roman_month(found: re.Match[str]) -> Calendar | None:
    """ "07/XII/09": a year of two figures is the nearest to 2000."""
    month = read_roman(found["month"])
    year = int(found["year"])
    if len(found["year"]) == 2:
        year += 2000 if year < 50 else 1900
    return _calendar(*found.span(), f"{year:04}-{month:02}-{int(found['day']):02}", doubt=0.2) if month else None


def _from_match(found: re.Match[str], template: str, code: str) -> Calendar | None:
    calendar = _read(template, found.groups(), code)
    return make(Calendar, (found.start(), found.end(), *calendar[2:])) if calendar else None


@lru_cache(maxsize=1024)
def _read(template: str, groups: tuple[str | None, ...], code: str) -> Calendar | None:
    """What the slots of a template say, without the place: a text names few different dates."""
    slots = {name: groups[place - 1] or "" for name, place in compiled(code, template).groupindex.items()}
    year = read_year(slots.get("year1") or slots.get("figures1") or "", code)
    if year is None:
        return None
    if "month1" not in slots:
        return _calendar(0, 0, f"{year:04}")
    month = date_words(code).months[slots["month1"].rstrip(".")]
    if "days1" not in slots:
        return _calendar(0, 0, f"{year:04}-{month:02}")
    days = read_days(slots["days1"], code)
    last = _calendar(0, 0, f"{year:04}-{month:02}-{days[-1]:02}") if days else None
    return last._replace(first=min(last.first, bounds(f"{year:04}-{month:02}-{days[0]:02}")[0])) if last else None


def _from_range(found: re.Match[str], code: str) -> Calendar | None:
    groups = found.groupdict()
    years = [y for name in ("figures1", "year1", "figures2", "year2") if (y := read_year(groups.get(name) or "", code))]
    if not years:
        return None
    months = [date_words(code).months[m.rstrip(".")] for name in ("month1", "month2") if (m := groups.get(name))]
    days = [d for name in ("day1", "day2") if groups.get(name) for d in read_days(groups[name], code)[:1]]
    first, last = _joined(years[0], months[:1], days[:1]), _joined(years[-1], months[-1:], days[-1:])
    begin, finish = _calendar(*found.span(), first), _calendar(*found.span(), last)
    if not begin or not finish or begin.first > finish.last:
        return None
    return finish._replace(first=begin.first)


def _joined(year: int, months: list[int], days: list[int]) -> str:
    return "-".join(f"{part:02}" for part in (year, *months, *days))


def _calendar(start: int, end: int, iso: str, doubt: float = 0.0) -> Calendar | None:
    try:
        first, last = bounds(iso)
    except ValueError:
        return None
    return Calendar(start, end, first, last, iso, doubt)


def read_year(text: str, code: str) -> int | None:
    """A year in figures or words, from 1500 to 2199."""
    words = text.split("(")[0]
    value = int(words) if words.strip().isdigit() else read_number(words, date_words(code).cardinals)
    return value if value and _EARLIEST_YEAR <= value <= _LATEST_YEAR else None


def read_days(text: str, code: str) -> list[int]:
    """The days of a run ("4th and 5th", "tenth", "10-11"); empty where one is past 31."""
    words = date_words(code)
    pieces = re.split(rf"[-–,/](?=\s*\d)|,?\s+{words.joiner.replace(' ', chr(92) + 's+')}\s+(?=\d)", text)
    values = {**words.cardinals, **words.ordinals}
    days = [_day(piece.split("(")[0], words.day_suffix, values) for piece in pieces]
    kept = [day for day in days if day is not None and 1 <= day <= 31]
    return kept if len(kept) == len(days) else []


def _day(piece: str, suffix: str, values: Mapping[str, int]) -> int | None:
    figures = re.match(rf"\s*(\d+)\s?{suffix}?", piece)
    return int(figures[1]) if figures else read_number(piece, values)
