from pathlib import Path

import pytest
from tests.engine.auditing.invented import PACT, PLAN

from mandato.auditing import CODES
from mandato.cli import main


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "pact.txt").write_text(PACT)
    (tmp_path / "plan.txt").write_text(PLAN)
    return str(tmp_path / "plan.txt"), str(tmp_path / "pact.txt")


def test_the_matrix_marks_doubts_and_holes(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    plan, pact = files
    assert main(["matrix", plan, "--against", pact]) == 0
    out = capsys.readouterr().out
    assert "?" in out
    assert "hole:" in out


def test_only_the_holes_as_csv(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    plan, pact = files
    assert main(["matrix", plan, "--against", pact, "--holes", "--format", "csv"]) == 0
    labels = [line.split(",")[0] for line in capsys.readouterr().out.splitlines()[1:]]
    assert labels == ["2.d", "2.e", "2.f"]


def test_a_plan_that_cites_nothing_here(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["matrix", files[1]]) == 1
    assert "No plan among these documents" in capsys.readouterr().err


def test_explain_prints_a_page_and_knows_near_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "citation-missing"]) == 0
    assert capsys.readouterr().out.startswith("# citation-missing")
    assert main(["explain", "citation-mising"]) == 2
    assert "Did you mean citation-missing?" in capsys.readouterr().err
    assert main(["explain"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(CODES)
