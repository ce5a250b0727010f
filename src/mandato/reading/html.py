"""HTML, tag soup included, in; one text with list numbers as a browser prints them, headings and tables out."""

import re
from collections.abc import Callable, Iterable, Iterator

from lxml import etree, html

from mandato.errors import EmptySource, WrongFormat
from mandato.model import Mark
from mandato.reading.counting import alphabetic, roman
from mandato.reading.layout import Layout

_SKIPPED_NAMES = (
    "script style head title meta link noscript template svg iframe object embed select textarea button input canvas "
    "audio video map"
)
_BLOCK_NAMES = (
    "p div section article main header footer aside nav address blockquote pre ul ol li dl dt dd table form fieldset "
    "figure figcaption hr center body h1 h2 h3 h4 h5 h6 tr td th tbody thead tfoot caption details summary"
)
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD = frozenset(("b", "strong"))
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_DEEPEST = 200
_BREAK = "\u2028"  # stands for <br> until the white space of the source is folded
_FOLDED = re.compile(r"[ \t\n\r\f]+")
_AROUND_BREAK = re.compile(rf" ?{_BREAK} ?")
_COUNTERS: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": alphabetic,
    "A": lambda position: alphabetic(position).upper(),
    "i": roman,
    "I": lambda position: roman(position).upper(),
}


def declared_encoding(data: bytes) -> str | None:
    """What the page's own head says of its encoding."""
    found = _DECLARED.search(data, 0, 4096)
    return found.group(1).decode("ascii") if found else None


def read_html(text: str) -> tuple[str, tuple[Mark, ...]]:
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True, no_network=True)
    try:
        root = html.document_fromstring(_without_declaration(text), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise WrongFormat("It cannot be read as HTML.", "Save the page again, or copy its text.") from error
    walker = _Walker()
    walker.walk(root, depth=0)
    walker.flush()
    found, marks = walker.layout.finish()
    if not found:
        walker = _Walker()  # tags nested beyond what the parser follows: their words are still there
        walker.layout.add(_squeezed([_TAG.sub(" ", _printed(text))]), "paragraph")
        found, marks = walker.layout.finish()
    if not found:
        raise EmptySource("The page holds no text.", "If a program draws it in the browser, copy its text instead.")
    return found, marks


class _Walker:
    """Walks the tree once; inline words gather until a block begins or ends."""

    def __init__(self) -> None:
        self.layout = Layout()
        self._words: list[str] = []
        self._loud = 0  # characters printed bold among the gathered words
        self._lead = ""  # the number of a list item, printed before its first words

    def walk(self, element: etree._Element, *, depth: int) -> None:
        if depth > _DEEPEST:
            self._gather("".join(element.itertext()), bold=False)
            return
        self._gather(element.text, bold=element.tag in _BOLD)
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _SKIPPED:
                self._child(child, depth)
            self._gather(child.tail, bold=element.tag in _BOLD)

    def flush(self) -> None:
        words = _squeezed(self._words)
        if words:
            loud = self._loud >= len(words.replace(" ", "")) * 0.95
            text = f"{self._lead} {words}" if self._lead else words
            self.layout.add(text, "item" if self._lead else "paragraph", emphasis=loud)
            self._lead = ""
        self._words, self._loud = [], 0

    def _gather(self, text: str | None, *, bold: bool) -> None:
        if text:
            self._words.append(text)
            if bold:
                self._loud += len("".join(text.split()))

    def _child(self, child: etree._Element, depth: int) -> None:
        tag = child.tag
        if tag == "br":
            self._words.append(_BREAK)
        elif tag in _HEADINGS:
            self.flush()
            self.layout.add(f"{self._take_lead()}{_squeezed(_inline(child))}", "heading", _HEADINGS[tag])
        elif tag == "table":
            self.flush()
            self._table(child, depth)
        elif tag in ("ul", "ol"):
            self.flush()
            self._list(child, depth)
        elif tag in _BLOCKS:
            self.flush()
            self.walk(child, depth=depth + 1)
            self.flush()
        else:
            self.walk(child, depth=depth + 1)

    def _take_lead(self) -> str:
        lead, self._lead = self._lead, ""
        return f"{lead} " if lead else ""

    def _list(self, element: etree._Element, depth: int) -> None:
        position = _whole(element.get("start"), 1)
        counter = _COUNTERS.get(element.get("type") or "1", str)
        for child in element:
            if not isinstance(child.tag, str) or child.tag in _SKIPPED:
                continue
            if child.tag == "li":
                position = _whole(child.get("value"), position)
                outer, self._lead = self._lead, f"{counter(position)}." if element.tag == "ol" else "•"
                self.walk(child, depth=depth + 1)
                self.flush()
                self._lead = outer
                position += 1
            else:
                self._child(child, depth)

    def _table(self, table: etree._Element, depth: int) -> None:
        rows = list(_rows(table))
        if any(_holds_blocks(cell) for row in rows for cell in row) or max(map(len, rows), default=0) < 2:
            for row in rows:  # a table that only lays out the page
                for cell in row:
                    self.walk(cell, depth=depth + 1)
                    self.flush()
            return
        self.layout.add_table([text for cell in row for text in _spanned(cell)] for row in rows)


def _rows(table: etree._Element) -> Iterator[list[etree._Element]]:
    for row in table.iter("tr"):
        if next(row.iterancestors("table"), None) is table:
            yield [cell for cell in row if cell.tag in ("td", "th")]


def _holds_blocks(cell: etree._Element) -> bool:
    """Tables, headings, or many paragraphs inside a cell mean that the table is no table."""
    return next(cell.iter("table", "h1", "h2", "h3"), None) is not None or sum(1 for _ in cell.iter("p")) > 12


def _spanned(cell: etree._Element) -> list[str]:
    return [_squeezed(_inline(cell)), *[""] * (min(_whole(cell.get("colspan"), 1), 64) - 1)]


def _inline(element: etree._Element) -> Iterator[str]:
    """The words of an element, parted where a block or a line break parts them."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _SKIPPED:
            apart = " " if child.tag in _BLOCKS or child.tag == "br" else ""
            yield apart
            yield from _inline(child)
            yield apart
        yield child.tail or ""


def _squeezed(parts: Iterable[object]) -> str:
    """White space as HTML folds it; line breaks written by <br> stay."""
    return _AROUND_BREAK.sub("\n", _FOLDED.sub(" ", "".join(map(str, parts)))).strip(" \n")


def _printed(text: str) -> str:
    """The source without its head, scripts and styles, whatever else it holds; one pass over it for each."""
    for name in ("head", "script", "style"):
        folded, kept, end = text.lower(), [], 0
        while (start := folded.find(f"<{name}", end)) >= 0:
            kept.append(text[end:start])
            close = folded.find(f"</{name}", start)
            end = len(text) if close < 0 else close
        text = "".join([*kept, text[end:]])
    return text


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.strip().lstrip("-").isdigit() else otherwise


def _without_declaration(text: str) -> str:
    """lxml refuses decoded text that declares an encoding."""
    start = text[:200].lstrip()
    return text[text.index("?>") + 2 :] if start.startswith("<?xml") and "?>" in text[:400] else text
