"""A Word document in, one text with its generated numbers, headings, tables and footnotes out.

Tracked changes are read as accepted. Page headers and footers, comments and pictures are left out; both are noted.
"""

from collections.abc import Iterator

from lxml import etree

from mandato.errors import EmptySource, WrongFormat
from mandato.model import Mark, Note
from mandato.reading.archive import Archive
from mandato.reading.docx_numbering import VAL, Numbering, W, read_numbering
from mandato.reading.docx_styles import Styles, list_of, outline_of
from mandato.reading.layout import Layout

_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_TEXTS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "",
}
_SKIPPED = frozenset(
    f"{W}{name}"
    for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "delInstrText", "sectPr", "tblPr", "tcPr")
)
_NOTES = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}


def read_docx(data: bytes) -> tuple[str, tuple[Mark, ...], tuple[Note, ...]]:
    archive = Archive(data)
    document = archive.tree("word/document.xml")
    body = None if document is None else document.find(f"{W}body")
    if body is None:
        raise WrongFormat("It is a ZIP, but no Word document is in it.", "Unpack it, or save the document as .docx.")
    reader = _Reader(archive)
    reader.blocks(body)
    text, marks = reader.layout.finish()
    if not text:
        raise EmptySource("The Word document holds no text.", "If it holds pictures of pages, send them as a PDF.")
    return text, marks, tuple(reader.notes(body))


class _Reader:
    def __init__(self, archive: Archive) -> None:
        self.layout = Layout()
        self._archive = archive
        self._styles = Styles(archive.tree("word/styles.xml"))
        self._numbering: Numbering = read_numbering(archive.tree("word/numbering.xml"))
        self._footnotes: dict[str, dict[str, etree._Element]] = {}
        self._note_count = 0
        self._pending: list[tuple[str, str]] = []
        self._carried = ""  # the words of a paragraph whose end was deleted: they open the next one

    def blocks(self, parent: etree._Element) -> None:
        for child in _children(parent):
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml", f"{W}moveTo"):
                self.blocks(child)

    def _paragraph(self, paragraph: etree._Element) -> None:
        words = self._carried + self._words(paragraph)
        self._carried = ""
        properties = paragraph.find(f"{W}pPr")
        if _end_deleted(properties):
            self._carried = words
            return
        self._emit(words, properties, emphasis=_all_bold(paragraph))
        for box in _text_boxes(paragraph):
            self.blocks(box)

    def _emit(self, words: str, properties: etree._Element | None, *, emphasis: bool) -> None:
        style_element = None if properties is None else properties.find(f"{W}pStyle")
        style = self._styles.of(None if style_element is None else style_element.get(VAL))
        heading = outline_of(properties)
        heading = style.heading if heading is None else heading
        number, level = self._number(properties, style.num, style.level, words)
        text = f"{number} {words.strip()}" if number else words
        if heading is not None:
            self.layout.add(text, "heading", heading)
        else:
            self.layout.add(text, "item" if number else "paragraph", level, emphasis=emphasis)
        self._place_footnotes()

    def _number(
        self, properties: etree._Element | None, style_num: str | None, style_level: int | None, words: str
    ) -> tuple[str, int | None]:
        own_num, own_level = list_of(properties)
        num = style_num if own_num is None else own_num
        level = own_level if own_level is not None else (style_level or 0)
        if num in (None, "0") or not words.strip():
            return "", None
        assert num is not None
        return self._numbering.next_number(num, min(level, 8)), level

    def _table(self, table: etree._Element) -> None:
        self.layout.add_table(self._rows(table))
        self._place_footnotes()

    def _rows(self, table: etree._Element) -> Iterator[list[str]]:
        for row in _descend(table, f"{W}tr"):
            yield [cell for element in _descend(row, f"{W}tc") for cell in self._cell(element)]

    def _cell(self, cell: etree._Element) -> list[str]:
        words = " ".join(self._cell_paragraph(paragraph) for paragraph in cell.iter(f"{W}p"))
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        width = int(span.get(VAL) or 1) if span is not None and (span.get(VAL) or "").isdigit() else 1
        return [words.strip(), *[""] * (min(width, 64) - 1)]

    def _cell_paragraph(self, paragraph: etree._Element) -> str:
        words = self._words(paragraph)
        properties = paragraph.find(f"{W}pPr")
        style_element = None if properties is None else properties.find(f"{W}pStyle")
        style = self._styles.of(None if style_element is None else style_element.get(VAL))
        number, _ = self._number(properties, style.num, style.level, words)
        return f"{number} {words}" if number else words

    def _words(self, element: etree._Element) -> str:
        parts: list[str] = []
        stack = [iter(_children(element))]
        while stack:
            child = next(stack[-1], None)
            if child is None:
                stack.pop()
            elif child.tag == f"{W}t":
                parts.append(child.text or "")
            elif child.tag in _TEXTS:
                parts.append("\n\n" if child.get(f"{W}type") == "page" else _TEXTS[child.tag])
            elif child.tag in _NOTES:
                self._pending.append((_NOTES[child.tag], child.get(f"{W}id", "")))
            elif child.tag not in _SKIPPED and child.tag != f"{W}txbxContent":
                stack.append(iter(_children(child)))
        return "".join(parts)

    def _place_footnotes(self) -> None:
        """A footnote stands after the paragraph that calls it, numbered as Word numbers it."""
        pending, self._pending = self._pending, []
        for part, identity in pending:
            notes = self._footnotes_of(part)
            if identity in notes:
                self._note_count += 1
                words = " ".join(self._words(paragraph).strip() for paragraph in notes[identity].iter(f"{W}p"))
                self.layout.add(f"{self._note_count} {words.strip()}", "footnote")

    def _footnotes_of(self, part: str) -> dict[str, etree._Element]:
        if part not in self._footnotes:
            root = self._archive.tree(f"word/{part}.xml")
            found = () if root is None else root.iterchildren(f"{W}{part[:-1]}")
            self._footnotes[part] = {note.get(f"{W}id", ""): note for note in found if note.get(f"{W}type") is None}
        return self._footnotes[part]

    def notes(self, body: etree._Element) -> Iterator[Note]:
        deleted = sum(1 for _ in body.iter(f"{W}del", f"{W}moveFrom"))
        inserted = sum(1 for _ in body.iter(f"{W}ins", f"{W}moveTo"))
        if deleted or inserted:
            yield Note(
                "tracked-changes",
                f"tracked changes read as accepted: {inserted} insertions kept, {deleted} deletions left out",
            )
        furniture = [name for name in self._archive.names() if name.startswith(("word/header", "word/footer"))]
        words = {line for name in sorted(furniture) for line in self._furniture(name)}
        if words:
            yield Note("furniture", f"page headers and footers left out: {' / '.join(sorted(words))}")
        if "word/comments.xml" in self._archive.names():
            yield Note("comments", "the document carries comments, which were left out")

    def _furniture(self, name: str) -> Iterator[str]:
        root = self._archive.tree(name)
        for paragraph in () if root is None else root.iter(f"{W}p"):
            line = " ".join(self._words(paragraph).split())
            if line:
                yield line


