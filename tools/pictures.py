"""The pictures of README.md: `python -m tools.pictures` serves the examples and takes them in Chromium.

Nothing of the machine's own register is touched: the pictures are of a register of their own, made for them.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "pictures"
PORT = 8765


class Picture(NamedTuple):
    """`person`: as whom, by the words of the printed link; a visitor where empty. `scroll`: to this selector."""

    name: str
    path: str
    person: str = ""
    width: int = 1280
    height: int = 860
    dark: bool = False
    scroll: str = ""


PICTURES = [
    Picture("home", "/en/"),
    Picture("text", "/en/instruments/montevideo-commitment/", scroll="#para_25__point_q"),
    Picture("side-by-side", "/es/instruments/montevideo-commitment/?beside=en"),
    Picture("commitment", "/en/commitments/puerto-alba-declaration--para_2__point_d__c1/"),
    Picture("matrix", "/en/instruments/cuenca-plan/matrix/montevideo-commitment/"),
    Picture("agreement", "/en/agreements/memorandum-segib-eclac-iom-2008/"),
    Picture("grid", "/en/reporting/grids/puerto-alba-declaration/"),
    Picture("indicator", "/en/programmes/indicators/children-at-school/"),
    Picture("desk", "/en/desk/", person="editor"),
    Picture("phone", "/pt/", width=390, height=844, dark=True),
]


def main() -> int:
    chromium = shutil.which("chromium")
    if chromium is None:
        print("not here: Chromium; Debian's package is `chromium`")
        return 1
    FOLDER.mkdir(exist_ok=True)
    command = str(Path(sys.executable).with_name("mandato-web"))
    with tempfile.TemporaryDirectory() as var:
        environment = {**os.environ, "MANDATO_VAR": var, "PYTHONUNBUFFERED": "1"}
        server = subprocess.Popen(
            [command, "run", "--port", str(PORT)], env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        try:
            site, links = _wait(server)
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
                for number, picture in enumerate(PICTURES, 1):
                    _take(browser, site, links, picture, FOLDER / f"{number:02}-{picture.name}.png")
                browser.close()
        finally:
            server.terminate()
            server.wait(20)
    return 0


def _wait(server: subprocess.Popen[str]) -> tuple[str, dict[str, str]]:
    """The address and the one-time links, as the command prints them."""
    assert server.stdout is not None
    site, links = "", {}
    for line in server.stdout:
        if found := re.search(r"running at (http://[^/]+)/", line):
            site = found[1]
        if found := re.search(r"\s+(\S.*?)\s+(http://\S+/sign-in/\S+)", line):
            links[found[1].lower()] = found[2]
        if "Ctrl-C" in line:
            break
    return site, links


def _take(browser: Browser, site: str, links: dict[str, str], picture: Picture, path: Path) -> None:
    context = browser.new_context(
        viewport={"width": picture.width, "height": picture.height},
        color_scheme="dark" if picture.dark else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    if picture.person:
        page.goto(next(link for words, link in links.items() if picture.person in words))
    answer = page.goto(site + picture.path)
    if answer is None or answer.status != 200:
        raise SystemExit(f"{picture.path}: {answer.status if answer else 'no answer'}")
    if picture.scroll:
        page.locator(picture.scroll).scroll_into_view_if_needed()
    page.screenshot(path=path)
    print(path.relative_to(ROOT), f"{path.stat().st_size // 1024} kB")
    context.close()


if __name__ == "__main__":
    sys.exit(main())
