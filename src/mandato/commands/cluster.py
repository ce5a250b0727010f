"""A Dask cluster by its scheduler's address in; an executor for `read_many` out, which outlives its workers.

Each document travels to a worker as bytes, so that the workers need no disk in common with whoever asks. What a worker
was reading when it died is read again on another one, what it had read stays read. A document on which worker after
worker dies is tried once more with nothing beside it, so that neighbours are not blamed, and then told as unreadable.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from mandato import __version__
from mandato.errors import MandatoError, Unavailable, Unreadable

_CONNECT = 20.0  # seconds until a scheduler must have answered, and again until a worker stands ready
_WITHOUT_WORKERS = 60.0  # seconds: as long as a machine takes to start again
_LOOK = 2.0
_FETCH = 100.0  # seconds of patience with a result that was announced; afterwards its work is done again
_TRIES = 3


@contextmanager
def cluster_at(
    address: str, *, patience: float = _CONNECT, without_workers: float = _WITHOUT_WORKERS
) -> Iterator[Executor]:
    """Raises Unavailable: without the package `distributed`, a scheduler that answers, or workers of this version."""
    client = _connect(address, patience)
    try:
        _check_workers(client, address, patience)
        cluster = _Cluster(client, address, without_workers)
        try:
            yield cluster
        finally:
            cluster.shutdown(wait=False, cancel_futures=True)
    finally:
        client.close(timeout=5)


def version_here() -> str:
    """Asked of every worker."""
    return __version__


@dataclass(eq=False)
class _Job:
    act: Callable[..., Any]
    given: tuple[Any, ...]
    named: dict[str, Any]
    out: "Future[Any]" = field(default_factory=Future)
    alone: bool = False
    sent: int = 0


class _NeverCame(Exception):
    """A result that was announced and cannot be had."""


class _Cluster(Executor):
    def __init__(self, client: Any, address: str, without_workers: float) -> None:
        self._client = client
        self._address = address
        self._without_workers = without_workers
        self._lock = threading.Lock()
        self._running: dict[_Job, Any] = {}
        self._suspects: deque[_Job] = deque()
        self._held: deque[_Job] = deque()
        self._lost: Unavailable | None = None
        self._closed = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        job = _Job(fn, args, kwargs)
        with self._lock:
            if self._lost:
                job.out.set_exception(self._lost)
            elif self._suspects or any(one.alone for one in self._running):
                self._held.append(job)
            else:
                self._send(job)
        return job.out

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._closed.set()
        with self._lock:
            under_way = list(self._running)
        if wait and not cancel_futures:
            for job in under_way:
                job.out.exception()

    def _send(self, job: _Job) -> None:
        job.sent += 1
        doing = self._client.submit(job.act, *job.given, **job.named, pure=False)
        self._running[job] = doing
        doing.add_done_callback(lambda done: self._settle(job, done))

    def _settle(self, job: _Job, done: Any) -> None:
        """In the client's own thread: fetches the result at once, so that it no longer hangs on its worker."""
        try:
            result, problem, suspect = self._outcome(job, done)
        except _NeverCame:
            self._send_again(job, done)
            return
        done.release()
        with self._lock:
            if self._running.pop(job, None) is None:  # it was given up meanwhile
                return
            if suspect:
                self._suspects.append(job)
            if not self._running:
                self._go_on()
        if problem is not None:
            job.out.set_exception(problem)
        elif not suspect:
            job.out.set_result(result)

    def _send_again(self, job: _Job, done: Any) -> None:
        done.release()
        with self._lock:
            if self._closed.is_set() or job not in self._running:
                return
            if job.sent < _TRIES:
                self._send(job)
                return
            del self._running[job]
            if not self._running:
                self._go_on()
        job.out.set_exception(_not_fetched(self._address))

    def _outcome(self, job: _Job, done: Any) -> tuple[Any, Exception | None, bool]:
        from distributed import CancelledError, KilledWorker

        try:
            return self._fetch(job, done), None, False
        except KilledWorker:
            return None, _deadly() if job.alone else None, not job.alone
        except ImportError as error:
            return None, _other_version(self._address, str(error)), False
        except CancelledError:
            return None, self._lost or _no_answer(self._address), False
        except _NeverCame:
            raise
        except Exception as error:  # noqa: BLE001 - whatever the work raised is for whoever asked for it
            return None, error, False

    def _fetch(self, job: _Job, done: Any) -> Any:
        """A worker that dies between announcing a result and handing it over can leave it awaited for ever, and with
        it this thread, which the interpreter joins when it ends."""
        patience = _LOOK
        while True:
            try:
                return done.result(timeout=patience)
            except TimeoutError as error:
                if done.status == "error":  # the work itself raised it
                    raise
                given_up = self._closed.is_set() or job not in self._running
                patience *= 2
                if given_up or patience > _FETCH:
                    raise _NeverCame from error

    def _go_on(self) -> None:
        """With nothing under way: the next suspect alone, or all that was held back for their sake."""
        if self._suspects:
            job = self._suspects.popleft()
            job.alone = True
            self._send(job)
            return
        while self._held:
            self._send(self._held.popleft())

    def _watch(self) -> None:
        """Without this, work that nobody will ever do would be waited for."""
        last_seen = time.monotonic()
        while not self._closed.wait(_LOOK):
            try:
                standing = bool(self._client.nthreads())
            except (OSError, RuntimeError, TimeoutError):
                standing = False
            now = time.monotonic()
            if standing:
                last_seen = now
            elif now - last_seen > self._without_workers:
                self._give_up(_no_workers(self._address))
                return

    def _give_up(self, problem: Unavailable) -> None:
        with self._lock:
            self._lost = problem
            left = [*self._running, *self._suspects, *self._held]
            self._running.clear()
            self._suspects.clear()
            self._held.clear()
        for job in left:
            job.out.set_exception(problem)


