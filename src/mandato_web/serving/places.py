"""Where a database stands, how another is built beside it, and how the two change places."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import environ
from django.conf import settings
from django.db import connection, connections, transaction

_BESIDE = "mandato_restoring"
_SQLITE = "django.db.backends.sqlite3"


@dataclass
class Place:
    """A database that settings describe; SQLite is a file, PostgreSQL the schema `public`."""

    described: dict[str, Any]

    @property
    def is_file(self) -> bool:
        return self.described["ENGINE"] == _SQLITE

    def beside(self) -> "Place":
        """An empty one next to it, not yet anybody's."""
        self.discard()
        if self.is_file:
            return Place({**self.described, "NAME": str(self._restoring())})
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE SCHEMA {_BESIDE}")
        options = {**self.described.get("OPTIONS", {}), "options": f"-c search_path={_BESIDE}"}
        return Place({**self.described, "OPTIONS": options})

    def discard(self) -> None:
        if self.is_file:
            for one in _with_companions(self._restoring()):
                one.unlink(missing_ok=True)
        else:
            with connection.cursor() as cursor:
                cursor.execute(f"DROP SCHEMA IF EXISTS {_BESIDE} CASCADE")

    def swap(self, mark: str, *, keep: bool) -> list[Path | str]:
        """The one beside becomes this one; answers where the old one is kept, where there was anything to keep."""
        connection.close()
        if not self.is_file:
            old = f"before_{mark.lower()}"
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(f"ALTER SCHEMA public RENAME TO {old}" if keep else "DROP SCHEMA public CASCADE")
                cursor.execute(f"ALTER SCHEMA {_BESIDE} RENAME TO public")
            return [f"schema {old}"] if keep else []
        path, kept = Path(self.described["NAME"]), []
        if path.exists() and not keep:
            for one in _with_companions(path):
                one.unlink(missing_ok=True)
        elif path.exists():
            _fold(path)
            aside = path.with_name(f"{path.stem}.before-{mark}{path.suffix}")
            path.rename(aside)
            kept.append(aside)
        _fold(self._restoring())
        self._restoring().rename(path)
        return kept

    def _restoring(self) -> Path:
        path = Path(self.described["NAME"])
        return path.with_name(path.name + ".restoring")


def place_of(described: dict[str, Any]) -> Place:
    return Place(dict(described))


def described(url: str) -> Place:
    """From an address as DATABASE_URL has it. Raises ValueError where it is none."""
    found = environ.Env.db_url_config(url)
    if not found.get("ENGINE") or not found.get("NAME"):
        raise ValueError(f"{url} is no address of a database; it looks like postgres://person:word@host/name")
    if found["ENGINE"] == _SQLITE:
        found["OPTIONS"] = settings.SQLITE_OPTIONS
    return Place(found)


@contextlib.contextmanager
def pointed_at(place: Place) -> Iterator[None]:
    """Everything that asks the database asks this one. For commands, which are alone in their process."""
    standing = connections["default"]
    standing.close()
    before = connections.settings["default"]
    connections.settings["default"] = {**before, "OPTIONS": {}, **place.described}
    del connections["default"]
    try:
        yield
    finally:
        connections["default"].close()
        connections.settings["default"] = before
        connections["default"] = standing


def _with_companions(path: Path) -> list[Path]:
    return [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]


def _fold(path: Path) -> None:
    """What SQLite keeps beside its file goes into it, so that the file alone is the database."""
    import sqlite3

    database = sqlite3.connect(path)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    for one in _with_companions(path)[1:]:
        one.unlink(missing_ok=True)
