"""Sheets of plain text for a spreadsheet: no cell is a formula, and the same sheets give the same bytes."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import NamedTuple

_MADE = datetime(2000, 1, 1)
_WIDEST = 60


class Sheet(NamedTuple):
    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]


def sheets_as_xlsx(sheets: Iterable[Sheet]) -> bytes:
    from xlsxwriter import Workbook  # loaded only where a workbook is made: it is slow to load

    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(out, options) as book:
        book.set_properties({"created": _MADE})
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        plain = book.add_format({"text_wrap": True, "valign": "top"})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name[:31])
            page.write_row(0, 0, sheet.header, head)
            for number, row in enumerate(sheet.rows, 1):
                page.write_row(number, 0, row, plain)
            page.freeze_panes(1, 0)
            page.autofilter(0, 0, max(1, len(sheet.rows)), max(0, len(sheet.header) - 1))
            for column, title in enumerate(sheet.header):
                longest = max([len(title), *(len(row[column]) for row in sheet.rows if column < len(row))])
                page.set_column(column, column, min(_WIDEST, longest + 2))
    return out.getvalue()
