"""As a visitor, on a desktop and on a phone: nothing overflows, the policy refuses nothing, the keyboard suffices."""

from typing import Any

from tests.web.portal.pages import PAGES

DESKTOP = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
INSTRUMENT = "/en/instruments/harbour-declaration/"


def test_no_page_is_wider_than_a_phone_and_none_breaks_the_policy(browser: Any, site: str) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    for path in PAGES:
        page.goto(f"{site}/pt/{path}")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 390:
            complaints.append(f"{path} is {width} wide")
    context.close()
    assert not complaints


def test_everything_reads_without_scripts(browser: Any, site: str) -> None:
    context = browser.new_context(**DESKTOP, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/en/")
    page.get_by_role("link", name="Harbour declaration").first.click()
    page.get_by_role("link", name="Contents").or_(page.get_by_role("navigation", name="Contents")).first.wait_for()
    assert page.get_by_text("Hold one forum on harbours in 2025.").count() >= 1
    page.locator("#para_2__point_b .number a").click()
    assert page.url.endswith("/para_2__point_b")
    context.close()


def test_the_keyboard_alone_reaches_the_cited_words(browser: Any, site: str) -> None:
    context = browser.new_context(**DESKTOP)
    page = context.new_page()
    page.goto(f"{site}/en/instruments/harbour-plan/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"
    preview = page.get_by_role("tooltip").filter(has_text="Hold one forum on harbours in 2025.")
    assert not preview.is_visible()
    for _ in range(40):
        page.keyboard.press("Tab")
        if preview.is_visible():
            break
    assert preview.is_visible()
    page.keyboard.press("Escape")
    assert not preview.is_visible()
    context.close()


def test_the_contents_list_follows(browser: Any, site: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 300})
    page = context.new_page()
    page.goto(f"{site}{INSTRUMENT}#para_2__point_b")
    page.wait_for_selector("nav.contents a[aria-current]")
    assert page.locator("nav.contents a[aria-current]").count() == 1
    context.close()


def test_search_in_three_steps_on_a_phone(browser: Any, site: str) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.goto(f"{site}/es/")
    page.locator("#home-search").fill("zzzz")
    page.get_by_role("button", name="Buscar").click()
    assert "Nada contiene" in page.inner_text("main")
    context.close()
