"""What follows an opening word ("by", "during", "before"): a calendar time, a gathering or a duration."""

import re
from datetime import timedelta
from functools import cache

from mandato.extracting.times.dates import Calendar, match_calendar, match_range
from mandato.extracting.times.found_due import FoundDue
from mandato.extracting.times.patterns import all_compiled, alternatives, compiled
from mandato.extracting.times.relative_times import match_any, phrase_end, read_duration
from mandato.extracting.times.time_heads import Cue, Heads, near
from mandato.languages.dates import CueSense, date_words
from mandato.scheduling import Duration, bounds, shift

PAST = "past"  # the rule of a date that is no due: it keeps other rules from reading parts of it
_BLANK = re.compile(r"\s*")
_FOLLOWING = re.compile(r",?\s+([^\W\d_]+)")


def read_cued(low: str, cue: Cue, heads: Heads, code: str, anchor: str | None) -> FoundDue | None:
    """The time that the cue opens; only the kinds whose rare words stand near are tried."""
    start, at, sense = cue
    if sense == "stretch":  # "de", "du": they open nothing but "4 to 6 May", "the next two years"
        stretch = match_range(low, at, code) if near(heads.calendar, at) else None
        if stretch:
            return _from_calendar(low, start, stretch, "during", code)
        coming = read_duration(low, start, at, code, anchor, "during") if near(heads.duration, at) else None
        return coming if coming and coming.rule == "coming" else None
    dated = bool(heads.calendar) and near(heads.calendar, at)
    lasting = bool(heads.duration) and near(heads.duration, at)
    if (dated or lasting) and (time := match_time(low, at, code)):
        return _from_calendar(low, start, time, sense, code)
    before = sense == "before"
    gathering = before or (sense != "on" and bool(heads.event) and near(heads.event, at))
    if gathering and (event := _match_event(low, at, code, plain=before)):
        return _from_event(low, start, event, sense, code)
    if lasting and sense in {"by", "before", "within", "during"}:
        found = read_duration(low, start, at, code, anchor, sense)
        if found:
            return found
    # "A 10 de junio" tells what was: too short a word to set a day without a year.
    dayless = dated and sense in {"by", "before"} and len(low[start:at].strip()) > 1
    return _dayless(low, start, at, code) if dayless else None


def match_time(low: str, at: int, code: str) -> Calendar | None:
    """The stretch, share ("the last quarter of 2008"), day, month or year that begins at `at`."""
    return match_range(low, at, code) or _match_part(low, at, code) or match_calendar(low, at, code)


def _match_part(low: str, at: int, code: str) -> Calendar | None:
    if not _parts(code).match(low, at):
        return None
    for template, (number, of, doubt) in date_words(code).parts.items():
        found = compiled(code, template).match(low, at)
        rest = _BLANK.match(low, found.end()) if found else None
        calendar = (_match_part(low, rest.end(), code) or match_calendar(low, rest.end(), code)) if rest else None
        if calendar:
            return _share(calendar, number, of)._replace(doubt=doubt, start=at)
    return None


@cache
def _parts(code: str) -> re.Pattern[str]:
    """Any part at all: most times have none."""
    return compiled(code, alternatives(date_words(code).parts))


def _share(calendar: Calendar, number: int, of: int) -> Calendar:
    """The n-th of several equal parts of a year; of a month only its whole; its last day where n is 0."""
    if number == 0:
        return calendar._replace(first=calendar.last)
    if of == 1 or len(calendar.iso) != 4:
        return calendar
    months = 12 // of
    first = shift(calendar.first, Duration(months * (number - 1)))
    return calendar._replace(first=first, last=shift(first, Duration(months)) - timedelta(days=1))


def _from_calendar(low: str, start: int, time: Calendar, sense: CueSense, code: str) -> FoundDue | None:
    if sense in {"on", "during", "from"} and _tells_the_past(low, start, code):
        return FoundDue(start, time.end, "unspecified", PAST)
    first, last, end, doubt = time.first.isoformat(), time.last.isoformat(), time.end, time.doubt
    if latest := match_any(low, end, date_words(code).latest, code):  # "in December 2026 at the latest"
        return FoundDue(start, latest.end(), "by", "by-date", None, last, doubt=doubt)
    if time.first == time.last and len(time.iso) < 10:  # "at", "by" or "before the end of 2028"
        return FoundDue(start, end, "by", "by-end", None, last, doubt=doubt)
    if sense == "before":
        eve = (time.first - timedelta(days=1)).isoformat()
        return FoundDue(start, end, "by", "before-date", None, eve, doubt=doubt)
    if sense in {"by", "within"}:
        return FoundDue(start, end, "by", "by-date", None, last, doubt=doubt)
    if sense == "from" and time.first == bounds(time.iso)[0]:  # no stretch: "from 2027", not "from 1 to 3 May"
        return FoundDue(start, end, "during", "from", first, None, doubt=max(doubt, 0.3))
    return FoundDue(start, end, "during", "during", first, last, doubt=doubt)


def _tells_the_past(low: str, start: int, code: str) -> bool:
    """Whether the date is that of something done ("adopted on"), not of something to do ("to be adopted on")."""
    words = date_words(code)
    lead = low[max(0, start - 60) : start]
    stop = max(lead.rfind("."), lead.rfind(";"), lead.rfind(":"))
    before = lead[stop + 1 :].split()[-6:]
    for back, word in enumerate(reversed(before)):
        if word.strip(",()\"'’") in words.past_leads:
            lead = " ".join(before[: len(before) - back - 1])
            return not lead.endswith(words.future_leads)
    return False


def _was_held(low: str, end: int, code: str) -> bool:
    """ "At the 17th Summit held in Santiago" tells of one that has been."""
    found = _FOLLOWING.match(low, end)
    return found is not None and found[1] in date_words(code).past_leads


def _match_event(low: str, at: int, code: str, *, plain: bool) -> re.Match[str] | None:
    for pattern in _events(code, plain):
        found = pattern.match(low, at)
        if found:
            return found
    return None


@cache
def _events(code: str, plain: bool) -> tuple[re.Pattern[str], ...]:
    words = date_words(code)
    return all_compiled(code, words.event_templates + (words.plain_event_templates if plain else ()))


def _from_event(low: str, start: int, event: re.Match[str], sense: CueSense, code: str) -> FoundDue | None:
    if sense in {"from", "within"}:
        return None
    end = phrase_end(event, code) if sense == "before" else event.end()
    if sense in {"during", "on"} and (_tells_the_past(low, start, code) or _was_held(low, end, code)):
        return FoundDue(start, end, "unspecified", PAST)
    year = event.groupdict().get("figures1")
    first, last = (f"{year}-01-01", f"{year}-12-31") if year else (None, None)
    doubt = 0.2 if year else 0.0
    if sense in {"by", "before"}:
        return FoundDue(start, end, "before-event", "before-event", None, last, doubt=doubt)
    return FoundDue(start, end, "during", "event-year" if year else "at-event", first, last, doubt=doubt)


def _dayless(low: str, start: int, at: int, code: str) -> FoundDue | None:
    found = match_any(low, at, date_words(code).dayless_years, code)
    return FoundDue(start, found.end(), "by", "dayless", doubt=0.5) if found else None
