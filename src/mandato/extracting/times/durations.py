"""Lower-case text in, counted stretches of time ("ninety (90) days") out, as calendar durations."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mandato.extracting.times.numbers import read_number
from mandato.extracting.times.patterns import compiled
from mandato.languages.dates import date_words
from mandato.scheduling import Duration

_MONTHS = {"M": 1, "Q": 3, "C": 4, "S": 6, "Y": 12, "B": 24, "T": 36, "X": 120}
_MOST = 366  # of any unit: more is no period of law, and decades would leave the calendar
_DAYS = {"D": 1, "W": 7, "F": 14}


class Counted(NamedTuple):
    """A duration at characters [start, end); `text` is the lower-case stretch."""

    start: int
    end: int
    length: Duration
    text: str


def period(count: int, unit: str) -> Duration:
    """`unit` is a letter of `DateWords.units`."""
    return Duration(0, count * _DAYS[unit]) if unit in _DAYS else Duration(count * _MONTHS[unit])


def match_duration(low: str, start: int, code: str) -> Counted | None:
    """The duration that begins at `start`."""
    for template in date_words(code).durations:
        found = compiled(code, template).match(low, start)
        if found and (counted := _counted(found, code)):
            return counted
    return None


def search_duration(low: str, start: int, end: int, code: str) -> Counted | None:
    """The first duration with a number of its own in [start, end)."""
    found = compiled(code, r"(?<![\w-])" + date_words(code).durations[0]).search(low, start, end)
    return _counted(found, code) if found else None


def _counted(found: re.Match[str], code: str) -> Counted | None:
    words = date_words(code)
    groups = found.groupdict()
    written = (groups.get("count1") or "").split("(")[0]
    count = read_number(written, words.cardinals) if written else 1
    if not count or count > _MOST:
        return None
    return Counted(found.start(), found.end(), period(count, words.units[" ".join(groups["unit1"].split())]), found[0])


def find_durations(low: str, code: str) -> Iterator[Counted]:
    """Every duration with a number of its own ("one year", "un an"), in order."""
    templates = date_words(code).durations
    numbered = compiled(code, r"(?<!\w)" + templates[0]).finditer(low)
    article = compiled(code, r"(?<![\w-])" + templates[-1]).finditer(low)
    end = -1
    for match in sorted((*numbered, *article), key=lambda one: (one.start(), -one.end())):
        counted = _counted(match, code) if match.start() >= end else None
        if counted:
            yield counted
            end = counted.end
