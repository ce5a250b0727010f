"""Filters that mean nothing, pages that are not there, rooms that are closed: each answer says what to do next."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.cache import cache
from django.test import Client

from mandato_web.design.pagination import Page
from tests.web.rights_world import World, make_world
from tests.web.test_rights import SPOKEN
from tools import rights

pytestmark = pytest.mark.django_db
FILTERS = (
    "kind", "state", "standing", "year", "actor", "bearer", "promised", "mandated", "leads", "silent", "mandate",
    "theme", "due", "nature", "strength", "instrument", "text", "meeting", "series", "place", "on", "day", "month",
    "when", "view", "q", "sort", "order", "language", "country", "severity", "code", "rule", "owner", "outcome",
    "by", "axis", "phase", "party", "unit", "type", "period", "round", "with", "old", "new", "from", "until",
    "membership", "invented", "show",
)  # fmt: skip
NONSENSE = ("none-such", "\u2019;--\U0001f4a5", "0000-99-99", "-1", "9" * 30, "a\x00b")
# Downloads and feeds have no pages; two pages are asked there for a record of their own.
_NO_LIST = re.compile(r"[^/]$|/feed/$|/follow/$|/logout/$|/reporting/due/$")


@pytest.fixture
def world(db: None) -> World:
    # How often somebody asked is counted there.
    cache.clear()
    return make_world()


def _lists(name: str) -> Iterator[str]:
    """The addresses of pages that are open to somebody and name no record."""
    column = rights.PEOPLE.index(name)
    for row in rights.read_table():
        if (
            row.method == "GET"
            and row.cells[column] == "yes"
            and "<" not in row.address
            and not _NO_LIST.search(row.address)
        ):
            yield f"/en{row.address}" if row.address in SPOKEN else row.address


def _enter(world: World, name: str) -> Client:
    client = Client(raise_request_exception=False)
    if person := world.people[name]:
        client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    return client


@pytest.mark.parametrize("name", ["visitor", "editor", "focal point", "administrator"])
def test_every_list_answers_nonsense_with_an_honest_page(world: World, name: str) -> None:
    client = _enter(world, name)
    seen = set(_lists("visitor")) if name != "visitor" else set()
    faults = []
    lists = [address for address in _lists(name) if address not in seen]
    for place, address in enumerate(lists):
        answer = client.get(f"{address}?page=1000000")
        page = (answer.context or {}).get("page") if answer.status_code == 200 else None
        if isinstance(page, Page) and (page.records or (page.total and "past the end" not in answer.content.decode())):
            faults.append(f"{address}: page one million")
        asked = {one: NONSENSE[(place + n) % len(NONSENSE)] for n, one in enumerate(FILTERS)}
        for given in (asked, {"page": "zero"}, *({one: NONSENSE[place % len(NONSENSE)]} for one in FILTERS[:4])):
            answer = client.get(f"{address}?{urlencode(given)}")
            if answer.status_code not in (200, 301, 302, 422):
                faults.append(f"{address}?{urlencode(given)}: {answer.status_code}")
    assert lists and not faults, "\n".join(faults)


def _rooms() -> list[str]:
    return sorted({f"/{row.address.split('/')[1]}/" for row in rights.read_table() if row.address in SPOKEN} - {"//"})


def test_what_is_not_there_leads_on_in_every_room(db: None) -> None:
    faults = []
    for room in _rooms():
        answer = Client().get(f"/en{room}none-such-at-all/nothing/here/")
        main = _main(answer)
        if answer.status_code != 404 or 'id="lost-search"' not in main or 'href="/en/instruments/"' not in main:
            faults.append(f"{room}: {answer.status_code}")
    assert not faults


def test_what_is_closed_leads_on_in_every_room(world: World) -> None:
    client = _enter(world, "other observer")
    column = rights.PEOPLE.index("other observer")
    closed = [row.address for row in rights.read_table() if row.method == "GET" and row.cells[column] == "no"]
    seen, faults = set(), []
    for address in closed:
        room = address.split("/")[1]
        if "<" in address or room in seen:
            continue
        seen.add(room)
        answer = client.get(f"/en{address}" if address in SPOKEN else address)
        main = _main(answer)
        if answer.status_code != 403 or "ask the secretariat" not in main or 'href="/en/"' not in main:
            faults.append(f"{address}: {answer.status_code}")
    assert len(seen) > 8 and not faults, faults


def _main(answer: Any) -> str:
    return answer.content.decode().partition("<main")[2]
