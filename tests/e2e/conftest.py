"""A real browser over a served register; without Chromium these tests are skipped and say so."""

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.factories import make_register

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
# Playwright runs a loop of its own beside the test; Django would refuse the database for it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/e2e" in item.path.as_posix():
            item.add_marker(pytest.mark.e2e)
            # The served register shares one connection in memory; its threads may not close it.
            item.add_marker(pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning"))
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason="no Chromium here (Debian's package is `chromium`)"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def site(live_server: Any, transactional_db: None) -> str:
    """The address of a register with a few invented records."""
    make_register()
    return str(live_server.url)
