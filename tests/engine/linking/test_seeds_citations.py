"""The citations of the real documents, by label and outcome."""

from pathlib import Path

import pytest

from mandato.model import Instrument, ReadResult
from mandato.pipeline import read

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not in ../shared/seeds"),
]


def read_seed(start: str) -> ReadResult:
    (path,) = SEEDS.glob(f"{start}_*.txt")
    return read(path.read_bytes(), path.name)


@pytest.fixture(scope="module")
def forum() -> dict[str, Instrument]:
    return {instrument.kind: instrument for instrument in read_seed("003").instruments}


ROWS = [
    ["25.t"], ["25.x"], ["25.k"], ["25.f"], ["25.f", "25.f"], ["25.c", "25.j"], ["25.c"], ["25.h", "25.l"], ["25.d"],
    ["25.j"] * 4, ["25.b"], ["25.l", "25.m"], ["25.o"], [], ["25.n"],
]  # fmt: skip


def test_each_row_of_the_plan_cites_its_points(forum: dict[str, Instrument]) -> None:
    plan, commitment = forum["action-plan"], forum["declaration"]
    rows = [item.id for item in plan.provisions if item.role == "row"]
    cited: dict[str, list[str]] = {row: [] for row in rows}
    for item in plan.references:
        if item.provision in cited and item.target.label:
            cited[item.provision].append(item.target.label)
            assert item.resolved is not None
            assert item.resolved.instrument == commitment.id
    assert [cited[row] for row in rows] == ROWS


def test_the_missing_point_is_told_apart(forum: dict[str, Instrument]) -> None:
    for kind in ("report", "action-plan"):
        missing = [item.target.label for item in forum[kind].references if item.status == "missing"]
        assert missing == ["25.x"]


def test_misprinted_labels_are_repaired_and_noted(forum: dict[str, Instrument]) -> None:
    plan = forum["action-plan"]
    printed = {item.text: item.target.label for item in plan.references if item.text in ("25.I", "25.0")}
    assert printed == {"25.I": "25.l", "25.0": "25.o"}
    assert sum(note.rule == "citation-label" for note in plan.notes) == 2


def test_the_report_cites_points_of_the_commitment(forum: dict[str, Instrument]) -> None:
    labels = {item.target.label for item in forum["report"].references if item.status in ("resolved", "missing")}
    assert {"25.q", "25.x", "25.c", "25.d", "25.j", "25.v", "25.u", "25.f", "25.b"} <= labels
    external = {item.target.label for item in forum["report"].references if item.status == "external"}
    assert {"21", "17"} <= external


def test_the_memorandum_cites_the_commitment_and_itself(forum: dict[str, Instrument]) -> None:
    memorandum = forum["memorandum"]
    cited = {item.target.label: item for item in memorandum.references if item.target.label}
    assert cited["25"].resolved == (forum["declaration"].id, "para_25")
    assert cited["II"].resolved == (memorandum.id, "art_II")


def test_other_seeds() -> None:
    alliance = [item.target.instrument or "" for item in read_seed("000").instruments[0].references]
    assert any("Diversity of Cultural Expressions" in name for name in alliance)
    assert any("13 November 2006" in name for name in alliance)
    spanish = [item.target for item in read_seed("002").instruments[0].references]
    assert "A/RES/64/14" in {target.symbol for target in spanish}
    assert any("2017" in (target.instrument or "") for target in spanish)
