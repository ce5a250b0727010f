"""Counts of what web processes did, and the state of the register, in the text format that Prometheus reads.

Every process writes its own counts into a small file now and then; whoever is asked adds them up.
"""

import contextlib
import json
import os
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.db.models import Count
from django_tasks_db.models import DBTaskResult

import mandato
from mandato_web.intake.models import Job
from mandato_web.notices.models import Letter
from mandato_web.serving.beating import database_bytes, living

BOUNDS = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_PAUSE = 2.0


class Counts:
    """Of this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self._written = 0.0
        self._process = os.getpid()

    def add(self, method: str, status: int, route: str, seconds: float) -> None:
        with self._lock:
            if self._process != os.getpid():
                self._counts, self._process = Counter(), os.getpid()
            self._counts[f'mandato_requests_total{{method="{method}",status="{status}",route="{route}"}}'] += 1
            for bound in BOUNDS:
                if seconds <= bound:
                    self._counts[f'mandato_request_duration_seconds_bucket{{le="{bound}"}}'] += 1
            self._counts['mandato_request_duration_seconds_bucket{le="+Inf"}'] += 1
            self._counts["mandato_request_duration_seconds_sum"] += seconds  # type: ignore[assignment]
            self._counts["mandato_request_duration_seconds_count"] += 1
            due = time.monotonic() - self._written > _PAUSE
        if due:
            self.write()

    def write(self) -> None:
        with self._lock:
            self._written = time.monotonic()
            told = json.dumps(self._counts)
        # Metrics never stand in the way of a page: a full disk is the doctor's matter.
        with contextlib.suppress(OSError):
            folder = _folder()
            folder.mkdir(parents=True, exist_ok=True)
            partial = folder / f"{os.getpid()}.part"
            partial.write_text(told)
            partial.replace(folder / f"{os.getpid()}.json")


counts = Counts()


def forget_counts() -> None:
    """When the register starts."""
    for old in _folder().glob("*.json"):
        old.unlink(missing_ok=True)


def tell_metrics() -> str:
    counts.write()
    lines = [f'mandato_build_info{{version="{mandato.__version__}"}} 1']
    lines += [f"{name} {value:.10g}" for name, value in sorted(_added_up().items())]
    lines += [f"{name} {value}" for name, value in _state()]
    return "\n".join(_with_kinds(lines)) + "\n"


def _state() -> Iterator[tuple[str, int]]:
    for stage, number in Job.objects.values_list("stage").annotate(Count("pk")).order_by("stage"):
        yield f'mandato_jobs{{stage="{stage}"}}', number
    for status, number in DBTaskResult.objects.order_by().values_list("status").annotate(Count("pk")):
        yield f'mandato_queue{{status="{status.lower()}"}}', number
    for state, number in Letter.objects.order_by().values_list("state").annotate(Count("pk")):
        yield f'mandato_outbox{{state="{state}"}}', number
    yield "mandato_workers", living()
    yield "mandato_database_bytes", database_bytes()


def _with_kinds(lines: list[str]) -> Iterator[str]:
    seen = set()
    for line in lines:
        name = line.partition("{")[0].partition(" ")[0]
        family = name.removesuffix("_bucket").removesuffix("_sum").removesuffix("_count")
        if family not in seen:
            seen.add(family)
            kind = "histogram" if family != name else "counter" if name.endswith("_total") else "gauge"
            yield f"# TYPE {family} {kind}"
        yield line


def _added_up() -> Counter[str]:
    total: Counter[str] = Counter()
    for path in _folder().glob("*.json"):
        with contextlib.suppress(OSError, ValueError):
            total.update(json.loads(path.read_text()))
    return total


def _folder() -> Path:
    folder: Path = settings.VAR / "metrics"
    return folder
