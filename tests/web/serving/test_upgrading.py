"""An upgrade keeps what stood, brings it forward, and can be taken back."""

import sqlite3
from pathlib import Path

from tests.web.serving.conftest import Register
from tests.web.serving.test_keeping import KEPT, tell

# A register of an older version: the newest migration of one room is not applied to it.
_OLDER = """
import django; django.setup()
from django.db import connection
with connection.cursor() as cursor:
    cursor.execute("DROP TABLE serving_beat")
    cursor.execute("DELETE FROM django_migrations WHERE app = 'serving'")
"""


def _steps(register: Register) -> int:
    with sqlite3.connect(register.var / "mandato.sqlite3") as database:
        (number,) = database.execute("SELECT count(*) FROM django_migrations").fetchone()
    database.close()
    return int(number)


def test_an_upgrade_and_its_way_back(tmp_path: Path) -> None:
    register = Register(tmp_path / "var")
    register.run("restore", str(sorted(KEPT.glob("*.zip"))[-1]))
    assert "Nothing to do" in register.run("upgrade")
    register.python(_OLDER)
    older, before = _steps(register), tell(register)
    told = register.run("upgrade")
    assert "history is whole" in told and _steps(register) > older
    assert "kept aside" in register.run("upgrade", "--back")
    assert _steps(register) == older and tell(register) == before
    assert "history is whole" in register.run("upgrade")


def test_without_an_upgrade_there_is_no_way_back(tmp_path: Path) -> None:
    register = Register(tmp_path / "var")
    assert "no upgrade" in register.run("upgrade", "--back", code=1)
    # To lay the tables of a new register is none: nobody returns to an empty one by mistake.
    assert "history is whole" in register.run("upgrade")
    assert "no upgrade" in register.run("upgrade", "--back", code=1)


def test_a_failing_migration_shows_the_way_back(tmp_path: Path) -> None:
    register = Register(tmp_path / "var")
    register.run("migrate", "--verbosity", "0")
    register.python(_OLDER)
    failing = """
import django, sys; django.setup()
from mandato_web.serving import upgrading
def fail(*a, **k): raise RuntimeError("the step failed")
upgrading.call_command = fail
print(upgrading.upgrade())
"""
    told = register.python(failing)
    assert "the step failed" in told and "--back" in told and told.split()[-1] != "0"
