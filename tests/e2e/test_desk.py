"""As an editor: come in by a link, hand a text in, review what was found, publish, read it in the portal."""

from pathlib import Path
from typing import Any

import pytest

from mandato_web.accounts.models import Appointment, User
from mandato_web.accounts.services import make_sign_in_link

TEXT = """LIGHTHOUSE DECLARATION

Adopted in Skagen on 6 May 2024

The ministers of the coast,

1. Decide to hold a meeting on lighthouses by 31 December 2030.

2. Request the Harbour Office to publish a study on lamps every two years.
"""


@pytest.fixture
def secret(site: str) -> str:
    user = User.objects.create_user("editor@example.org", language="en")
    Appointment.objects.create(user=user, role="editor")
    return make_sign_in_link(user)


def test_a_text_goes_from_a_file_to_the_register(browser: Any, site: str, secret: str, tmp_path: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    file = tmp_path / "lighthouses.txt"
    file.write_text(TEXT, encoding="utf-8")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    faults: list[str] = []

    def look() -> None:
        found = axe.run(page).response["violations"]
        faults.extend(f"{page.url}: {one['id']} {[node['target'] for node in one['nodes'][:3]]}" for one in found)

    page.goto(f"{site}/en/accounts/sign-in/{secret}/")
    look()
    page.get_by_role("link", name="Upload a text").first.click()
    look()
    page.get_by_label("File").set_input_files(file)
    page.get_by_role("button", name="Upload and read").click()
    page.wait_for_url("**/desk/proposals/**")
    look()
    assert "Decide to hold a meeting on lighthouses" in page.inner_text("main")
    page.get_by_label("a translation or other copy").check()
    page.get_by_role("button", name="Publish").click()
    look()
    assert "is published" in page.inner_text("main")
    page.goto(f"{site}/en/instruments/")
    page.get_by_role("link", name="Lighthouse", exact=False).first.click()
    assert "a study on lamps" in page.inner_text("main")
    assert "not yet confirmed by a person" in page.inner_text("main")
    look()
    context.close()
    assert not faults
