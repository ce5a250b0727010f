"""What every Word document that we write has in common."""

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

SOFT = RGBColor(0x57, 0x53, 0x49)
_EPOCH = (1980, 1, 1, 0, 0, 0)


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
