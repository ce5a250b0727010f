"""Dated entries -> an iCalendar file (RFC 5545, with names of RFC 7986); the same entries give the same bytes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal, NamedTuple

from mandato.publishing.ics_zones import zone_as_lines

_WIDTH = 75
_EVERY = re.compile(r"P([1-9]\d*)([YMWD])")
_FREQUENCY = {"Y": "YEARLY", "M": "MONTHLY", "W": "WEEKLY", "D": "DAILY"}
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
# How far ahead the rules of a zone are written for an entry that comes back without end.
_YEARS_AHEAD = 10

Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]


class CalendarEntry(NamedTuple):
    """One event. `starts` and `ends` are days, both included, or moments with a zone; `ends` None is the same day.

    `uid` stays for good; `sequence` grows whenever the entry changes, at the moment `modified`. `every` is an ISO 8601
    duration (`P1Y`), the last time not after `through`. A cancelled entry keeps its `uid` and its time.
    """

    uid: str
    summary: str
    starts: date
    ends: date | None
    modified: datetime
    sequence: int = 0
    status: Status = "CONFIRMED"
    description: str = ""
    location: str = ""
    url: str = ""
    categories: Sequence[str] = ()
    every: str = ""
    through: date | None = None


def entries_as_ics(entries: Iterable[CalendarEntry], *, name: str, refresh: str = "PT6H") -> bytes:
    """`name` is what a calendar calls it; `refresh` how often it may be asked for anew."""
    held = list(entries)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Mandato//Mandato//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{_text(name)}",
        f"X-WR-CALNAME:{_text(name)}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{refresh}",
        f"X-PUBLISHED-TTL:{refresh}",
        *_zones(held),
    ]
    for entry in held:
        lines += _entry_lines(entry)
    lines.append("END:VCALENDAR")
    return b"".join(_fold(line) for line in lines)


def _entry_lines(entry: CalendarEntry) -> Iterator[str]:
    stamp = _moment(entry.modified)
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.uid)}"
    yield f"DTSTAMP{stamp}"
    yield f"LAST-MODIFIED{stamp}"
    yield f"SEQUENCE:{entry.sequence}"
    yield from _times(entry)
    rule = _rule(entry)
    if rule:
        yield f"RRULE:{rule}"
    yield f"SUMMARY:{_text(entry.summary)}"
    for label, words in (("DESCRIPTION", entry.description), ("LOCATION", entry.location)):
        if words:
            yield f"{label}:{_text(words)}"
    if entry.url:
        yield f"URL:{_CONTROL.sub('', entry.url)}"
    if entry.categories:
        yield "CATEGORIES:" + ",".join(_text(one) for one in entry.categories)
    yield f"STATUS:{entry.status}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _times(entry: CalendarEntry) -> Iterator[str]:
    """RFC 5545, 3.6.1: where DTSTART is a day, DTEND is the day after the last."""
    if isinstance(entry.starts, datetime):
        yield f"DTSTART{_moment(entry.starts)}"
        if isinstance(entry.ends, datetime) and entry.ends > entry.starts:
            yield f"DTEND{_moment(entry.ends)}"
        return
    last = max(entry.ends or entry.starts, entry.starts)
    yield f"DTSTART;VALUE=DATE:{entry.starts:%Y%m%d}"
    # The calendar ends with the year 9999; a day without an end lasts that day.
    if last < date.max:
        yield f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}"


def _rule(entry: CalendarEntry) -> str:
    """A day that some months lack becomes the last one they have, where RFC 5545 alone would skip them."""
    match = _EVERY.fullmatch(entry.every)
    if not match:
        return ""
    interval, unit = match.groups()
    parts = [f"FREQ={_FREQUENCY[unit]}"]
    if interval != "1":
        parts.append(f"INTERVAL={interval}")
    if unit == "Y" and (entry.starts.month, entry.starts.day) == (2, 29):
        parts.append("BYMONTH=2;BYMONTHDAY=-1")
    elif unit == "M" and entry.starts.day > 28:
        days = ",".join(str(day) for day in range(28, entry.starts.day + 1))
        parts.append(f"BYMONTHDAY={days};BYSETPOS=-1")
    if entry.through is not None:
        parts.append(_until(entry))
    return ";".join(parts)


def _until(entry: CalendarEntry) -> str:
    """RFC 5545, 3.3.10: a day where DTSTART is one, else a moment in UTC."""
    through = entry.through
    if not isinstance(entry.starts, datetime):
        return f"UNTIL={through:%Y%m%d}"
    if not isinstance(through, datetime):
        assert through is not None
        through = datetime(through.year, through.month, through.day, 23, 59, 59, tzinfo=entry.starts.tzinfo)
    return f"UNTIL={through.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _moment(moment: datetime) -> str:
    """A property's parameters and value. A zone without a name, or UTC itself, is written in UTC."""
    zone = _zone_key(moment)
    if zone:
        return f";TZID={zone}:{moment:%Y%m%dT%H%M%S}"
    return f":{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _zone_key(moment: datetime) -> str:
    key = str(getattr(moment.tzinfo, "key", ""))
    return "" if key == "UTC" else key


def _zones(entries: Sequence[CalendarEntry]) -> Iterator[str]:
    """Every zone that an entry names, with its rules for the years that matter."""
    years: dict[str, tuple[datetime, int, int]] = {}
    for entry in entries:
        if isinstance(entry.starts, datetime) and _zone_key(entry.starts):
            moments = [one for one in (entry.starts, entry.ends) if isinstance(one, datetime)]
            last = max(one.year for one in moments)
            if entry.every:
                last = entry.through.year if entry.through else last + _YEARS_AHEAD
            for moment in moments:
                key = _zone_key(moment)
                known = years.get(key, (moment, moment.year, last))
                if key:
                    years[key] = (known[0], min(known[1], moment.year), max(known[2], last))
    for key in sorted(years):
        moment, first, last = years[key]
        assert moment.tzinfo is not None
        yield from zone_as_lines(key, moment.tzinfo, first, last)


def _text(words: str) -> str:
    """RFC 5545, 3.3.11. What is no character of a text is left out."""
    plain = words.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _CONTROL.sub("", plain).translate(_ESCAPED)


def _fold(line: str) -> bytes:
    """RFC 5545, 3.1: at most 75 octets a line; a character is never cut in two."""
    pieces: list[bytes] = []
    piece = b""
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(piece) + len(octets) > _WIDTH:
            pieces.append(piece)
            piece = b" "
        piece += octets
    pieces.append(piece)
    return b"\r\n".join(pieces) + b"\r\n"
