"""Calendar files as served, read back with a library that did not write them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from icalendar import Calendar

from mandato_web.accounts.models import Role
from mandato_web.notices import calendars
from mandato_web.notices.models import PublishedEvent
from tests.web.factories import Register, make_actor
from tests.web.notices.conftest import Dates

FEED = "/en/calendar/feed.ics"
TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def today(on: Callable[[date], None]) -> None:
    on(TODAY)


def read(client: Client, address: str = FEED) -> dict[str, Any]:
    """The events of a feed, by the part of their UID before the host."""
    response = client.get(address)
    assert response.status_code == 200, address
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    found = Calendar.from_ical(response.content).walk("VEVENT")
    return {str(event["UID"]).partition("@")[0]: event for event in found}


def test_the_public_calendar_holds_days_as_days(client: Client, dates: Dates) -> None:
    dates.add()
    dates.add("meeting.1", date(2027, 3, 4), last=date(2027, 3, 6))
    held = read(client)
    assert held["harbour.1"]["DTSTART"].dt == date(2027, 1, 10)
    assert held["meeting.1"]["DTEND"].dt == date(2027, 3, 7)
    assert held["harbour.1"]["SUMMARY"] == "Harbour day: Harbour harbour.1"
    assert held["harbour.1"]["URL"].startswith("http://127.0.0.1:8000/en/")


def test_an_hour_keeps_its_zone(client: Client, dates: Dates) -> None:
    at = datetime(2027, 3, 4, 9, 30, tzinfo=ZoneInfo("America/Montevideo"))
    dates.add("meeting.1", date(2027, 3, 4), at=at, until=at + timedelta(hours=2))
    content = client.get(FEED).content
    (zone,) = Calendar.from_ical(content).walk("VTIMEZONE")
    assert zone["TZID"] == "America/Montevideo"
    assert read(client)["meeting.1"]["DTSTART"].dt == at


def test_a_vague_time_is_one_day_that_says_so(client: Client, dates: Dates) -> None:
    dates.add("due.1", date(2027, 1, 1), last=date(2027, 12, 31), ends=True)
    event = read(client)["due.1"]
    assert event["DTSTART"].dt == date(2027, 12, 31) and event["STATUS"] == "TENTATIVE"
    assert "(2027)" in event["SUMMARY"] and "only the year is known" in event["DESCRIPTION"]


def test_what_moves_keeps_its_uid_and_counts_up(client: Client, dates: Dates) -> None:
    event = dates.add()
    first = read(client)["harbour.1"]
    dates.held = [replace(event, first=date(2027, 2, 1), last=date(2027, 2, 1))]
    moved = read(client)["harbour.1"]
    assert moved["UID"] == first["UID"] and moved["DTSTART"].dt == date(2027, 2, 1)
    assert (first["SEQUENCE"], moved["SEQUENCE"]) == (0, 1)
    assert read(client)["harbour.1"]["SEQUENCE"] == 1


def test_what_vanishes_is_cancelled_without_its_words_and_may_come_back(client: Client, dates: Dates) -> None:
    event = dates.add(title="A secret that was published by mistake")
    read(client)
    dates.held = []
    gone = read(client)["harbour.1"]
    assert (gone["STATUS"], gone["SEQUENCE"]) == ("CANCELLED", 1)
    assert "secret" not in client.get(FEED).content.decode()
    dates.held = [event]
    assert (read(client)["harbour.1"]["STATUS"], read(client)["harbour.1"]["SEQUENCE"]) == ("CONFIRMED", 2)


def test_a_cancellation_is_repeated_for_half_a_year(client: Client, dates: Dates) -> None:
    dates.add()
    read(client)
    dates.held = []
    read(client)
    PublishedEvent.objects.update(cancelled_at=PublishedEvent.objects.get().modified_at - timedelta(days=181))
    assert read(client) == {} and not PublishedEvent.objects.exists()


def test_what_only_grows_old_is_not_cancelled(client: Client, dates: Dates, on: Callable[[date], None]) -> None:
    dates.add(day=TODAY)
    read(client)
    on(TODAY + calendars.BACK + timedelta(days=2))
    assert read(client) == {}


def test_readers_in_two_languages_do_not_count_changes_up(client: Client, dates: Dates, register: Register) -> None:
    dates.add()
    for language in ("en", "es", "pt", "en"):
        event = read(client, f"/{language}/calendar/feed.ics")["harbour.1"]
        assert event["SEQUENCE"] == 0


def test_nothing_new_is_answered_in_no_words(client: Client, dates: Dates) -> None:
    dates.add()
    client.get(FEED)
    etag = client.get(FEED).headers["ETag"]
    for held in (etag, f'"other", {etag}', f"W/{etag}", "*"):
        again = client.get(FEED, headers={"If-None-Match": held})
        assert again.status_code == 304 and again.content == b"" and again.headers["ETag"] == etag
    dates.add("harbour.2")
    assert client.get(FEED, headers={"If-None-Match": etag}).status_code == 200


def test_a_choice_is_a_calendar(client: Client, dates: Dates) -> None:
    make_actor("aland")
    dates.add("mine.1", actors=("aland",), themes=("light",))
    dates.add("other.1", kind="notice")
    assert set(read(client, FEED + "?kind=notice")) == {"other.1"}
    assert set(read(client, FEED + "?theme=light")) == {"mine.1"}
    assert set(read(client, FEED + "?actor=aland")) == {"mine.1"}
    assert set(read(client, "/en/calendar/actors/aland.ics")) == {"mine.1"}
    dates.held = []
    assert read(client, "/en/calendar/actors/aland.ics")["mine.1"]["STATUS"] == "CANCELLED"
    assert client.get("/en/calendar/actors/nobody.ics").status_code == 404


def test_one_event_is_added_under_the_same_identity(client: Client, dates: Dates) -> None:
    dates.add()
    feed = read(client)["harbour.1"]
    response = client.get("/en/calendar/events/harbour.1.ics")
    (event,) = Calendar.from_ical(response.content).walk("VEVENT")
    assert event["UID"] == feed["UID"] and "attachment" in response.headers["Content-Disposition"]
    assert client.get("/en/calendar/events/none.ics").status_code == 404


def test_the_public_calendar_asks_a_bounded_number_of_times(
    client: Client, register: Register, django_assert_max_num_queries: Any
) -> None:
    client.get(FEED)
    with django_assert_max_num_queries(24):
        client.get(FEED)


# A person's own


def secret(client: Client) -> str:
    client.post("/en/notices/calendar/", {"act": "make"})
    return str(client.get("/en/notices/").context["secret"]).partition(":8000")[2]


def test_a_secret_address_shows_what_concerns_its_person_and_no_more(client: Client, dates: Dates, person: Any) -> None:
    actor = make_actor("aland")
    user, other = person(Role.FOCAL_POINT, actor), person(email="other@example.org")
    dates.add("of.aland", actors=("aland",))
    dates.add("of.nobody")
    mine = dates.add("internal.mine", people=(user.pk,), public=False)
    theirs = dates.add("internal.theirs", people=(other.pk,), public=False)
    dates.held = [one for one in dates.held if one.public]
    dates.hidden = {user.pk: [mine], other.pk: [theirs]}
    client.force_login(user)
    address = secret(client)
    visitor = Client()
    assert set(read(visitor, address)) == {"of.aland", "internal.mine"}
    assert "internal.mine" not in read(visitor)
    response = visitor.get(address)
    assert "private" in response.headers["Cache-Control"] and response.headers["X-Robots-Tag"] == "noindex"


def test_a_right_that_ends_ends_in_the_calendar_at_once(client: Client, dates: Dates, person: Any) -> None:
    user = person()
    dates.hidden = {user.pk: [dates.add("internal.1", people=(user.pk,), public=False, title="Very secret")]}
    dates.held = []
    client.force_login(user)
    address = secret(client)
    assert "internal.1" in read(Client(), address)
    dates.hidden = {}
    content = Client().get(address).content.decode()
    assert "STATUS:CANCELLED" in content and "secret" not in content


def test_an_address_made_anew_or_revoked_kills_the_one_before(client: Client, dates: Dates, person: Any) -> None:
    client.force_login(person())
    first, second = secret(client), secret(client)
    assert first != second
    assert Client().get(first).status_code == 404 and Client().get(second).status_code == 200
    client.post("/en/notices/calendar/", {"act": "revoke"})
    assert Client().get(second).status_code == 404
    assert client.get("/en/notices/").context["secret"] == ""


def test_a_secret_address_dies_with_its_account(client: Client, dates: Dates, person: Any) -> None:
    user = person()
    client.force_login(user)
    address = secret(client)
    user.is_active = False
    user.save()
    assert Client().get(address).status_code == 404
    user.delete()
    assert Client().get(address).status_code == 404 and not PublishedEvent.objects.exists()


@pytest.mark.parametrize("wrong", ["1-" + "0" * 48, "x", "-", "9" * 40 + "-a", "1-", "²-a"])
def test_a_guess_opens_nothing(client: Client, db: None, wrong: str) -> None:
    assert client.get(f"/en/calendar/mine/{wrong}.ics").status_code == 404
