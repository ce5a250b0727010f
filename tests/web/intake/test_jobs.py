"""Jobs whose worker died are taken up again, three times at most; files that fail are forgotten."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from mandato_web.files.models import StoredFile
from mandato_web.files.services import store
from mandato_web.intake import jobs
from mandato_web.intake.models import Job, Proposal, Upload
from tests.web.intake.pledges import RESTATEMENT

pytestmark = pytest.mark.django_db


def _job(data: bytes = RESTATEMENT.encode(), **facts: Any) -> Job:
    stored = store(data, name="a.txt", media_type="text/plain")
    upload = Upload.objects.create(file=stored, name="a.txt", by_id="1", by_label="Ana")
    return Job.objects.create(upload=upload, **{"queued_at": timezone.now(), **facts})


def _long_ago() -> Any:
    return timezone.now() - timedelta(minutes=10)


def test_a_job_runs_once(django_capture_on_commit_callbacks: Any) -> None:
    job = _job()
    jobs.read_upload.call(job.pk)
    jobs.read_upload.call(job.pk)
    job.refresh_from_db()
    assert (job.stage, job.attempts, job.percent) == ("ready", 1, 100)
    assert Proposal.objects.count() == 1


def test_a_dead_workers_job_is_taken_up(django_capture_on_commit_callbacks: Any) -> None:
    job = _job(stage=Job.Stage.READING, heartbeat_at=_long_ago(), attempts=1)
    with django_capture_on_commit_callbacks(execute=True):
        assert jobs.reap() == 1
    job.refresh_from_db()
    assert (job.stage, job.attempts) == ("ready", 2)


def test_a_living_job_is_left_alone() -> None:
    _job(stage=Job.Stage.READING, heartbeat_at=timezone.now())
    _job(b"1. We will meet.\n")
    assert jobs.reap() == 0


def test_a_forgotten_job_is_queued_again(django_capture_on_commit_callbacks: Any) -> None:
    job = _job(queued_at=_long_ago())
    with django_capture_on_commit_callbacks(execute=True):
        assert jobs.reap() == 1
    job.refresh_from_db()
    assert job.stage == "ready"


def test_the_third_death_is_the_last() -> None:
    job = _job(stage=Job.Stage.READING, heartbeat_at=_long_ago(), attempts=3)
    jobs.reap()
    job.refresh_from_db()
    assert job.stage == "failed" and job.problem and job.advice
    assert not StoredFile.objects.exists()


def test_bytes_that_are_gone_fail_with_a_reason() -> None:
    from django.core.files.storage import default_storage

    job = _job()
    default_storage.delete(job.upload.file.path)
    jobs.read_upload.call(job.pk)
    job.refresh_from_db()
    assert job.stage == "failed" and job.problem


@pytest.mark.parametrize(
    ("language", "said"), [("en", "It is locked by a password."), ("es", "Está protegido con contraseña.")]
)
def test_the_desk_says_why_in_the_readers_language(client: Any, person: Any, language: str, said: str) -> None:
    job = _job(stage="failed", problem="It is locked by a password.", advice="Nobody has said this before.")
    client.force_login(person("editor"))
    page = client.get(f"/{language}/desk/uploads/{job.upload_id}/").content.decode()
    assert said in page and "Nobody has said this before." in page
