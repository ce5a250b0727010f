from datetime import date, time
from typing import Any

import pytest
from django.test import Client

from mandato_web.design.events import list_events
from mandato_web.meetings.dates import list_dates
from mandato_web.meetings.models import Meeting, MeetingFact, Series, SeriesMember, Session
from tests.web.factories import Register, make_actor, make_meeting, make_register


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


@pytest.fixture
def series(db: None) -> Series:
    series = Series.objects.create(slug="forums", kind="forum", names={"en": "Forums"})
    make_meeting("forum-1", series=series, ordinal=1, names={"en": "Forum one"}, place="Port", starts="2021", ends="")
    make_meeting("forum-2", series=series, ordinal=2, names={"en": "Forum two"}, place="Bay", starts="2023-04", ends="")
    make_meeting("other", kind="seminar", names={"en": "Another"}, starts="", ends="")
    return series


def names(client: Client, query: str) -> set[str]:
    return {one.slug for one in client.get(f"/en/meetings/?{query}").context["page"].records}


def test_filters(client: Client, series: Series) -> None:
    assert names(client, "kind=seminar") == {"other"}
    assert names(client, "series=forums") == {"forum-1", "forum-2"}
    assert names(client, "place=Bay") == {"forum-2"}
    assert names(client, "year=2021") == {"forum-1"}
    assert names(client, "year=21&place=x") == set()


def test_a_series_is_a_line_of_meetings_that_lead_to_each_other(client: Client, series: Series) -> None:
    text = client.get("/en/meetings/series/forums/").content.decode()
    assert text.index("Forum one") < text.index("Forum two")
    assert 'rel="next">Forum two' in client.get("/en/meetings/forum-1/").content.decode()
    assert 'rel="prev"' in client.get("/en/meetings/forum-2/").content.decode()
    assert "Forums" in client.get("/en/meetings/series/").content.decode()
    assert client.get("/en/meetings/series/none/").status_code == 404


def test_an_empty_series_says_what_would_be_there(client: Client, db: None) -> None:
    Series.objects.create(slug="empty", kind="forum", names={"en": "Empty"})
    assert "No meeting of this series" in client.get("/en/meetings/series/empty/").content.decode()
    assert client.get("/en/meetings/").status_code == 200


def test_one_click_leads_from_a_meeting_to_what_it_committed_to(client: Client, register: Register) -> None:
    text = client.get("/en/meetings/first-forum/").content.decode()
    assert "/en/commitments/?meeting=first-forum&amp;state=delivered" in text
    assert "/en/commitments/?meeting=first-forum&quot;" not in text
    listed = client.get("/en/commitments/?meeting=first-forum").context["page"]
    assert {one.slug for one in listed.records} == {register.forum.slug, register.upkeep.slug}
    delivered = client.get("/en/commitments/?meeting=first-forum&state=delivered").context["page"]
    assert [one.slug for one in delivered.records] == [register.forum.slug]


def test_the_list_comes_as_a_file(client: Client, series: Series) -> None:
    text = client.get("/en/meetings/list.csv?series=forums").content.decode("utf-8-sig")
    assert "Forum two" in text
    assert "Another" not in text
    assert client.get("/en/meetings/list.xlsx").content[:2] == b"PK"


def _make_hours(day: str) -> Meeting:
    forum = make_meeting("hours", names={"en": "With hours"}, time_zone="America/Guayaquil", starts=day, ends="")
    Session.objects.create(
        meeting=forum, slug="s", position=0, day=day, opens=time(9), closes=time(17), titles={"en": "All day"}
    )
    return forum


def test_the_calendar_tells_an_hour_as_it_is_where_the_meeting_is(client: Client, series: Series) -> None:
    _make_hours("2998-12-01")
    assert "09:00 -05" in client.get("/en/calendar/").content.decode()


def test_dates_are_events_with_hours_steps_and_cancellations(client: Client, series: Series) -> None:
    forum = _make_hours("2026-12-01")
    MeetingFact.objects.create(
        meeting=forum, kind="step", position=0, words={"en": "Comments"}, starts="2026-11-01", ends="2026-11-30"
    )
    make_meeting("off", names={"en": "Off"}, is_cancelled=True, starts="2026-12-05", ends="")
    found = {event.key.split(".")[0] + ":" + event.title: event for event in list_dates(None, date(2026, 11, 21), None)}
    hours = found["meeting:With hours"]
    assert (hours.at.isoformat(), hours.until.hour) == ("2026-12-01T09:00:00-05:00", 17)
    assert found["step:Comments, With hours"].day == date(2026, 11, 30)
    assert found["meeting:Cancelled: Off"].note == "Cancelled"
    assert "meeting:Forum one" not in found
    vague = next(event for event in list_dates(None, None, date(2022, 1, 1)))
    assert (vague.title, vague.precision) == ("Forum one", "year")
    assert any(event.key == "meeting.hours" for event in list_events(None, date(2026, 11, 21), None))


def test_pages_ask_a_bounded_number_of_times(
    client: Client, series: Series, register: Register, django_assert_max_num_queries: Any
) -> None:
    forum = register.meeting
    actor = make_actor("speaker")
    SeriesMember.objects.create(series=series, actor=actor)
    for number in range(8):
        session = Session.objects.create(meeting=forum, slug=f"s{number}", position=number, titles={"en": str(number)})
        forum.participations.create(session=session, actor=actor, position=number)
        forum.facts.create(kind="conclusion", number=str(number), position=number, words={"en": "x"}, session=session)
    with django_assert_max_num_queries(32):
        client.get("/en/meetings/first-forum/")
    with django_assert_max_num_queries(9):
        client.get("/en/meetings/?kind=forum")
    with django_assert_max_num_queries(7):
        client.get("/en/meetings/series/forums/")
    with django_assert_max_num_queries(8):
        client.get("/en/meetings/first-forum/conclusions/3")
