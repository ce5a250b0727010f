"""Backup, restore and move: every table and every file, from either database into either."""

import hashlib
import json
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.web.serving.conftest import Register

KEPT = Path(__file__).parent / "backups"
_TELL = """
import json, django
django.setup()
from mandato_web.serving import tables
told = {}
for name, model in tables.applied_models().items():
    one = tables.Told()
    for line in tables.lines_of(model, one):
        pass
    told[name] = [one.rows, one.content, one.last]
print(json.dumps(told))
"""


def tell(register: Register) -> dict[str, Any]:
    """Every table, and every file, of a register as it stands."""
    told = json.loads(register.python(_TELL).splitlines()[-1])
    files = register.var / "files"
    for path in sorted(one for one in files.rglob("*") if one.is_file()):
        told[path.relative_to(files).as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return told


@pytest.fixture(scope="session")
def archive(filled: Register, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archive") / "register.zip"
    filled.run("backup", "--to", str(path))
    return path


def test_a_restored_register_is_the_same_in_every_table_and_file(
    filled: Register, archive: Path, tmp_path: Path
) -> None:
    restored = Register(tmp_path / "var")
    restored.run("restore", str(archive))
    assert tell(restored) == tell(filled)
    assert "history is whole" in restored.run("verify")
    # Search asks the index that lies beside the tables.
    found = "import django; django.setup(); from mandato_web.search.queries import find; print(find('harbour','en'))"
    assert restored.python(found) == filled.python(found)


def test_numbers_that_were_given_out_are_not_given_again(filled: Register, archive: Path, tmp_path: Path) -> None:
    restored = Register(tmp_path / "var")
    restored.run("restore", str(archive))
    give = (
        "import django; django.setup(); from mandato_web.themes.models import Vocabulary;"
        "print(Vocabulary.objects.create(slug='next').pk)"
    )
    highest = "import django; django.setup(); from mandato_web.themes.models import Vocabulary as V;"
    standing = int(filled.python(highest + "print(V.objects.order_by('-pk')[0].pk)").split()[-1])
    assert int(restored.python(give).split()[-1]) == standing + 2


def test_a_register_is_not_overwritten_unless_told_and_then_kept_aside(archive: Path, tmp_path: Path) -> None:
    register = Register(tmp_path / "var")
    register.run("restore", str(archive))
    register.python("import django; django.setup(); from mandato_web.themes.models import Vocabulary as V;"
                    "V.objects.create(slug='since')")  # fmt: skip
    before = tell(register)
    assert "--replace" in register.run("restore", str(archive), code=1)
    assert tell(register) == before
    told = register.run("restore", str(archive), "--replace")
    assert tell(register) != before
    (aside,) = (tmp_path / "var").glob("mandato.before-*.sqlite3")
    assert str(aside) in told
    with sqlite3.connect(aside) as old:
        assert old.execute("SELECT count(*) FROM themes_vocabulary WHERE slug='since'").fetchone() == (1,)
    old.close()


@pytest.mark.parametrize("harm", ["table", "file", "missing", "extra", "cut", "format", "not one"])
def test_a_damaged_backup_changes_nothing(filled: Register, archive: Path, tmp_path: Path, harm: str) -> None:
    bad = tmp_path / "bad.zip"
    if harm == "cut":
        bad.write_bytes(archive.read_bytes()[:-2000])
    elif harm == "not one":
        bad.write_bytes(b"no archive")
    else:
        with zipfile.ZipFile(archive) as good, zipfile.ZipFile(bad, "w") as out:
            (first_file, *_) = (name for name in good.namelist() if name.startswith("files/"))
            for name in good.namelist():
                data = good.read(name)
                if harm == "table" and name == "tables/actors_actor.jsonl":
                    data = data.replace(b"state", b"other", 1)
                if harm == "file" and name == first_file:
                    data += b"!"
                if harm == "missing" and name == first_file:
                    continue
                if harm == "format" and name == "manifest.json":
                    data = data.replace(b'"format": 1', b'"format": 99')
                out.writestr(name, data)
            if harm == "extra":
                out.writestr("files/more.txt", b"more")
    register = Register(tmp_path / "var")
    assert "Nothing was changed" in register.run("restore", str(bad), code=1)
    assert not (tmp_path / "var" / "files").exists()
    assert not list((tmp_path / "var").glob("mandato.sqlite3*"))


def test_a_backup_by_a_newer_version_is_refused(archive: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.zip"
    with zipfile.ZipFile(archive) as good, zipfile.ZipFile(newer, "w") as out:
        for name in good.namelist():
            data = good.read(name)
            if name == "manifest.json":
                manifest = json.loads(data)
                manifest["migrations"].append(["actors", "0999_from_the_future"])
                manifest["version"] = "99.0"
                data = json.dumps(manifest).encode()
            out.writestr(name, data)
    assert "99.0" in Register(tmp_path / "var").run("restore", str(newer), code=1)


def test_a_full_disk_leaves_no_half_backup(filled: Register, tmp_path: Path) -> None:
    full = """
import django, sys; django.setup()
import errno, zipfile
from mandato_web.serving import archives
from mandato_web.serving.keeping import backup_aloud
from pathlib import Path
def add(*args, **more): raise OSError(errno.ENOSPC, "No space left on device", "x.zip.part")
archives.Archive.add = add
sys.exit(backup_aloud(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("%s")) - 1)
"""
    told = filled.python(full % (tmp_path / "x.zip"))
    assert "No space left" in told and not list(tmp_path.glob("x.zip*"))


def test_the_backup_of_the_previous_version_is_read(tmp_path: Path) -> None:
    (kept,) = sorted(KEPT.glob("*.zip"))[-1:]
    register = Register(tmp_path / "var")
    register.run("restore", str(kept))
    with zipfile.ZipFile(kept) as zipped:
        told = json.loads(zipped.read("manifest.json"))["tables"]
    now = tell(register)
    assert now["instruments_instrument"][0] == told["instruments_instrument"]["rows"] > 0
    assert now["history_change"][0] >= told["history_change"]["rows"] > 0
    assert "history is whole" in register.run("verify")
    assert "No migrations to apply" in register.run("migrate")


@pytest.mark.postgres
def test_across_databases_and_back(
    filled: Register, archive: Path, tmp_path: Path, new_database: Callable[[str], str]
) -> None:
    """SQLite moves into PostgreSQL; its backup there is restored there, and into SQLite again."""
    expected = tell(filled)
    moved = Register(filled.var, new_database("moved"))
    assert "each table compared" in filled.run("move", "--to", moved.url)
    assert tell(moved) == expected
    assert "not empty" in filled.run("move", "--to", moved.url, code=1)
    other = tmp_path / "of-postgresql.zip"
    moved.run("backup", "--to", str(other))
    again = Register(tmp_path / "again", new_database("again"))
    again.run("restore", str(other))
    assert tell(again) == expected
    again.run("restore", str(other), code=1)
    assert "schema before_" in again.run("restore", str(other), "--replace")
    assert tell(again) == expected
    back = Register(tmp_path / "back")
    back.run("restore", str(other))
    assert tell(back) == expected
    number = (
        "import django; django.setup(); from mandato_web.themes.models import Vocabulary as V;"
        "h = V.objects.order_by('-pk')[0].pk; print(V.objects.create(slug='next').pk - h)"
    )
    assert again.python(number).split()[-1] == "2"


def test_a_backup_while_others_write_is_of_one_moment(filled: Register, tmp_path: Path) -> None:
    """Two tables that are always written together are never told apart."""
    writing = """
import django, threading, zipfile; django.setup()
from django.db import connection, transaction
from mandato_web.serving.backing_up import back_up
from mandato_web.themes.models import Theme, Vocabulary
from pathlib import Path
stop = threading.Event(); begun = threading.Event()
def write():
    n = 0
    while not stop.is_set():
        with transaction.atomic():
            one = Vocabulary.objects.create(slug=f"v{n}")
            Theme.objects.create(vocabulary=one, code=f"t{n}", names={"en": "x"})
        n += 1
        begun.set()
        stop.wait(0.02)
    connection.close()
def keep_writing():
    try:
        write()
    except Exception as error:
        failed.append(error)
        begun.set()
failed = []
thread = threading.Thread(target=keep_writing, daemon=True); thread.start()
assert begun.wait(120) and not failed, f"the writer did not begin: {failed}"
counts = []
for number in range(3):
    path = back_up(Path("%s") / f"{number}.zip")
    with zipfile.ZipFile(path) as z:
        import json
        told = json.loads(z.read("manifest.json"))["tables"]
        counts.append(told["themes_vocabulary"]["rows"] - told["themes_theme"]["rows"])
stop.set(); thread.join(60)
assert not failed and not thread.is_alive(), f"the writer ended early: {failed}"
print(len(set(counts)), Vocabulary.objects.count())
"""
    register = Register(tmp_path / "var")
    register.run("migrate", "--verbosity", "0")
    different, written = register.python(writing % tmp_path).split()[-2:]
    assert different == "1" and int(written) > 3
