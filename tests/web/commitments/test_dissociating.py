"""Who dissociates itself from a provision is no longer among those who bear its commitments, from that day on."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from mandato_web.commitments.binding import bearers_on, bound_on, settle_on
from mandato_web.commitments.models import Commitment
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Position
from mandato_web.instruments.positions import save_positions
from mandato_web.instruments.services import take_position
from mandato_web.reporting.models import ProgressReport
from mandato_web.reporting.standing import settle_state
from tests.web.factories import Register, make_register


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


def stand_apart(register: Register, *labels: str, on: str = "2024-06-01") -> None:
    facts = {"actor": register.states[1], "date": on, "provisions": list(labels), "source": "letter"}
    take_position(REGISTER, register.declaration, "dissociated", **facts)


def bearers(commitment: Commitment) -> set[str]:
    return {actor.slug for bearer in commitment.bearers.all() for actor in bearer.actors.all()}


@pytest.mark.parametrize(
    ("labels", "forum", "upkeep"),
    [
        (["2.b"], {"aland"}, {"aland", "borduria", "harbour-office"}),
        (["para_2__point_b"], {"aland"}, {"aland", "borduria", "harbour-office"}),
        (["2"], {"aland"}, {"aland", "harbour-office"}),
        ([], {"aland"}, {"aland", "harbour-office"}),
        (["1"], {"aland", "borduria"}, {"aland", "borduria", "harbour-office"}),
    ],
)
def test_it_is_out_of_the_bearers(register: Register, labels: list[str], forum: set[str], upkeep: set[str]) -> None:
    stand_apart(register, *labels)
    assert (bearers(register.forum), bearers(register.upkeep)) == (forum, upkeep)


def test_it_comes_back_when_the_position_goes(register: Register) -> None:
    stand_apart(register, "2.b")
    adopted = Position.objects.filter(instrument=register.declaration, kind="adopted")
    kept = [{"pk": one.pk, "actor": one.actor, "kind": "adopted", "provisions": []} for one in adopted]
    save_positions(REGISTER, register.declaration, kept)
    assert bearers(register.forum) == {"aland", "borduria"}
    told = Change.objects.filter(action="linked", subject_kind="commitments.bearer").order_by("pk")
    assert [len(one.after["actors"]) for one in told] == [1, 2]


def test_what_was_announced_holds_from_its_day(register: Register) -> None:
    stand_apart(register, "2.b", on="2999-03-01")
    assert bearers(register.forum) == {"aland", "borduria"}
    assert len(bound_on(register.forum, date(2999, 2, 28))) == 2
    assert [one.slug for one in bound_on(register.forum, date(2999, 3, 1))] == ["aland"]
    settle_on(date(2026, 1, 1))
    assert bearers(register.forum) == {"aland", "borduria"}


def test_it_no_longer_counts_nor_is_asked(register: Register) -> None:
    for state in register.states:
        ProgressReport.objects.create(
            commitment=register.forum, provision=register.forum.provision, actor=state, voice="reported",
            stage="published", state="delivered", said_on="2024-05-20",
        )  # fmt: skip
    settle_state(REGISTER, register.forum)
    assert register.forum.reporter_count == 2
    stand_apart(register, "2.b")
    register.forum.refresh_from_db()
    assert register.forum.reporter_count == 1


def test_where_some_have_reported_nobody_is_said_to_be_silent(register: Register, client: Client) -> None:
    Commitment.objects.filter(pk=register.forum.pk).update(state="no-report", state_by="", state_on="")
    page = "/en/commitments/harbour-declaration--para_2__point_b-1/"
    assert "nobody has said anything of it yet" in client.get(page).content.decode()
    Commitment.objects.filter(pk=register.forum.pk).update(reporter_count=1)
    assert "nobody has said anything of it yet" not in client.get(page).content.decode()


def test_the_pages_say_who_and_when_and_how_it_was_before(register: Register, client: Client) -> None:
    stand_apart(register, "2.a")
    page = "/en/commitments/harbour-declaration--para_2__point_a-1/"
    said = client.get(page).content.decode()
    assert "0 of 2 bearers reported" in said  # Aland and the Office
    assert "Borduria</a>" in said.split("Dissociated</dt>")[1].split("</dd>")[0]
    assert "from 2.a" in said and "1 June 2024" in said
    before = client.get(page, {"on": "2024-05-31"}).content.decode()
    assert "0 of 3 bearers reported" in before and "As it stood when 31 May 2024 ended" in before
    grid = client.get("/en/reporting/grids/harbour-declaration/").content.decode()
    assert grid.count("Dissociated itself, 1 June 2024</span>") == 1
    assert "Dissociated itself" not in client.get(
        "/en/reporting/grids/harbour-declaration/", {"on": "2024-05-31"}
    ).content.decode()  # fmt: skip
    assert client.get("/en/reporting/grids/harbour-declaration/", {"on": "2999-01-01"}).status_code == 422


def test_any_day_is_answered(register: Register) -> None:
    stand_apart(register, "2.b")
    assert bearers_on(register.forum, date(2024, 5, 31)) == {one.pk for one in register.states}
    assert bearers_on(register.forum, date(2024, 6, 1)) == {register.states[0].pk}


def test_an_editor_says_so_in_the_form(register: Register, client: Client, person: Any) -> None:
    from tests.web.instruments.test_positions import send

    client.force_login(person("editor"))
    assert send(client, {"actor": "Borduria", "kind": "dissociated", "date": "2024-06-01"}).status_code == 302
    assert bearers(register.forum) == {"aland"}
    assert "the whole text, 1 June 2024" in client.get("/en/instruments/harbour-declaration/").content.decode()
