"""Values in, files and formats out."""

from mandato.publishing.as_csv import CSV_FIELDS, result_as_rows
from mandato.publishing.as_json import FORMAT, result_as_json
from mandato.publishing.as_table import result_as_table

__all__ = ["CSV_FIELDS", "FORMAT", "result_as_json", "result_as_rows", "result_as_table"]
