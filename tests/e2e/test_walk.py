"""Every address of the table of rights that opens as a page, by the people who may open it, looked at in a browser.

Each page once by one of those it is open to, in turn in the three languages: axe finds nothing, nothing runs past the
edge at 200 % and 400 % zoom, the first view weighs less than 100 kB, no script fails. Every fourth page is
also asked for its contrast in the dark scheme; every third of what is public is seen by an editor too.

A third of the addresses is walked each time, or all with `WALK=all` (`make test-walk`).
"""

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

from django.core.cache import cache
from django.test import Client

from tests.e2e.looking import BUDGET, COLOURS, DESKTOP, Scales, find_barriers, find_overflow
from tests.web.rights_world import World, fill_address, make_world
from tests.web.test_rights import SPOKEN
from tools import rights

_WHOLE = os.environ.get("WALK") == "all"
LANGUAGES = ("es", "pt", "en")
# In this order a page is looked at by the first who may open it.
WALKERS = ("visitor", "observer", "focal point", "coordinator", "administrator", "editor")
# Opening them ends or changes who one is; what they show is looked at in tests of their own.
LEFT_OUT = ("/accounts/sign-in/<", "/accounts/logout/", "/i18n/", "/healthz", "/metrics")


def _share_out() -> dict[str, list[str]]:
    """By walker, the addresses that they look at."""
    shares: dict[str, list[str]] = {name: [] for name in WALKERS}
    rows = [row for row in rights.read_table() if row.method == "GET" and not row.address.startswith(LEFT_OUT)]
    for place, row in enumerate(rows):
        if not _WHOLE and place % 3:
            continue
        may = dict(zip(rights.PEOPLE, row.cells, strict=True))
        first = next((name for name in WALKERS if may[name] == "yes"), None)
        if first:
            shares[first].append(row.address)
        if first not in (None, "editor") and may["editor"] == "yes" and place % (3 if _WHOLE else 9) == 0:
            shares["editor"].append(row.address)
    return shares


def _context(browser: Any, site: str, world: World, name: str) -> Any:
    # The policy would refuse axe's own script; what it refuses of the pages is reported all the same.
    context = browser.new_context(base_url=site, viewport=DESKTOP, bypass_csp=True, reduced_motion="reduce")
    if person := world.people[name]:
        client = Client()
        client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
        context.add_cookies([{"name": key, "value": one.value, "url": site} for key, one in client.cookies.items()])
    return context


def _open(page: Any, path: str) -> bytes | None:
    """What the server sent, where that is a page; None for downloads and data."""
    try:
        answer = page.goto(path, wait_until="load")
    except Exception as error:
        if "Download is starting" in str(error):
            return None
        raise
    if answer is None or "text/html" not in answer.headers.get("content-type", ""):
        return None
    return bytes(answer.body())


def _walk(context: Any, addresses: list[str], world: World) -> Iterator[tuple[str, int, list[str]]]:
    """For each page that was not seen before: its address, its weight, its faults."""
    scales, page, seen = Scales(context), context.new_page(), set()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(f"script: {error}"))
    for place, address in enumerate(addresses):
        spoken = address in SPOKEN
        path = fill_address(address, world)
        words = _open(page, f"/{LANGUAGES[place % 3]}{path}" if spoken else path)
        if words is None or page.url in seen:
            continue
        seen.add(page.url)
        faults = find_barriers(page)
        if place % 4 == 0:
            page.emulate_media(color_scheme="dark")
            faults += [f"dark: {one}" for one in find_barriers(page, COLOURS)]
            page.emulate_media(color_scheme="light")
        faults += find_overflow(page)
        weight = scales.weigh(page, words)
        if weight > BUDGET:
            faults.append(f"weighs {weight}")
        yield address, weight, faults + errors
        errors.clear()


def test_every_page_holds_for_whoever_may_open_it(browser: Any, live_server: Any, transactional_db: None) -> None:
    # How often somebody asked is counted there.
    cache.clear()
    world = make_world()
    site = str(live_server.url)
    walked: Counter[str] = Counter()
    heaviest: list[tuple[int, str]] = []
    found = []
    for name, addresses in _share_out().items():
        context = _context(browser, site, world, name)
        for address, weight, faults in _walk(context, addresses, world):
            walked[name] += 1
            heaviest = sorted([*heaviest, (weight, address)], reverse=True)[:5]
            found += [f"{name} {address}: {fault}" for fault in faults]
        context.close()
    print(f"\n{sum(walked.values())} pages: {dict(walked)}; heaviest: {heaviest}")
    assert not found, "\n".join(found)
    assert sum(walked.values()) > (200 if _WHOLE else 60)
