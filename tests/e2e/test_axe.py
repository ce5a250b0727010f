"""What the walk along the table of rights does not ask for: filters, days, pages past the end, what is not there.

In both schemes axe finds nothing, and at 200 % and 400 % zoom nothing runs past the edge.
"""

from typing import Any

from tests.e2e.looking import COLOURS, DESKTOP, find_barriers, find_overflow
from tests.web.portal.pages import PAGES


def test_axe_finds_nothing_on_any_page(browser: Any, site: str) -> None:
    # The policy would refuse axe's own script.
    context = browser.new_context(viewport=DESKTOP, bypass_csp=True)
    page = context.new_page()
    faults = []
    for path in [*(one for one in PAGES if "?" in one or one.count("/") > 1), "nothing-here/"]:
        page.emulate_media(color_scheme="light")
        page.goto(f"{site}/es/{path}")
        found = find_barriers(page)
        page.emulate_media(color_scheme="dark")
        faults += [f"{path}: {one}" for one in [*found, *find_barriers(page, COLOURS), *find_overflow(page)]]
    context.close()
    assert not faults
