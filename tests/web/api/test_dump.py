"""The nightly dump: everything public in three forms, and nothing else."""

import csv
import hashlib
import io
import json
import sqlite3
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import models
from django.test import Client

from mandato_web.api import dumping
from mandato_web.api.tables import columns_of, list_tables
from tests.web.api.conftest import SECRETS
from tests.web.factories import Register

DAY = date(2026, 11, 22)


def _unpack(settings: Any, form: str) -> dict[str, bytes]:
    with zipfile.ZipFile(Path(settings.VAR) / "dumps" / DAY.isoformat() / f"mandato-{form}.zip") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_three_forms_hold_the_same_rows(register: Register, settings: Any, tmp_path: Path) -> None:
    made = dumping.make_dump(DAY)
    sheets, lines, base = (_unpack(settings, form) for form in dumping.FORMS)
    (tmp_path / "taken.sqlite3").write_bytes(base["mandato.sqlite3"])
    taken = sqlite3.connect(tmp_path / "taken.sqlite3")
    for name, count in made.rows.items():
        assert len(list(csv.DictReader(io.StringIO(sheets[f"{name}.csv"].decode())))) == count
        assert len(lines[f"{name}.jsonl"].splitlines()) == count
        assert taken.execute(f"SELECT COUNT(*) FROM {name}").fetchone() == (count,)
    taken.close()
    assert made.rows["commitments"] == 2
    first = json.loads(lines["commitments.jsonl"].splitlines()[0])
    assert first["address"] == f"/commitments/{first['slug']}/"
    said = json.loads(lines["provision_texts.jsonl"].splitlines()[0])
    assert {"start", "end", "reader"} <= said.keys()


def test_it_holds_nothing_secret(register: Register, settings: Any) -> None:
    dumping.make_dump(DAY)
    for form in dumping.FORMS:
        for name, held in _unpack(settings, form).items():
            for secret in SECRETS:
                assert secret.encode() not in held, (form, name, secret)
    assert b"a person" in _unpack(settings, "csv")["instruments.csv"]


def test_no_column_leads_to_an_account_or_a_file() -> None:
    for table in list_tables():
        for column in columns_of(table):
            assert not isinstance(column.field, models.EmailField | models.FileField), (table.name, column)
            assert not {"user", "held_by", "written_by", "decided_by", "email", "person"} & set(column.path.split("__"))


def test_every_column_is_in_the_codebook(register: Register, settings: Any) -> None:
    dumping.make_dump(DAY)
    book = _unpack(settings, "csv")["codebook.md"].decode()
    for table in list_tables():
        part = book.split(f"\n## {table.name}\n")[1].split("\n## ")[0]
        assert all(f"| {column.name} |" in part for column in columns_of(table))
    assert "CC BY 4.0" in _unpack(settings, "csv")["LICENCE.txt"].decode()


def test_the_latest_and_the_first_of_each_month_stay(register: Register, settings: Any) -> None:
    for day in (date(2026, 9, 30), date(2026, 10, 1), date(2026, 10, 9), date(2026, 11, 3), DAY):
        dumping.make_dump(day)
    assert [dump.day.isoformat() for dump in dumping.list_dumps()] == [
        "2026-11-22", "2026-11-03", "2026-10-01", "2026-09-30",
    ]  # fmt: skip


def test_the_page_gives_sizes_and_sums_and_the_files(client: Client, register: Register) -> None:
    assert "No dump has been made yet" in client.get("/en/data/").content.decode()
    call_command("dump")
    text = client.get("/en/data/").content.decode()
    assert "mandato-sqlite.zip" in text
    answer = client.get("/en/data/latest/mandato-csv.zip")
    held = b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    assert hashlib.sha256(held).hexdigest() in text


@pytest.mark.parametrize("path", ["latest/manifest.json", "latest/..%2Fsecret", "2026-99-99/mandato-csv.zip", "x/y"])
def test_nothing_else_is_handed_out(client: Client, register: Register, path: str) -> None:
    dumping.make_dump(DAY)
    assert client.get(f"/en/data/{path}").status_code == 404
