import csv
import io
import json
from pathlib import Path

import pytest

from mandato.cli import main

LETTER = "The Parties met in a town.\n\nThey spoke of many things.\n"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER)
    return path


def test_json_is_one_array(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(letter), "--format", "json"]) == 0
    (document,) = json.loads(capsys.readouterr().out)
    assert document["format"] == "mandato/1"
    assert document["source"]["name"] == "letter.txt"
    assert document["source"]["characters"] == len(LETTER)
    assert "text" not in document["source"]
    assert document["instruments"][0]["kind"] == "other"


def test_json_lines_come_in_the_order_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(LETTER)
    assert main(["read", str(tmp_path / "b.txt"), str(tmp_path / "a.txt"), "--format", "jsonl", "--with-text"]) == 0
    documents = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [document["source"]["name"] for document in documents] == ["b.txt", "a.txt"]
    assert documents[0]["source"]["text"] == LETTER


def test_a_folder_is_read_whole_in_the_order_of_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("z.txt", "deep/y.md", ".hidden.txt", "picture.png"):
        (tmp_path / name).write_text(LETTER)
    assert main(["read", str(tmp_path), "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert list(dict.fromkeys(row["source"] for row in rows)) == ["y.md", "z.txt"]


def test_csv_has_its_header_once_and_no_formula(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("=SUM(A1:A9) is what the Parties wrote.\n")
    (tmp_path / "b.txt").write_text(LETTER)
    assert main(["read", str(tmp_path), "--format", "csv"]) == 0
    out = capsys.readouterr().out
    assert out.count("source,instrument,kind") == 1
    assert not [cell for row in csv.reader(io.StringIO(out)) for cell in row if cell.startswith("=")]


def test_one_bad_file_is_named_and_the_others_are_read(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = letter.with_name("bad.txt")
    bad.write_bytes(b"")
    assert main(["read", str(bad), str(letter), "--format", "jsonl"]) == 1
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 1
    assert printed.err.splitlines() == [f"mandato: {bad}: The file is empty. Check that it was saved or sent whole."]


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(tmp_path / "none.txt")]) == 1
    assert "cannot be opened: No such file" in capsys.readouterr().err


def test_an_empty_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(tmp_path)]) == 1
    assert "no documents found" in capsys.readouterr().err


def test_wrong_usage_exits_with_2() -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["read", "--format", "yaml", "x.txt"])
    assert exit_.value.code == 2


def test_an_interrupted_run_leaves_the_old_file_whole(
    letter: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = letter.with_name("out.json")
    target.write_text("what stood there before")

    def interrupted(*_: object, **__: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr("mandato.pipeline.read", interrupted)
    assert main(["read", str(letter), "--format", "json", "--output", str(target)]) == 130
    assert target.read_text() == "what stood there before"
    assert sorted(path.name for path in letter.parent.iterdir()) == ["letter.txt", "out.json"]


def test_output_replaces_the_file_at_once(letter: Path) -> None:
    target = letter.with_name("out.json")
    assert main(["read", str(letter), "--format", "json", "--output", str(target)]) == 0
    assert json.loads(target.read_text())[0]["source"]["name"] == "letter.txt"


def test_table_names_the_file_and_its_instruments(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(letter)]) == 0
    assert capsys.readouterr().out.startswith(f"letter.txt: {len(LETTER)} characters, 1 instrument\n")
