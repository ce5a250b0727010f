"""A time zone and some years -> its VTIMEZONE: the offset at the beginning, and every change after it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

_DAY = timedelta(days=1)


def zone_as_lines(key: str, zone: tzinfo, first: int, last: int) -> Iterator[str]:
    """From the beginning of the year before `first` to the end of the year `last`."""
    start = datetime(max(first - 1, 1), 1, 1, tzinfo=UTC)
    end = datetime(min(last, 9998) + 1, 1, 1, tzinfo=UTC)
    offset = _offset(zone, start)
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{key}"
    yield from _part(zone, start, offset, offset)
    for moment in _changes(zone, start, end):
        before, offset = offset, _offset(zone, moment)
        yield from _part(zone, moment, before, offset)
    yield "END:VTIMEZONE"


def _part(zone: tzinfo, moment: datetime, before: timedelta, after: timedelta) -> Iterator[str]:
    """Its DTSTART is the local time of the change by the clock that still runs before it."""
    local = moment.astimezone(zone)
    kind = "DAYLIGHT" if local.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{(moment + before).replace(tzinfo=None):%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_signed(before)}"
    yield f"TZOFFSETTO:{_signed(after)}"
    yield f"TZNAME:{local.tzname() or kind.title()}"
    yield f"END:{kind}"


def _changes(zone: tzinfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """The first second of each new offset, in UTC. No zone changes twice in a day."""
    day, offset = start, _offset(zone, start)
    while day < end:
        after = day + _DAY
        if _offset(zone, after) != offset:
            yield _first_second(zone, day, after, offset)
            offset = _offset(zone, after)
        day = after


def _first_second(zone: tzinfo, early: datetime, late: datetime, before: timedelta) -> datetime:
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=int((late - early).total_seconds()) // 2)
        if _offset(zone, middle) == before:
            early = middle
        else:
            late = middle
    return late


def _offset(zone: tzinfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta(0)


def _signed(offset: timedelta) -> str:
    seconds = int(offset.total_seconds())
    sign, seconds = ("-" if seconds < 0 else "+"), abs(seconds)
    minutes, rest = divmod(seconds, 60)
    return f"{sign}{minutes // 60:02d}{minutes % 60:02d}" + (f"{rest:02d}" if rest else "")
