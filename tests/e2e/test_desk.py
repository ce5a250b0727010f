"""As an editor: a package handed in, reviewed and published by keyboard alone, by plain forms, and by two people."""

from pathlib import Path
from typing import Any

import pytest

from mandato_web.accounts.models import Appointment, User
from mandato_web.accounts.services import make_sign_in_link
from mandato_web.instruments.models import Instrument
from mandato_web.intake.models import Dossier, Finding
from tests.web.intake.packages import DECLARATION_ES, DECLARATION_PT


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two language versions of an invented declaration, each with a figure of its own."""
    held = []
    for name, text in (("es.txt", DECLARATION_ES), ("pt.txt", DECLARATION_PT)):
        held.append(tmp_path / f"declaration-{name}")
        held[-1].write_text(text, encoding="utf-8")
    return held


def _editor(browser: Any, site: str, email: str, **options: Any) -> Any:
    """A page in a context of its own, signed in."""
    user = User.objects.create_user(email, language="en")
    Appointment.objects.create(user=user, role="editor")
    page = browser.new_context(viewport={"width": 1280, "height": 900}, **options).new_page()
    page.goto(f"{site}/en/accounts/sign-in/{make_sign_in_link(user)}/")
    return page


def _hand_in(page: Any, site: str, files: list[Path]) -> None:
    page.goto(f"{site}/en/desk/upload/")
    page.set_input_files("input[type=file]", files)
    page.get_by_label("What is handed in is").select_option("authentic")
    page.get_by_role("button", name="Upload and read").click()
    page.wait_for_url("**/desk/packages/**")


def _shown(page: Any) -> str:
    return str(page.locator("#shown").get_attribute("data-item"))


def _press(page: Any, key: str) -> None:
    """A key of the desk, and the page that it brings."""
    page.evaluate("() => { document.getElementById('review').dataset.seen = '1' }")
    page.keyboard.press(key)
    page.wait_for_function("() => !document.getElementById('review')?.dataset.seen")


def test_reviewed_and_published_by_keyboard_alone(browser: Any, site: str, files: list[Path]) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = _editor(browser, site, "keys@example.org", bypass_csp=True)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))

    def look() -> None:
        found = axe.run(page).response["violations"]
        faults.extend(f"{page.url}: {one['id']} {[node['target'] for node in one['nodes'][:3]]}" for one in found)

    page.goto(f"{site}/en/desk/")
    look()
    page.goto(f"{site}/en/desk/upload/")
    look()
    _hand_in(page, site, files)
    look()
    assert "numbers of provisions are the same" in page.inner_text("main")
    link = page.get_by_role("link", name="DECLARACIÓN", exact=False).first
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/dossiers/**")
    look()
    first = _shown(page)
    _press(page, "j")
    second = _shown(page)
    _press(page, "k")
    assert _shown(page) == first != second
    _press(page, "a")
    assert Finding.objects.filter(item=first, decision="accepted").exists() and _shown(page) == second
    _press(page, "u")
    assert not Finding.objects.exclude(decision="pending").exists() and _shown(page) == first
    _press(page, "e")
    look()
    assert page.evaluate("() => document.activeElement.closest('#tool') !== null")
    _press(page, "Escape")
    assert page.locator("#tool").count() == 0
    _press(page, "t")
    look()
    _press(page, "Escape")
    _press(page, "r")
    page.keyboard.press("?")
    page.locator(".help-sheet").wait_for(state="visible")
    look()
    page.keyboard.press("Escape")
    page.locator("select[name=doubt]").focus()
    page.keyboard.press("End")
    page.locator("#shown").focus()
    _press(page, "A")
    assert not Finding.objects.filter(decision="pending").exists()
    page.keyboard.press("p")
    page.wait_for_url("**/publish/")
    look()
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/instruments/**")
    assert "is published" in page.inner_text("main")
    instrument = Instrument.objects.get(slug__startswith="declaration-")
    assert set(instrument.versions.values_list("language", flat=True)) == {"es", "pt"}
    page.context.close()
    assert not faults


def test_the_same_by_plain_forms(browser: Any, site: str, files: list[Path]) -> None:
    page = _editor(browser, site, "forms@example.org", java_script_enabled=False)
    _hand_in(page, site, files)
    page.get_by_role("link", name="DECLARACIÓN", exact=False).first.click()
    first = _shown(page)
    page.get_by_role("button", name="Accept a", exact=True).click()
    assert _shown(page) != first
    page.get_by_role("button", name="Undo").click()
    assert _shown(page) == first
    page.get_by_role("link", name="Correct e", exact=True).click()
    page.locator("#tool select").first.select_option(index=1)
    page.get_by_role("button", name="Save").click()
    assert Finding.objects.filter(item=first, decision="edited").count() == Finding.objects.filter(item=first).count()
    page.locator("select[name=doubt]").select_option(index=page.locator("select[name=doubt] option").count() - 1)
    page.get_by_role("button", name="Accept all").click()
    page.get_by_role("link", name="To publication").click()
    page.get_by_role("button", name="Publish").click()
    assert "is published" in page.inner_text("main")
    page.context.close()
    assert Dossier.objects.get(stage="published").published_as


def test_two_people_on_one_text(browser: Any, site: str, files: list[Path]) -> None:
    ana = _editor(browser, site, "ana@example.org")
    _hand_in(ana, site, files)
    ana.get_by_role("link", name="DECLARACIÓN", exact=False).first.click()
    ana.locator("#shown").wait_for()
    bea = _editor(browser, site, "bea@example.org")
    bea.goto(ana.url)
    assert "Also here now: ana@example.org" in bea.inner_text("#present")
    item = _shown(ana)
    address = f"{ana.url.partition('?')[0]}?item={item}&tool=edit"
    ana.goto(address)
    field = ana.locator("#tool input[type=text], #tool textarea").first
    field.fill("What Ana typed")
    bea.goto(f"{bea.url.partition('?')[0]}?item={item}")
    _press(bea, "a")
    ana.get_by_role("button", name="Save").click()
    ana.get_by_text("was quicker").wait_for()
    assert "bea@example.org" in ana.inner_text("#shown")
    assert ana.locator("#tool input[type=text], #tool textarea").first.input_value() == "What Ana typed"
    assert set(Finding.objects.filter(item=item).values_list("decided_by", flat=True)) == {"bea@example.org"}
    ana.get_by_role("button", name="Save").click()
    ana.get_by_text("was quicker").wait_for(state="detached")
    assert set(Finding.objects.filter(item=item).values_list("decided_by", flat=True)) == {"ana@example.org"}
    for page in (ana, bea):
        page.context.close()
