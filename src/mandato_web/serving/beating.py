"""Workers say that they live; the doctor and the metrics ask, and what a dead one left as running is settled."""

import os
import secrets
import socket
from datetime import datetime, timedelta

from django.db import connection
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from mandato_web.serving.models import Beat

SILENT = timedelta(minutes=1)
_FORGOTTEN = timedelta(days=7)


def name_self() -> str:
    """Of this worker: no other has it, not even one with the same number after a machine began anew."""
    return f"{socket.gethostname()[:90]}:{os.getpid()}:{secrets.token_hex(6)}"


def beat(worker: str) -> None:
    now = timezone.now()
    Beat.objects.update_or_create(worker=worker, defaults={"at": now})
    Beat.objects.filter(at__lt=now - _FORGOTTEN).delete()


def last_beat() -> datetime | None:
    one = Beat.objects.order_by("-at").first()
    return one.at if one else None


def living() -> int:
    return Beat.objects.filter(at__gte=timezone.now() - SILENT).count()


def settle_tasks() -> int:
    """Tasks whose worker gives no sign any more have failed; the rooms take up anew what was to be done. Answers how
    many these were."""
    now = timezone.now()
    living = set(Beat.objects.filter(at__gte=now - 2 * SILENT).values_list("worker", flat=True))
    left = [
        one.pk
        for one in DBTaskResult.objects.running().filter(started_at__lt=now - SILENT)
        if not living & set(one.worker_ids)
    ]
    return (
        DBTaskResult.objects.running()
        .filter(pk__in=left)
        .update(
            status=TaskResultStatus.FAILED,
            finished_at=now,
            exception_class_path="builtins.RuntimeError",
            traceback="RuntimeError: the worker that did this died before its end",
        )
    )


def database_bytes() -> int:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_database_size(current_database())")
            return int(cursor.fetchone()[0])
        cursor.execute("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
        return int(cursor.fetchone()[0])
