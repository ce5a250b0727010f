"""The nightly dump: every published table as CSV, JSON lines and SQLite, each in one archive, with its codebook.

A dump is a folder by its day under `VAR/dumps`; the latest stays, and the first of every month. It is made beside its
place and moved there whole, so that nobody ever takes half of one. Made again on the same day it takes the first one's
place.
"""

import csv
import hashlib
import io
import json
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.db import transaction

from mandato_web.api.codebook import write_codebook
from mandato_web.api.tables import Table, head_of, list_tables, rows_of
from mandato_web.organisation.queries import current

FORMS = ("csv", "jsonl", "sqlite")
_MANIFEST = "manifest.json"
_STAMP = (1980, 1, 1, 0, 0, 0)
_SHOWN_LICENCE = """{keeper}: data of the register
{examples}
The facts in these tables are published under the Creative Commons Attribution 4.0 International licence
(CC BY 4.0, https://creativecommons.org/licenses/by/4.0/). Name {keeper}, the address of the register and the day of the
dump.

The words of official texts belong to their publishers, and the licence does not reach them: the columns `text`,
`heading` and `title` of `provision_texts`, `versions`, `citations` and `commitment_wordings` quote them wherever
`is_restatement` of the text is false. Where a text is a restatement, its words are ours, and only the official text is
authoritative.
"""


def _write_licence() -> str:
    held = current()
    said = "\nThis register holds examples, to try it out: it is nobody's official record.\n"
    return _SHOWN_LICENCE.format(keeper=held.name_in("en"), examples=said if held.holds_examples else "")


class DumpFile(NamedTuple):
    name: str
    size: int
    sha256: str


class Dump(NamedTuple):
    """One day's dump. `rows`: by table."""

    day: date
    files: list[DumpFile]
    rows: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.rows.values())


def make_dump(day: date) -> Dump:
    """All tables as they stood at one moment."""
    folder = _home()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".making-") as making:
        work = Path(making) / "dump"
        work.mkdir()
        rows = _write_tables(work)
        for name, text in (("codebook.md", write_codebook(day)), ("LICENCE.txt", _write_licence())):
            (work / name).write_text(text, encoding="utf-8")
        for form in FORMS:
            _pack(work, form)
        files = [_describe(path) for path in sorted(work.iterdir()) if path.is_file()]
        held = {"day": day.isoformat(), "files": [file._asdict() for file in files], "rows": rows}
        (work / _MANIFEST).write_text(json.dumps(held, indent=1), encoding="utf-8")
        place = folder / day.isoformat()
        if place.exists():
            shutil.rmtree(place)
        work.rename(place)
    _forget_old()
    return Dump(day, files, rows)


def list_dumps() -> list[Dump]:
    """Newest first."""
    found = []
    for path in sorted(_home().glob(f"*/{_MANIFEST}"), reverse=True):
        held = json.loads(path.read_text(encoding="utf-8"))
        files = [DumpFile(**one) for one in held["files"]]
        found.append(Dump(date.fromisoformat(held["day"]), files, held["rows"]))
    return found


def find_file(day: date, name: str) -> Path | None:
    """A file of a dump, by its name in the list of that dump and by no other way."""
    for dump in list_dumps():
        if dump.day == day and any(file.name == name for file in dump.files):
            return _home() / day.isoformat() / name
    return None


def _home() -> Path:
    return Path(settings.VAR) / "dumps"


def _write_tables(work: Path) -> dict[str, int]:
    for form in FORMS[:2]:
        (work / form).mkdir()
    (work / "sqlite").mkdir()
    base = sqlite3.connect(work / "sqlite" / "mandato.sqlite3")
    counts = {}
    with transaction.atomic(), base:
        for table in list_tables():
            counts[table.name] = _write_table(table, work, base)
    base.close()
    return counts


def _write_table(table: Table, work: Path, base: sqlite3.Connection) -> int:
    head = head_of(table)
    columns = ", ".join(f'"{name}"' for name in head)
    base.execute(f'CREATE TABLE "{table.name}" ({columns})')
    marks = ", ".join("?" * len(head))
    count = 0
    with (
        (work / "csv" / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as sheet,
        (work / "jsonl" / f"{table.name}.jsonl").open("w", encoding="utf-8") as lines,
    ):
        writer = csv.writer(sheet)
        writer.writerow(head)
        for batch in _batches(rows_of(table)):
            count += len(batch)
            lines.write("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in batch))
            flat = [[_flat(row[name]) for name in head] for row in batch]
            writer.writerows([_safe(value) for value in row] for row in flat)
            base.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', flat)  # noqa: S608
    return count


def _batches(rows: Iterator[dict[str, Any]], size: int = 2000) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _flat(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


def _safe(value: Any) -> Any:
    """No cell of a sheet begins a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _pack(work: Path, form: str) -> None:
    """One archive, the same bytes for the same rows."""
    with zipfile.ZipFile(work / f"mandato-{form}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in [*sorted((work / form).iterdir()), work / "codebook.md", work / "LICENCE.txt"]:
            entry = zipfile.ZipInfo(path.name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with path.open("rb") as source, archive.open(entry, "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target, io.DEFAULT_BUFFER_SIZE * 16)
    shutil.rmtree(work / form)


def _describe(path: Path) -> DumpFile:
    with path.open("rb") as file:
        return DumpFile(path.name, path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


def _forget_old() -> None:
    """Keeps the latest and the first of every month."""
    days = sorted(dump.day for dump in list_dumps())
    first: dict[tuple[int, int], date] = {}
    for day in days:
        first.setdefault((day.year, day.month), day)
    kept = {*first.values(), *days[-1:]}
    for day in days:
        if day not in kept:
            shutil.rmtree(_home() / day.isoformat())
