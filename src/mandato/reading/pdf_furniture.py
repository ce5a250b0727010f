"""Which lines of a PDF's pages are furniture: headers, footers and page numbers, known by place and repetition."""

import re
from collections import Counter
from collections.abc import Sequence

from mandato.reading.pdf_lines import Line

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:p[aá]g(?:e|ina)?\.?\s*)?[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:/|of|de|sur)\s*\d{1,4})?\s*[-–—]?\Z",
    re.IGNORECASE,
)
_BARCODE = re.compile(r"\*\w{5,}\*\Z")
RULE = re.compile(r"\s*[_–—-]{5,}\s*\Z")
_DEPTH = 3  # lines from the top or bottom of a page that can be furniture
_SAME_HEIGHT = 8  # points within which lines of two pages stand at one height
_SHARE = 0.4  # of the pages a running line stands on, at least


def find_furniture(pages: Sequence[Sequence[Line]]) -> set[int]:
    """Identities (id) of the lines that are furniture."""
    edges = [_edges(lines) for lines in pages]
    seen = Counter(place for lines in edges for place in {_place(line) for line in lines})
    least = max(2, round(_SHARE * len(pages)))
    found: set[int] = set()
    for lines in edges:
        for line in lines:
            running = seen[_place(line)] >= least and len(line.text) < 160
            if running or _PAGE_NUMBER.match(line.text) or _BARCODE.match(line.text):
                found.add(id(line))
    return found


def _edges(lines: Sequence[Line]) -> list[Line]:
    """The topmost and bottommost lines, whatever their order in the file."""
    ordered = sorted(lines, key=lambda line: -line.top)
    return ordered[:_DEPTH] + ordered[max(_DEPTH, len(ordered) - _DEPTH) :]


def _place(line: Line) -> tuple[str, int]:
    """The words whatever their order and figures (left and right pages mirror each other), and the height."""
    return " ".join(sorted(_DIGITS.sub("#", line.text).split())), round(line.bottom / _SAME_HEIGHT)