def _children(element: etree._Element) -> Iterator[etree._Element]:
    """Child elements; of an alternate content only the first choice, so that nothing is read twice."""
    for child in element:
        if not isinstance(child.tag, str):
            continue
        if child.tag == _ALTERNATE:
            choice = next(iter(child), None)
            if choice is not None:
                yield from _children(choice)
        else:
            yield child


def _descend(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """The nearest descendants of one tag, through wrappers, not through another table."""
    for child in _children(element):
        if child.tag == tag:
            yield child
        elif child.tag not in _SKIPPED and child.tag not in (f"{W}tbl", f"{W}p"):
            yield from _descend(child, tag)


def _text_boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    for box in paragraph.iter(f"{W}txbxContent"):
        if not any(ancestor.tag.endswith("Fallback") for ancestor in box.iterancestors()):
            yield box


def _all_bold(paragraph: etree._Element) -> bool:
    runs = [run for run in paragraph.iterchildren(f"{W}r") if run.find(f"{W}t") is not None]
    return bool(runs) and all(_is_bold(run.find(f"{W}rPr/{W}b")) for run in runs)


def _is_bold(bold: etree._Element | None) -> bool:
    return bold is not None and bold.get(VAL) not in ("0", "false", "off")


def _end_deleted(properties: etree._Element | None) -> bool:
    return properties is not None and properties.find(f"{W}rPr/{W}del") is not None
