"""The shape of a language's words for days, months, years, stretches of time and recurrences.

All words are lower-case. In a template one blank stands for any white space, and these names in braces stand for
what the step that reads them builds from the other fields: {day} {days} {month} {year} (in figures or words)
{figures} (a year in figures) {count} {unit} {ordinal} {which} {event} {times} {calendar}.
"""

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple, cast

from mandato.languages import words

CueSense = Literal["by", "before", "on", "during", "within", "from", "stretch"]


HeadFamily = Literal["calendar", "duration", "event", "before", "recurrence"]


class DateWords(NamedTuple):
    """`units` give ISO 8601 letters; `recurring` gives ISO 8601 durations; `parts` the share of a year or month."""

    months: Mapping[str, int]
    cardinals: Mapping[str, int]  # the words from which numbers are composed, with their values
    ordinals: Mapping[str, int]  # the words from which ordinals are composed
    joiner: str  # pattern of the words between two days of one month: "and", "to"
    day_suffix: str  # pattern of what is printed after the figure of a day or an ordinal: "th"
    units: Mapping[str, str]
    calendars: tuple[str, ...]  # templates of a date, a month or a year, longest first
    dayless_years: tuple[str, ...]  # templates of a day and month without a year
    ranges: tuple[str, ...]  # templates of a stretch between two years or days
    parts: Mapping[str, tuple[int, int, float]]  # template before a calendar: part (0 the end), of how many, doubt
    latest: tuple[str, ...]  # templates, after a time, that make it a deadline: "at the latest"
    cues: Mapping[str, CueSense]
    durations: tuple[str, ...]  # templates of a count and a unit
    since_anchor: tuple[str, ...]  # templates, after a duration, of the instrument's own adoption or signature
    since_event: tuple[str, ...]  # templates, after a duration, of any other event
    ahead: tuple[str, ...]  # templates, after a duration, that count back from an event: "before"
    phrase_ends: frozenset[str]  # words that end the name of an event: "shall"
    events: tuple[str, ...]  # nouns of gatherings
    event_templates: tuple[str, ...]  # a gathering singled out: "the next {event}"
    event_tail: str  # pattern of the adjective that follows a gathering's noun, or empty
    plain_event_templates: tuple[str, ...]  # any gathering: only a due after "before"
    which: tuple[str, ...]  # words and slots that single out a gathering: "next", {ordinal}
    coming: tuple[str, ...]  # within a duration, these say that it begins now: "the next five years"
    recurring: Mapping[str, str]
    recurring_templates: Mapping[str, str]  # template: every, ordinal, times, one, or an ISO 8601 duration
    times: Mapping[str, int]
    vague: tuple[str, ...]
    past_leads: frozenset[str]  # before a date these make it the date of something done
    future_leads: tuple[str, ...]  # unless these words stand before them
    heads: Mapping[HeadFamily, frozenset[str]]  # words, one of which occurs in every time but a vague one


@cache
def date_words(code: str) -> DateWords:
    return cast(DateWords, words(code, "dates"))
