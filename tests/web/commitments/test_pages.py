import re
from datetime import date

import pytest
from django.test import Client

from mandato_web.commitments.lines import describe_line
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import count_states, get_commitment
from tests.web.factories import NOON, Register, make_register

LIST = "/en/commitments/"
FORUM = f"{LIST}harbour-declaration--para_2__point_b-1/"


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


def titles(client: Client, query: str) -> list[str]:
    text = client.get(LIST + query).content.decode()
    return re.findall(r'<h2><a href="[^"]+">([^<]+)</a></h2>', text)


FORUM_TITLE, UPKEEP_TITLE = "Hold one forum on harbours.", "Keep every harbour open all year round."


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [UPKEEP_TITLE, FORUM_TITLE]),
        ("?instrument=harbour-declaration", [UPKEEP_TITLE, FORUM_TITLE]),
        ("?instrument=harbour-plan", []),
        ("?bearer=aland", [UPKEEP_TITLE, FORUM_TITLE]),
        ("?bearer=harbour-office", [UPKEEP_TITLE]),
        ("?state=delivered", [FORUM_TITLE]),
        ("?nature=continuing", [UPKEEP_TITLE]),
        ("?nature=none", []),
        ("?strength=undertaking&state=no-report", [UPKEEP_TITLE]),
        ("?strength=obligation", []),
        ("?due=past", [FORUM_TITLE]),
        ("?due=none", [UPKEEP_TITLE]),
        ("?due=to-come", []),
        ("?theme=anything", []),
    ],
)
def test_the_address_narrows_the_list(client: Client, register: Register, query: str, found: list[str]) -> None:
    assert sorted(titles(client, query)) == sorted(found)


def test_counts_of_a_filter_leave_its_own_choice_out(client: Client, register: Register) -> None:
    text = client.get(LIST + "?state=delivered").content.decode()
    assert "No report" in text
    assert 'href="?state=no-report"' in text


def test_what_binds_nobody_is_left_out_and_said_to_be(client: Client, register: Register) -> None:
    Commitment.objects.filter(pk=register.upkeep.pk).update(nature="none")
    assert titles(client, "") == [FORUM_TITLE]
    assert "1 statement that binds nobody to act is left out" in client.get(LIST).content.decode()
    assert sorted(titles(client, "?nature=all")) == sorted([UPKEEP_TITLE, FORUM_TITLE])
    assert count_states()["left_out"] == 1


def test_the_source_words_are_marked_in_their_paragraph(client: Client, register: Register) -> None:
    text = client.get(FORUM).content.decode()
    assert "<mark>Hold one forum on harbours in 2025.</mark>" in text
    assert "The ministers meeting here will do the following:" in text


def test_a_collective_bearer_is_all_it_stands_for(client: Client, register: Register) -> None:
    text = client.get(FORUM).content.decode()
    assert "stands for 2 actors" in text
    assert "0 of 2 bearers reported" in text
    assert 'href="/en/actors/borduria/"' in text


def test_a_state_carries_who_says_so_and_when(client: Client, register: Register) -> None:
    assert "says Harbour Office, June 2025" in client.get(FORUM).content.decode()
    silent = client.get(f"{LIST}harbour-declaration--para_2__point_a-1/").content.decode()
    assert "nobody has said anything of it yet" in silent


def test_past_due_is_a_flag_beside_the_state(register: Register) -> None:
    Commitment.objects.filter(pk=register.forum.pk).update(state="no-report", state_by="", state_on="")
    commitment = get_commitment(register.forum.slug)
    assert commitment is not None
    assert describe_line(commitment, date(2025, 12, 31)).state == "no-report"
    late = describe_line(commitment, date(2026, 1, 1))
    assert (late.state, str(late.state_label)) == ("past-due", "Past due, no report")


def test_a_withdrawn_commitment_keeps_its_address_and_leaves_the_list(client: Client, register: Register) -> None:
    Commitment.objects.filter(pk=register.forum.pk).update(withdrawn_at=NOON)
    assert titles(client, "") == [UPKEEP_TITLE]
    assert "since 15 January 2026" in client.get(FORUM).content.decode()


def test_a_summary_missing_in_the_readers_language_is_marked(client: Client, register: Register) -> None:
    text = client.get("/pt/commitments/").content.decode()
    assert 'lang="es">Celebrar un foro sobre los puertos.</a>' in text
