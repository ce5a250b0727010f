"""The records of a register as lines of JSON that any supported database can give and take.

What is told are the columns of the schema as the applied migrations left it, not of the models as the code has them:
an old register can be copied by newer code. A table's `content` is the sum of its lines' digests: two databases that
hold the same records have the same, in whatever order they answer.
"""

import base64
import contextlib
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.models import JSONField, Value

_PIECE = 500
# Made anew by whoever needs them.
LEFT_OUT = {"django_session", "mandato_cache", "history_stamp"}


@dataclass
class Told:
    """A table that was told: how many rows, what they come to, and the last number it gave out."""

    rows: int = 0
    content: str = ""
    last: int = 0
    _sum: int = field(default=0, repr=False)

    def add(self, line: str) -> None:
        ordered = json.dumps(json.loads(line), sort_keys=True, separators=(",", ":"))
        self._sum = (self._sum + int.from_bytes(hashlib.sha256(ordered.encode()).digest(), "big")) % 2**256
        self.rows += 1
        self.content = f"{self._sum:064x}"


def applied_models() -> dict[str, type[models.Model]]:
    """By table, as the migrations applied to this database describe them."""
    state = MigrationExecutor(connection)._create_project_state(with_applied_migrations=True)
    return tables_of(state.apps)


def tables_of(apps: Any) -> dict[str, type[models.Model]]:
    found = {
        model._meta.db_table: model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy
    }
    return {table: found[table] for table in sorted(found) if table not in LEFT_OUT}


def lines_of(model: type[models.Model], told: Told) -> Iterator[str]:
    """Every row, by its key; `told` is complete at the end."""
    columns = _columns(model)
    names = [one.attname for one in columns]
    for row in model._base_manager.order_by("pk").values_list(*names).iterator(chunk_size=_PIECE):
        line = json.dumps(
            {one.column: _plain(one, value) for one, value in zip(columns, row, strict=True)}, ensure_ascii=False
        )
        told.add(line)
        yield line + "\n"
    told.last = last_number(model)


def compare(tables: dict[str, type[models.Model]], expected: dict[str, dict[str, Any]]) -> Iterator[str]:
    """What differs between the records of this database and those that were told."""
    for table, model in tables.items():
        told = Told()
        for _ in lines_of(model, told):
            pass
        if (told.rows, told.content) != (expected[table]["rows"], expected[table]["content"]):
            yield f"{table}: {told.rows} of {expected[table]['rows']} rows, or not the same"


def fill(tables: dict[str, type[models.Model]], lines: dict[str, Iterable[str]], last: dict[str, int]) -> None:
    """Into empty tables, all or nothing; the numbers given out go on where they stood."""
    with connection.constraint_checks_disabled(), transaction.atomic():
        for table, model in tables.items():
            _fill_table(model, lines[table])
        connection.check_constraints()
        for statement in connection.ops.sequence_reset_sql(no_style(), list(tables.values())):
            with connection.cursor() as cursor:
                cursor.execute(statement)
        for table, model in tables.items():
            _go_on_from(model, last[table])


@contextlib.contextmanager
def standing_still() -> Iterator[None]:
    """What is read inside is of one moment, however many write meanwhile."""
    if connection.in_atomic_block:
        yield
        return
    if connection.vendor == "postgresql":
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield
        return
    # A read transaction of SQLite in WAL mode sees one moment; Django's atomic() would ask to write.
    connection.ensure_connection()
    connection.connection.execute("BEGIN")
    try:
        connection.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        connection.connection.execute("ROLLBACK")


def last_number(model: type[models.Model]) -> int:
    """The highest number that the table ever gave out: history names records by it, so it is not given twice."""
    key = model._meta.pk
    if not isinstance(key, models.AutoField | models.BigAutoField):
        return 0
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [model._meta.db_table])
        else:
            cursor.execute("SELECT pg_get_serial_sequence(%s, %s)", [f'"{model._meta.db_table}"', key.column])
            (sequence,) = cursor.fetchone()
            if sequence is None:
                return 0
            cursor.execute(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {sequence}")  # noqa: S608
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def _go_on_from(model: type[models.Model], last: int) -> None:
    if not last or last <= last_number(model):
        return
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DELETE FROM sqlite_sequence WHERE name = %s", [table])
            cursor.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", [table, last])
        else:
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, %s), %s)", [f'"{table}"', model._meta.pk.column, last]
            )


def _columns(model: type[models.Model]) -> list[Any]:
    return [one for one in model._meta.concrete_fields if not one.generated]


def _fill_table(model: type[models.Model], lines: Iterable[str]) -> None:
    columns = _columns(model)
    piece: list[models.Model] = []
    size = min(_PIECE, connection.ops.bulk_batch_size(columns, range(_PIECE)))
    for line in lines:
        row = json.loads(line)
        piece.append(model(**{one.attname: _lively(one, row[one.column]) for one in columns}))
        if len(piece) >= size:
            model._base_manager.all()._insert(piece, fields=columns, using=connection.alias, raw=True)
            piece = []
    if piece:
        model._base_manager.all()._insert(piece, fields=columns, using=connection.alias, raw=True)


def _plain(column: Any, value: Any) -> Any:
    if value is None or isinstance(column, JSONField):
        return value
    value = column.get_prep_value(value)
    match value:
        case datetime():
            return (value.astimezone(UTC) if value.tzinfo else value).isoformat()
        case date() | time():
            return value.isoformat()
        case Decimal() | UUID():
            return str(value)
        case timedelta():
            return value.total_seconds()
        case bytes() | memoryview():
            return base64.b64encode(value).decode()
    return value


def _lively(column: Any, value: Any) -> Any:
    if value is None:
        # A column that may not be empty, and reads as nothing, holds JSON's own null.
        return Value(None, JSONField()) if isinstance(column, JSONField) and not column.null else None
    if isinstance(column, JSONField):
        return value
    if isinstance(column, models.BinaryField):
        return base64.b64decode(value)
    if isinstance(column, models.DurationField):
        return timedelta(seconds=value)
    target = column.target_field if column.is_relation else column
    return target.to_python(value)
