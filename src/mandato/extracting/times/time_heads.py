"""Lower-case text in, the few places where a time may stand out.

Nearly every word that opens a time ("in", "by", "at") is common, and nearly every word that it needs further on
(a year, a month's name, "session") is rare. So the rare ones are sought first, and the opening words only before them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Set
from functools import cache
from typing import NamedTuple

from mandato.extracting.times.patterns import alternatives
from mandato.languages.dates import CueSense, date_words
from mandato.model.making import make

_YEAR = re.compile(r"[12]\d{3}(?<!\d{5})(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:['’]|(?!\w))")
_NEXT = re.compile(r"[^\W\d_]+['’]?|\d+")
_REACH = 70  # how far before the name of a gathering its opening word may stand, in characters
_NEAR = 50  # how far before the other heads


class Heads(NamedTuple):
    """Offsets, ascending, of the rare words of each family."""

    calendar: list[int]
    duration: list[int]
    event: list[int]
    before: list[int]
    recurrence: list[int]


class Cue(NamedTuple):
    """A word or phrase that opens a time: characters [start, end), white space after it included."""

    start: int
    end: int
    sense: CueSense


def find_heads(low: str, rare: Set[str], code: str) -> Heads | None:
    """`rare` are the rare words of a text in which `low` stands; None where there are no heads."""
    years = [found.start() for found in _YEAR.finditer(low)] if "20" in low or "19" in low else []
    if not years and not rare:
        return None
    families = _families(code)
    heads = make(Heads, (years, [], [], [], []))
    for word in rare:
        offsets = heads[families[word]]
        at = low.find(word)
        while at >= 0:
            offsets.append(at)
            at = low.find(word, at + 1)
    for offsets in heads:
        if len(offsets) > 1:
            offsets.sort()
    return heads


@cache
def rare_words(code: str) -> frozenset[str]:
    return frozenset(_families(code))


@cache
def _families(code: str) -> dict[str, int]:
    """The place in `Heads` of each rare word."""
    words = date_words(code)
    months = {name: 0 for name in words.months if len(name) > 3}
    return months | {word: Heads._fields.index(family) for family, given in words.heads.items() for word in given}


def find_cues(low: str, heads: Heads, code: str) -> Iterator[Cue]:
    """The opening words that stand near before a head, or are one, and are followed by what can begin a time."""
    index, starters = _cues_by_first_word(code), _starters(code)
    senses = date_words(code).cues
    for start, end in _windows(heads):
        for word in _WORD.finditer(low, start, end):
            printed = word[0]
            found = index[printed].match(low, word.start()) if printed in index else None
            if found and _can_begin_time(low, found.end(), starters):
                yield make(Cue, (*found.span(), senses[" ".join(found[1].split())]))


def _can_begin_time(low: str, at: int, starters: frozenset[str]) -> bool:
    found = _NEXT.match(low, at)
    if found is None:
        return False
    word = found[0]
    return word in starters or word[0].isdigit() or not word.rstrip("eèmªºo").strip("ivxl")


@cache
def _starters(code: str) -> frozenset[str]:
    """Every word with which a time may begin, and some with which none does: those of all its templates."""
    words = date_words(code)
    texts: list[str] = [*words.months, *words.cardinals, *words.ordinals, *words.units, *words.which, *words.events]
    for templates in (
        words.calendars,
        words.ranges,
        words.parts,
        words.durations,
        words.event_templates,
        words.plain_event_templates,
        words.dayless_years,
    ):
        texts += templates
    return frozenset(token for text in texts for token in _optional_letters(text))


def _optional_letters(template: str) -> Iterator[str]:
    """The literal words of a template, with and without its optional letters ("final(?:es)?")."""
    plain = re.sub(r"\\w|\\d|\(\?[:!=<]*|[\[\]{}()?*+.,|^$\\-]", " ", template)
    yield from _NEXT.findall(plain)
    yield from _NEXT.findall(re.sub(r"[()?:]", "", template))
    yield from _NEXT.findall(re.sub(r".\?", "", template))


def _windows(heads: Heads) -> Iterator[tuple[int, int]]:
    reaches: list[tuple[int, int]] = []
    for offsets, back, on in zip(heads, (_NEAR, _NEAR, _REACH, 12), (0, 0, 0, 12), strict=False):
        for at in offsets:
            reaches.append((max(0, at - back), at + on))
    reaches.sort()
    begin = stop = -1
    for start, end in reaches:
        if start <= stop:
            stop = max(stop, end)
            continue
        if stop >= 0:
            yield begin, stop
        begin, stop = start, end
    if stop >= 0:
        yield begin, stop


def near(offsets: list[int], start: int, reach: int = _REACH) -> bool:
    """Whether one of the offsets lies at most `reach` characters after `start`."""
    place = bisect_left(offsets, start)
    return place < len(offsets) and offsets[place] <= start + reach


@cache
def _cues_by_first_word(code: str) -> dict[str, re.Pattern[str]]:
    grouped: dict[str, list[str]] = {}
    for cue in date_words(code).cues:
        first = re.match(r"[^\W\d_]+['’]?", cue)
        if first:
            grouped.setdefault(first[0], []).append(re.escape(cue).replace(r"\ ", r"\s+"))
    return {
        first: re.compile(rf"(?<![\w-])({alternatives(phrases)})(?:\s+|(?<=['’])|(?=[\d]))")
        for first, phrases in grouped.items()
    }
