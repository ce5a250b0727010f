"""An OpenDocument text in; one text with its generated numbers, headings, tables and footnotes out."""

from collections.abc import Callable, Iterator

from lxml import etree

from mandato.errors import EmptySource, WrongFormat
from mandato.model import Mark, Note
from mandato.reading.archive import Archive
from mandato.reading.counting import alphabetic, roman
from mandato.reading.layout import Layout

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_BULLET = "•"
_SKIPPED = {
    f"{_TEXT}tracked-changes",
    f"{_OFFICE}annotation",
    f"{_TEXT}sequence-decls",
    f"{_OFFICE}forms",
    f"{_TEXT}note",
}
_COUNTERS: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": alphabetic,
    "A": lambda position: alphabetic(position).upper(),
    "i": roman,
    "I": lambda position: roman(position).upper(),
}
_MOST_REPEATS = 64  # of an empty cell or a space: spreadsheets say "repeated a million times"


def read_odt(data: bytes) -> tuple[str, tuple[Mark, ...], tuple[Note, ...]]:
    archive = Archive(data)
    content = archive.tree("content.xml")
    body = None if content is None else content.find(f"{_OFFICE}body/{_OFFICE}text")
    if content is None or body is None:
        raise WrongFormat("It is a ZIP, but no OpenDocument text is in it.", "Save the document as .odt or .docx.")
    reader = _Reader(_list_styles(content, archive.tree("styles.xml")))
    reader.blocks(body)
    text, marks = reader.layout.finish()
    if not text:
        raise EmptySource("The document holds no text.", "If it holds pictures of pages, send them as a PDF.")
    changed = body.find(f"{_TEXT}tracked-changes") is not None
    notes = (Note("tracked-changes", "tracked changes read as accepted"),) if changed else ()
    return text, marks, notes


class _ListLevel:
    """One level of a list style: how its number is printed."""

    def __init__(self, element: etree._Element) -> None:
        self.bullet = element.tag == f"{_TEXT}list-level-style-bullet"
        self.prefix = element.get(f"{_STYLE}num-prefix", "")
        self.suffix = element.get(f"{_STYLE}num-suffix", "")
        self.format = element.get(f"{_STYLE}num-format", "")
        self.start = _whole(element.get(f"{_TEXT}start-value"), 1)
        self.shown = _whole(element.get(f"{_TEXT}display-levels"), 1)

    def print(self, positions: list[int], levels: dict[int, "_ListLevel"]) -> str:
        if self.bullet:
            return _BULLET
        if not self.format:
            return ""
        depth = len(positions)
        digits = [
            _COUNTERS.get(levels[level].format if level in levels else "1", str)(positions[level - 1])
            for level in range(max(1, depth - self.shown + 1), depth + 1)
        ]
        return f"{self.prefix}{'.'.join(digits)}{self.suffix}".strip()


class _Reader:
    def __init__(self, lists: dict[str, dict[int, _ListLevel]]) -> None:
        self.layout = Layout()
        self._lists = lists
        self._last: dict[tuple[str, int], int] = {}  # where each level of each list style stands
        self._pending: list[etree._Element] = []

    def blocks(self, parent: etree._Element) -> None:
        for child in parent:
            if not isinstance(child.tag, str) or child.tag in _SKIPPED:
                continue
            if child.tag == f"{_TEXT}h":
                self._add(child, "heading", _whole(child.get(f"{_TEXT}outline-level"), 1))
            elif child.tag == f"{_TEXT}p":
                self._add(child, "paragraph", None)
            elif child.tag == f"{_TEXT}list":
                self._list(child, child.get(f"{_TEXT}style-name", ""), [])
            elif child.tag == f"{_TABLE}table":
                self.layout.add_table(self._rows(child))
                self._place_footnotes()
            else:
                self.blocks(child)

    def _add(self, element: etree._Element, kind: str, level: int | None, lead: str = "") -> None:
        words = self._words(element)
        text = f"{lead} {words.strip()}" if lead and words.strip() else words
        if kind == "heading":
            self.layout.add(text, "heading", level)
        else:
            self.layout.add(text, "item" if lead else "paragraph", level)
        self._place_footnotes()

    def _list(self, element: etree._Element, style: str, outer: list[int]) -> None:
        levels = self._lists.get(style, {})
        depth = len(outer) + 1
        level = levels.get(depth)
        carries_on = element.get(f"{_TEXT}continue-numbering") == "true" or element.get(f"{_TEXT}continue-list")
        first = level.start if level else 1
        position = self._last.get((style, depth), first - 1) if carries_on else first - 1
        for item in element:
            if item.tag == f"{_TEXT}list-header":
                self.blocks(item)
            if item.tag != f"{_TEXT}list-item":
                continue
            position = _whole(item.get(f"{_TEXT}start-value"), position + 1)
            self._item(item, style, [*outer, position], level.print([*outer, position], levels) if level else _BULLET)
        self._last[style, depth] = position

    def _item(self, item: etree._Element, style: str, positions: list[int], lead: str) -> None:
        for child in item:
            if child.tag == f"{_TEXT}list":
                self._list(child, child.get(f"{_TEXT}style-name") or style, positions)
            elif child.tag == f"{_TEXT}h":
                self._add(child, "heading", _whole(child.get(f"{_TEXT}outline-level"), len(positions)), lead)
                lead = ""
            elif child.tag == f"{_TEXT}p":
                self._add(child, "item", len(positions) - 1, lead)
                lead = ""

    def _rows(self, table: etree._Element) -> Iterator[list[str]]:
        for row in table.iter(f"{_TABLE}table-row"):
            cells: list[str] = []
            for cell in row:
                if cell.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
                    words = " ".join(self._words(part) for part in cell.iter(f"{_TEXT}p", f"{_TEXT}h"))
                    repeats = min(_whole(cell.get(f"{_TABLE}number-columns-repeated"), 1), _MOST_REPEATS)
                    cells.extend([words] * repeats)
            while cells and not cells[-1].strip():
                cells.pop()
            yield cells

    def _words(self, element: etree._Element) -> str:
        parts = [element.text or ""]
        for child in element:
            if isinstance(child.tag, str):
                if child.tag == f"{_TEXT}note":
                    self._pending.append(child)
                elif child.tag not in _SKIPPED:
                    parts.append(self._inline(child))
            parts.append(child.tail or "")
        return "".join(parts)

    def _inline(self, child: etree._Element) -> str:
        if child.tag == f"{_TEXT}s":
            return " " * min(_whole(child.get(f"{_TEXT}c"), 1), _MOST_REPEATS)
        if child.tag == f"{_TEXT}tab":
            return "\t"
        if child.tag == f"{_TEXT}line-break":
            return "\n"
        return self._words(child)

    def _place_footnotes(self) -> None:
        pending, self._pending = self._pending, []
        for note in pending:
            number = note.findtext(f"{_TEXT}note-citation") or ""
            body = note.find(f"{_TEXT}note-body")
            words = " ".join("".join(part.itertext()) for part in (() if body is None else body.iter(f"{_TEXT}p")))
            self.layout.add(f"{number} {words}".strip(), "footnote")


def _list_styles(*roots: etree._Element | None) -> dict[str, dict[int, _ListLevel]]:
    styles: dict[str, dict[int, _ListLevel]] = {}
    for root in roots:
        for style in () if root is None else root.iter(f"{_TEXT}list-style"):
            levels = {_whole(level.get(f"{_TEXT}level"), 1): _ListLevel(level) for level in style}
            styles.setdefault(style.get(f"{_STYLE}name", ""), levels)
    return styles


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdigit() else otherwise
