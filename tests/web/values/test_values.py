"""Dates as exact as their source, and wordings in the reader's language."""

import os
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils.translation import override

from mandato_web.meetings.models import Meeting
from mandato_web.values.dates import PartialDate, check_partial_date, write_date, write_dates
from mandato_web.values.wording import check_wording, said_in, say


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2008", date(2008, 1, 1), date(2008, 12, 31)),
        ("2008-02", date(2008, 2, 1), date(2008, 2, 29)),
        ("2008-04-10", date(2008, 4, 10), date(2008, 4, 10)),
    ],
)
def test_bounds(text: str, earliest: date, latest: date) -> None:
    partial = PartialDate.from_iso(text)
    assert (partial.earliest, partial.latest) == (earliest, latest)


@pytest.mark.parametrize("text", ["08", "2008-13", "2007-02-29", "2008-4-1", "2008-04-10T00", "April", "0000"])
def test_no_dates(text: str) -> None:
    with pytest.raises(ValidationError):
        check_partial_date(text)


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("2008-04-10", "en", "10 April 2008"),
        ("2008-04-10", "es", "10 de abril de 2008"),
        ("2008-04", "pt", "abril de 2008"),
        ("2008", "es", "2008"),
        ("", "en", ""),
    ],
)
def test_written(text: str, language: str, written: str) -> None:
    assert write_date(text, language) == written


@pytest.mark.django_db
def test_bounds_follow_the_date_on_every_save() -> None:
    meeting = Meeting.objects.create(slug="m", kind="forum", starts="2008-04", ends="2008-04-11")
    assert (meeting.starts_earliest, meeting.ends_latest) == (date(2008, 4, 1), date(2008, 4, 11))
    meeting.starts = ""
    meeting.save()
    meeting.refresh_from_db()
    assert meeting.starts_earliest is None
    made = Meeting.objects.bulk_create([Meeting(slug="n", kind="forum", starts="2009")])
    assert made[0].starts_earliest == date(2009, 1, 1)


def test_a_wording_falls_back_to_the_nearest_language() -> None:
    wording = {"es": "Foro", "en": "Forum"}
    with override("pt"):
        assert (say(wording), said_in(wording)) == ("Foro", "es")
    assert say({"en": "Forum"}, "es") == "Forum"
    assert (say({}), said_in(None)) == ("", None)


@pytest.mark.parametrize("value", ["text", {"de": "Wort"}, {"en": 1}])
def test_what_is_no_wording(value: object) -> None:
    with pytest.raises(ValidationError):
        check_wording(value)


@pytest.mark.django_db
def test_the_database_is_the_one_asked_for() -> None:
    assert connection.vendor == os.environ.get("EXPECTED_VENDOR", connection.vendor)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("due 2027-03-01, not later", "due 1 March 2027, not later"),
        ("2027-02-30 is no day", "2027-02-30 is no day"),
        ("A-2027-03-01-B", "A-2027-03-01-B"),
    ],
)
def test_days_within_a_text_are_written_out(text: str, written: str) -> None:
    assert write_dates(text, "en") == written
