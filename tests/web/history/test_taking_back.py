"""Series, themes and positions: what an editor did is taken back on the page of the history, with what rests on it."""

from typing import Any

import pytest
from django.test import Client

from mandato_web.history.models import Change
from mandato_web.history.services import Author
from mandato_web.instruments.services import take_position
from mandato_web.meetings.models import Series
from mandato_web.meetings.services import save_series
from mandato_web.search.models import Entry
from mandato_web.themes.models import Theme
from mandato_web.themes.services import save_theme, save_vocabulary
from tests.web.factories import make_register

pytestmark = pytest.mark.django_db
ANA = Author("7", "Ana")


def take_back(client: Client, address: str) -> Any:
    page = client.get(address)
    assert page.status_code == 200
    act = next(one for one in page.context["acts"] if one.can_be_undone)
    return client.post(f"{address}undo/", {"act": act.key})


def test_a_position_and_the_bearers_with_it(client: Client, person: Any) -> None:
    register = make_register()
    facts = {"actor": register.states[1], "provisions": ["2.b"], "date": "2024-06-01"}
    take_position(ANA, register.declaration, "dissociated", **facts)
    assert register.forum.bearers.get().actors.count() == 1
    client.force_login(person("editor"))
    assert take_back(client, "/en/history/instruments/harbour-declaration/").status_code == 302
    assert register.declaration.positions.filter(kind="dissociated").count() == 0
    assert register.forum.bearers.get().actors.count() == 2


def test_a_series_with_its_members(client: Client, person: Any) -> None:
    save_series(ANA, "forums", members=[{"person": "Eva"}], kind="forum", names={"en": "Forums"})
    save_series(ANA, "forums", members=[], kind="forum", names={"en": "Renamed"})
    client.force_login(person("editor"))
    assert "History of this record" in client.get("/en/meetings/series/forums/").content.decode()
    take_back(client, "/en/history/series/forums/")
    series = Series.objects.get()
    assert (series.names, [one.person for one in series.members.all()]) == ({"en": "Forums"}, ["Eva"])


def test_a_theme_and_where_it_is_found(client: Client, person: Any) -> None:
    sea = save_vocabulary(ANA, "sea", names={"en": "The sea"})
    save_theme(ANA, sea, "tides", names={"en": "Tides"})
    save_theme(ANA, sea, "tides", names={"en": "Currents"})
    client.force_login(person("administrator"))
    take_back(client, "/en/history/vocabularies/sea/")
    assert Theme.objects.get().names == {"en": "Tides"}
    assert Entry.objects.get(kind="theme", language="en").title == "Tides"
    added = Change.objects.filter(action="created", subject_kind="themes.theme").get()
    client.post("/en/history/vocabularies/sea/undo/", {"act": f"{added.pk}-{added.pk}"})
    assert not Theme.objects.exists() and not Entry.objects.filter(kind="theme").exists()


def test_what_was_built_upon_or_is_no_longer_there_stays(client: Client, person: Any) -> None:
    sea = save_vocabulary(ANA, "sea", names={"en": "The sea"})
    save_theme(ANA, sea, "tides", names={"en": "Tides"})
    client.force_login(person("administrator"))
    made = Change.objects.filter(subject_kind="themes.vocabulary").get()
    said = client.post("/en/history/vocabularies/sea/undo/", {"act": f"{made.pk}-{made.pk}"}, follow=True)
    assert "is used by other records now and stays" in said.content.decode()
    said = client.post("/en/history/vocabularies/sea/undo/", {"act": "0-0"}, follow=True)
    assert "no longer among the latest" in said.content.decode()
    assert Theme.objects.count() == 1


@pytest.mark.parametrize(
    ("address", "role", "status"),
    [
        ("instruments/harbour-declaration", "editor", 302),
        ("instruments/harbour-declaration", "administrator", 403),
        ("series/forums", "administrator", 403),
        ("vocabularies/sea", "editor", 403),
        ("vocabularies/sea", "administrator", 302),
        ("commitments/harbour-declaration--para_2__point_b-1", "editor", 404),
    ],
)
def test_who_may_take_back(client: Client, person: Any, address: str, role: str, status: int) -> None:
    make_register()
    save_series(ANA, "forums", members=[], kind="forum", names={"en": "Forums"})
    save_vocabulary(ANA, "sea", names={"en": "The sea"})
    client.force_login(person(role))
    assert client.post(f"/en/history/{address}/undo/", {"act": "0-0"}).status_code == status
