"""Readers report errors; editors answer; addresses are not kept."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from mandato_web.history.models import Change
from mandato_web.history.services import Author
from mandato_web.notices.models import Letter
from mandato_web.portal.mistakes import MOST_AN_HOUR, answer_mistake, forget_addresses
from mandato_web.portal.models import Mistake
from tests.web.factories import Register
from tests.web.portal.pages import COMMITMENT

ADDRESS = "/en/report-an-error/"
TOLD = {
    "page": "/en/instruments/harbour-declaration/",
    "what": "It was adopted in June.",
    "email": "reader@example.org",
}


@pytest.fixture(autouse=True)
def _fresh_cache(db: None) -> None:
    cache.clear()


def test_every_page_leads_to_the_form_and_says_which_page(client: Client, register: Register) -> None:
    for page in ("instruments/harbour-declaration/", COMMITMENT, "actors/aland/", "meetings/first-forum/"):
        assert f"/en/report-an-error/?page=/en/{page}" in client.get(f"/en/{page}").content.decode()


def test_a_commitment_says_how_to_cite_it_and_what_changed(client: Client, register: Register) -> None:
    text = client.get(f"/en/{COMMITMENT}").content.decode()
    assert f"http://testserver/{COMMITMENT}" in text
    assert "How to cite" in text


def test_what_is_told_lands_in_the_queue(client: Client) -> None:
    assert client.post(ADDRESS, TOLD).status_code == 200
    held = Mistake.objects.get()
    assert (held.page, held.email, held.state) == ("/instruments/harbour-declaration/", "reader@example.org", "open")


def test_bad_input_keeps_what_was_typed(client: Client) -> None:
    answer = client.post(ADDRESS, {**TOLD, "email": "no address"})
    assert answer.status_code == 422
    assert "It was adopted in June." in answer.content.decode()
    assert not Mistake.objects.exists()


def test_programs_fall_into_the_trap_and_many_notes_are_bounded(client: Client) -> None:
    client.post(ADDRESS, {**TOLD, "website": "http://spam.example"})
    assert not Mistake.objects.exists()
    answers = [client.post(ADDRESS, TOLD) for _ in range(MOST_AN_HOUR + 1)]
    assert [answer.status_code for answer in answers[-2:]] == [200, 429]
    assert "It was adopted in June." in answers[-1].content.decode()


@pytest.mark.parametrize("page", ["http://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", "\\\\x"])
def test_no_page_elsewhere_is_linked(client: Client, page: str) -> None:
    text = client.get(ADDRESS, {"page": page}).content.decode()
    assert 'On the page <a href="/">/</a>' in text


def test_an_answer_is_sent_and_the_address_erased(client: Client) -> None:
    client.post(ADDRESS, TOLD)
    mistake = Mistake.objects.get()
    with pytest.raises(ValidationError):
        answer_mistake(Author("1", "Editor"), mistake, answer="  ", fixed=True)
    answer_mistake(Author("1", "Editor"), mistake, answer="Mended: 5 June.", fixed=True)
    mistake.refresh_from_db()
    assert (mistake.state, mistake.email) == ("fixed", "")
    letter = Letter.objects.get()
    assert letter.to == "reader@example.org"
    assert "Mended: 5 June." in letter.text
    assert "reader@example.org" not in str(list(Change.objects.values()))
    with pytest.raises(ValidationError):
        answer_mistake(Author("1", "Editor"), mistake, answer="Again", fixed=False)


def test_addresses_never_answered_are_forgotten(client: Client) -> None:
    client.post(ADDRESS, TOLD)
    assert forget_addresses() == 0
    Mistake.objects.update(told_at=timezone.now() - timedelta(days=400))
    assert forget_addresses() == 1


def test_the_queue_is_for_editors(client: Client) -> None:
    assert client.get("/en/desk/errors/").status_code == 302


def test_an_editor_answers_from_the_queue_and_bad_input_is_kept(client: Client, person: Any) -> None:
    client.post(ADDRESS, TOLD)
    mistake = Mistake.objects.get()
    client.force_login(person("editor"))
    assert "It was adopted in June." in client.get("/en/desk/errors/").content.decode()
    empty = client.post(f"/en/desk/errors/{mistake.pk}/", {"answer": "", "fixed": "on"})
    assert empty.status_code == 422 and "It was adopted in June." in empty.content.decode()
    client.post(f"/en/desk/errors/{mistake.pk}/", {"answer": "Mended.", "fixed": "on"})
    assert "Mended." in client.get("/en/desk/errors/?state=fixed").content.decode()
    again = client.post(f"/en/desk/errors/{mistake.pk}/", {"answer": "Second thoughts"})
    assert again.status_code == 422 and "Second thoughts" in again.content.decode()
