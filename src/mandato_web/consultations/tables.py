"""The table of a Word document that people send, as `values.workbooks` gives that of a workbook. It is distrusted."""

import io
import zipfile
from collections.abc import Callable
from typing import IO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from lxml import etree

from mandato_web.values.workbooks import MOST_ROWS, Fault, Row, Table, read_table

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_BYTES = 10 * 1024 * 1024
_MOST_UNPACKED = 100 * 1024 * 1024
_MOST_COLUMNS = 30


def read_any_table(file: IO[bytes], is_head: Callable[[list[str]], bool]) -> tuple[Table, str]:
    """Of a workbook, its first sheet; of a Word document, the first table whose head fits. With "xlsx" or "docx".

    Raises ValidationError for anything else.
    """
    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise ValidationError(_("This file is larger than 10 MB."))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names:
                member = archive.getinfo("word/document.xml")
                if member.file_size > _MOST_UNPACKED:
                    raise ValidationError(_("This document unpacks to more than 100 MB."))
                with archive.open(member) as part:
                    content = part.read(_MOST_UNPACKED + 1)
                if len(content) > _MOST_UNPACKED:
                    raise ValidationError(_("This document unpacks to more than 100 MB."))
                return _read_document(content, is_head), "docx"
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, zipfile.zlib.error):  # type: ignore[attr-defined]
        raise ValidationError(
            _("This is no Excel workbook (.xlsx) and no Word document (.docx), or it is damaged.")
        ) from None
    return read_table(io.BytesIO(data)), "xlsx"


def _read_document(content: bytes, is_head: Callable[[list[str]], bool]) -> Table:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        raise ValidationError(_("This document is damaged: it cannot be opened.")) from None
    for table in root.iter(f"{_W}tbl"):
        lines = table.findall(f"{_W}tr")
        if lines:
            headers = [" ".join(_words(cell).split()) for cell in lines[0].findall(f"{_W}tc")]
            if is_head(headers) and len(headers) <= _MOST_COLUMNS:
                return _read_rows(headers, lines)
    raise ValidationError(_("No table of this document has the columns of a matrix of comments in its first row."))


def _read_rows(headers: list[str], lines: list[etree._Element]) -> Table:
    if len(lines) - 1 > MOST_ROWS:
        raise ValidationError(_("This table has more than %(most)s rows. Send it in parts.") % {"most": MOST_ROWS})
    doubled = {header for header in headers if header and headers.count(header) > 1}
    faults = [Fault("", _("Two columns are called “%(header)s”.") % {"header": header}) for header in sorted(doubled)]
    rows = []
    for number, line in enumerate(lines[1:], 2):
        cells = line.findall(f"{_W}tc")
        places = {header: _place(number, column) for column, header in enumerate(headers, 1)}
        merged = [column for column, cell in enumerate(cells, 1) if _is_merged(cell)]
        faults += [Fault(_place(number, column), _("A merged cell: undo the merge.")) for column in merged]
        if len(cells) != len(headers) and not merged:
            text = _("This row has %(n)s cells; the first row has %(headers)s.")
            faults.append(Fault(_place(number, 1), text % {"n": len(cells), "headers": len(headers)}))
        held = {header: _words(cell).strip() for header, cell in zip(headers, cells, strict=False) if header}
        if any(held.values()):
            rows.append(Row(number, held, places))
    return Table(headers, rows, faults)


def _place(row: int, column: int) -> str:
    return _("row %(row)s, column %(column)s") % {"row": row, "column": column}


def _is_merged(cell: etree._Element) -> bool:
    properties = cell.find(f"{_W}tcPr")
    if properties is None:
        return False
    span = properties.find(f"{_W}gridSpan")
    wide = span is not None and span.get(f"{_W}val", "1") != "1"
    return wide or properties.find(f"{_W}vMerge") is not None or properties.find(f"{_W}hMerge") is not None


def _words(cell: etree._Element) -> str:
    """Its paragraphs; what tracked changes took out is not among its words."""
    lines = []
    for paragraph in cell.findall(f"{_W}p"):
        pieces = []
        for element in paragraph.iter(f"{_W}t", f"{_W}br", f"{_W}tab"):
            pieces.append(element.text or "" if element.tag == f"{_W}t" else " ")
        lines.append("".join(pieces))
    return "\n".join(lines)
