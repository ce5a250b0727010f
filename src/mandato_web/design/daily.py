"""Work of every day: a room registers what is to be done once a day; the worker does it.

    register(DailyJob("reporting.close-rounds", close_rounds))

`act(day)` may run again for the same day where a worker died over it, so it leaves the same result twice. What a job
answers is kept beside the day, for whoever looks after the register. After a time without a worker a job runs once
for today, or with `each_day` once for every day that was missed, thirty at most.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class DailyJob:
    """`at`: not before this hour of the register's time zone. `name` starts with the room's."""

    name: str
    act: Callable[[date], object]
    at: time = time(3)
    each_day: bool = False


_jobs: dict[str, DailyJob] = {}


def register(job: DailyJob) -> None:
    """Registering a name again replaces it."""
    _jobs[job.name] = job


def forget(name: str) -> None:
    _jobs.pop(name, None)


def list_jobs() -> list[DailyJob]:
    return list(_jobs.values())
