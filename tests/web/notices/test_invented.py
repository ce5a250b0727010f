"""What is invented says so where only its name stands: calendars, feeds, the index of the search."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from mandato_web.actors.services import index_actor
from mandato_web.instruments.indexing import index_instrument
from mandato_web.meetings.indexing import index_meeting
from mandato_web.search.models import Entry
from mandato_web.values.invented import mark_invented
from tests.web.factories import Register, make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def invented() -> Register:
    """A register of which the declaration, its meeting and one state are invented."""
    register = make_register()
    for one in (register.declaration, register.meeting, register.states[0]):
        one.is_example = True
        one.save()
    register.forum.due_until = timezone.localdate() + timedelta(days=60)
    register.forum.state, register.forum.state_by, register.forum.state_on = "no-report", "", ""
    register.forum.save()
    index_instrument(register.declaration)
    index_meeting(register.meeting)
    index_actor(register.states[0])
    index_actor(register.states[1])
    return register


@pytest.mark.parametrize(
    ("title", "is_example", "language", "said"),
    [
        ("Forum", False, "en", "Forum"),
        ("Forum", True, "en", "Forum (invented)"),
        ("Foro", True, "es", "Foro (inventado)"),
        ("Foro", True, "pt", "Foro (inventado)"),
        ("Declaración (inventada)", True, "es", "Declaración (inventada)"),
        ("Forum (invented)", True, "en", "Forum (invented)"),
    ],
)
def test_a_name_is_marked_once(title: str, is_example: bool, language: str, said: str) -> None:
    assert mark_invented(title, is_example, language) == said
    with override(language):
        assert mark_invented(title, is_example) == said


def test_calendars_and_feeds(invented: Register, client: Client) -> None:
    line = "Hold one forum on harbours. (invented)"
    assert line in client.get("/en/calendar/").content.decode()
    calendar = client.get("/en/calendar/feed.ics").content.decode().replace("\r\n ", "")
    assert f"Falls due: {line}" in calendar
    assert line in client.get("/en/calendar/actors/aland.ics").content.decode().replace("\r\n ", "")


def test_the_index_of_the_search(invented: Register, client: Client) -> None:
    marked = set(Entry.objects.filter(title__contains="(inv").values_list("kind", flat=True))
    assert {"instrument", "provision", "meeting", "actor"} <= marked
    assert Entry.objects.get(kind="actor", key="borduria", language="en").title == "Borduria"
    assert "Aland (invented)" in client.get("/en/search/", {"q": "aland"}).content.decode()
