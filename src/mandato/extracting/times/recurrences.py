"""Lower-case text in, what recurs ("annually", "every two years", "twice a month") out."""

import re
from collections.abc import Iterator
from functools import cache

from mandato.extracting.times.durations import period
from mandato.extracting.times.found_due import FoundDue
from mandato.extracting.times.numbers import read_number
from mandato.extracting.times.patterns import alternatives, compiled
from mandato.languages.dates import date_words
from mandato.scheduling import Duration

_HEAD = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"\w+")
_BACK, _ON = 30, 60  # how far around its rare word a recurrence may reach, in characters


def find_recurrences(low: str, code: str, heads: list[int]) -> Iterator[FoundDue]:
    """`heads` are the offsets of the rare words of recurrence."""
    stop = -1
    for at in heads:
        word = _HEAD.match(low, at)
        found = _widest(low, at, max(0, at - _BACK, stop), word[0], code) if word and at >= stop else None
        if found:
            stop = found.end
            yield found


def _widest(low: str, at: int, start: int, head: str, code: str) -> FoundDue | None:
    fixed, templates = _by_head(code, head)
    found: list[FoundDue] = []
    match = fixed.search(low, start, at + _ON) if fixed else None
    if match:
        found.append(_recurring(match, date_words(code).recurring[" ".join(match[0].split())]))
    for template, how in templates:
        match = compiled(code, r"(?<![\w-])" + template).search(low, start, at + _ON)
        recurrence = match and _recurrence(match, how, code)
        if match and recurrence:
            found.append(_recurring(match, recurrence))
    return min(found, key=lambda one: (one.start, -one.end), default=None)


@cache
def _by_head(code: str, head: str) -> tuple[re.Pattern[str] | None, tuple[tuple[str, str], ...]]:
    """The phrases and templates that hold a rare word, or may hold it in one of their slots."""
    words = date_words(code)
    phrases = [phrase.replace(" ", r"\s+") for phrase in words.recurring if head in _WORDS.findall(phrase)]
    literal = re.compile(rf"(?<!\w){head}|(?<!\w){head[:-1]}\w?\(|{{(?:times|count|ordinal)}}")
    templates = tuple((one, how) for one, how in words.recurring_templates.items() if literal.search(one))
    fixed = re.compile(rf"(?<![\w-]){alternatives(phrases)}(?!\w)") if phrases else None
    return fixed, templates


def _recurring(found: re.Match[str], recurrence: str) -> FoundDue:
    return FoundDue(found.start(), found.end(), "recurring", "recurring", recurrence=recurrence)


def _recurrence(found: re.Match[str], how: str, code: str) -> str | None:
    if how.startswith("P"):
        return how
    words = date_words(code)
    groups = found.groupdict()
    unit = words.units[" ".join(groups["unit1"].split())]
    if how == "one":
        return period(1, unit).to_iso()
    if how == "times":
        return _divided(period(1, unit), words.times[" ".join(groups["times1"].split())])
    counted = groups.get("count1") or groups.get("ordinal1") or ""
    count = read_number(counted.split("(")[0], {**words.cardinals, **words.ordinals})
    return period(count, unit).to_iso() if count else None


def _divided(whole: Duration, by: int) -> str | None:
    if whole.months and whole.months % by == 0:
        return Duration(whole.months // by).to_iso()
    return Duration(0, whole.days // by).to_iso() if whole.days >= by else None
