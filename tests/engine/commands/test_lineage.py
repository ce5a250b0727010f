import json
from pathlib import Path

import pytest
from tests.engine.auditing.invented import PACT, PLAN

from mandato.cli import main


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pact.txt").write_text(PACT)
    (tmp_path / "plan.txt").write_text(PLAN)
    return tmp_path


def test_the_list_says_what_came_of_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lineage", str(folder), "2.c"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("2.c of DECLARATION OF VALDORIA ON RIVERS (2020-05-03)\n")
    assert "ACTION PLAN OF PORTO NOVO: implements it" in out


def test_json_holds_nodes_and_links(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lineage", str(folder), "2.c", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    keys = {node["key"] for node in found["nodes"]}
    assert found["origin"] in keys
    assert {link[end] for link in found["links"] for end in ("later", "earlier")} <= keys


def test_a_label_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lineage", str(folder), "9.z"]) == 1
    assert "No provision here is called 9.z" in capsys.readouterr().err
