"""What is asked of a page in the browser: axe, widths, weight."""

import gzip
from typing import Any
from urllib.parse import urlsplit

import pytest

# A scheme changes colours alone; every other rule is asked once.
COLOURS = {"runOnly": ["color-contrast"]}
DESKTOP = {"width": 1280, "height": 900}
# 200 % and 400 % zoom of a window 1280 wide.
ZOOMED = (640, 320)
BUDGET = 100_000


_ASKED = """async options => (await axe.run(document, {...options, resultTypes: ['violations']})).violations
    .map(one => one.id + ' ' + one.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', '))"""


def find_barriers(page: Any, options: dict[str, Any] | None = None) -> list[str]:
    """What axe finds on the page as it stands."""
    base = pytest.importorskip("axe_playwright_python.base", reason="axe is not installed")
    if not page.evaluate("'axe' in window"):
        page.evaluate(base.AXE_SCRIPT)
    return list(page.evaluate(_ASKED, options or {}))


def find_overflow(page: Any, widths: tuple[int, ...] = ZOOMED) -> list[str]:
    """The widths at which the page would have to be moved sideways to be read, and what sticks out."""
    faults = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 700})
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            faults.append(f"{wide} wide in a window of {width}: {page.evaluate(_STICKS_OUT)}")
    page.set_viewport_size(DESKTOP)
    return faults


_STICKS_OUT = """() => [...document.querySelectorAll('body *')]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 3).map(one => one.tagName + '.' + one.getAttribute('class'))"""


class Scales:
    """Weighs first views as a proxy sends them: compressed. Files that pages share are weighed once."""

    def __init__(self, context: Any) -> None:
        self._context = context
        self._files: dict[str, int] = {}

    def weigh(self, page: Any, words: bytes) -> int:
        names = page.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
        return len(gzip.compress(words)) + sum(self._file(name) for name in sorted(set(names)))

    def _file(self, name: str) -> int:
        if name not in self._files:
            body = self._context.request.get(name).body()
            is_words = urlsplit(name).path.rpartition(".")[2] in {"css", "js", "svg", "json"}
            self._files[name] = len(gzip.compress(body)) if is_words else len(body)
        return self._files[name]
