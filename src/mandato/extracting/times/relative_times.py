"""Times counted from an adoption, a signature or another event: "within six months of", "a month before"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from mandato.extracting.times.durations import Counted, match_duration, search_duration
from mandato.extracting.times.found_due import FoundDue
from mandato.extracting.times.patterns import all_compiled
from mandato.languages.dates import CueSense, date_words
from mandato.scheduling import Duration, bounds, shift

_WORD = re.compile(r"[^\W\d_]+")
_TRAILING = re.compile(r"(?:\s+\w{1,2})+\Z")  # "the session in | which"
_SHORTEST = 2  # words that such a name has at least, "after" included
_BACK = 45  # how far before the name of its unit a duration may begin, in characters


def read_duration(low: str, start: int, at: int, code: str, anchor: str | None, sense: CueSense) -> FoundDue | None:
    """The relative time whose opening word begins at `start` and whose duration begins at `at`."""
    counted = match_duration(low, at, code)
    if not counted:
        return None
    if placed := _against_event(low, start, counted, code, anchor):
        return placed
    words = date_words(code)
    if since := match_any(low, counted.end, words.since_event, code):
        return FoundDue(start, phrase_end(since, code), "by", "from-event") if sense != "during" else None
    if sense == "during":
        ahead = any(word in counted.text for word in words.coming)
        return _over(start, counted, anchor) if ahead else None
    return _until(
        start, counted.end, counted.length, anchor, rule="within", doubt=0.5
    )  # counted from what, it does not say


def find_leads(low: str, code: str, heads: list[int], anchor: str | None) -> Iterator[FoundDue]:
    """Durations that need no opening word: "six months after its adoption", "thirty days before the session"."""
    stop = -1
    for at in heads:
        if at < stop or not _goes_on(low, at, code):
            continue
        counted = search_duration(low, max(0, at - _BACK, stop), at + 15, code)
        found = _against_event(low, counted.start, counted, code, anchor) if counted else None
        if found:
            stop = found.end
            yield found


def _goes_on(low: str, at: int, code: str) -> bool:
    """Whether behind the name of the unit stands what may tell from which event it counts."""
    words = _WORD.finditer(low, at, at + 40)
    next(words, None)
    return any(word[0] in _openings(code) for word in islice(words, 2))


@cache
def _openings(code: str) -> frozenset[str]:
    """The words with which the templates of events may begin, and some others that stand in them."""
    words = date_words(code)
    return frozenset(token for template in (*words.ahead, *words.since_anchor) for token in _WORD.findall(template))


def _against_event(low: str, start: int, counted: Counted, code: str, anchor: str | None) -> FoundDue | None:
    words = date_words(code)
    if ahead := match_any(low, counted.end, words.ahead, code):
        return FoundDue(start, phrase_end(ahead, code), "before-event", "ahead-of-event")
    if own := match_any(low, counted.end, words.since_anchor, code):
        return _until(start, own.end(), counted.length, anchor, rule="from-adoption", doubt=0.0)
    return None


def phrase_end(found: re.Match[str], code: str) -> int:
    """Where the name of an event ends within a match: before the verb or conjunction that goes on."""
    ends = date_words(code).phrase_ends
    for place, word in enumerate(_WORD.finditer(found[0])):
        if place > _SHORTEST and word[0] in ends:
            return found.start() + len(_TRAILING.sub("", found[0][: word.start()].rstrip()))
    return found.end()


def match_any(low: str, at: int, templates: tuple[str, ...], code: str) -> re.Match[str] | None:
    """The first of several templates that continues the text at `at`, a comma or blank allowed before it."""
    for pattern in _going_on(code, templates):
        found = pattern.match(low, at)
        if found:
            return found
    return None


@cache
def _going_on(code: str, templates: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return all_compiled(code, tuple(r",? ?" + template for template in templates))


def _until(start: int, end: int, length: Duration, anchor: str | None, *, rule: str, doubt: float) -> FoundDue:
    latest = None
    if anchor and len(anchor) > 4:
        latest = shift(bounds(anchor)[1], length).isoformat()
        doubt = max(doubt, 0.0 if len(anchor) == 10 else 0.3)
    return FoundDue(start, end, "by", rule, None, latest, doubt=doubt)


def _over(start: int, counted: Counted, anchor: str | None) -> FoundDue:
    earliest = latest = None
    if anchor and len(anchor) > 4:
        first, last = bounds(anchor)
        earliest, latest = first.isoformat(), shift(last, counted.length).isoformat()
    return FoundDue(start, counted.end, "during", "coming", earliest, latest, doubt=0.2)
