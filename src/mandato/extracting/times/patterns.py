"""A language's templates for times in, compiled patterns over lower-case text out."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from mandato.languages.dates import DateWords, date_words

_SLOT = re.compile(r"\{([a-z]+)\}")
_FIGURES = r"(?:1[5-9]|20|21)\d\d(?![\d/]|[.,]\d|\s+agenda|\s?%)"
_ROMAN_SUFFIX = r"(?:\.?[ºª°ᵉ]|ème|er|e|th|nd|rd|st)?"
_ROMAN = rf"(?=[ivx]+{_ROMAN_SUFFIX}\b)x{{0,3}}(?:ix|iv|v?i{{0,3}}){_ROMAN_SUFFIX}\b"


def alternatives(phrases: Iterable[str]) -> str:
    """A group of patterns or plain phrases, longest first."""
    return "(?:" + "|".join(sorted(phrases, key=len, reverse=True)) + ")"


@cache
def compiled(code: str, template: str) -> re.Pattern[str]:
    """The pattern of one template; its slots are groups named day1, day2, month1 and so on."""
    slots = _slots(code)
    used: dict[str, int] = {}

    def fill(slot: re.Match[str]) -> str:
        name = slot[1]
        used[name] = used.get(name, 0) + 1
        return f"(?P<{name}{used[name]}>{slots[name]})"

    return re.compile(_spaced(_SLOT.sub(fill, template)) + r"(?:(?<=\W)|(?!\w))")


@cache
def all_compiled(code: str, templates: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(code, template) for template in templates)


def _spaced(pattern: str) -> str:
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")


@cache
def _slots(code: str) -> Mapping[str, str]:
    words = date_words(code)
    number = alternatives(words.cardinals)
    written = rf"{number}(?:(?:\s+|-){number})*"
    ordinal = _ordinal(words, number)
    unit = alternatives(words.units)
    day = rf"(?:\d{{1,2}}(?!\d)\s?{words.day_suffix}?(?!\w)|{_day_word(words)}(?:\s*\(\d+\))?)"
    slots = {
        "day": day,
        "days": rf"{day}(?:(?:\s*[-–,/]\s*|,?\s+{_spaced(words.joiner)}\s+){day})*",
        "month": alternatives(words.months) + r"(?!\w)\.?",
        "figures": _FIGURES,
        "year": rf"(?:{_FIGURES}|{written}(?:\s*\(\d{{4}}\))?)",
        "count": rf"(?:\d+(?![.,/]\d)|{written})(?:\s*\(\w+\))?",
        "unit": unit,
        "ordinal": ordinal,
        "event": alternatives(words.events) + r"(?!\w)" + _spaced(words.event_tail),
        "times": alternatives(words.times),
    }
    slots["which"] = alternatives(word.replace("{ordinal}", ordinal) for word in words.which)
    return slots


def _day_word(words: DateWords) -> str:
    small = alternatives(
        word for source in (words.ordinals, words.cardinals) for word, value in source.items() if 0 < value <= 31
    )
    return rf"{small}(?:(?:\s+|-)(?:\w\s+)?{small})?"


def _ordinal(words: DateWords, number: str) -> str:
    last = alternatives(words.ordinals)
    leading = alternatives((*words.cardinals, *words.ordinals))
    return rf"(?:\d{{1,3}}\s?{words.day_suffix}|{_ROMAN}|(?:{leading}(?:\s+|-))*{last}(?!\w))"
