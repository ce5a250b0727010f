"""Workers say that they live; the doctor and the metrics ask."""

import os
import socket
from datetime import datetime, timedelta

from django.db import connection
from django.utils import timezone

from mandato_web.serving.models import Beat

SILENT = timedelta(minutes=1)
_FORGOTTEN = timedelta(days=7)


def beat() -> None:
    now = timezone.now()
    Beat.objects.update_or_create(worker=f"{socket.gethostname()}:{os.getpid()}"[:120], defaults={"at": now})
    Beat.objects.filter(at__lt=now - _FORGOTTEN).delete()


def last_beat() -> datetime | None:
    one = Beat.objects.order_by("-at").first()
    return one.at if one else None


def living() -> int:
    return Beat.objects.filter(at__gte=timezone.now() - SILENT).count()


def database_bytes() -> int:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_database_size(current_database())")
            return int(cursor.fetchone()[0])
        cursor.execute("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
        return int(cursor.fetchone()[0])
