"""Clauses of an agreement in; the event on which it enters into force out."""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from mandato.extracting.terms.clauses import Clause, after, before, compiled_phrase, found
from mandato.extracting.times.dates import find_calendars
from mandato.extracting.times.durations import Counted
from mandato.extracting.times.numbers import read_number, read_roman
from mandato.extracting.times.patterns import compiled
from mandato.languages.dates import date_words
from mandato.languages.terms import TermWords, term_words
from mandato.model import EntryIntoForce, Why
from mandato.scheduling import Duration

_EVENT_REACH = 420  # how far from the verb its event may stand, in characters
_NEAR = 28


class Entry(NamedTuple):
    """`on_date` is set where the text names the day itself; `delay` as a duration beside its ISO form."""

    entry: EntryIntoForce
    why: Why
    delay: Duration = Duration()
    on_date: date | None = None
    first_of_month: bool = False


class _Event(NamedTuple):
    at: int
    on: str
    n: int | None = None


def read_entry(clause: Clause, code: str) -> Entry | None:
    """The event, its count and the delay after it; None where the clause does not tell of entry into force."""
    words = term_words(code)
    verb = _verb(clause, words)
    if not verb or found(words.denounce, clause.low[: verb.start()]):  # "the denunciation takes effect"
        return None
    tail = clause.low[verb.end() : verb.end() + _EVENT_REACH]
    unless = found(words.unless, tail)  # "unless a Party notifies the contrary" tells of renewal
    tail = tail[: unless.start()] if unless else tail
    events = sorted(_events(tail, words, code))
    head = clause.low[: verb.start()]
    if not events and len(head) > _NEAR:
        events = sorted(_events(head, words, code))
    if events:
        return _with_delay(clause, verb, events[0], code)
    return _on_date(clause, verb, code)


def _verb(clause: Clause, words: TermWords) -> re.Match[str] | None:
    """The verb of entry into force; its noun only where a relative clause goes on to tell the event."""
    for match in compiled_phrase(words.entry).finditer(clause.low):
        if found(words.others, clause.low[match.end() : match.end() + _NEAR]) or found(
            words.others, clause.low[: match.start()][:_NEAR]
        ):
            continue
        noun = compiled_phrase(words.entry_noun).match(clause.low, match.start())
        if not noun or re.match(words.relative.replace(" ?", r"\s*").replace(" ", r"\s+"), clause.low[noun.end() :]):
            return match
    return None


def _events(text: str, words: TermWords, code: str) -> list[_Event]:
    events = []
    last = found(words.last_signature, text)
    if last:
        events.append(_Event(last.start(), "last-signature"))
    sign = found(words.signature, text)
    if sign and not (last and last.start() <= sign.end() and sign.start() <= last.end()):
        events.append(_Event(sign.start(), "signature"))
    notified = found(words.notification, text)
    if notified:
        events.append(_Event(notified.start(), "notification"))
    exchanged = found(words.exchange, text)
    if exchanged:
        events.append(_Event(exchanged.start(), "nth-instrument", 2))
    deposited = found(words.deposit, text)
    if deposited and (n := _nth(text, code)):
        events.append(_Event(min(deposited.start(), n[1]), "nth-instrument", n[0]))
    elif deposited and not events:  # "on the deposit of the last instrument of ratification": how many is not told
        events.append(_Event(deposited.start(), "nth-instrument"))
    return [event for event in events if event.at < _EVENT_REACH]


@cache
def _counted_instrument(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    states = term_words(code).states
    return (
        compiled(code, rf"(?<!\w){{ordinal}}(?: [\w-]+){{0,2}}? {states}"),
        compiled(code, rf"(?<!\w){{count}}(?: [\w-]+){{0,2}}? {states}"),
    )


def _nth(text: str, code: str) -> tuple[int, int] | None:
    """Which instrument counts ("the tenth instrument", "ten States") and where that is said."""
    ordinal, count = _counted_instrument(code)
    for pattern, group in ((ordinal, "ordinal1"), (count, "count1")):
        match = pattern.search(text)
        n = _number(match[group].split("(")[0].strip(), code) if match else None
        if match and n:
            return n, match.start()
    return None


def _with_delay(clause: Clause, verb: re.Match[str], event: _Event, code: str) -> Entry:
    words = term_words(code)
    first = _first_day(clause, code)
    delay = first or _nth_day(clause, code) or _delay(clause, verb, words, code)
    entry = EntryIntoForce(event.on, event.n, delay.to_iso() if delay else None)  # type: ignore[arg-type]
    why = Why(f"entry-{event.on}", clause.span(verb.start()), 0.2 if first else 0.0)
    return Entry(entry, why, delay or Duration(), first_of_month=first is not None)


def _first_day(clause: Clause, code: str) -> Duration | None:
    """ "The first day of the second month following": counted as that many months, to the first of the month."""
    match = compiled(code, term_words(code).first_day).search(clause.low)
    if not match:
        return None
    ordinal = match.groupdict().get("ordinal1")
    return Duration(_number(ordinal, code) or 1) if ordinal else Duration(1)


def _nth_day(clause: Clause, code: str) -> Duration | None:
    """ "The thirtieth day after" the event."""
    match = compiled(code, term_words(code).nth_day).search(clause.low)
    days = _number(match["ordinal1"], code) if match else None
    return Duration(0, days) if days else None


def _number(written: str, code: str) -> int | None:
    digits = re.match(r"\d+", written)
    if digits:
        return int(digits[0])
    return read_roman(written) or read_number(written, {**date_words(code).cardinals, **date_words(code).ordinals})


def _delay(clause: Clause, verb: re.Match[str], words: TermWords, code: str) -> Duration | None:
    for counted in clause.durations(code):
        near = abs(counted.start - verb.end()) < 90 or counted.end < verb.start()
        if near and found(words.after, after(clause, counted, _NEAR)) and not is_lasting(clause, counted, words):
            return counted.length
    return None


def is_lasting(clause: Clause, counted: Counted, words: TermWords) -> bool:
    """Whether the words just before a period make it one of duration: "for a", "of"."""
    lead = re.search(rf"(?<!\w){words.leads.replace(' ', chr(92) + 's+')}\s*\Z", before(clause, counted, 40))
    return lead is not None


def _on_date(clause: Clause, verb: re.Match[str], code: str) -> Entry | None:
    for calendar in find_calendars(clause.low[verb.end() : verb.end() + 60], code):
        if len(calendar.iso) == 10:
            why = Why("entry-date", clause.span(verb.start(), verb.end() + calendar.end), 0.0)
            return Entry(EntryIntoForce("date"), why, on_date=calendar.last)
    return None
