import os
from dataclasses import replace
from pathlib import Path

import pytest
from tests.engine.auditing.invented import PACT, PLAN

from mandato.auditing import audit
from mandato.cli import main
from mandato.commands import keeping, reading
from mandato.commands.columns import as_column, from_column
from mandato.commands.keeping import users_keeper
from mandato.commands.packing import pack, unpack
from mandato.corpus import ReadOptions
from mandato.model import Cell, Instrument, ReadResult, Span
from mandato.pipeline import read

TERMS = """\
MEMORANDUM OF UNDERSTANDING BETWEEN VALDORIA AND ESTRIA

1. The Parties shall publish a report on ports before 31 December 2012.

2. This Memorandum enters into force on the day of its signature, is valid for one year and is renewed tacitly \
unless a Party objects three months before.

Signed in Valdoria on 10 April 2008
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pact.txt").write_text(PACT)
    (tmp_path / "plan.txt").write_text(PLAN)
    return tmp_path


@pytest.fixture
def read_anew(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that the reader itself was asked for."""
    asked: list[str] = []

    def noting(path: Path, options: ReadOptions) -> object:
        asked.append(path.name)
        return original(path, options)

    original = reading.read_file
    monkeypatch.setattr(reading, "read_file", noting)
    return asked


def without_reasons(instrument: Instrument) -> Instrument:
    bare = {"why": None}
    return replace(
        instrument,
        provisions=tuple(replace(each, role_why=None, label_why=None) for each in instrument.provisions),
        references=tuple(replace(each, **bare) for each in instrument.references),
        parties=tuple(each._replace(**bare) for each in instrument.parties),
        signatories=tuple(each._replace(**bare) for each in instrument.signatories),
        commitments=tuple(
            replace(
                each,
                action=each.action._replace(**bare),
                bearers=tuple(bearer._replace(**bare) for bearer in each.bearers),
                addressee=each.addressee._replace(**bare) if each.addressee else None,
                deliverable=each.deliverable._replace(**bare) if each.deliverable else None,
                due=each.due._replace(**bare) if each.due else None,
            )
            for each in instrument.commitments
        ),
        date_why=None,
        place_why=None,
        kind_why=None,
    )


@pytest.mark.parametrize("text", [PACT, PLAN, TERMS])
def test_a_reading_comes_back_as_it_was_but_for_its_reasons(text: str) -> None:
    result = read(text.encode(), "a.txt")
    back = unpack(pack(result))
    assert back == replace(result, instruments=tuple(without_reasons(each) for each in result.instruments))
    assert {type(each) for one in back.instruments for each in one.provisions} <= {
        type(result.instruments[0].provisions[0])
    }


def test_an_audit_of_what_was_kept_finds_the_same() -> None:
    results = [read(text.encode(), f"{place}.txt") for place, text in enumerate((PACT, PLAN, TERMS))]
    back = [unpack(pack(result)) for result in results]
    assert audit(back) == audit(results)


def test_a_file_that_has_not_changed_is_not_read_again(
    folder: Path, read_anew: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["audit", str(folder)])
    first = capsys.readouterr().out
    assert sorted(read_anew) == ["pact.txt", "plan.txt"]
    read_anew.clear()
    main(["audit", str(folder)])
    assert capsys.readouterr().out == first
    assert not read_anew
    (folder / "plan.txt").write_text(PLAN + "\nMore.\n")
    main(["audit", str(folder)])
    assert read_anew == ["plan.txt"]


def test_another_language_is_another_reading(folder: Path, read_anew: list[str]) -> None:
    main(["audit", str(folder)])
    read_anew.clear()
    main(["audit", str(folder), "--language", "en"])
    assert sorted(read_anew) == ["pact.txt", "plan.txt"]


