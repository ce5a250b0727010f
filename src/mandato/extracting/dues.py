"""The words of a commitment in, the time by or in which it is due out."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from typing import NamedTuple

from mandato.extracting.dates import Calendar, lowered, match_calendar, match_range
from mandato.extracting.numbers import read_number
from mandato.extracting.patterns import alternatives, compiled
from mandato.languages.dates import CueSense, DateWords, date_words
from mandato.model import Due, Span, Why
from mandato.model.commitment import DueKind
from mandato.scheduling import Duration, bounds, shift

_UNIT_MONTHS = {"M": 1, "Q": 3, "S": 6, "Y": 12, "B": 24, "T": 36, "X": 120}
_UNIT_DAYS = {"D": 1, "W": 7, "F": 14}


class _Found(NamedTuple):
    start: int
    end: int
    kind: DueKind
    rule: str
    earliest: str | None = None
    latest: str | None = None
    recurrence: str | None = None
    doubt: float = 0.0


def find_due(text: str, language: str, *, anchor: str | None = None) -> Due | None:
    """The time that governs the action of a provision or sentence; its span is relative to `text`.

    `anchor` is the date of the instrument (ISO, possibly reduced to a month or year), from which relative times
    count; without it they keep their kind and have no dates. Where several times stand, the first that is
    definite is taken, and a vague one ("regularly") only where no other is.
    """
    low = lowered(text)
    words = date_words(language)
    chosen = None
    if any(gate in low for gate in words.gates):
        chosen = _choose(list(_definite(low, language, anchor)), anchor)
    chosen = chosen or _find_vague(low, language)
    if not chosen:
        return None
    span = Span(chosen.start, chosen.end)
    return Due(
        text[span.start : span.end],
        chosen.kind,
        span,
        chosen.earliest,
        chosen.latest,
        chosen.recurrence,
        Why(f"due-{chosen.rule}", span, chosen.doubt),
    )


def _choose(found: list[_Found], anchor: str | None) -> _Found | None:
    floor = bounds(anchor)[0].isoformat() if anchor else None
    live = [one for one in found if not (floor and one.latest and one.latest < floor)]
    if not live:
        return None
    live.sort(key=lambda one: (one.start, -one.end))
    recurring = next((one for one in live if one.kind == "recurring"), None)
    if recurring is None:
        starts = [one for one in live if one.rule != "from"]
        return (starts or live)[0]
    first = live[0]
    if first.rule in {"dayless", "at-event"} and first is not recurring:
        return recurring._replace(start=min(first.start, recurring.start), end=max(first.end, recurring.end))
    return _bounded(recurring, live) if first is recurring or first.rule in {"from", "until"} else first


def _bounded(recurring: _Found, live: list[_Found]) -> _Found:
    earliest = next((one.earliest for one in live if one.rule == "from"), None)
    latest = next((one.latest for one in live if one.rule == "until" or (one.kind == "by" and one.latest)), None)
    return recurring._replace(earliest=earliest, latest=latest)


def _definite(low: str, code: str, anchor: str | None) -> Iterator[_Found]:
    yield from _find_recurrences(low, code)
    words = date_words(code)
    for cue in _cues(code).finditer(low):
        sense = words.cues[" ".join(cue[1].split())]
        found = _after_cue(low, cue, sense, code, anchor)
        if found:
            yield found
    yield from _find_counted(low, code, anchor)


@cache
def _cues(code: str) -> re.Pattern[str]:
    phrases = (cue.replace(" ", r"\s+") for cue in date_words(code).cues)
    return re.compile(rf"(?<![\w-])({alternatives(phrases)})(?:\s+|(?<=['’]))")


def _after_cue(low: str, cue: re.Match[str], sense: CueSense, code: str, anchor: str | None) -> _Found | None:
    start, at = cue.start(), cue.end()
    if calendar := _match_time(low, at, code):
        return _from_calendar(low, start, calendar, sense, code)
    if event := _match_event(low, at, code, plain=sense in {"before", "by"}):
        return _from_event(start, event, sense)
    if sense in {"by", "before", "within", "during"}:
        found = _from_duration(low, start, at, code, anchor, sense)
        if found:
            return found
    return _dayless(low, start, at, code) if sense in {"by", "before", "on"} else None


def _match_time(low: str, at: int, code: str) -> Calendar | None:
    return match_range(low, at, code) or _match_part(low, at, code) or match_calendar(low, at, code)


def _match_part(low: str, at: int, code: str) -> Calendar | None:
    for template, (number, of, doubt) in date_words(code).parts.items():
        found = compiled(code, template).match(low, at)
        if not found:
            continue
        rest = re.compile(r"\s*").match(low, found.end())
        calendar = match_calendar(low, rest.end(), code) if rest else None
        if calendar:
            return _share(calendar, number, of)._replace(doubt=doubt, start=at)
    return None


def _share(calendar: Calendar, number: int, of: int) -> Calendar:
    """The n-th of several equal parts of a year; of a month only its whole."""
    if of == 1 or len(calendar.iso) != 4:
        return calendar
    months = 12 // of
    first = shift(calendar.first, Duration(months * (number - 1)))
    return calendar._replace(first=first, last=shift(first, Duration(months)) - timedelta(days=1))


def _from_calendar(low: str, start: int, time: Calendar, sense: CueSense, code: str) -> _Found | None:
    if sense in {"on", "during", "from"} and _tells_the_past(low, start, code):
        return None
    first, last, end = time.first.isoformat(), time.last.isoformat(), time.end
    if sense == "before":
        before = (time.first - timedelta(days=1)).isoformat()
        return _Found(start, end, "by", "before-date", None, before, doubt=time.doubt)
    if sense in {"by", "within"}:
        return _Found(start, end, "by", "until" if sense == "by" else "within-date", None, last, doubt=time.doubt)
    if sense == "from":
        return _Found(start, end, "during", "from", first, None, doubt=max(time.doubt, 0.3))
    return _Found(start, end, "during", "during", first, last, doubt=time.doubt)


def _tells_the_past(low: str, start: int, code: str) -> bool:
    """Whether the date is that of something done ("adopted on"), not of something to do ("to be adopted on")."""
    words = date_words(code)
    before = re.split(r"[.;:]", low[max(0, start - 60) : start])[-1].split()[-6:]
    for back, word in enumerate(reversed(before)):
        if word.strip(",()\"'’") in words.past_leads:
            lead = " ".join(before[: len(before) - back - 1])
            return not lead.endswith(words.future_leads)
    return False


def _match_event(low: str, at: int, code: str, *, plain: bool) -> re.Match[str] | None:
    words = date_words(code)
    templates = words.event_templates + (words.plain_event_templates if plain else ())
    return next((found for template in templates if (found := compiled(code, template).match(low, at))), None)


def _from_event(start: int, event: re.Match[str], sense: CueSense) -> _Found | None:
    if sense in {"from", "within"}:
        return None
    if year := event.groupdict().get("figures1"):
        rule = "before-date" if sense == "before" else "event-year"
        first, last = f"{year}-01-01", f"{year}-12-31"
        if sense in {"by", "before"}:
            return _Found(start, event.end(), "before-event", rule, None, last, doubt=0.2)
        return _Found(start, event.end(), "during", rule, first, last, doubt=0.1)
    if sense in {"by", "before"}:
        return _Found(start, event.end(), "before-event", "before-event")
    return _Found(start, event.end(), "during", "at-event")


def _match_duration(low: str, at: int, code: str) -> tuple[re.Match[str], Duration] | None:
    for template in date_words(code).durations:
        found = compiled(code, template).match(low, at)
        if found and (length := _length(found, code)):
            return found, length
    return None


def _length(found: re.Match[str], code: str) -> Duration | None:
    words = date_words(code)
    groups = found.groupdict()
    written = (groups.get("count1") or "").split("(")[0]
    count = read_number(written, words.cardinals) if written else 1
    return _duration(count, words.units[" ".join(groups["unit1"].split())]) if count else None


def _duration(count: int, unit: str) -> Duration:
    if unit in _UNIT_DAYS:
        return Duration(0, count * _UNIT_DAYS[unit])
    return Duration(count * _UNIT_MONTHS[unit])


def _from_duration(low: str, start: int, at: int, code: str, anchor: str | None, sense: CueSense) -> _Found | None:
    measured = _match_duration(low, at, code)
    if not measured:
        return None
    found, length = measured
    words = date_words(code)
    if ahead := _match_any(low, found.end(), words.ahead, code):
        return _Found(start, ahead.end(), "before-event", "ahead-of-event")
    if own := _match_any(low, found.end(), words.since_anchor, code):
        return _counted(start, own.end(), length, anchor, rule="from-adoption", doubt=0.0)
    if since := _match_any(low, found.end(), words.since_event, code):
        return _Found(start, since.end(), "by", "from-event")
    if sense == "during":
        return _over(start, found.end(), length, anchor) if _looks_ahead(found, words) else None
    return _counted(start, found.end(), length, anchor, rule="within", doubt=0.2)


def _looks_ahead(found: re.Match[str], words: DateWords) -> bool:
    return any(word in found[0] for word in words.which[:5])


def _match_any(low: str, at: int, templates: tuple[str, ...], code: str) -> re.Match[str] | None:
    tries = (compiled(code, r",? ?" + template).match(low, at) for template in templates)
    return next((found for found in tries if found), None)


def _counted(start: int, end: int, length: Duration, anchor: str | None, *, rule: str, doubt: float) -> _Found:
    latest = None
    if anchor and len(anchor) > 4:
        latest = shift(bounds(anchor)[1], length).isoformat()
        doubt = max(doubt, 0.0 if len(anchor) == 10 else 0.3)
    return _Found(start, end, "by", rule, None, latest, doubt=doubt)


def _over(start: int, end: int, length: Duration, anchor: str | None) -> _Found:
    earliest = latest = None
    if anchor and len(anchor) > 4:
        first, last = bounds(anchor)
        earliest, latest = first.isoformat(), shift(last, length).isoformat()
    return _Found(start, end, "during", "coming", earliest, latest, doubt=0.2)


def _find_counted(low: str, code: str, anchor: str | None) -> Iterator[_Found]:
    """Durations that need no cue: "six months after its adoption", "at least thirty days before the session"."""
    words = date_words(code)
    for template in words.durations[:1]:
        for found in compiled(code, r"(?<![\w-])" + template).finditer(low):
            length = _length(found, code)
            if not length:
                continue
            if ahead := _match_any(low, found.end(), words.ahead, code):
                yield _Found(found.start(), ahead.end(), "before-event", "ahead-of-event")
            elif own := _match_any(low, found.end(), words.since_anchor, code):
                yield _counted(found.start(), own.end(), length, anchor, rule="from-adoption", doubt=0.1)


def _dayless(low: str, start: int, at: int, code: str) -> _Found | None:
    found = _match_any(low, at, date_words(code).dayless_years, code)
    return _Found(start, found.end(), "by", "dayless", doubt=0.5) if found else None


def _find_recurrences(low: str, code: str) -> Iterator[_Found]:
    words = date_words(code)
    for found in _recurring_words(code).finditer(low):
        yield _Found(found.start(), found.end(), "recurring", "recurring", recurrence=words.recurring[_plain(found[0])])
    for template, how in words.recurring_templates.items():
        for found in compiled(code, r"(?<![\w-])" + template).finditer(low):
            if recurrence := _recurrence(found, how, code):
                yield _Found(found.start(), found.end(), "recurring", "recurring", recurrence=recurrence)


def _plain(phrase: str) -> str:
    return " ".join(phrase.split())


@cache
def _recurring_words(code: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-]){alternatives(word.replace(' ', chr(92) + 's+') for word in date_words(code).recurring)}(?!\w)"
    )


def _recurrence(found: re.Match[str], how: str, code: str) -> str | None:
    if how.startswith("P"):
        return how
    words = date_words(code)
    groups = found.groupdict()
    unit = words.units[_plain(groups["unit1"])]
    if how == "one":
        return _duration(1, unit).to_iso()
    if how == "times":
        return _divided(_duration(1, unit), words.times[_plain(groups["times1"])])
    counted = groups.get("count1") or groups.get("ordinal1") or ""
    count = read_number(counted.split("(")[0], {**words.cardinals, **words.ordinals})
    return _duration(count, unit).to_iso() if count else None


def _divided(whole: Duration, by: int) -> str | None:
    if whole.months and whole.months % by == 0:
        return Duration(whole.months // by).to_iso()
    return Duration(0, whole.days // by).to_iso() if whole.days >= by else None


@cache
def _vague(code: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-]){alternatives(word.replace(' ', chr(92) + 's+') for word in date_words(code).vague)}(?!\w)"
    )


def _find_vague(low: str, code: str) -> _Found | None:
    found = _vague(code).search(low)
    return _Found(found.start(), found.end(), "unspecified", "vague") if found else None
