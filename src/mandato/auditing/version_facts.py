"""A provision in, what must be the same in every language out: its numbers, dates, stretches of time and acronyms.

XVI, 16th and sixteen are one number.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mandato.extracting.times.dates import find_calendars
from mandato.extracting.times.durations import find_durations
from mandato.extracting.times.numbers import read_number, read_roman
from mandato.languages.dates import date_words
from mandato.model import Provision

_NUMBER = re.compile(r"(?<![\w.,/-])(\d[\d.,]*\d|\d)(?:st|nd|rd|th|[ªº°ae]|\.[ªº])?(?![\w/-])")
_ROMAN = re.compile(r"\b[IVXLC]{2,}\b")
_ACRONYM = re.compile(r"\b[A-Z]{3,10}\b")
_WORD = re.compile(r"[^\W\d_]+")


class VersionFacts(NamedTuple):
    """`spelt` are the numbers written in words: they answer for figures, and are not asked for themselves.

    `durations` are (months, days) with the words they stand in.
    """

    numbers: frozenset[str]
    spelt: frozenset[str]
    dates: frozenset[str]
    names: frozenset[str]
    durations: dict[tuple[int, int], str]


def facts_of(provision: Provision, language: str) -> VersionFacts:
    text = provision.text
    calendars = list(find_calendars(text, language))
    rest = text
    for calendar in reversed(calendars):
        rest = rest[: calendar.start] + " " * (calendar.end - calendar.start) + rest[calendar.end :]
    romans = {word: read_roman(word.lower()) for word in set(_ROMAN.findall(rest))}
    values = {str(value) for value in romans.values() if value}
    numbers = {_plain(found) for found in _NUMBER.findall(rest)} | values
    spelt = {str(value) for value in _spelt(rest.lower(), language)}
    names = frozenset(name for name in _ACRONYM.findall(text) if not romans.get(name))
    durations = {(each.length.months, each.length.days): each.text for each in find_durations(rest.lower(), language)}
    return VersionFacts(
        frozenset(numbers), frozenset(spelt), frozenset(each.iso for each in calendars), names, durations
    )


def _spelt(text: str, language: str) -> Iterator[int]:
    """The value of each run of number words, and of each of its words."""
    words = date_words(language)
    values = {**words.cardinals, **words.ordinals}
    run: list[str] = []
    for word in [*_WORD.findall(text), ""]:
        if word in values:
            run.append(word)
            continue
        for part in {" ".join(run), *run}:
            value = read_number(part, values)
            if value is not None:
                yield value
        run = []


def _plain(number: str) -> str:
    """One spelling: no dots or commas between thousands, a dot before decimals."""
    return re.sub(r"[.,](?=\d{3}\b)", "", number).replace(",", ".")
