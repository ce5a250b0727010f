import pytest
from django.test import Client

from mandato_web.instruments.indexing import index_instrument
from tests.web.factories import Register


@pytest.fixture
def indexed(register: Register) -> Register:
    for instrument in (register.declaration, register.plan, register.agreement):
        index_instrument(instrument)
    return register


def test_words_are_found_in_context(client: Client, indexed: Register) -> None:
    text = client.get("/en/search/?q=forums").content.decode()
    assert "<mark>forum</mark>" in text
    assert "Harbour declaration, 2.b" in text


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("harbour declaration 2 b", "/en/instruments/harbour-declaration/para_2__point_b"),
        ("Harbour Declaration, paragraph 2(b)", "/en/instruments/harbour-declaration/para_2__point_b"),
    ],
)
def test_a_citation_goes_straight_to_its_place(client: Client, indexed: Register, query: str, address: str) -> None:
    assert client.get("/en/search/", {"q": query}).headers.get("Location") == address
    assert client.get("/en/search/", {"q": query, "all": ""}).status_code == 200


def test_kinds_narrow_what_is_shown_and_keep_the_words(client: Client, indexed: Register) -> None:
    text = client.get("/en/search/?q=harbour&kind=instrument").content.decode()
    assert "Harbour declaration" in text
    assert 'href="?q=harbour&amp;kind=provision"' in text


def test_the_box_proposes_names_while_somebody_types(client: Client, indexed: Register) -> None:
    assert client.get("/en/search/suggestions/?q=ha").json() == {"suggestions": []}
    assert "Harbour declaration" in client.get("/en/search/suggestions/?q=harb").json()["suggestions"]


def test_nothing_found_says_what_to_try(client: Client, indexed: Register) -> None:
    assert "Nothing holds “zzzz”" in client.get("/en/search/?q=zzzz").content.decode()


def test_what_was_found_can_be_taken_along(client: Client, indexed: Register) -> None:
    table = client.get("/en/search/?q=harbour&kind=instrument&format=csv")
    assert table.headers["Content-Type"].startswith("text/csv")
    lines = table.content.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Kind,Title")
    assert any("http://testserver/en/instruments/harbour-declaration/" in line for line in lines)
    assert client.get("/en/search/?q=harbour&format=xlsx").content[:2] == b"PK"
    held = client.get("/en/search/?q=harbour&kind=instrument&format=json").json()
    assert {one["kind"] for one in held["results"]} == {"instrument"}
    assert client.get("/en/search/?q=harbour&format=exe").status_code == 404


@pytest.mark.parametrize("address", ["?q=harbour&year=99999999", "?q=harbour&page=1000000", "?q=harbour&kind=*"])
def test_a_malformed_question_finds_an_honest_nothing(client: Client, indexed: Register, address: str) -> None:
    assert client.get(f"/en/search/{address}").status_code == 200
