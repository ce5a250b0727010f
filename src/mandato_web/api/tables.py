"""Every table that is published, as dumps and the interface give it: whose rows, which columns, what they mean.

Rows are what any visitor may see, and nothing else: each table asks its room for that. No column names an account or
holds an address of e-mail; where a person confirmed a fact, the column says that one did, and when.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from django.db import models
from django.db.models import QuerySet

from mandato_web.history.services import REGISTER
from mandato_web.values.wording import LANGUAGES, WordingField

CONFIRMED = "confirmed_by"
PERSON = "a person"


class Column(NamedTuple):
    """`path` is Django's way to the value; `field` what stands at its end."""

    name: str
    path: str
    field: models.Field[Any, Any]
    language: str = ""


class Table(NamedTuple):
    """`rows` answers with what a visitor may see. `columns`: names of fields, or `name=path`. `address` is written
    with the row's own columns, and is empty where a row has no page. `key` names the column that identifies a row."""

    name: str
    model: type[models.Model]
    rows: Callable[[], QuerySet[Any]]
    columns: tuple[str, ...]
    address: str = ""
    key: str = ""
    title: str = ""
    withheld: Callable[[], set[int]] | None = None

    @property
    def about(self) -> str:
        """What a row is, in the words of its model."""
        return " ".join((self.model.__doc__ or "").split())


def columns_of(table: Table) -> list[Column]:
    """A wording is a column for each language."""
    found = []
    for written in table.columns:
        name, _equals, path = written.partition("=")
        path = path or name
        field = _field_at(table.model, path)
        if isinstance(field, WordingField):
            found += [Column(f"{name}_{language}", path, field, language) for language in LANGUAGES]
        else:
            found.append(Column(name, path, field))
    return found


def rows_of(table: Table, found: QuerySet[Any] | None = None) -> Iterator[dict[str, Any]]:
    """Plain values only: texts, numbers, truths, None; dates as ISO; lists and objects as they are."""
    return (row for _key, row in keyed_rows(table, found))


def keyed_rows(table: Table, found: QuerySet[Any] | None = None) -> Iterator[tuple[int, dict[str, Any]]]:
    """The same with the primary key of each. `found` narrows what the table publishes."""
    columns = columns_of(table)
    paths = list(dict.fromkeys(column.path for column in columns))
    place = {path: n for n, path in enumerate(paths)}
    withheld = table.withheld() if table.withheld else set()
    rows = table.rows() if found is None else found
    for key, *values in rows.values_list("pk", *paths).iterator(chunk_size=2000):
        if key in withheld:
            continue
        row = {column.name: _plain(column, values[place[column.path]]) for column in columns}
        if table.address:
            row = {"address": table.address.format(**row), **row}
        yield key, row


def head_of(table: Table) -> list[str]:
    return [*(["address"] if table.address else []), *(column.name for column in columns_of(table))]


def _field_at(model: type[models.Model], path: str) -> models.Field[Any, Any]:
    for step in path.split("__")[:-1]:
        model = model._meta.get_field(step).related_model  # type: ignore[assignment]
    return model._meta.get_field(path.split("__")[-1])  # type: ignore[return-value]


def _plain(column: Column, value: Any) -> Any:
    if column.language:
        return (value or {}).get(column.language, "")
    if column.name == CONFIRMED:
        return value if value in ("", REGISTER.label) else PERSON
    if isinstance(value, datetime | date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def list_tables() -> list[Table]:
    """Asked late: the tables are made of the types that stand here."""
    from mandato_web.api import holdings

    return list(holdings.TABLES)
