"""The files of several jobs, read here one by one, or all at once on the cluster that MANDATO_SCHEDULER names."""

import logging
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import ExitStack
from functools import partial
from itertools import islice

from django.conf import settings
from django.db.models import F

import mandato
from mandato_web.files.services import load
from mandato_web.intake.models import Job
from mandato_web.intake.reading import Reading, read_bytes, reading_in

_UNDER_WAY = 32  # documents that stand in memory until the cluster has read them
_log = logging.getLogger("mandato_web.worker")


def read_together(jobs: Sequence[Job]) -> Iterator[tuple[Job, Callable[[], Reading]]]:
    """Each job, in the order given, and what answers with its reading or raises why there is none."""
    with ExitStack() as stack:
        cluster = _connect(stack) if len(jobs) > 1 else None
        if cluster is None:
            yield from ((job, partial(_read_here, job)) for job in jobs)
            return
        left = iter(jobs)
        running = deque((job, _send(cluster, job)) for job in islice(left, _UNDER_WAY))
        while running:
            job, sent = running.popleft()
            yield job, partial(_fetch, job, sent)
            running.extend((one, _send(cluster, one)) for one in islice(left, 1))


def _connect(stack: ExitStack) -> Executor | None:
    try:
        return stack.enter_context(mandato.cluster_at(settings.SCHEDULER))
    except mandato.Unavailable as problem:
        _log.warning("the cluster is not there, so the files are read here: %s", problem)
        return None


def _send(cluster: Executor, job: Job) -> "Future[str]":
    _count_attempt(job)
    try:
        data = _bytes_of(job)
    except (OSError, ValueError) as error:
        told: Future[str] = Future()
        told.set_exception(error)
        return told
    return cluster.submit(mandato.print_document, data, job.upload.name, language=job.upload.language or None)


def _fetch(job: Job, sent: "Future[str]") -> Reading:
    try:
        return reading_in(sent.result())
    except mandato.Unavailable as problem:
        _log.warning("the cluster went away, so %s is read here: %s", job.upload.name, problem)
        return _read_here(job)


def _read_here(job: Job) -> Reading:
    _count_attempt(job)
    return read_bytes(_bytes_of(job), job.upload.name, language=job.upload.language or None)


def _bytes_of(job: Job) -> bytes:
    if job.upload.file is None:
        raise ValueError("its bytes are gone")
    return load(job.upload.file)


def _count_attempt(job: Job) -> None:
    """When it is begun, so that a document on which workers die is told from those that waited behind it."""
    Job.objects.filter(pk=job.pk).update(attempts=F("attempts") + 1)
