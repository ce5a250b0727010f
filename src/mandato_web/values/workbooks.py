"""Tables that people send as XLSX and get as XLSX. What comes in is distrusted; every fault names its cell.

Nothing in a cell is ever executed or followed: formulas are refused when read, and written as the text they are.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import IO, Any, NamedTuple

import openpyxl
import xlsxwriter
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

MOST_ROWS = 5_000
_MOST_BYTES = 10 * 1024 * 1024
_MOST_UNPACKED = 200 * 1024 * 1024
_MOST_COLUMNS = 200
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Fault(NamedTuple):
    """What is wrong with one cell ("D7"); the whole sheet where `cell` is empty."""

    cell: str
    text: str


class Row(NamedTuple):
    """`number` as the sheet shows it; `cells`: header -> text, dates as ISO; `places`: header -> cell."""

    number: int
    cells: dict[str, str]
    places: dict[str, str]


class Table(NamedTuple):
    """The first sheet of a workbook, below its first row. With faults, its rows are not to be used."""

    headers: list[str]
    rows: list[Row]
    faults: list[Fault]


class Column(NamedTuple):
    """`choices`: what may stand in it, offered as a list. `locked`: for reading only, said by its shade."""

    header: str
    width: int = 20
    choices: Sequence[str] = ()
    locked: bool = False


def read_table(file: IO[bytes], *, most_rows: int = MOST_ROWS) -> Table:
    """Raises ValidationError where it is no workbook, or one that is too large to be a table of people's work."""
    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise ValidationError(_("This workbook is larger than 10 MB."))
    _check_archive(data, most_rows)
    try:
        workbook = openpyxl.load_workbook(io.BytesIO(data), data_only=False, keep_links=False)
    except (
        InvalidFileException,
        KeyError,
        ValueError,
        TypeError,
        OSError,
        zipfile.BadZipFile,
        IndexError,
        AttributeError,
    ):
        raise ValidationError(_("This workbook is damaged or locked: it cannot be opened.")) from None
    sheet = workbook.worksheets[0] if workbook.worksheets else None
    if sheet is None:
        raise ValidationError(_("This workbook has no sheet."))
    if sheet.max_column > _MOST_COLUMNS:
        raise ValidationError(_("This sheet has more than %(most)s columns.") % {"most": _MOST_COLUMNS})
    return _read_sheet(sheet, most_rows)


def _check_archive(data: bytes, most_rows: int) -> None:
    """Before anything is unpacked: that it is a workbook, and how large it says it will be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if "xl/workbook.xml" not in {member.filename for member in members}:
                raise ValidationError(_("This is no Excel workbook (.xlsx)."))
            if sum(member.file_size for member in members) > _MOST_UNPACKED:
                raise ValidationError(_("This workbook unpacks to more than 200 MB."))
            for member in members:
                if re.fullmatch(r"xl/worksheets/[^/]+\.xml", member.filename):
                    _check_rows(archive, member, most_rows)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        raise ValidationError(_("This is no Excel workbook (.xlsx), or it is damaged or locked.")) from None


def _check_rows(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most_rows: int) -> None:
    count, tail = 0, b""
    with archive.open(member) as part:
        while chunk := part.read(1024 * 1024):
            count += (tail + chunk).count(b"<row ")
            tail = chunk[-4:]
            if count > most_rows * 4 + 1000:
                raise ValidationError(
                    _("This sheet has more than %(most)s rows. Send it in parts.") % {"most": most_rows}
                )


def _read_sheet(sheet: Any, most_rows: int) -> Table:
    faults = [
        Fault(str(merged).split(":")[0], _("Merged cells (%(range)s): undo the merge.") % {"range": merged})
        for merged in sheet.merged_cells.ranges
    ]
    lines = sheet.iter_rows()
    headers = [" ".join(_text_of(cell).split()) for cell in next(lines, ())]
    while headers and not headers[-1]:
        headers.pop()
    if not headers:
        raise ValidationError(_("The first row of the first sheet names no column."))
    doubled = {header for header in headers if header and headers.count(header) > 1}
    faults += [Fault("", _("Two columns are called “%(header)s”.") % {"header": header}) for header in sorted(doubled)]
    rows = []
    for line in lines:
        held: dict[str, str] = {}
        places: dict[str, str] = {}
        for header, cell in zip(headers, line, strict=False):
            if not header:
                continue
            places[header] = f"{get_column_letter(cell.column)}{cell.row}" if hasattr(cell, "column") else ""
            if getattr(cell, "data_type", "") == "f":
                faults.append(Fault(places[header], _("A formula: put its value in its place.")))
            elif getattr(cell, "data_type", "") == "e":
                faults.append(Fault(places[header], _("An error of Excel: %(text)s.") % {"text": cell.value}))
            held[header] = _text_of(cell)
        if any(held.values()):
            rows.append(Row(line[0].row, held, places))
    if len(rows) > most_rows:
        raise ValidationError(_("This sheet has more than %(most)s rows. Send it in parts.") % {"most": most_rows})
    return Table(headers, rows, faults)


def _text_of(cell: Any) -> str:
    """A cell's value as people see it: dates as ISO, whole numbers without their point."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\r\n", "\n").replace("_x000D_", "").strip()


def write_table(
    title: str, columns: Sequence[Column], rows: Iterable[Sequence[Any]], *, notes: Sequence[str] = ()
) -> bytes:
    """One sheet with a head that stays, lists of choices, and `notes` on a second sheet. Text stays text."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(buffer, options)
    workbook.set_properties({"title": title, "created": datetime(2000, 1, 1)})
    head = workbook.add_format({"bold": True, "bg_color": "#E7EFEE", "text_wrap": True, "valign": "top", "border": 1})
    open_cell = workbook.add_format({"text_wrap": True, "valign": "top"})
    closed = workbook.add_format({"text_wrap": True, "valign": "top", "font_color": "#5B5B5B", "bg_color": "#F5F5F2"})
    sheet = workbook.add_worksheet(re.sub(r"[\[\]:*?/\\']", " ", title)[:31].strip() or "Mandato")
    sheet.freeze_panes(1, 0)
    count = 0
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
        sheet.write_string(0, place, column.header, head)
    for count, row in enumerate(rows, 1):
        for place, (column, value) in enumerate(zip(columns, row, strict=True)):
            _write_cell(sheet, count, place, value, closed if column.locked else open_cell)
    for place, column in enumerate(columns):
        choices = list(column.choices)
        if choices and sum(len(choice) + 1 for choice in choices) <= 255:
            sheet.data_validation(1, place, max(count, 200), place, {"validate": "list", "source": choices})
    if notes:
        help_sheet = workbook.add_worksheet("i")
        help_sheet.set_column(0, 0, 100)
        for line, note in enumerate(notes):
            help_sheet.write_string(line, 0, note, open_cell)
    workbook.close()
    return buffer.getvalue()


def _write_cell(sheet: Any, row: int, column: int, value: Any, format: Any) -> None:
    if value is None or value == "":
        sheet.write_blank(row, column, None, format)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        sheet.write_number(row, column, value, format)
    else:
        sheet.write_string(row, column, str(value)[:32_767], format)
