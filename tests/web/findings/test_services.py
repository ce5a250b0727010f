from typing import Any

import pytest
from django.core.exceptions import ValidationError

from mandato_web.findings import services
from mandato_web.findings.models import Finding, Gap
from mandato_web.history.models import Change
from mandato_web.history.services import Author
from mandato_web.instruments.models import Citation
from tests.web.factories import Register
from tests.web.findings.conftest import run_audit

ANA = Author("1", "Ana")


def missing() -> Finding:
    return Finding.objects.get(code="citation-missing")


def uncovered() -> Finding:
    return Finding.objects.get(code="commitment-uncovered")


def test_the_audit_finds_what_is_wrong_in_the_register(audited: Register) -> None:
    finding = missing()
    assert (finding.instrument, finding.label, finding.cited) == (audited.plan, "2", "2.x")
    assert (finding.severity, finding.state, finding.is_public) == ("error", "open", True)
    assert finding.version.text[finding.start : finding.end] == "point 2.x"
    gap = uncovered()
    assert (gap.instrument, gap.label, gap.against) == (audited.declaration, "2.a", audited.plan)


def test_what_only_informs_is_not_public_at_first(audited: Register) -> None:
    assert not Finding.objects.filter(severity="info", is_public=True).exists()


def test_a_second_audit_changes_nothing(audited: Register) -> None:
    before = list(Finding.objects.order_by("pk").values())
    run = run_audit()
    assert (run.opened, run.fixed) == (0, 0)
    assert list(Finding.objects.order_by("pk").values()) == before


def test_decisions_outlive_the_next_audit(audited: Register, editor: Any) -> None:
    services.assign(ANA, services.accept(ANA, missing(), "A misprint of the original."), editor)
    services.show_to_public(ANA, missing(), is_public=False)
    run_audit()
    kept = missing()
    assert (kept.state, kept.because, kept.owner, kept.is_public) == (
        "accepted",
        "A misprint of the original.",
        editor,
        False,
    )


def test_what_vanishes_is_fixed_and_what_comes_back_is_open_again(audited: Register) -> None:
    target = Citation.objects.filter(label="2.x")
    point = audited.declaration.provisions.get(label="2.a")
    target.update(status="resolved", target_provision=point)
    run = run_audit()
    assert missing().state == "fixed" and missing().fixed_at == run.finished_at
    assert uncovered().state == "fixed"
    target.update(status="missing", target_provision=None)
    run_audit()
    assert (missing().state, missing().fixed_at) == ("open", None)


def test_a_finding_that_moves_keeps_its_row(audited: Register) -> None:
    before = missing()
    Citation.objects.filter(label="2.x").update(start=before.start - 1)
    run_audit()
    after = missing()
    assert (after.pk, after.start) == (before.pk, before.start - 1)


def test_an_accepted_finding_that_comes_back_is_accepted_still(audited: Register) -> None:
    services.accept(ANA, missing(), "Known.")
    target = Citation.objects.filter(label="2.x")
    target.update(status="external", target_instrument=None)
    run_audit()
    assert missing().state == "fixed"
    target.update(status="missing", target_instrument=audited.declaration)
    run_audit()
    assert missing().state == "accepted"


def test_each_run_and_each_decision_leaves_its_trace(audited: Register) -> None:
    services.accept(ANA, missing(), "Known.")
    assert Change.objects.filter(action="audited", subject_kind="findings.auditrun").count() == 1
    change = Change.objects.get(subject_kind="findings.finding", who_label="Ana")
    assert (change.after["because"], change.reason) == ("Known.", "Known.")


@pytest.mark.parametrize("reason", ["", "  "])
def test_an_acceptance_has_a_reason(audited: Register, reason: str) -> None:
    with pytest.raises(ValidationError):
        services.accept(ANA, missing(), reason)


def test_what_is_fixed_cannot_be_accepted(audited: Register) -> None:
    Finding.objects.update(state="fixed", fixed_at=missing().first_seen)
    with pytest.raises(ValidationError):
        services.accept(ANA, missing(), "Too late.")


def test_only_what_is_accepted_can_be_opened_again(audited: Register) -> None:
    with pytest.raises(ValidationError):
        services.reopen(ANA, missing())
    assert services.reopen(ANA, services.accept(ANA, missing(), "Known.")).state == "open"


def test_only_editors_can_own_a_finding(audited: Register, person: Any) -> None:
    with pytest.raises(ValidationError):
        services.assign(ANA, missing(), person("observer", audited.states[0]))


def test_a_justified_gap_accepts_its_finding_and_gives_it_back(audited: Register) -> None:
    point = audited.declaration.provisions.get(label="2.a")
    services.justify_gap(ANA, audited.plan, point, "Left to the ports.")
    assert (uncovered().state, uncovered().because) == ("accepted", "Left to the ports.")
    services.justify_gap(ANA, audited.plan, point, "Left to the towns.")
    assert (Gap.objects.get().because, uncovered().because) == ("Left to the towns.", "Left to the towns.")
    services.justify_gap(ANA, audited.plan, point, " ")
    assert (Gap.objects.count(), uncovered().state) == (0, "open")


def test_a_gap_justified_before_the_audit_is_accepted_from_the_start(register: Register) -> None:
    point = register.declaration.provisions.get(label="2.a")
    services.justify_gap(ANA, register.plan, point, "Left to the ports.")
    run_audit()
    assert (uncovered().state, uncovered().decided_by) == ("accepted", "Ana")
