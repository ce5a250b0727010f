"""An instrument as a Word document: real headings, numbers as text, citations as links, and where it comes from.

Every page's head cites the text, its foot says the permanent address and the page. The same values give the same bytes.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from mandato.languages.documents import document_words
from mandato.model import Instrument
from mandato.publishing.documents import (
    Edition,
    Part,
    Piece,
    cite,
    clean,
    destination,
    headers_of,
    lay_out_for_print,
    runs_of_rows,
    shorten,
    write_date,
)
from mandato.publishing.word import add_field, repeat, same_bytes, set_typeface, small

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_STEP = 24  # points by which each level of numbering stands in
_DEEPEST = 5
_LONGEST_HEAD = 120
_ACCENT = RGBColor(0x0A, 0x50, 0x4F)


def instrument_as_docx(instrument: Instrument, edition: Edition | None = None) -> bytes:
    return _Writer(instrument, edition or Edition()).write()


class _Writer:
    def __init__(self, instrument: Instrument, edition: Edition) -> None:
        self._instrument = instrument
        self._edition = edition
        self._words = document_words(instrument.language)
        self._document: Any = Document()
        self._bookmarks = {one.id: f"p{place}" for place, one in enumerate(instrument.provisions)}

    def write(self) -> bytes:
        self._describe()
        self._set_styles()
        self._write_head_and_foot()
        self._write_front()
        self._write_parts(lay_out_for_print(self._instrument), depth=0)
        self._write_back()
        return same_bytes(self._document)

    def _describe(self) -> None:
        about = self._document.core_properties
        about.title = clean(self._instrument.title)
        about.subject = cite(self._instrument, self._edition)
        about.author = "; ".join(clean(party.name) for party in self._instrument.parties)[:255]
        about.language = self._instrument.language
        about.comments = self._edition.address_of(self._instrument.id)
        about.last_modified_by = "Mandato"
        day = self._edition.on or "2000-01-01"
        about.created = about.modified = datetime.fromisoformat(day)

    def _set_styles(self) -> None:
        styles = self._document.styles
        set_typeface(self._document, 11, "Heading 1", "Heading 2", "Heading 3")
        defaults = styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
        language = defaults.find(qn("w:lang"))
        language.set(qn("w:val"), self._instrument.language)

    def _write_head_and_foot(self) -> None:
        section = self._document.sections[0]
        head = section.header.paragraphs[0]
        small(head.add_run(shorten(cite(self._instrument, self._edition), _LONGEST_HEAD)))
        foot = section.footer.paragraphs[0]
        room = section.page_width - section.left_margin - section.right_margin
        foot.paragraph_format.tab_stops.add_tab_stop(room, WD_TAB_ALIGNMENT.RIGHT)
        small(foot.add_run(self._edition.address_of(self._instrument.id) + "\t"))
        before, _, rest = self._words.page.partition("{page}")
        between, _, after = rest.partition("{pages}")
        small(foot.add_run(before))
        add_field(foot, "PAGE")
        small(foot.add_run(between))
        add_field(foot, "NUMPAGES")
        small(foot.add_run(after))

    def _write_front(self) -> None:
        self._document.add_heading(clean(self._instrument.title), 0)
        place = (self._instrument.place or "", write_date(self._instrument.date, self._instrument.language))
        made = ", ".join(clean(part) for part in place if part)
        if made:
            self._document.add_paragraph().add_run(made).italic = True
        if self._edition.standing:
            self._document.add_paragraph().add_run(clean(self._edition.standing)).bold = True

    def _write_parts(self, parts: Iterable[Part], depth: int) -> None:
        for run in runs_of_rows(parts):
            if run[0].provision.role == "row":
                self._write_table(run)
            else:
                self._write_part(run[0], depth)

    def _write_part(self, part: Part, depth: int) -> None:
        provision = part.provision
        if provision.role == "heading":
            self._write_heading(part, min(depth + 1, 3))
            self._write_parts(part.children, min(depth + 1, 3))
            return
        level = min((provision.level or 1) - 1, _DEEPEST)
        if part.heading:
            article = provision.level == 1
            heading = self._document.add_paragraph(style=f"Heading {min(depth + 1, 3)}" if article else None)
            run = heading.add_run(" ".join(word for word in (part.number, part.heading) if word))
            run.bold = None if article else True
            heading.paragraph_format.left_indent = Pt(level * _STEP)
            self._mark(heading, provision.id)
        if part.pieces or not part.heading:
            paragraph = self._document.add_paragraph()
            self._set_in(paragraph, level, part.number and not part.heading)
            if part.number and not part.heading:
                paragraph.add_run(f"{part.number}\t")
            if not part.heading:
                self._mark(paragraph, provision.id)
            self._write_pieces(paragraph, part.pieces)
            if provision.role == "formula":
                for run in paragraph.runs:
                    run.italic = True
        self._write_parts(part.children, depth)

    def _set_in(self, paragraph: Any, level: int, numbered: object) -> None:
        """The number hangs before the words."""
        layout = paragraph.paragraph_format
        layout.left_indent = Pt((level + 1) * _STEP if numbered else level * _STEP)
        if numbered:
            layout.first_line_indent = Pt(-_STEP)
            layout.tab_stops.add_tab_stop(Pt((level + 1) * _STEP))

    def _write_heading(self, part: Part, level: int) -> None:
        heading = self._document.add_heading("", level)
        if part.number:
            heading.add_run(f"{part.number} ")
        if part.heading:
            heading.add_run(part.heading)
        else:
            self._write_pieces(heading, part.pieces)
        self._mark(heading, part.provision.id)

    def _write_table(self, rows: Sequence[Part]) -> None:
        headers = headers_of(rows)
        numbered = any(row.number for row in rows)
        columns = int(numbered) + max(len(headers), 1)
        table = self._document.add_table(0, columns, style="Table Grid")
        if any(headers):
            head = table.add_row()
            for place, header in enumerate(headers, int(numbered)):
                head.cells[place].paragraphs[0].add_run(header).bold = True
            repeat(head)
        for row in rows:
            self._write_row(table.add_row().cells, row, headers, first=int(numbered))
        self._document.add_paragraph()

    def _write_row(self, cells: Sequence[Any], row: Part, headers: Sequence[str], *, first: int) -> None:
        if first:
            cells[0].text = row.number
        self._mark(cells[0].paragraphs[0], row.provision.id)
        held = dict(row.cells)
        for place, header in enumerate(headers, first):
            self._write_pieces(cells[place].paragraphs[0], held.get(header, ()))
        if not held:
            self._write_pieces(cells[first].paragraphs[0], row.pieces)
        for child in row.children:
            self._write_pieces(cells[-1].add_paragraph(), child.pieces)

    def _write_pieces(self, paragraph: Any, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            address = destination(piece.reference, self._instrument, self._edition) if piece.reference else ""
            if address.startswith("#"):
                _add_link(paragraph, piece.text, anchor=self._bookmarks.get(address[1:], ""))
            elif address:
                _add_link(paragraph, piece.text, key=self._relate(paragraph, address))
            else:
                paragraph.add_run(piece.text)

    def _relate(self, paragraph: Any, address: str) -> str:
        return str(paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))

    def _mark(self, paragraph: Any, key: str) -> None:
        """A bookmark, so that citations within the text lead somewhere."""
        name = self._bookmarks[key]
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for mark in (start, end):
            mark.set(qn("w:id"), name[1:])
        start.set(qn("w:name"), name)
        properties = paragraph._p.pPr
        paragraph._p.insert(0 if properties is None else 1, start)
        paragraph._p.append(end)

    def _write_back(self) -> None:
        address = self._edition.address_of(self._instrument.id)
        self._document.add_heading(self._words.cite, 1)
        self._document.add_paragraph(cite(self._instrument, self._edition))
        if address:
            paragraph = self._document.add_paragraph(f"{self._words.address}: ")
            _add_link(paragraph, address, key=self._relate(paragraph, address))
        if self._edition.on:
            day = write_date(self._edition.on, self._instrument.language)
            self._document.add_paragraph(f"{self._words.edition} {day}")


def _add_link(paragraph: Any, text: str, *, key: str = "", anchor: str = "") -> None:
    run = paragraph.add_run(text)
    run.font.color.rgb = _ACCENT
    run.font.underline = True
    link = OxmlElement("w:hyperlink")
    if key:
        link.set(qn("r:id"), key)
    else:
        link.set(qn("w:anchor"), anchor)
    paragraph._p.append(link)
    link.append(run._r)
