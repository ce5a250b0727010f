"""What a page costs: server time, the share of it that the database takes, and the number of queries.

Server time is the processor time of this process and of the database's: what others do on the machine is left out as
far as it can be. Of a database on another machine it is the time spent waiting that counts.
"""

import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROUNDS = 5


@dataclass
class Cost:
    """Times are milliseconds. `times` are those of pages made anew, `kept` that of a page which a visitor asked for
    before and nothing was written since."""

    status: int
    times: list[float]
    kept: float
    database: float
    queries: int
    weight: int
    asked: list[tuple[str, float]] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    def __str__(self) -> str:
        told = f"{self.status} {min(self.times):7.1f} {self.median:7.1f} {self.database:7.1f} {self.queries:7}"
        return f"{told} {self.kept:7.1f} {self.weight // 1000:5}"


HEAD = f"{'':3} {'best ms':>7} {'p50 ms':>7} {'of SQL':>7} {'queries':>7} {'kept ms':>7} {'kB':>5}"


class _Watch:
    """Around every statement: how long it took, and how much of that this process did not work."""

    def __init__(self, waits: bool, worked: Path | None = None) -> None:
        """`worked`: where the system tells how long the database's process worked."""
        self.waits, self.spent, self.waited = waits, 0.0, 0.0
        self.worked = worked
        self.asked: list[tuple[str, float]] = []

    def __call__(self, execute: Any, sql: str, *rest: Any) -> Any:
        worked, began = time.process_time(), self._tell()
        try:
            return execute(sql, *rest)
        finally:
            passed, worked = self._tell() - began, time.process_time() - worked
            waited = 0.0
            if self.waits:
                waited = passed if self.worked else max(0.0, passed - worked)
            self.waited += waited
            self.spent += worked + waited
            self.asked.append((sql, (worked + waited) * 1000))

    def _tell(self) -> float:
        """Seconds: of the database's process where they can be known, else of the clock."""
        if self.worked is None:
            return time.perf_counter()
        return int(self.worked.read_text().split()[0]) / 1e9


def _place_of_work() -> Path | None:
    """Linux tells it of every process of the same machine, in billionths of a second, as the first of three numbers."""
    from django.db import connection

    if connection.vendor != "postgresql":
        return None
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid(), inet_server_addr() IS NULL")
        key, is_here = cursor.fetchone()
    place = Path(f"/proc/{key}/schedstat")
    return place if is_here and place.exists() else None


def measure(client: Any, address: str, rounds: int = ROUNDS) -> Cost:
    """One answer to warm up, then `rounds` that count, each made anew; then one that is kept."""
    from django.core.cache import caches

    answers = []
    for _turn in range(rounds + 1):
        caches["memory"].clear()
        caches["pages"].clear()
        answers.append(_answer(client, address))
    kept = statistics.median(_answer(client, address)[1] for _turn in range(3))
    answer, _took, watch = answers[-1]
    return Cost(
        status=answer.status_code,
        times=[took for _answer, took, _watch in answers[1:]],
        kept=kept,
        database=statistics.median(watch.spent * 1000 for _answer, _took, watch in answers[1:]),
        queries=len(watch.asked),
        weight=len(answer.getvalue()),
        asked=watch.asked,
    )


def _answer(client: Any, address: str) -> tuple[Any, float, _Watch]:
    from django.db import connection

    watch = _Watch(connection.vendor != "sqlite", _place_of_work())
    began = time.process_time()
    with connection.execute_wrapper(watch):
        answer = client.get(address)
        answer.getvalue()
    return answer, (time.process_time() - began + watch.waited) * 1000, watch
