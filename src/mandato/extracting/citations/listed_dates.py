"""Several texts of one kind cited by their dates: "the Agreements of 20 June and 27 September 2012"."""

import re
from functools import cache

from mandato.extracting.citations.mentions import Named
from mandato.languages.citations import citation_words

FEWEST = 2
SYMBOL_AHEAD = re.compile(r"\s*(?:,\s+)?\((?:document\s+)?[A-Z]+/")


def each_dated(text: str, start: int, at: int, concept: str, language: str) -> list[Named]:
    """One mention for each date of a list that begins at `at`; none where there is but one date.

    The noun that they share stands at `start`. A date without a year takes that of the next one that has it.
    """
    dates = _days(text, at, language)
    if len(dates) < FEWEST or SYMBOL_AHEAD.match(text, dates[-1].end()):
        return []
    noun = " ".join(text[start:at].split())
    found: list[Named] = []
    year = ""
    for date in reversed(dates):
        if date.group(2):
            year = text[date.end(1) : date.end(2)]  # as printed: " de 2012"
        if not year:
            return []
        day = " ".join((date.group(1) + year).split())
        outer = start if date is dates[0] else date.start(1)
        found.append(Named(outer, date.end(), outer, f"{noun} {day}", None, "name", concept, start, 0.2))
    return found[::-1]


def each_dated_after(text: str, start: int, end: int, concept: str, language: str) -> list[Named]:
    """The same, of the noun at [start, end), where the word that leads to a date follows it."""
    lead = _lead(language).match(text, end)
    return each_dated(text, start, lead.end(), concept, language) if lead else []


@cache
def _lead(language: str) -> re.Pattern[str]:
    leads = "|".join(sorted(citation_words(language).date_leads))
    return re.compile(rf"\s+(?:{leads})(?=\s)")


def _days(text: str, at: int, language: str) -> list[re.Match[str]]:
    day, joint = _day(language), _joint(language)
    dates: list[re.Match[str]] = []
    found = day.match(text, at)
    while found:
        dates.append(found)
        joined = joint.match(text, found.end())
        found = day.match(text, joined.end() - 1) if joined else None
    return dates


@cache
def _day(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s+{citation_words(language).listed_day}(?!\w)")


@cache
def _joint(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:,?\s+(?:{citation_words(language).both})|,)\s")
