"""The codebook: each table and column, generated from the models and their docstrings, with every value it may hold."""

from datetime import date
from typing import Any

from django.db import models
from django.utils.translation import gettext, override

from mandato_web.api.tables import CONFIRMED, Column, Table, columns_of, list_tables
from mandato_web.organisation.queries import current

_HEADS = {"en": "What it means", "es": "Significado", "pt": "Significado"}
_KINDS = {
    models.BooleanField: "truth",
    models.DateTimeField: "time",
    models.DateField: "day",
    models.DecimalField: "number",
    models.FloatField: "number",
    models.IntegerField: "number",
    models.AutoField: "number",
    models.JSONField: "list or object (JSON)",
}
# What a column's model does not say by itself.
_MEANINGS = {
    "address": "Permanent path in the register, without a language; it never changes",
    "slug": "Permanent name; the last part of the address",
    "eid": "Permanent name of the provision within its text",
    "label": "As people cite it",
    "start": "Where it begins in the text of that language version, in characters",
    "end": "Where it ends in the text of that language version, in characters",
    "rule": "The rule of the reader that found it",
    "doubt": "The reader's doubt, from 0 to 1",
    "reader": "Version of the reader that read the text",
    "confirmed_by": "Empty: not confirmed. Else `a person`, or `Mandato` for the register itself",
    "confirmed_at": "When it was confirmed",
    "source": "Key of the source that states it, and the place in it",
    "is_example": "Invented, for trying the register out: leave it out of any count",
    "is_restatement": "Retold in our own words; only the official text is authoritative",
    "text_sha256": "SHA-256 of the text read, for checking the places `start` and `end`",
}


def write_codebook(day: date) -> str:
    """In Markdown. Headings in English, Spanish and Portuguese; values with their labels in all three."""
    parts = [
        f"# {current().name_in('en')}: codebook / libro de códigos / dicionário de dados ({day.isoformat()})",
        "Texts are UTF-8. Days are ISO 8601; where a source knows a month or a year only, so does the column. "
        "A wording has one column for each language: `_es`, `_pt`, `_en`, `_fr`. An empty value says that no source "
        "states it. In CSV a text that would begin a formula has an apostrophe before it.",
        *(_describe(table) for table in list_tables()),
    ]
    return "\n\n".join(parts) + "\n"


def _describe(table: Table) -> str:
    lines = [f"## {table.name}", f"{table.title}. {table.about}", f"| column | type | {' / '.join(_HEADS.values())} |"]
    lines[2:] = ["\n".join([lines[2], "|---|---|---|", *_list_columns(table)])]
    return "\n\n".join(lines)


def _list_columns(table: Table) -> list[str]:
    rows = [f"| address | text | {_MEANINGS['address']} |"] if table.address else []
    return [*rows, *(f"| {column.name} | {kind_of(column)} | {meaning_of(column)} |" for column in columns_of(table))]


def kind_of(column: Column) -> str:
    if column.language:
        return "text"
    return next((kind for field, kind in _KINDS.items() if isinstance(column.field, field)), "text")


def meaning_of(column: Column) -> str:
    """From what is told here, else from the model; then every value it may hold, in three languages."""
    name = column.name.removesuffix(f"_{column.language}") if column.language else column.name
    told = _MEANINGS.get(name) or _name(column.field)
    choices = getattr(column.field, "choices", None)
    if column.name == CONFIRMED or not choices:
        return told
    return f"{told}: " + "; ".join(f"`{value}` {_in_three(label)}" for value, label in choices)


def _name(field: Any) -> str:
    with override("en"):
        return f"{str(field.verbose_name).capitalize()} ({str(field.model._meta.verbose_name).lower()})"


def _in_three(label: Any) -> str:
    said = []
    for language in ("en", "es", "pt"):
        with override(language):
            said.append(gettext(str(label)) if isinstance(label, str) else str(label))
    return " / ".join(dict.fromkeys(said))