def test_a_changed_reader_reads_anew(folder: Path, read_anew: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    main(["audit", str(folder)])
    read_anew.clear()
    monkeypatch.setattr("mandato.__version__", "99")
    main(["audit", str(folder)])
    assert len(read_anew) == 2


def test_nothing_is_kept_or_taken_where_that_is_asked_for(
    folder: Path, read_anew: list[str], cache_of_its_own: Path
) -> None:
    main(["audit", str(folder), "--no-cache"])
    assert not list(cache_of_its_own.rglob("*"))
    main(["audit", str(folder)])
    main(["audit", str(folder), "--no-cache"])
    assert len(read_anew) == 6


@pytest.mark.parametrize("damage", [b"", b"x" * 10, None])
def test_what_is_damaged_is_passed_over_and_kept_anew(
    folder: Path, read_anew: list[str], capsys: pytest.CaptureFixture[str], cache_of_its_own: Path, damage: bytes | None
) -> None:
    main(["audit", str(folder)])
    first = capsys.readouterr().out
    for place in (each for each in cache_of_its_own.rglob("*") if each.is_file()):
        whole = place.read_bytes()
        place.write_bytes(whole[:-1] + b"?" if damage is None else damage)
    main(["audit", str(folder)])
    assert capsys.readouterr().out == first
    assert len(read_anew) == 4
    main(["audit", str(folder)])
    assert len(read_anew) == 4


def test_a_folder_that_cannot_be_written_keeps_nothing_and_says_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], cache_of_its_own: Path
) -> None:
    (cache_of_its_own / "mandato").write_text("a file where a folder should be")
    assert main(["audit", str(folder)]) == 1
    assert not capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="folders have no owner there")
def test_a_folder_that_others_can_write_is_not_trusted(folder: Path, cache_of_its_own: Path) -> None:
    main(["audit", str(folder)])
    kept = cache_of_its_own / "mandato" / "readings"
    assert users_keeper() is not None
    kept.chmod(0o777)
    assert users_keeper() is None


def test_an_unreadable_file_is_not_kept(folder: Path, read_anew: list[str]) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 this is no archive")
    main(["audit", str(folder)])
    read_anew.clear()
    assert main(["audit", str(folder)]) == 1
    assert read_anew == ["broken.docx"]


def test_old_readings_and_too_many_are_dropped(
    folder: Path, cache_of_its_own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["audit", str(folder)])
    kept = cache_of_its_own / "mandato" / "readings"
    (oldest,) = sorted(kept.iterdir())[:1]
    os.utime(oldest, (1, 1))
    (folder / "plan.txt").write_text(PLAN + "\nMore.\n")
    main(["audit", str(folder)])
    assert not oldest.exists() or oldest.stat().st_mtime > 1
    monkeypatch.setattr(keeping, "_MOST", 1)
    (folder / "plan.txt").write_text(PLAN + "\nAnd more.\n")
    main(["audit", str(folder)])
    assert not list(kept.iterdir())


def test_many_files_are_read_by_several_processes_and_come_in_order(tmp_path: Path) -> None:
    for number in range(6):
        filler = "\n\n".join(f"{place}. The Parties shall keep pier {place} open." for place in range(1, 900))
        (tmp_path / f"{number}.txt").write_text(f"AGREEMENT ON THE PORTS OF ALDMAR {number}\n\n{filler}\n")
    (tmp_path / "2b.txt").write_bytes(b"")
    paths = sorted(tmp_path.iterdir())
    results, unread = reading.read_all(paths, language=None)
    again, unread_again = reading.read_all(paths, language=None)
    assert [Path(each.source.name) for each in results] == [path for path in paths if path.name != "2b.txt"]
    assert [each.path.name for each in unread] == [each.path.name for each in unread_again] == ["2b.txt"]
    assert isinstance(results[0], ReadResult) and results == again


@pytest.mark.parametrize(
    "values",
    [
        [],
        [Span(0, 3), None, Span(3, 9)],
        [None, None],
        [(Span(0, 1),), (Span(2, 3),)],
        [(Span(0, 1), Span(1, 2)), (), None],
        [Cell("Theme", "Boats", Span(0, 5)), Cell("", "", Span(5, 5))],
        [1, "two", None, True],
    ],
)
def test_columns_give_back_what_was_put_in(values: list[object]) -> None:
    assert from_column(as_column(values)) == values


def test_what_has_no_columns_is_refused() -> None:
    with pytest.raises(TypeError, match="Span, str"):
        as_column([Span(0, 1), "a"])
