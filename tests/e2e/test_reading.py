"""Reading a text in a real browser: copying, cited words by pointer and keyboard, the phone, the printed page."""

from collections.abc import Iterator
from typing import Any

import pytest

PLAN = "/en/instruments/harbour-plan/"
DECLARATION = "/en/instruments/harbour-declaration/"


@pytest.fixture
def page(browser: Any, site: str) -> Iterator[Any]:
    context = browser.new_context(base_url=site, viewport={"width": 1280, "height": 800})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


def copied(page: Any) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_a_provision_is_copied_in_one_click(page: Any, site: str) -> None:
    page.goto(DECLARATION)
    page.locator("#para_2__point_b .text").hover()
    page.locator("#para_2__point_b").get_by_role("button", name="Copy address").click()
    assert copied(page) == f"{site}/instruments/harbour-declaration/para_2__point_b"
    page.locator("#para_2__point_b").get_by_role("button", name="Copy citation").click()
    assert copied(page).endswith(f", 6 May 2024, para. 2.b. {site}/instruments/harbour-declaration/para_2__point_b")


def test_the_keyboard_reaches_the_copies(page: Any) -> None:
    page.goto(DECLARATION)
    page.locator("#para_1 .number a").focus()
    for _step in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Copy address":
            break
    page.keyboard.press("Enter")
    assert copied(page).endswith("/instruments/harbour-declaration/para_1")


@pytest.mark.parametrize("place", [".text .cite", ".margin .cite"])
def test_cited_words_are_shown_by_pointer_and_focus_and_closed_by_escape(page: Any, place: str) -> None:
    page.goto(PLAN)
    cite = page.locator(place).first
    preview = cite.locator(".preview")
    cite.locator("a").hover()
    assert preview.is_visible()
    preview.hover()
    assert preview.is_visible(), "the pointer may move onto the words"
    page.keyboard.press("Escape")
    assert not preview.is_visible()
    page.mouse.move(0, 0)
    cite.locator("a").focus()
    assert preview.is_visible()
    page.keyboard.press("Escape")
    assert not preview.is_visible()


def test_on_a_phone_nothing_leaves_the_window(browser: Any, site: str) -> None:
    context = browser.new_context(base_url=site, viewport={"width": 320, "height": 640})
    page = context.new_page()
    for address in (PLAN, DECLARATION, f"{DECLARATION}?text=en&beside=es", f"{DECLARATION}compare/?with=harbour-plan"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.goto(PLAN)
    cite = page.locator(".text .cite").first
    cite.locator("a").focus()
    page.wait_for_timeout(100)
    box = cite.locator(".preview").bounding_box()
    assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= 320
    context.close()


def test_the_printed_page_is_a_document_with_its_address(page: Any, site: str) -> None:
    page.goto(DECLARATION)
    page.emulate_media(media="print")
    assert page.get_by_text(f"{site}/instruments/harbour-declaration", exact=True).first.is_visible()
    for hidden in (".tools", ".contents", ".site-header", ".inline-form"):
        assert not page.locator(hidden).first.is_visible()
    assert page.locator("#para_2__point_b .text").is_visible()
