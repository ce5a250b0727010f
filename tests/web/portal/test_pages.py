"""What holds for every public page: it opens in each language, is light, clean of inline code, and asks little."""

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from mandato_web.accounts.models import Role
from mandato_web.instruments.models import Instrument
from tests.web.factories import DECLARATION, Part, Register, make_commitment, make_version
from tests.web.portal.pages import COMMITMENT, PAGES

LANGUAGES = ("es", "pt", "en")
STATIC = Path(__file__).parents[3] / "src/mandato_web/design/static/design"
FIRST_VIEW = 100_000


def static_weight() -> int:
    return sum(len(gzip.compress(path.read_bytes())) for path in STATIC.iterdir())


@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens_in_each_language_light_and_clean(client: Client, register: Register, page: str) -> None:
    for language in LANGUAGES:
        response = client.get(f"/{language}/{page}")
        assert response.status_code == 200
        text = response.content.decode()
        assert f'<html lang="{language}">' in text
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", text)
        assert len(gzip.compress(response.content)) + static_weight() < FIRST_VIEW
        policy = response.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy


class Outline(HTMLParser):
    """Headings, ids and what each label and description points to."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.pointers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if "id" in held:
            self.ids.append(held["id"])
        self.pointers += [*held.get("aria-describedby", "").split(), *([held["for"]] if "for" in held else [])]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_one_title_no_twin_ids_and_no_loose_ends(client: Client, register: Register, page: str) -> None:
    outline = Outline()
    outline.feed(client.get(f"/en/{page}").content.decode())
    assert outline.headings.count(1) == 1
    assert len(outline.ids) == len(set(outline.ids))
    assert set(outline.pointers) <= set(outline.ids)
    steps = zip(outline.headings, outline.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in steps if before > 1)


# What the most eventful record of each kind needed when this was written.
QUERIES = {
    "": 36,
    "instruments/": 7,
    "instruments/harbour-declaration/": 30,
    "instruments/harbour-declaration/para_2__point_b": 30,
    "commitments/": 13,
    COMMITMENT: 25,
    "actors/": 4,
    "actors/aland/": 38,
    "meetings/": 8,
    "meetings/first-forum/": 17,
    "calendar/": 19,
    "calendar/?when=past": 26,
    "search/?q=harbour": 4,
}


@pytest.mark.parametrize(("page", "most"), QUERIES.items())
def test_a_page_asks_the_database_a_bounded_number_of_times(
    client: Client, register: Register, page: str, most: int
) -> None:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        client.get(f"/en/{page}")
    assert len(captured) <= most


def test_a_longer_text_asks_no_more(client: Client, register: Register) -> None:
    def count(slug: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(f"/en/instruments/{slug}/").status_code == 200
        return len(captured)

    sizes = []
    for size in (5, 60):
        instrument = Instrument.objects.create(slug=f"long-{size}", kind="report", titles={"en": "Long"})
        parts = tuple(Part(f"para_{n}", f"Keep harbour {n} open.", str(n), str(n)) for n in range(1, size))
        version = make_version(instrument, "en", parts)
        for n in range(1, size):
            make_commitment(version, f"para_{n}")
        sizes.append(count(instrument.slug))
    assert sizes[0] == sizes[1]
    assert len(DECLARATION) == 5


@pytest.mark.parametrize(
    ("accepted", "language"), [("es-AR,es;q=0.9", "es"), ("pt-BR", "pt"), ("en", "en"), ("de", "en"), ("", "en")]
)
@pytest.mark.parametrize("address", ["/", "/instruments/harbour-declaration/para_2__point_b", f"/{COMMITMENT}"])
def test_an_address_without_a_language_leads_to_the_readers(
    client: Client, register: Register, address: str, accepted: str, language: str
) -> None:
    response = client.get(address, headers={"Accept-Language": accepted})
    assert response.status_code == 302
    assert response.headers["Location"] == f"/{language}{address}"


def test_each_language_of_a_page_names_the_others(client: Client, register: Register) -> None:
    text = client.get("/es/instruments/harbour-declaration/?text=en").content.decode()
    for language in LANGUAGES:
        assert f'hreflang="{language}" href="http://testserver/{language}/instruments/harbour-declaration/' in text


MALFORMED = [
    "instruments/?page=1000000",
    "instruments/?page=-1",
    "instruments/?year=abc&kind=%00",
    "instruments/?standing=nothing",
    "instruments/harbour-declaration/?text=xx&beside=yy",
    "commitments/?page=1000000",
    "commitments/?bearer=nobody&due=sometime&nature=odd&strength=1&theme=x&instrument=y&state=z",
    "actors/?kind=%27%3B--&membership=x&page=99999999",
    "meetings/?kind=x&page=abc",
    "search/?q=%00&kind=%00",
    "search/?q=a%00b",
    "search/?q=%22%22%22",
    "search/?q=AND+OR+NOT+%2A&page=1000000",
    "search/?q=" + "x" * 5000,
]


@pytest.mark.parametrize("page", MALFORMED)
def test_a_malformed_filter_or_page_is_an_honest_empty_page(client: Client, register: Register, page: str) -> None:
    assert client.get(f"/en/{page}").status_code == 200


NOWHERE = ["instruments/none/", "commitments/none/", "actors/none/", "meetings/none/", "x/y/", "instruments/x%00/"]


@pytest.mark.parametrize("page", NOWHERE)
def test_what_is_not_there_says_what_to_do(client: Client, register: Register, page: str) -> None:
    for language in LANGUAGES:
        response = client.get(f"/{language}/{page}")
        assert response.status_code == 404
        assert f'action="/{language}/search/"' in response.content.decode()


# The same for somebody signed in, for whom no page is kept: figures are, until the register changes.
AGAIN = {"": 15, "commitments/": 15, "actors/": 12, "calendar/": 26}


@pytest.mark.parametrize(("page", "most"), AGAIN.items())
def test_what_was_counted_is_not_counted_again(
    client: Client, register: Register, person: Any, page: str, most: int
) -> None:
    client.force_login(person(Role.EDITOR))
    client.get(f"/en/{page}")
    with CaptureQueriesContext(connection) as captured:
        client.get(f"/en/{page}")
    assert len(captured) <= most