def _connect(address: str, patience: float) -> Any:
    try:
        from distributed import Client
    except ImportError as error:
        raise Unavailable(
            "Reading on a cluster needs the package `distributed`, which is not installed here.",
            "Install it: pip install 'mandato[cluster]'.",
        ) from error
    connect: Any = Client
    try:
        return connect(address, timeout=patience, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise _no_answer(address) from error


def _check_workers(client: Any, address: str, patience: float) -> None:
    """Another version would read otherwise, and results would depend on who read what."""
    from distributed import TimeoutError as TooLong

    try:
        client.wait_for_workers(1, timeout=patience)
        versions = client.run(version_here)
    except (TooLong, TimeoutError) as error:
        raise _no_workers(address) from error
    except ImportError as error:
        raise _other_version(address, str(error)) from error
    differing = sorted({each for each in versions.values() if each != __version__})
    if differing:
        raise _other_version(address, f"they have {', '.join(map(str, differing))}")


def _no_answer(address: str) -> Unavailable:
    return Unavailable(
        f"No Dask scheduler answers at {address}.",
        "Start one with `dask scheduler`, and name the address that it prints, such as tcp://127.0.0.1:8786.",
    )


def _no_workers(address: str) -> Unavailable:
    return Unavailable(
        f"The scheduler at {address} has no workers.",
        f"Start some where Mandato is installed: dask worker {address} --nworkers 2 --nthreads 1",
    )


def _not_fetched(address: str) -> Unavailable:
    return Unavailable(
        f"A worker at {address} read this, and what it read did not come back.",
        "See whether this machine reaches the workers, not the scheduler alone, and ask again.",
    )


def _other_version(address: str, what: str) -> Unavailable:
    return Unavailable(
        f"The workers at {address} do not have Mandato {__version__}, which is what asks: {what}.",
        "Install the same version beside every worker.",
    )


def _deadly() -> MandatoError:
    return Unreadable(
        "Every worker that read it died, though nothing was read beside it.",
        "Leave it out, or read it alone and watch the memory it takes.",
    )
