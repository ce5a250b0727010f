"""The main path by keyboard alone: from the first page to a record found, and its address taken along."""

from typing import Any

import pytest

from mandato_web.instruments.indexing import index_instrument
from mandato_web.instruments.models import Instrument


def _step_to(page: Any, wanted: str, *, most: int = 80) -> None:
    """Tab until what has the focus matches; every stop on the way shows that it has it."""
    for _step in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    raise AssertionError(f"the keyboard does not reach {wanted} on {page.url}")


def _shows_focus(page: Any) -> bool:
    return bool(
        page.evaluate(
            """() => { const style = getComputedStyle(document.activeElement);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                || style.boxShadow !== 'none' }"""
        )
    )


@pytest.fixture
def found(site: str) -> str:
    """The register with its index."""
    for instrument in Instrument.objects.all():
        index_instrument(instrument)
    return site


def test_from_search_to_a_copied_address(browser: Any, found: str) -> None:
    context = browser.new_context(base_url=found, viewport={"width": 1280, "height": 800})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto("/en/")
    _step_to(page, "#home-search")
    assert _shows_focus(page)
    page.keyboard.type("one forum on harbours")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/**")
    _step_to(page, ".results a[href*='/instruments/harbour-declaration/para_2__point_b']")
    assert _shows_focus(page)
    page.keyboard.press("Enter")
    page.wait_for_url("**/harbour-declaration/para_2__point_b**")
    _step_to(page, "button[data-copy^='http']")
    assert _shows_focus(page)
    page.keyboard.press("Enter")
    page.get_by_text("Copied", exact=False).first.wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{found}/instruments/harbour-declaration/para_2__point_b"
    page.goto(copied)
    assert "Hold one forum on harbours in 2025." in page.inner_text("main")
    context.close()


def test_a_citation_typed_goes_straight_there_and_the_skip_link_passes_the_head(browser: Any, found: str) -> None:
    context = browser.new_context(base_url=found, viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto("/es/commitments/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    page.goto("/es/")
    _step_to(page, "#home-search")
    page.keyboard.type("Harbour declaration 2 b")
    page.keyboard.press("Enter")
    page.wait_for_url("**/instruments/harbour-declaration/para_2__point_b**")
    context.close()
