"""The calendar file, read back by another library than the one that wrote it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from mandato import CalendarEntry, entries_as_ics

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
MADRID = ZoneInfo("Europe/Madrid")


def entry(**facts: object) -> CalendarEntry:
    given_facts = {
        "uid": "agreement-1.notice@example.org",
        "summary": "Last day to object",
        "starts": date(2027, 1, 10),
        "ends": None,
        "modified": NOON,
        **facts,
    }
    return CalendarEntry(**given_facts)  # type: ignore[arg-type]


def read_back(*entries: CalendarEntry) -> list[object]:
    written = entries_as_ics(entries, name="Calendar")
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    return list(Calendar.from_ical(written).walk("VEVENT"))


def test_a_day_is_a_day_and_ends_the_day_after() -> None:
    (event,) = read_back(entry(starts=date(2006, 11, 4), ends=date(2006, 11, 5)))
    assert event["DTSTART"].dt == date(2006, 11, 4) and event["DTSTART"].params["VALUE"] == "DATE"
    assert event["DTEND"].dt == date(2006, 11, 6)


def test_what_a_client_needs_to_follow_a_change_is_there() -> None:
    (event,) = read_back(entry(sequence=3, status="CANCELLED"))
    assert event["UID"] == "agreement-1.notice@example.org"
    assert event["SEQUENCE"] == 3 and event["STATUS"] == "CANCELLED"
    assert event["LAST-MODIFIED"].dt == NOON and event["DTSTAMP"].dt == NOON


def test_words_survive_commas_semicolons_lines_and_folding() -> None:
    words = "Comisión; año 2027, «sesión»\nsegunda línea \\ fin " + "ñandú " * 40
    (event,) = read_back(entry(summary=words, description=words, location=words, categories=["a,b", "c;d"]))
    assert event["SUMMARY"] == event["DESCRIPTION"] == event["LOCATION"] == words
    assert [str(one) for one in event["CATEGORIES"].cats] == ["a,b", "c;d"]


@given(st.text(max_size=200))
def test_any_text_is_read_back_but_for_control_characters(words: str) -> None:
    (event,) = read_back(entry(summary=words))
    lines = words.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    # Lone surrogates are no text that could be written.
    kept = "".join(
        c if not 0xD800 <= ord(c) < 0xE000 else "?" for c in lines if c == "\n" or (ord(c) > 31 and ord(c) != 127)
    )
    assert event["SUMMARY"] == kept


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 400))
def test_any_days_are_read_back(first: date, days: int) -> None:
    (event,) = read_back(entry(starts=first, ends=first + timedelta(days=days)))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (first, first + timedelta(days=days + 1))


@pytest.mark.parametrize(
    "zone", ["Europe/Madrid", "America/Mexico_City", "America/Sao_Paulo", "America/St_Johns", "Asia/Tokyo"]
)
@pytest.mark.parametrize("month", [1, 3, 7, 11])
def test_an_hour_has_its_zone_and_the_zone_its_rules(zone: str, month: int) -> None:
    starts = datetime(2026, month, 28, 9, 30, tzinfo=ZoneInfo(zone))
    written = entries_as_ics([entry(starts=starts, ends=starts + timedelta(hours=2))], name="Calendar")
    calendar = Calendar.from_ical(written)
    (described,) = calendar.walk("VTIMEZONE")
    # The reader builds the zone from the file's own rules, not from what this machine knows of the name.
    assert described.to_tz(lookup_tzid=False).utcoffset(starts.replace(tzinfo=None)) == starts.utcoffset()
    (event,) = calendar.walk("VEVENT")
    assert event["DTSTART"].dt == starts and event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=2)


def test_without_a_named_zone_a_moment_is_written_in_utc() -> None:
    (event,) = read_back(entry(starts=NOON, ends=None))
    assert event["DTSTART"].dt == NOON and event["DTSTART"].dt.tzinfo is not None


@pytest.mark.parametrize(
    ("starts", "every", "rule"),
    [
        (date(2026, 5, 1), "P1Y", {"FREQ": ["YEARLY"]}),
        (date(2026, 5, 1), "P6M", {"FREQ": ["MONTHLY"], "INTERVAL": [6]}),
        (date(2026, 5, 1), "P2W", {"FREQ": ["WEEKLY"], "INTERVAL": [2]}),
        (date(2024, 2, 29), "P1Y", {"FREQ": ["YEARLY"], "BYMONTH": [2], "BYMONTHDAY": [-1]}),
        (date(2026, 1, 30), "P1M", {"FREQ": ["MONTHLY"], "BYMONTHDAY": [28, 29, 30], "BYSETPOS": [-1]}),
    ],
)
def test_what_comes_back_has_its_rule(starts: date, every: str, rule: dict[str, object]) -> None:
    (event,) = read_back(entry(starts=starts, every=every))
    assert dict(event["RRULE"]) == rule


def test_a_rule_ends_as_its_start_is_written() -> None:
    (event,) = read_back(entry(every="P1Y", through=date(2030, 1, 10)))
    assert event["RRULE"]["UNTIL"] == [date(2030, 1, 10)]
    starts = datetime(2026, 1, 10, 9, tzinfo=MADRID)
    (event,) = read_back(entry(starts=starts, every="P1Y", through=date(2030, 1, 10)))
    assert event["RRULE"]["UNTIL"] == [datetime(2030, 1, 10, 22, 59, 59, tzinfo=UTC)]


@pytest.mark.parametrize("every", ["", "yearly", "P0Y", "P1Y6M", "P1.5Y"])
def test_what_no_rule_can_say_has_none(every: str) -> None:
    (event,) = read_back(entry(every=every))
    assert "RRULE" not in event


def test_the_same_entries_make_the_same_bytes() -> None:
    assert entries_as_ics([entry()], name="A") == entries_as_ics([entry()], name="A")
