"""What every Word document that we write has in common."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from lxml.etree import SubElement

SOFT = RGBColor(0x57, 0x53, 0x49)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TWIP = 635  # English metric units, of which the library counts its lengths
_CELL = "18"  # half points


def small(run: Any) -> None:
    run.font.size, run.font.color.rgb = Pt(8.5), SOFT


def add_field(paragraph: Any, name: str) -> None:
    """A value that Word counts itself: PAGE, NUMPAGES."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    small(run)
    field.append(run._r)
    paragraph._p.append(field)


def repeat(row: Any) -> None:
    """The head of a table is printed again on every page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def add_table(document: Any, headers: Sequence[str], rows: Iterable[Sequence[str]], shares: Sequence[int]) -> None:
    """A table as wide as the page, its head on each. `shares` of the width, one a column.

    Rows are written straight as XML: through the library's cells, thousands of them take minutes.
    """
    section = document.sections[0]
    room = (section.page_width - section.left_margin - section.right_margin) / _TWIP
    widths = [str(round(room * share / sum(shares))) for share in shares]
    table: Any = document.add_table(0, len(headers), style="Table Grid")._tbl
    for column, width in zip(table.tblGrid, widths, strict=True):
        column.set(_W + "w", width)
    table.append(_row(headers, widths, is_head=True))
    for row in rows:
        table.append(_row(row, widths))


def _row(cells: Sequence[str], widths: Sequence[str], *, is_head: bool = False) -> Any:
    row: Any = OxmlElement("w:tr")
    about = SubElement(row, _W + "trPr")
    SubElement(about, _W + "cantSplit")
    if is_head:
        SubElement(about, _W + "tblHeader")
    for text, width in zip(cells, widths, strict=True):
        cell = SubElement(row, _W + "tc")
        SubElement(SubElement(cell, _W + "tcPr"), _W + "tcW", {_W + "w": width, _W + "type": "dxa"})
        run = SubElement(SubElement(cell, _W + "p"), _W + "r")
        look = SubElement(run, _W + "rPr")
        if is_head:
            SubElement(look, _W + "b")
        SubElement(look, _W + "sz", {_W + "val": _CELL})
        for place, line in enumerate(text.split("\n")):
            if place:
                SubElement(run, _W + "br")
            SubElement(run, _W + "t", {_SPACE: "preserve"}).text = line
    return row


def set_typeface(document: Any, size: float, *styles: str) -> None:
    """One typeface for text and headings, black; Word's own theme is left out."""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Georgia", Pt(size)
    normal.paragraph_format.space_after = Pt(6)
    for name in ("Title", *styles):
        style = document.styles[name]
        style.font.name, style.font.color.rgb = "Georgia", RGBColor(0, 0, 0)
        for kind in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(kind), None)
    document.styles["Title"].font.size = Pt(20)


def same_bytes(document: Any) -> bytes:
    """Packed without the time of packing."""
    packed, written = BytesIO(), BytesIO()
    document.save(packed)
    with ZipFile(packed) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            kept = ZipInfo(name, _EPOCH)
            kept.compress_type = ZIP_DEFLATED
            target.writestr(kept, source.read(name))
    return written.getvalue()
