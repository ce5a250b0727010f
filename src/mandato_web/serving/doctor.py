"""Looking at an installation: what is wrong, and what to do; and the proof of the history."""

from collections.abc import Callable, Iterator
from datetime import timedelta

from django.conf import settings
from django.core.checks import WARNING, run_checks
from django.core.files.storage import default_storage
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from mandato_web.files.models import StoredFile
from mandato_web.history.proof import prove
from mandato_web.intake.models import Job
from mandato_web.serving import surroundings
from mandato_web.serving.beating import SILENT, last_beat


def examine() -> int:
    """Prints one line a check. Exit 1 where something is wrong; what is only worth knowing is a note."""
    healthy = True
    for name, check in _CHECKS:
        try:
            problems = list(check())
        except DatabaseError as error:
            problems = [f"the database answers: {error}. Run: mandato-web upgrade"]
        wrong = any(not isinstance(problem, surroundings.Note) for problem in problems)
        healthy = healthy and not wrong
        print(f"{'WRONG' if wrong else 'note ' if problems else 'ok   '} {name}")
        for problem in problems:
            print(f"      {problem}")
    return 0 if healthy else 1


def verify() -> int:
    """Prints the proof. Exit 1 where the history is not whole."""
    proof = prove()
    for problem in proof.problems:
        print(f"WRONG {problem}")
    print(
        f"{proof.changes} changes in {proof.batches} sealed batches, {proof.unsealed} not yet sealed, "
        f"{proof.erased} erased"
    )
    if proof.head:
        print(f"seal of the last batch: {proof.head}")
    print("The history is whole." if not proof.problems else "The history is NOT whole.")
    return 1 if proof.problems else 0


def _database() -> Iterator[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA quick_check")
            answer = cursor.fetchone()[0]
        if answer != "ok":
            yield f"SQLite finds its file damaged: {answer}. Restore a backup."


def _migrations() -> Iterator[str]:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if plan:
        yield f"{len(plan)} migrations wait. Run: mandato-web upgrade"


def _folders() -> Iterator[str]:
    for folder in (settings.VAR, settings.MEDIA_ROOT):
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".doctor"
        try:
            probe.write_text("")
            probe.unlink()
        except OSError as error:
            yield f"{folder} cannot be written: {error.strerror}"


def _files() -> Iterator[str]:
    for stored in StoredFile.objects.all().iterator():
        if not default_storage.exists(stored.path):
            yield f"the bytes of {stored.name} ({stored.sha256[:12]}) are missing"


def _worker() -> Iterator[str]:
    minute_ago = timezone.now() - timedelta(minutes=2)
    waiting = Job.objects.filter(stage=Job.Stage.QUEUED, queued_at__lt=minute_ago).count()
    if waiting:
        yield f"{waiting} jobs have waited for more than two minutes. Is a worker running? mandato-web worker"
    seen = last_beat()
    if seen is None:
        yield surroundings.Note("no worker has run yet. Start the register (mandato-web serve) or mandato-web worker")
    elif timezone.now() - seen > SILENT:
        yield f"no worker has given a sign since {seen:%Y-%m-%d %H:%M} UTC. Start one: mandato-web worker"


def _settings() -> Iterator[str]:
    for message in run_checks():
        if message.level >= WARNING:
            yield f"{message.id}: {message.msg}"


_CHECKS: list[tuple[str, Callable[[], Iterator[str]]]] = [
    ("settings", _settings),
    ("folders", _folders),
    ("permissions", surroundings.permissions),
    ("disk", surroundings.disk),
    ("database", _database),
    ("migrations", _migrations),
    ("stored files", _files),
    ("clock", surroundings.clock),
    ("worker", _worker),
    ("cluster", surroundings.cluster),
    ("mail", surroundings.mail),
    ("sign-in", surroundings.sign_in),
    ("certificate", surroundings.certificate),
    ("backups", surroundings.backups),
]
