"""A list as a file of a spreadsheet."""

from collections.abc import Sequence

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

import mandato

_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def answer_sheet(name: str, title: str, rows: Sequence[Sequence[str]], kind: str) -> HttpResponse:
    """A download of `rows`, the first of which is the head; Http404 for a kind that we do not write."""
    if kind not in _TYPES:
        raise Http404(_("We write lists as CSV and XLSX."))
    sheet = mandato.Sheet(title, rows[0], rows[1:])
    made = mandato.sheets_as_xlsx([sheet]) if kind == "xlsx" else mandato.sheet_as_csv(sheet)
    response = HttpResponse(made, content_type=_TYPES[kind])
    response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response
