"""Every address, opened and sent to, by every role, about its own actor and about another; as `rights.csv` says.

A new address fails here until a line of the table says who may come in. Nothing answers with an error of the server,
and what is unpublished is read by nobody but those it belongs to.
"""

import json
import os
from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import LocalePrefixPattern

from tests.web.rights_world import PEOPLE, SEES, fill_address, make_world
from tools import rights

pytestmark = pytest.mark.django_db
METHODS = ("GET", "POST")
REGULAR = {
    r"^people/(?P<pk>\d{1,18})/(?P<step>lock|unlock|invite|revoke|sign-out|part)/$": "people/<int:pk>/<slug:step>/",
    r"^confirm-email/(?P<key>[-:\w]+)/$": "confirm-email/<slug:key>/",
    r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$": "password/reset/key/<slug:uidb36>-<slug:key>/",
}


def _addresses(resolver: Any, before: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            inside = "/" if isinstance(pattern.pattern, LocalePrefixPattern) else str(pattern.pattern)
            yield from _addresses(pattern, before + inside)
        elif isinstance(pattern, URLPattern):
            said = str(pattern.pattern)
            yield before + REGULAR.get(said, said)


# Those that begin with a slash stand under the reader's language.
SPOKEN = {one for one in _addresses(get_resolver()) if one.startswith("/")}
ADDRESSES = sorted({*SPOKEN, *(f"/{one}" for one in _addresses(get_resolver()) if one not in SPOKEN)})
TABLE = {(row.address, row.method): row for row in rights.read_table()}


def test_the_table_knows_every_address_and_no_other() -> None:
    asked = {(address, method) for address in ADDRESSES for method in METHODS}
    assert sorted(asked - set(TABLE)) == [], "say in tests/web/rights.csv who may come in here"
    assert sorted(set(TABLE) - asked) == [], "these lines of tests/web/rights.csv lead nowhere any more"


def test_the_page_is_current() -> None:
    assert rights.PAGE.read_text() == rights.render(rights.read_table()), "run: python -m tools.rights"


def test_the_table_asks_the_people_of_the_world() -> None:
    assert tuple(PEOPLE) == rights.PEOPLE
    assert all(len(row.cells) == len(rights.PEOPLE) for row in TABLE.values())
    assert {cell for row in TABLE.values() for cell in row.cells} <= set(rights.SAID)


def _become(response: Any) -> str:
    if response.status_code in (301, 302) and "/accounts/login/" in response.headers["Location"]:
        return "sign in"
    return {403: "no", 404: "hidden", 405: "-"}.get(response.status_code, "yes")


def _words(response: Any) -> str:
    return "" if response.streaming else response.content.decode("utf-8", "replace")


@pytest.mark.parametrize("name", rights.PEOPLE)
def test_the_matrix(name: str) -> None:
    world = make_world()
    client = Client(raise_request_exception=False)
    if world.people[name] is not None:
        client.force_login(world.people[name], backend="django.contrib.auth.backends.ModelBackend")
    cookies = client.cookies.output(header="", sep=";")
    column = rights.PEOPLE.index(name)
    wrong, leaks, errors, seen = [], [], [], {}
    # RIGHTS_ONLY narrows a run to some addresses, for whoever adds one: `/api/ /history/`.
    only = tuple(os.environ.get("RIGHTS_ONLY", "/").split())
    for address in (one for one in ADDRESSES if one.startswith(only)):
        path = fill_address(address, world)
        path = f"/en{path}" if address in SPOKEN else path
        for method in METHODS:
            client.cookies = SimpleCookie(cookies)
            cache.clear()
            with transaction.atomic():
                data = world.posts.get(address, {}) if method == "POST" else {}
                response = client.generic(method, path) if not data and method == "GET" else client.post(path, data)
                words = _words(response)
                transaction.set_rollback(True)
            if response.status_code >= 500:
                errors.append(f"{method} {path}: {response.status_code}")
            # Whoever holds the secret of a letter is whom it was sent to.
            marks = [] if "secret>" in address or "token>" in address else [mark for mark in SEES if mark in words]
            leaks += [f"{method} {path}: {mark}" for mark in marks if name not in SEES[mark]]
            seen[address, method] = _become(response)
            row = TABLE.get((address, method))
            if row is not None and row.cells[column] != seen[address, method]:
                wrong.append(f"{method} {path}: {seen[address, method]}, the table says {row.cells[column]}")
    _keep(name, seen)
    assert not errors, errors
    assert not leaks, leaks
    assert not wrong, wrong


def _keep(name: str, seen: dict[tuple[str, str], str]) -> None:
    """What this person met, for `python -m tools.rights add FOLDER`: RIGHTS_SEEN names the folder."""
    folder = os.environ.get("RIGHTS_SEEN")
    if folder:
        kept = Path(folder) / f"{name}.json"
        said = json.loads(kept.read_text()) if kept.exists() else {}
        said |= {f"{address} {method}": cell for (address, method), cell in seen.items()}
        kept.write_text(json.dumps(said))
