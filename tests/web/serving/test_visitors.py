"""Pages kept for visitors: never older than the register, never somebody else's, and not sent twice."""

from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client

from mandato_web.accounts.models import Role
from mandato_web.actors.models import Actor
from tests.web.factories import make_register

ADDRESS = "/en/actors/"


@pytest.fixture(autouse=True)
def register(db: None) -> Any:
    return make_register()


def test_a_page_asked_for_twice_is_made_once_and_shows_what_was_written_since(
    client: Client, django_assert_num_queries: Any
) -> None:
    first = client.get(ADDRESS)
    with django_assert_num_queries(1):
        second = client.get(ADDRESS)
    assert second.content == first.content and second.headers["Content-Language"] == "en"
    Actor.objects.create(slug="newcomer", kind="state", names={"en": "Newcomerland"})
    assert "Newcomerland" in client.get(ADDRESS).content.decode()
    Actor.objects.filter(slug="newcomer").update(names={"en": "Renamedland"})
    page = client.get(ADDRESS).content.decode()
    assert "Renamedland" in page and "Newcomerland" not in page


def test_whoever_has_the_page_is_told_so(client: Client) -> None:
    mark = client.get(ADDRESS).headers["ETag"]
    again = client.get(ADDRESS, headers={"If-None-Match": mark})
    assert again.status_code == 304 and not again.content
    Actor.objects.create(slug="newcomer", kind="state", names={"en": "Newcomerland"})
    changed = client.get(ADDRESS, headers={"If-None-Match": mark})
    assert changed.status_code == 200 and changed.headers["ETag"] != mark


def test_languages_questions_and_hosts_have_pages_of_their_own(client: Client, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["testserver", "other.example.org"]
    pages = {
        client.get(address, headers={"Host": host}).content
        for address in (ADDRESS, "/es/actors/", ADDRESS + "?kind=state")
        for host in ("testserver", "other.example.org")
    }
    assert len(pages) == 6


@pytest.mark.parametrize("role", [Role.EDITOR, Role.ADMINISTRATOR])
def test_a_visitor_never_gets_the_page_of_somebody_signed_in_nor_they_a_visitors(role: str, person: Any) -> None:
    """Whoever of them comes first."""
    somebody = person(role)
    for address in ("/en/", ADDRESS, "/en/instruments/", "/en/commitments/", "/en/calendar/"):
        caches["pages"].clear()
        signed = Client()
        signed.force_login(somebody)
        of_person = signed.get(address)
        of_visitor = Client().get(address)
        again = signed.get(address)
        assert "Sign out" in of_person.content.decode() and "Sign out" in again.content.decode(), address
        assert "Sign out" not in of_visitor.content.decode(), address
        assert "ETag" not in again.headers, address


def test_pages_with_a_form_of_ones_own_are_not_kept(client: Client) -> None:
    client.get("/en/accounts/login/")
    page = client.get("/en/accounts/login/")
    assert "ETag" not in page.headers and "csrftoken" in client.cookies


@pytest.mark.parametrize("address", ["/en/actors/nowhere/", "/en/data/interface", "/static/none.css"])
def test_what_is_no_whole_page_is_not_kept(client: Client, address: str) -> None:
    assert "ETag" not in client.get(address).headers
