"""An XLSX list of agreements -> its cells, with everything that a list must not hold refused by cell."""

import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MOST_BYTES = 10 * 1024 * 1024
# A workbook is a compressed archive: what it unfolds to is bounded as well.
_MOST_UNFOLDED = 150 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 2000, 60


class CellProblem(NamedTuple):
    """`cell` as a workbook names it: C7."""

    cell: str
    column: str
    text: str


class Column(NamedTuple):
    letter: str
    title: str


class Cells(NamedTuple):
    """`rows`: (number in the sheet, text by column letter), rows without any text left out."""

    sheet: str
    columns: list[Column]
    rows: list[tuple[int, dict[str, str]]]
    problems: list[CellProblem]


def read_cells(data: bytes) -> Cells:
    """The first sheet, whose first row names the columns. Raises ValidationError for what is no such workbook."""
    _check_archive(data)
    from openpyxl import load_workbook  # loaded only where a workbook is read: it is slow to load
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(BytesIO(data))
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, SyntaxError) as error:
        raise ValidationError(_("This is no XLSX workbook, or it is damaged.")) from error
    sheet = book.worksheets[0] if book.worksheets else None
    if sheet is None or not sheet.max_row or sheet.max_row < 2:
        raise ValidationError(_("Its first sheet holds no rows below the row of column names."))
    if sheet.max_row > MOST_ROWS + 1 or sheet.max_column > MOST_COLUMNS:
        most = {"rows": MOST_ROWS, "columns": MOST_COLUMNS}
        raise ValidationError(_("At most %(rows)s rows and %(columns)s columns: divide the list.") % most)
    return _gather(sheet)


def _check_archive(data: bytes) -> None:
    if len(data) > MOST_BYTES:
        raise ValidationError(_("The workbook is larger than 10 MB."))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            unfolded = sum(item.file_size for item in archive.infolist())
    except (zipfile.BadZipFile, OSError) as error:
        raise ValidationError(_("This is no XLSX workbook, or it is damaged.")) from error
    if unfolded > _MOST_UNFOLDED:
        raise ValidationError(_("The workbook unfolds to too much."))


def _gather(sheet: Any) -> Cells:
    head = next(sheet.iter_rows(min_row=1, max_row=1))
    columns = [Column(cell.column_letter, _as_text(cell.value)) for cell in head if _as_text(cell.value)]
    titles = {column.letter: column.title for column in columns}
    problems = [_merged(one, titles) for one in sheet.merged_cells.ranges]
    rows = []
    for cells in sheet.iter_rows(min_row=2):
        said: dict[str, str] = {}
        for cell in cells:
            letter = getattr(cell, "column_letter", "")
            if letter not in titles:
                continue
            if cell.data_type == "f":
                problems.append(CellProblem(cell.coordinate, titles[letter], _("A formula: paste its value.")))
            elif cell.data_type == "e":
                problems.append(
                    CellProblem(cell.coordinate, titles[letter], _("The sheet itself shows an error here."))
                )
            else:
                said[letter] = _as_text(cell.value)
        if any(said.values()):
            rows.append((cells[0].row, said))
    return Cells(str(sheet.title), columns, rows, problems)


def _merged(one: Any, titles: dict[str, str]) -> CellProblem:
    first = one.start_cell
    text = _("Cells %(range)s are merged: part them and fill in each.") % {"range": one.coord}
    return CellProblem(first.coordinate, titles.get(first.column_letter, ""), text)


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


def make_template(header: Sequence[str], example: Sequence[str]) -> bytes:
    import mandato

    return mandato.sheets_as_xlsx([mandato.Sheet(_("Agreements"), header, [example])])
