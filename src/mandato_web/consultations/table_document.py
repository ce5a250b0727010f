"""A long table as Word on wide pages, its head on each; rows are written straight as XML, being thousands at times."""

import io
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

_WIDTH, _HEIGHT, _MARGIN = 297, 210, 15  # millimetres, A4 turned
_SMALL = "17"  # half points
_TWIPS = 56.7  # a millimetre


def write_wide_table(
    title: str,
    note: str,
    headers: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    shares: Sequence[int],
    source: str,
) -> bytes:
    """`shares` of the width, one a column; `source` is the address at the end."""
    document = Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(_WIDTH), Mm(_HEIGHT)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(_MARGIN))
    document.core_properties.title = title
    document.add_heading(title, level=1)
    document.add_paragraph(note)
    table = document.add_table(rows=0, cols=len(headers), style="Table Grid")
    table.autofit = False
    unit = (_WIDTH - 2 * _MARGIN) * _TWIPS / sum(shares)
    widths = [str(round(share * unit)) for share in shares]
    for column, width in zip(table._tbl.tblGrid.findall(qn("w:gridCol")), widths, strict=True):
        column.set(qn("w:w"), width)
    table._tbl.append(_row(headers, widths, is_head=True))
    for row in rows:
        table._tbl.append(_row(row, widths))
    document.add_paragraph().add_run(source).font.size = Pt(8)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _row(cells: Sequence[str], widths: Sequence[str], *, is_head: bool = False) -> Any:
    row = OxmlElement("w:tr")
    properties = _add(row, "w:trPr")
    _add(properties, "w:cantSplit")
    if is_head:
        _add(properties, "w:tblHeader")
    for text, width in zip(cells, widths, strict=True):
        cell = _add(row, "w:tc")
        _add(_add(cell, "w:tcPr"), "w:tcW", w=width, type="dxa")
        run = _add(_add(cell, "w:p"), "w:r")
        look = _add(run, "w:rPr")
        if is_head:
            _add(look, "w:b")
        _add(look, "w:sz", val=_SMALL)
        for number, line in enumerate(_printable(text).split("\n")):
            if number:
                _add(run, "w:br")
            words = _add(run, "w:t")
            words.set(qn("xml:space"), "preserve")
            words.text = line
    return row


def _add(parent: Any, name: str, **values: str) -> Any:
    element = OxmlElement(name)
    for key, value in values.items():
        element.set(qn(f"w:{key}"), value)
    parent.append(element)
    return element


def _printable(text: str) -> str:
    """XML holds no control characters."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n")
