"""Reading uploads in the background. A job may run twice and leaves one result; one whose worker died is taken up."""

import contextlib
import threading
from collections.abc import Iterator
from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from mandato import Unreadable
from mandato_web.files.models import StoredFile
from mandato_web.files.services import purge
from mandato_web.intake.assembling import assemble, forget
from mandato_web.intake.models import Job, Upload
from mandato_web.intake.proposing import propose
from mandato_web.intake.reading import Reading
from mandato_web.intake.reading_together import read_together

_BEAT = 5.0
_SILENT = timedelta(seconds=30)
_FORGOTTEN = timedelta(seconds=60)
_ATTEMPTS = 3
_AT_ONCE = 63  # more of a package with one of its files, where a cluster reads


def queue(upload: Upload) -> Job:
    """A job for an upload, handed to the workers once the transaction is done."""
    job = Job.objects.create(upload=upload, queued_at=timezone.now())
    transaction.on_commit(lambda: read_upload.enqueue(job.pk))
    return job


@task()
def read_upload(job_id: int) -> None:
    """Does nothing where the job was taken up by somebody else, or is done.

    Where a cluster is set, the files of its package that wait are read with it.
    """
    if not _take(job_id):
        return
    job = Job.objects.select_related("upload__file").get(pk=job_id)
    jobs = [job, *_take_others_of_package(job)] if settings.SCHEDULER else [job]
    with _heartbeat([one.pk for one in jobs]):
        for one, read in read_together(jobs):
            try:
                _keep(one, read())
            except Unreadable as error:
                _fail(one, error.problem, error.advice)
            except (OSError, ValueError) as error:
                _fail(one, _("The stored file could not be opened."), str(error))


def reap() -> int:
    """Queues again what a dead worker left behind; gives up after three attempts. Answers how many it touched."""
    now = timezone.now()
    silent = Job.objects.filter(stage=Job.Stage.READING, heartbeat_at__lt=now - _SILENT)
    touched = 0
    for job in silent.select_related("upload"):
        touched += 1
        if job.attempts >= _ATTEMPTS:
            _fail(job, _("Reading stopped three times before its end."), _("Split the file and upload the parts."))
        else:
            _queue_again(job)
    told = DBTaskResult.objects.ready().filter(task_path=read_upload.module_path)
    waiting = {pk for result in told for pk in result.args_kwargs["args"][:1]}
    for job in Job.objects.filter(stage=Job.Stage.QUEUED, queued_at__lt=now - _FORGOTTEN).exclude(pk__in=waiting):
        touched += 1
        _queue_again(job)
    return touched


def _take(job_id: int) -> bool:
    """Whether it waited, and is this worker's now."""
    now = timezone.now()
    waiting = Job.objects.filter(pk=job_id, stage=Job.Stage.QUEUED)
    return bool(waiting.update(stage=Job.Stage.READING, started_at=now, heartbeat_at=now, percent=5))


def _take_others_of_package(job: Job) -> list[Job]:
    if not job.upload.package_id:
        return []
    waiting = Job.objects.filter(upload__package=job.upload.package_id, stage=Job.Stage.QUEUED).order_by("pk")
    return [one for one in waiting.select_related("upload__file")[:_AT_ONCE] if _take(one.pk)]


def _keep(job: Job, reading: Reading) -> None:
    upload = job.upload
    Job.objects.filter(pk=job.pk).update(percent=80)
    with transaction.atomic():
        forget(upload)
        propose(upload, reading)
        assemble(upload)
        Job.objects.filter(pk=job.pk).update(stage=Job.Stage.READY, percent=100, finished_at=timezone.now())


def _fail(job: Job, problem: str, advice: str) -> None:
    """Says why, and forgets the bytes unless something else holds them."""
    with transaction.atomic():
        Job.objects.filter(pk=job.pk).update(
            stage=Job.Stage.FAILED, problem=problem, advice=advice, finished_at=timezone.now()
        )
        stored = job.upload.file
        Upload.objects.filter(pk=job.upload_id).update(file=None)
        if stored is not None and not _is_held(stored):
            purge(stored)


def _is_held(stored: StoredFile) -> bool:
    return stored.versions.exists() or stored.uploads.exists()


def _queue_again(job: Job) -> None:
    with transaction.atomic():
        Job.objects.filter(pk=job.pk).update(stage=Job.Stage.QUEUED, queued_at=timezone.now(), percent=0)
        transaction.on_commit(lambda: read_upload.enqueue(job.pk))


@contextlib.contextmanager
def _heartbeat(job_ids: list[int]) -> Iterator[None]:
    """Says every few seconds that the jobs are alive. An in-memory database is seen by one connection only: no beat."""
    if connection.vendor == "sqlite" and connection.is_in_memory_db():
        yield
        return
    stop = threading.Event()

    def beat() -> None:
        while not stop.wait(_BEAT):
            close_old_connections()
            with contextlib.suppress(DatabaseError):  # busy for a moment: the next beat tells as well
                Job.objects.filter(pk__in=job_ids).update(heartbeat_at=timezone.now())
        connection.close()

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(_SILENT.total_seconds())
