"""`mandato read --format akn|docx|pdf`: one file for each instrument."""

import sys
from pathlib import Path

import pytest

from mandato.cli import main

PLEDGE = "PLEDGE OF LIMA\n\nLima, 3 May 2019\n\n1. The Ministers shall meet every year.\n\n2. Point 1 applies to all.\n"


@pytest.fixture
def pledge(tmp_path: Path) -> Path:
    path = tmp_path / "pledge.txt"
    path.write_text(PLEDGE)
    return path


@pytest.mark.parametrize(("form", "begins"), [("akn", b"<?xml"), ("docx", b"PK"), ("pdf", b"%PDF")])
def test_one_text_becomes_the_file_that_is_named(pledge: Path, tmp_path: Path, form: str, begins: bytes) -> None:
    if form == "pdf":
        pytest.importorskip("typst")
    target = tmp_path / f"made.{form}"
    assert main(["read", str(pledge), "--format", form, "--output", str(target)]) == 0
    assert target.read_bytes().startswith(begins)


def test_akoma_ntoso_is_printed(pledge: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["read", str(pledge), "--format", "akn"]) == 0
    assert b"<akomaNtoso" in capfdbinary.readouterr().out


def test_several_texts_go_into_a_folder(pledge: Path, tmp_path: Path) -> None:
    (tmp_path / "second.txt").write_text(PLEDGE.replace("LIMA", "QUITO"))
    folder = tmp_path / "made"
    assert main(["read", str(pledge), str(tmp_path / "second.txt"), "--format", "akn", "--output", str(folder)]) == 0
    assert len(list(folder.glob("*.en.xml"))) == 2


def test_several_texts_ask_for_a_folder(pledge: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "second.txt").write_text(PLEDGE.replace("LIMA", "QUITO"))
    for output in ([], ["--output", str(pledge)]):
        assert main(["read", str(tmp_path), "--format", "akn", *output]) == 1
        assert "folder" in capsys.readouterr().err
    assert pledge.read_text() == PLEDGE


def test_without_typst_it_says_what_to_install(
    pledge: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert main(["read", str(pledge), "--format", "pdf"]) == 1
    assert "mandato[pdf]" in capsys.readouterr().err
