"""axe, which knows the rules of WCAG, finds nothing on any page."""

from typing import Any

import pytest

from tests.web.portal.pages import PAGES

DESKTOP = {"viewport": {"width": 1280, "height": 900}}
# A scheme changes colours alone; every other rule is asked once.
RULES: dict[str, dict[str, Any]] = {"light": {}, "dark": {"runOnly": ["color-contrast"]}}


@pytest.mark.parametrize("scheme", RULES)
def test_axe_finds_nothing_on_any_page(browser: Any, site: str, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    # The policy would refuse axe's own script.
    context = browser.new_context(**DESKTOP, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    faults = []
    for path in [*PAGES, "nothing-here/"]:
        page.goto(f"{site}/es/{path}")
        found = axe.run(page, options=RULES[scheme]).response["violations"]
        faults += [f"{path}: {one['id']} {[node['target'] for node in one['nodes'][:3]]}" for one in found]
    context.close()
    assert not faults
