import pytest

from mandato.model.finding import Audit
from tests.engine.auditing.invented import PACT, PLAN, audit_of, of


@pytest.fixture(scope="module")
def found() -> Audit:
    return audit_of(PACT, PLAN)


def test_a_missing_provision_is_an_error_with_the_nearest_words(found: Audit) -> None:
    (finding,) = of(found.findings, "citation-missing")
    assert (finding.severity, finding.cited, finding.file) == ("error", "2.z", "2.txt")
    assert finding.suggestion is not None
    assert finding.suggestion.label == "3"
    assert {"pilots", "barges", "lamp", "horn", "fog"} <= set(finding.suggestion.shared)


def test_a_citation_of_other_words_is_refuted_and_the_right_one_suggested(found: Audit) -> None:
    (finding,) = of(found.findings, "citation-mismatch")
    assert (finding.severity, finding.cited) == ("error", "2.c")
    assert finding.suggestion is not None
    assert finding.suggestion.label == "2.d"
    assert "herons" in finding.suggestion.shared
    assert "herons" not in finding.shared


def test_promises_that_nothing_cites_are_gaps(found: Audit) -> None:
    assert [finding.label for finding in of(found.findings, "commitment-uncovered")] == ["2.d", "2.e", "2.f"]
    assert [(each.label, bool(each.by), each.transversal) for each in found.coverage] == [
        ("2.a", True, False),
        ("2.b", True, True),
        ("2.c", True, False),
        ("2.d", False, False),
        ("2.e", False, False),
        ("2.f", False, False),
    ]


def test_rows_that_cite_nothing_and_rows_across_all_are_told(found: Audit) -> None:
    assert "Schools" in of(found.findings, "row-uncited")[0].message
    assert "Ferries" in of(found.findings, "transversal")[0].message


def test_a_dated_promise_whose_row_has_no_date(found: Audit) -> None:
    assert [finding.label for finding in of(found.findings, "due-unplanned")] == ["2.a"]


def test_right_citations_are_left_alone(found: Audit) -> None:
    reported = {finding.cited for finding in found.findings if finding.code.startswith("citation-")}
    assert reported == {"2.c", "2.z"}


def test_an_aspiration_is_told(found: Audit) -> None:
    assert [finding.label for finding in of(found.findings, "aspiration-only")] == ["2.f"]


def test_findings_come_in_the_order_of_files_and_text(found: Audit) -> None:
    places = [(finding.file, finding.span.start if finding.span else -1) for finding in found.findings]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("row", "suggested"),
    [
        ("Protect heron nests (2.c)", "2.d"),
        ("Heron nests (2.c)", None),  # two words say too little
        ("Protect fishing nests (2.c)", None),  # one of them stands in what is cited
        ("Protect heron lamps (2.c)", None),  # no other provision has all three
        ("Teach swimming children (2.c)", None),
    ],
)
def test_of_three_citing_words_all_must_stand_elsewhere(row: str, suggested: str | None) -> None:
    plan = PLAN.replace("To protect the nests of herons and other wading birds along the banks (2.c)", row)
    findings = of(audit_of(PACT, plan).findings, "citation-mismatch")
    assert [(each.severity, each.suggestion.label) for each in findings if each.suggestion] == (
        [("warning", suggested)] if suggested else []
    )
