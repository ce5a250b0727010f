"""A migrated SQLite database is kept between runs: migrations are applied again only when one of them changed."""

import hashlib
import os
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

import django
from django.core import management
from django.db import connections

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "mandato_web"
KEPT = Path(tempfile.gettempdir()) / f"mandato-tests-{os.getuid()}"


def keep_migrated() -> None:
    """From now on, making a test database in memory copies the kept one where it fits."""
    migrate = management.call_command

    def call(name: str, *arguments: Any, **options: Any) -> Any:
        connection = connections[options.get("database", "default")]
        if name != "migrate" or connection.vendor != "sqlite" or not connection.is_in_memory_db():
            return migrate(name, *arguments, **options)
        kept = KEPT / f"{_fingerprint()}.sqlite3"
        connection.ensure_connection()
        if kept.exists():
            with sqlite3.connect(kept) as source:
                source.backup(connection.connection)
            source.close()
            return None
        done = migrate(name, *arguments, **options)
        _keep(connection.connection, kept)
        return done

    management.call_command = call


def _keep(migrated: sqlite3.Connection, kept: Path) -> None:
    """Whole or not at all: several processes may come here together. Older ones go."""
    KEPT.mkdir(mode=0o700, exist_ok=True)
    partial = kept.with_suffix(f".{os.getpid()}")
    target = sqlite3.connect(partial)
    migrated.backup(target)
    target.close()
    partial.replace(kept)
    for old in sorted(KEPT.glob("*.sqlite3"), key=lambda path: path.stat().st_mtime)[:-4]:
        old.unlink(missing_ok=True)


def _fingerprint() -> str:
    digest = hashlib.sha256(django.get_version().encode())
    for path in sorted(PACKAGE.glob("*/migrations/*.py")):
        digest.update(path.as_posix().encode() + path.read_bytes())
    return digest.hexdigest()[:24]
