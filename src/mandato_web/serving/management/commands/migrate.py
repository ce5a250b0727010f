"""`migrate`, which lays an empty database in one go and takes every later step as Django does."""

import contextlib
from collections.abc import Iterator
from typing import Any

from django.core.management.commands.migrate import Command as Steps
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from mandato_web.serving.laying import is_empty, lay

# Any number that nobody else asks PostgreSQL to lock.
_TURN = 5_206_011


class Command(Steps):
    def handle(self, *args: Any, **options: Any) -> None:
        connection = connections[options["database"]]
        asked_for_all = not any(options.get(name) for name in ("app_label", "plan", "check_unapplied", "fake", "prune"))
        with _in_turn(connection):
            if asked_for_all and is_empty(connection):
                lay(connection)
            super().handle(*args, **options)


@contextlib.contextmanager
def _in_turn(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Several machines that start together on one PostgreSQL wait for each other."""
    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_TURN])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_TURN])
