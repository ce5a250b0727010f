"""The worker: does jobs one by one, and beside them seals history, takes up jobs that died, and sends letters."""

import logging
import threading

from django.db import close_old_connections
from django_tasks_db.management.commands.db_worker import Worker

from mandato_web.findings.jobs import reap_audits
from mandato_web.history.services import seal
from mandato_web.intake.jobs import reap
from mandato_web.notices.daily_jobs import work_off
from mandato_web.organisation.queries import notice_changes
from mandato_web.serving.beating import beat, name_self, settle_tasks

_ROUND = 15.0
_POST_ROUND = 5.0
_log = logging.getLogger("mandato_web.worker")


def work() -> int:
    """Until told to stop; a job under way is finished first."""
    stop, name = threading.Event(), name_self()
    threading.Thread(target=_keep_house, args=[stop, name], daemon=True).start()
    threading.Thread(target=_keep_the_post, args=[stop], daemon=True).start()
    worker = Worker(
        queue_names=["default"],
        interval=0.5,
        batch=False,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=name,
        excluded_queue_names=[],
    )
    logging.getLogger("django_tasks_db").setLevel(logging.ERROR)
    worker.configure_signals()
    try:
        worker.run()
    finally:
        stop.set()
    return 0


def _keep_house(stop: threading.Event, name: str) -> None:
    """Every quarter of a minute, in a thread and connection of its own."""
    pause = 0.0
    while not stop.wait(pause):
        pause = _ROUND
        close_old_connections()
        try:
            beat(name)
            while seal():
                pass
            reap()
            reap_audits()
            settle_tasks()
        except Exception:  # noqa: BLE001 - the next round tries again; a worker must not die of its housekeeping
            _log.warning("housekeeping failed and will be tried again", exc_info=True)


def _keep_the_post(stop: threading.Event) -> None:
    """The work of every day, and letters: apart from the housekeeping, which must not wait for a mail server."""
    while not stop.wait(_POST_ROUND):
        close_old_connections()
        try:
            notice_changes()
            work_off()
        except Exception:  # noqa: BLE001 - the next round tries again; a worker must not die of its letters
            _log.warning("a round of letters failed and will be tried again", exc_info=True)
