"""The audit in the background: asked for by whatever changes a text, done once for all that asked meanwhile."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

import mandato
from mandato_web.findings.models import AuditRun, Finding
from mandato_web.findings.services import audit_register

_SILENT = timedelta(minutes=30)
_FORGOTTEN = timedelta(seconds=60)
_DAY = timedelta(days=1)


def request_audit() -> AuditRun:
    """The run that waits, or a new one, handed to the workers once the transaction is done."""
    run, made = AuditRun.objects.get_or_create(stage=AuditRun.Stage.QUEUED, defaults={"queued_at": timezone.now()})
    if made:
        transaction.on_commit(lambda: run_audit.enqueue(run.pk))
    return run


@task()
def run_audit(run_id: int) -> None:
    """Does nothing where the run was taken up by somebody else, or is done."""
    taken = AuditRun.objects.filter(pk=run_id, stage=AuditRun.Stage.QUEUED)
    if not taken.update(stage=AuditRun.Stage.RUNNING, started_at=timezone.now()):
        return
    run = AuditRun.objects.get(pk=run_id)
    try:
        audit_register(run)
    except (mandato.MandatoError, ValueError) as error:
        AuditRun.objects.filter(pk=run_id).update(
            stage=AuditRun.Stage.FAILED, finished_at=timezone.now(), problem=str(error)
        )


def reap_audits() -> int:
    """Gives up a run whose worker died, hands on again one that no worker was told of, and asks for one when due.

    One is due where the last was another engine's, or kept findings that cannot be told in every language.
    """
    now = timezone.now()
    dead = AuditRun.objects.filter(stage=AuditRun.Stage.RUNNING, started_at__lt=now - _SILENT)
    touched = dead.update(stage=AuditRun.Stage.FAILED, finished_at=now, problem="The worker stopped before its end.")
    if touched:
        request_audit()
    ready = DBTaskResult.objects.ready().filter(task_path=run_audit.module_path)
    told = {pk for result in ready for pk in result.args_kwargs["args"][:1]}
    for run in AuditRun.objects.filter(stage=AuditRun.Stage.QUEUED, queued_at__lt=now - _FORGOTTEN):
        if run.pk not in told:
            touched += 1
            run_audit.enqueue(run.pk)
    if _is_outdated(now):
        request_audit()
        touched += 1
    return touched


def _is_outdated(now: datetime) -> bool:
    """At most once a day: an audit that fails is not begun again and again."""
    last = AuditRun.objects.filter(stage=AuditRun.Stage.DONE).first()
    if last is None or AuditRun.objects.filter(queued_at__gt=now - _DAY).exists():
        return False
    untold = Finding.objects.filter(said=[]).exclude(state=Finding.State.FIXED)
    return last.reader != mandato.__version__ or untold.exists()
