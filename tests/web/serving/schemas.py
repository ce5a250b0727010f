"""What a database consists of, told so that two of them can be compared."""

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

Schema = dict[str, Any]


def describe(connection: BaseDatabaseWrapper) -> Schema:
    return _of_sqlite(connection) if connection.vendor == "sqlite" else _of_postgresql(connection)


def _of_sqlite(connection: BaseDatabaseWrapper) -> Schema:
    with connection.cursor() as cursor:
        cursor.execute("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        parts = cursor.fetchall()
        told: Schema = {
            f"{kind} {name}": " ".join((sql or "").split()) for kind, name, _, sql in parts if kind != "table"
        }
        for name in sorted(name for kind, name, _, sql in parts if kind == "table"):
            cursor.execute(f'PRAGMA table_xinfo("{name}")')
            told[f"columns of {name}"] = sorted(row[1:] for row in cursor.fetchall())
            cursor.execute(f'PRAGMA foreign_key_list("{name}")')
            told[f"keys of {name}"] = sorted(row[2:] for row in cursor.fetchall())
            limits = connection.introspection.get_constraints(cursor, name)
            told[f"limits of {name}"] = sorted(
                [
                    sorted(one["columns"] or [])
                    if one["foreign_key"] or one["primary_key"] or key.startswith("__unnamed")
                    else [key, one["columns"] or []],
                    one["primary_key"], one["unique"], one["foreign_key"], one["check"], one["index"],
                ]
                for key, one in limits.items()
            )  # fmt: skip
            told[f"limits of {name}"] = sorted(map(repr, told[f"limits of {name}"]))
    return told


def _of_postgresql(connection: BaseDatabaseWrapper) -> Schema:
    questions = {
        "columns": "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default, "
        "is_identity, is_generated, generation_expression FROM information_schema.columns "
        "WHERE table_schema = 'public'",
        "indexes": "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
        "limits": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE connamespace = 'public'::regnamespace",
    }
    told: Schema = {}
    with connection.cursor() as cursor:
        for name, question in questions.items():
            cursor.execute(question)
            told[name] = sorted(repr(row) for row in cursor.fetchall())
    return told
