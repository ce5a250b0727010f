from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from mandato_web.findings import jobs
from mandato_web.findings.models import AuditRun, Finding
from mandato_web.history.services import REGISTER
from mandato_web.intake.publishing import publish_text
from tests.web.factories import Register, make_instrument
from tests.web.readings import make_reading, make_source


def test_requests_made_meanwhile_join_the_run_that_waits(db: None) -> None:
    assert jobs.request_audit() == jobs.request_audit()
    assert AuditRun.objects.count() == 1


def test_a_request_is_done_once_the_transaction_is(register: Register, django_capture_on_commit_callbacks: Any) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        jobs.request_audit()
    run = AuditRun.objects.get()
    assert (run.stage, run.texts) == ("done", 4)
    assert Finding.objects.filter(code="citation-missing").exists()


def test_a_run_is_taken_up_once(register: Register) -> None:
    run = jobs.request_audit()
    jobs.run_audit.call(run.pk)
    finished = AuditRun.objects.get().finished_at
    jobs.run_audit.call(run.pk)
    assert AuditRun.objects.get().finished_at == finished


def test_publishing_a_text_asks_for_an_audit_and_publishing_it_again_does_not(db: None) -> None:
    reading, source = make_reading([("para_1", "1", "Keep the lights.")])
    instrument = make_instrument("pledge")
    publish_text(REGISTER, instrument, reading, make_source(source))
    assert AuditRun.objects.filter(stage="queued").count() == 1
    AuditRun.objects.all().delete()
    publish_text(REGISTER, instrument, reading, make_source(source))
    assert not AuditRun.objects.exists()


def test_an_unhappy_engine_leaves_a_failed_run(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(run: AuditRun) -> None:
        raise ValueError("no")

    monkeypatch.setattr(jobs, "audit_register", fail)
    jobs.run_audit.call(jobs.request_audit().pk)
    assert AuditRun.objects.get().stage == "failed"


def test_a_run_whose_worker_died_is_given_up_and_asked_for_again(db: None) -> None:
    old = timezone.now() - timedelta(hours=1)
    dead = AuditRun.objects.create(stage="running", queued_at=old, started_at=old)
    jobs.reap_audits()
    dead.refresh_from_db()
    assert dead.stage == "failed"
    assert AuditRun.objects.filter(stage="queued").exists()


def test_a_run_that_no_worker_was_told_of_is_handed_on(register: Register) -> None:
    AuditRun.objects.create(stage="queued", queued_at=timezone.now() - timedelta(minutes=5))
    assert jobs.reap_audits() == 1
    assert AuditRun.objects.get().stage == "done"


@pytest.mark.parametrize("behind", ["said", "reader"])
def test_what_an_older_engine_found_is_audited_anew_once_a_day(
    audited: Register, behind: str, django_capture_on_commit_callbacks: Any
) -> None:
    AuditRun.objects.update(queued_at=timezone.now() - timedelta(days=2))
    assert jobs.reap_audits() == 0
    if behind == "said":
        Finding.objects.filter(code="citation-missing").update(said=[])
    else:
        AuditRun.objects.update(reader="0.0.1")
    with django_capture_on_commit_callbacks(execute=True):
        assert jobs.reap_audits() == 1
    assert AuditRun.objects.filter(stage="done").count() == 2
    assert not Finding.objects.filter(said=[]).exclude(state="fixed").exists()
    AuditRun.objects.update(reader="0.0.1")
    assert jobs.reap_audits() == 0


def test_what_is_fixed_needs_no_words_in_every_language(audited: Register) -> None:
    AuditRun.objects.update(queued_at=timezone.now() - timedelta(days=2))
    one = Finding.objects.filter(code="citation-missing")
    one.update(said=[], state="fixed", fixed_at=timezone.now())
    assert jobs.reap_audits() == 0
