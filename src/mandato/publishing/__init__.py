"""Values in, files and formats out. A format's module is loaded when it is first asked for."""

from typing import TYPE_CHECKING

from mandato.loading import on_demand

if TYPE_CHECKING:
    from mandato.publishing.as_csv import CSV_FIELDS, result_as_rows, sheet_as_csv
    from mandato.publishing.as_html import sheets_as_html
    from mandato.publishing.as_json import FORMAT, json_pieces, result_as_json, result_as_json_text
    from mandato.publishing.as_table import result_as_table
    from mandato.publishing.as_xlsx import Sheet, sheets_as_xlsx
    from mandato.publishing.audit_as_json import audit_as_json
    from mandato.publishing.audit_as_table import audit_as_table
    from mandato.publishing.audit_sheets import audit_sheets, matrix_sheet
    from mandato.publishing.lineage_as import lineage_as_json, lineage_as_list

__all__ = [
    "CSV_FIELDS",
    "FORMAT",
    "Sheet",
    "audit_as_json",
    "audit_as_table",
    "audit_sheets",
    "json_pieces",
    "lineage_as_json",
    "lineage_as_list",
    "matrix_sheet",
    "result_as_json",
    "result_as_json_text",
    "result_as_rows",
    "result_as_table",
    "sheet_as_csv",
    "sheets_as_html",
    "sheets_as_xlsx",
]

__getattr__ = on_demand(
    __name__,
    {
        "mandato.publishing.as_csv": "CSV_FIELDS result_as_rows sheet_as_csv",
        "mandato.publishing.as_html": "sheets_as_html",
        "mandato.publishing.as_json": "FORMAT json_pieces result_as_json result_as_json_text",
        "mandato.publishing.as_table": "result_as_table",
        "mandato.publishing.as_xlsx": "Sheet sheets_as_xlsx",
        "mandato.publishing.audit_as_json": "audit_as_json",
        "mandato.publishing.audit_as_table": "audit_as_table",
        "mandato.publishing.audit_sheets": "audit_sheets matrix_sheet",
        "mandato.publishing.lineage_as": "lineage_as_json lineage_as_list",
    },
)
