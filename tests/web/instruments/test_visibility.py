"""A higher room may keep a text from some people; then nothing of it is listed, shown, quoted or found."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import caches
from django.test import Client

from mandato_web.instruments import visibility
from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.queries import get_instrument, visible_instruments
from mandato_web.instruments.reading import read_provisions
from mandato_web.search.models import Entry
from tests.web.factories import Register, make_register

HIDDEN = "harbour-plan"


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


@pytest.fixture
def narrowed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def narrowing(found: Any, user: Any) -> Any:
        return found if getattr(user, "is_authenticated", False) else found.exclude(slug=HIDDEN)

    monkeypatch.setattr(visibility, "_narrowings", {})
    visibility.narrow_visibility("tests", narrowing)
    yield


def test_everything_is_seen_by_everybody_until_a_room_narrows_it(register: Register) -> None:
    assert visible_instruments().filter(slug=HIDDEN).exists()


@pytest.mark.usefixtures("narrowed")
def test_a_hidden_text_has_no_page_for_a_visitor_and_one_for_whoever_may_see_it(
    client: Client, register: Register, person: Any
) -> None:
    for address in ("", "para_1"):
        assert client.get(f"/en/instruments/{HIDDEN}/{address}").status_code == 404
    client.force_login(person("editor"))
    assert client.get(f"/en/instruments/{HIDDEN}/").status_code == 200
    assert get_instrument(HIDDEN) is None


@pytest.mark.usefixtures("narrowed")
def test_a_hidden_text_is_neither_listed_nor_quoted(client: Client, register: Register) -> None:
    assert HIDDEN not in client.get("/en/instruments/").content.decode()
    declaration = register.declaration
    readings = read_provisions(declaration, declaration.versions.get(language="en"))
    assert [one for one in readings if one.cited_by] == []


def test_what_a_hidden_text_is_cited_for_leads_nowhere(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = register.plan.versions.get()
    assert any(quote.url for one in read_provisions(register.plan, plan) for quote in one.cites)
    narrowing = {"tests": lambda found, user: found.exclude(slug="harbour-declaration")}
    monkeypatch.setattr(visibility, "_narrowings", narrowing)
    # Which texts are hidden is kept until something is written, and nothing is.
    caches["memory"].clear()
    quotes = [quote for one in read_provisions(register.plan, plan) for quote in one.cites]
    assert quotes
    assert not any(quote.url or quote.words for quote in quotes)


def test_a_hidden_text_leaves_the_index(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    index_instrument(register.plan)
    assert Entry.objects.filter(address__startswith=f"/instruments/{HIDDEN}/").exists()
    monkeypatch.setattr(visibility, "_narrowings", {"tests": lambda found, user: found.exclude(slug=HIDDEN)})
    index_instrument(register.plan)
    assert not Entry.objects.filter(address__startswith=f"/instruments/{HIDDEN}/").exists()
