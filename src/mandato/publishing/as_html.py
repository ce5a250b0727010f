"""Sheets as one page of HTML that stands alone: no script, no address of another file, printable."""

from collections.abc import Iterable, Iterator
from html import escape

from mandato.publishing.as_xlsx import Sheet

_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; color: #1d2327; background: #fdfcf8; }
table { border-collapse: collapse; font-size: .875rem; margin-bottom: 2rem; }
th, td { border-bottom: 1px solid #ccc8bd; padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #1d2327; }
@media print { body { margin: 0; } tr { break-inside: avoid; } }
"""


def sheets_as_html(title: str, sheets: Iterable[Sheet], *, language: str = "en") -> str:
    """`language` is that of the sheets' own words."""
    return "".join(_parts(title, sheets, language))


def _parts(title: str, sheets: Iterable[Sheet], language: str) -> Iterator[str]:
    yield f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
    yield f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
    yield f"<h1>{escape(title)}</h1>\n"
    for sheet in sheets:
        yield f"<h2>{escape(sheet.name)}</h2>\n<table><thead><tr>"
        yield from (f'<th scope="col">{escape(cell)}</th>' for cell in sheet.header)
        yield "</tr></thead><tbody>\n"
        for row in sheet.rows:
            yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n"
        yield "</tbody></table>\n"
    yield "</body></html>\n"
