"""The words of a commitment in, the time by or in which it is due out."""

import re
from collections.abc import Set
from functools import cache

from mandato.extracting.times.cued_times import PAST, read_cued
from mandato.extracting.times.dates import lowered
from mandato.extracting.times.found_due import FoundDue
from mandato.extracting.times.patterns import alternatives
from mandato.extracting.times.recurrences import find_recurrences
from mandato.extracting.times.relative_times import find_leads
from mandato.extracting.times.time_heads import Heads, find_cues, find_heads, rare_words
from mandato.languages.dates import date_words
from mandato.model import Due, Span, Why
from mandato.scheduling import bounds

_BESIDE = 5  # how near "of each year" must stand to be one with "by 31 January", in characters
_AROUND = 60  # how far around its stem a vague time may reach
_TOKEN = re.compile(r"\w+")


def find_due(text: str, language: str, *, anchor: str | None = None) -> Due | None:
    """The time that governs the action of a provision or sentence; its span is relative to `text`.

    `anchor` is the date of the instrument (ISO, possibly reduced to a month or year), from which relative times
    count; without it they keep their kind and have no dates. Where several times stand, the first that is
    definite is taken, and a vague one ("regularly") only where no other is.
    """
    return due_of(text, language, frozenset(_TOKEN.findall(lowered(text))), anchor=anchor)


def due_of(text: str, language: str, present: Set[str], *, anchor: str | None = None) -> Due | None:
    """As `find_due`; `present` are the words of a text in which `text` stands, at least those of `time_signs`."""
    rare, stems = present & rare_words(language), present & _vague_stems(language)
    if not rare and not stems and "20" not in text and "19" not in text:
        return None
    low = lowered(text)
    heads = find_heads(low, rare, language)
    chosen = _choose(_definite(low, language, heads, anchor), anchor) if heads else None
    if chosen is None and stems:
        chosen = _find_vague(low, stems, language)
    if not chosen:
        return None
    span = Span(chosen.start, chosen.end)
    why = Why(f"due-{chosen.rule}", span, chosen.doubt)
    words = text[span.start : span.end]
    return Due(words, chosen.kind, span, chosen.earliest, chosen.latest, chosen.recurrence, why)


def _definite(low: str, code: str, heads: Heads, anchor: str | None) -> list[FoundDue]:
    found: list[FoundDue] = []
    if heads.recurrence:
        found += find_recurrences(low, code, heads.recurrence)
    if heads.duration:
        found += find_leads(low, code, heads.duration, anchor)
    stop = -1
    for cue in find_cues(low, heads, code):
        time = read_cued(low, cue, heads, code, anchor) if cue.start >= stop else None
        if time:
            stop = time.end
            if time.rule != PAST:
                found.append(time)
    return found


def _choose(found: list[FoundDue], anchor: str | None) -> FoundDue | None:
    if not found:
        return None
    floor = bounds(anchor)[0].isoformat() if anchor else ""
    live = [one for one in found if not (one.latest and (one.latest < floor or one.earliest == one.latest == anchor))]
    live.sort(key=lambda one: (one.start, -one.end))
    recurring = next((one for one in live if one.kind == "recurring"), None)
    if recurring is None:
        return next((one for one in live if one.rule != "from"), live[0] if live else None)
    first = live[0]
    if first.rule in {"dayless", "at-event"} and 0 <= recurring.start - first.end < _BESIDE:
        return recurring._replace(start=first.start)
    return _bounded(recurring, live) if first is recurring or first.rule in {"from", "by-date"} else first


def _bounded(recurring: FoundDue, live: list[FoundDue]) -> FoundDue:
    earliest = next((one.earliest for one in live if one.rule == "from"), None)
    latest = next((one.latest for one in live if one.kind == "by" and one.latest), None)
    return recurring._replace(earliest=earliest, latest=latest)


def _find_vague(low: str, stems: Set[str], code: str) -> FoundDue | None:
    found = [match for stem in stems if (match := _vague_at(low, stem, code))]
    first = min(found, key=lambda match: (match.start(), -match.end()), default=None)
    return FoundDue(first.start(), first.end(), "unspecified", "vague", doubt=0.2) if first else None


def _vague_at(low: str, stem: str, code: str) -> re.Match[str] | None:
    """The first phrase around one of the places of its stem."""
    phrases = _vague_phrases(code, stem)
    place = low.find(stem)
    while place != -1:
        found = phrases.search(low, max(0, place - _AROUND), place + _AROUND)
        if found:
            return found
        place = low.find(stem, place + len(stem))
    return None


@cache
def time_signs(code: str) -> frozenset[str]:
    """The words without one of which, or a year in figures, a text states no time."""
    return rare_words(code) | _vague_stems(code)


@cache
def _vague_stems(code: str) -> frozenset[str]:
    return frozenset(map(_stem, date_words(code).vague))


def _stem(phrase: str) -> str:
    """The last long word of a vague time: a text without it does not hold the phrase."""
    long: list[str] = re.findall(r"\w{4,}", phrase)
    return long[-1]


@cache
def _vague_phrases(code: str, stem: str) -> re.Pattern[str]:
    phrases = [phrase.replace(" ", r"\s+") for phrase in date_words(code).vague if _stem(phrase) == stem]
    return re.compile(rf"(?<![\w-]){alternatives(phrases)}(?!\w)")
