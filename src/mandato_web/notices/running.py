"""Doing the work of every day: each job once a day, by one worker, made up for after a time without any."""

import logging
from datetime import date, datetime, timedelta

from django.db.models import F, Q
from django.utils import timezone

from mandato_web.design.daily import DailyJob, list_jobs
from mandato_web.notices.models import DailyRun

LEASE = timedelta(hours=1)
FIRST_PAUSE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=6)
MOST_DAYS = 30
KEPT = timedelta(days=400)
_log = logging.getLogger("mandato_web.notices")


def run_due(now: datetime | None = None) -> int:
    """Every job whose hour has come and which nobody has done. Answers how many it did."""
    moment = timezone.localtime(now)
    return sum(_run(job, day, moment) for job in list_jobs() for day in list_days(job, moment))


def list_days(job: DailyJob, moment: datetime) -> list[date]:
    """The days for which the job is still to be done, the oldest first."""
    today = moment.date()
    latest = today if moment.time() >= job.at else today - timedelta(days=1)
    done = set(DailyRun.objects.filter(name=job.name, done_at__isnull=False).values_list("day", flat=True)[: KEPT.days])
    if not job.each_day:
        # Whoever was started before the hour does not make up for yesterday, unless nothing was ever done.
        return [] if latest in done or (latest < today and not done) else [latest]
    first = max(min(done, default=latest), latest - timedelta(days=MOST_DAYS))
    days = (first + timedelta(days=n) for n in range((latest - first).days + 1))
    return [day for day in days if day not in done]


def _run(job: DailyJob, day: date, now: datetime) -> int:
    """Claims the day, works, and says how it went. A claim that ran out is free: its worker died."""
    if not _claim(job, day, now):
        return 0
    mine = DailyRun.objects.filter(name=job.name, day=day)
    try:
        answer = job.act(day)
    except Exception as error:  # noqa: BLE001 - one job that fails must not keep the others from their day
        _log.warning("the daily job %s failed and will be tried again", job.name, exc_info=True)
        attempts = mine.values_list("attempts", flat=True).get()
        pause = min(FIRST_PAUSE * 2 ** min(attempts - 1, 10), LONGEST_PAUSE)
        mine.update(claimed_until=now + pause, problem=f"{type(error).__name__}: {error}"[:500])
        return 0
    said = "" if answer is None else str(answer)[:500]
    mine.update(done_at=timezone.now(), claimed_until=None, answer=said, problem="")
    return 1


def _claim(job: DailyJob, day: date, now: datetime) -> bool:
    DailyRun.objects.get_or_create(name=job.name, day=day)
    free = Q(claimed_until=None) | Q(claimed_until__lt=now)
    held = DailyRun.objects.filter(free, name=job.name, day=day, done_at=None)
    return bool(held.update(claimed_until=now + LEASE, started_at=now, attempts=F("attempts") + 1))


def forget_runs(today: date) -> int:
    return DailyRun.objects.filter(day__lt=today - KEPT).delete()[0]
