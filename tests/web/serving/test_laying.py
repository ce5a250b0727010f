"""An empty database is laid at once, and is the same as one to which every migration was applied."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.web.migrated import KEPT, PACKAGE, _fingerprint

_TELL = """
import json, sys, django
django.setup()
from django.core.management import call_command
from django.core.management.commands.migrate import Command as Steps
from django.db import connection
from tests.web.serving.schemas import describe
call_command("migrate" if sys.argv[1] == "at once" else Steps(), verbosity=0)
print(json.dumps(describe(connection), default=str, sort_keys=True))
"""


def _tell(way: str) -> dict[str, object]:
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "mandato_web.settings.testing"}
    environment["PYTHONPATH"] = os.pathsep.join(map(str, [PACKAGE.parent, PACKAGE.parents[1]]))
    command = [sys.executable, "-c", _TELL, way]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def test_laid_at_once_equals_step_by_step() -> None:
    """What the steps lead to is kept until a migration changes: they take tens of seconds."""
    kept = KEPT / f"steps-{os.environ.get('DATABASE_URL', 'sqlite')[:8]}-{_fingerprint()}.json"
    if not kept.exists():
        KEPT.mkdir(mode=0o700, exist_ok=True)
        kept.write_text(json.dumps(_tell("step by step")))
    by_steps, at_once = json.loads(kept.read_text()), _tell("at once")
    different = [name for name in by_steps.keys() | at_once.keys() if by_steps.get(name) != at_once.get(name)]
    assert not different, (
        f"{different}: a migration lays what no model tells; name it in mandato_web.serving.laying.BEYOND_THE_MODELS"
    )


def test_a_fresh_register_is_laid_whole_and_an_old_one_is_left_to_the_steps(tmp_path: Path) -> None:
    environment = {**os.environ, "MANDATO_VAR": str(tmp_path), "DATABASE_URL": ""}
    environment["DJANGO_SETTINGS_MODULE"] = "mandato_web.settings.local"
    del environment["DATABASE_URL"]
    command = [sys.executable, "-m", "mandato_web.command", "migrate", "--verbosity", "0"]
    for _ in range(2):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
    with sqlite3.connect(tmp_path / "mandato.sqlite3") as database:
        (names,) = database.execute("SELECT count(*) FROM django_migrations").fetchone()
        (different,) = database.execute("SELECT count(DISTINCT app || name) FROM django_migrations").fetchone()
        (kinds,) = database.execute("SELECT count(*) FROM django_content_type").fetchone()
    database.close()
    assert names == different > 70 and kinds > 50


def test_a_database_with_tables_is_not_empty(db: None) -> None:
    from django.db import connection

    from mandato_web.serving.laying import is_empty

    assert not is_empty(connection)
