"""What this room does every day, and what it does whenever the worker has a moment."""

from datetime import date, time

from django.utils import timezone

from mandato_web.design.daily import DailyJob, register
from mandato_web.notices.following import erase_unanswered
from mandato_web.notices.outbox import forget_words, send_waiting
from mandato_web.notices.reminding import remind_everybody
from mandato_web.notices.running import forget_runs, run_due
from mandato_web.notices.telling import tell_at_once, tell_daily


def register_jobs() -> None:
    register(DailyJob("notices.remind", _remind, at=time(6)))
    register(DailyJob("notices.tell", _tell, at=time(6)))
    register(DailyJob("notices.forget", _forget, at=time(4)))


def work_off() -> int:
    """A round of the worker: the day's jobs, what is to be told at once, and the outbox. Answers letters sent."""
    run_due()
    tell_at_once()
    return send_waiting()


def _remind(day: date) -> str:
    return f"{remind_everybody(timezone.localdate())} notices"


def _tell(day: date) -> str:
    return f"{tell_daily(day)} letters"


def _forget(day: date) -> str:
    words = forget_words(timezone.now())
    return f"{erase_unanswered()} addresses, {words} letters, {forget_runs(day)} runs"
