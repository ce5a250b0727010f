"""The real plan against the real commitment: every known fault found, and no right citation accused."""

from pathlib import Path

import pytest

from mandato.auditing import audit
from mandato.corpus import find_documents, read_file
from mandato.model.finding import Audit, Finding

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"

pytestmark = [
    pytest.mark.seeds,
    pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not beside the project"),
]


@pytest.fixture(scope="module")
def found() -> Audit:
    results = [read_file(path).result for path in find_documents([SEEDS])]
    return audit([result for result in results if result])


def plan_findings(found: Audit, *codes: str) -> list[Finding]:
    return [each for each in found.findings if each.instrument.startswith("action-plan") and each.code in codes]


def test_the_paragraph_that_does_not_exist_leads_to_the_nearest_words(found: Audit) -> None:
    (finding,) = plan_findings(found, "citation-missing")
    assert finding.cited == "25.x"
    assert finding.suggestion is not None
    assert finding.suggestion.label == "12"


def test_the_mistaken_citations_and_nothing_else(found: Audit) -> None:
    mistaken = [
        (each.provision, each.cited, each.severity, each.suggestion.label if each.suggestion else None)
        for each in plan_findings(found, "citation-mismatch")
    ]
    assert mistaken == [
        ("row_4", "25.f", "error", "25.v"),
        ("row_5", "25.f", "warning", "22"),
        ("row_8", "25.l", "error", "25.i"),
    ]


def test_twelve_of_twenty_three_letters_are_covered(found: Audit) -> None:
    letters = [each for each in found.coverage if (each.label or "").startswith("25.")]
    assert len(letters) == 23
    uncited = "".join((each.label or "")[-1] for each in letters if not each.by)
    assert uncited == "aegipqrsuvw"
    assert [each.label for each in letters if each.transversal] == ["25.m"]


def test_quotations_and_short_names(found: Audit) -> None:
    quoted = [each for each in found.findings if each.code == "quotation-differs"]
    assert [each.cited for each in quoted] == ["25.q", "25.q"]
    variants = {each.cited for each in found.findings if each.code == "acronym-variant"}
    assert {"FIREMYD", "FIBYMED", "FMMD", "OISS"} <= variants
    assert {each.cited for each in found.findings if each.code == "citation-repaired"}


def test_errors_are_the_known_faults_only(found: Audit) -> None:
    errors = {(each.code, each.cited) for each in found.findings if each.severity == "error"}
    assert errors == {("citation-missing", "25.x"), ("citation-mismatch", "25.f"), ("citation-mismatch", "25.l")}
