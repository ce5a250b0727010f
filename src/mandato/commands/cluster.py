"""A Dask cluster by its scheduler's address in; an executor for `read_many` out, which outlives its workers.

Each document travels to a worker as bytes, so that the workers need no disk in common with whoever asks. What a worker
was reading when it died is read again on another one, what it had read stays read. A document on which worker after
worker dies is tried once more with nothing beside it, so that neighbours are not blamed, and then told as unreadable.
Small documents travel in parcels.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from concurrent.futures import wait as wait_for
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from mandato import __version__
from mandato.commands.parcels import Job, Measure, pack, unpack, work
from mandato.errors import MandatoError, Unavailable, Unreadable

_CONNECT = 20.0  # seconds until a scheduler must have answered, and again until a worker stands ready
_WITHOUT_WORKERS = 60.0  # seconds: as long as a machine takes to start again
_LOOK = 2.0
_FETCH = 100.0  # seconds of patience with a result that was announced; afterwards its work is done again
_TRIES = 3
_AHEAD = 2  # parcels a thread: one to work at, one that waits


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
class _Asked(Job):
    out: "Future[Any]" = field(default_factory=Future)


@dataclass(eq=False)
class _Parcel:
    jobs: list[_Asked]
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
        self._waiting: deque[_Asked] = deque()
        self._running: dict[_Parcel, Any] = {}
        self._suspects: deque[_Asked] = deque()
        self._measure = Measure()
        self._threads: int = max(1, sum(client.nthreads().values()))
        self._lost: Unavailable | None = None
        self._closed = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    @property
    def room(self) -> int:
        """How many documents are worth having under way at once."""
        return 32 * self._threads

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        job = _Asked(fn, args, kwargs)
        with self._lock:
            if self._lost:
                job.out.set_exception(self._lost)
            else:
                self._waiting.append(job)
                self._fill()
        return job.out

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        if wait and not cancel_futures:
            with self._lock:
                asked = [job.out for parcel in self._running for job in parcel.jobs]
                asked += [job.out for job in (*self._waiting, *self._suspects)]
            wait_for(asked)
        self._closed.set()
        for job in self._forget_all():
            job.out.cancel()

    def _fill(self) -> None:
        """As many parcels as keep every thread at work, and one more each. What was read beside a worker's death is
        tried alone, when nothing else is under way. Within the lock."""
        if self._suspects:
            if not self._running:
                self._send(_Parcel([self._suspects.popleft()], alone=True))
            return
        if any(one.alone for one in self._running):
            return
        most = _AHEAD * self._threads
        while self._waiting and len(self._running) < most:
            self._send(_Parcel(self._measure.take(self._waiting, most)))

    def _send(self, parcel: _Parcel) -> None:
        parcel.sent += 1
        doing = self._client.submit(work, pack(parcel.jobs), pure=False)
        self._running[parcel] = doing
        doing.add_done_callback(lambda done: self._settle(parcel, done))

    def _settle(self, parcel: _Parcel, done: Any) -> None:
        """In the client's own thread: fetches the results at once, so that they no longer hang on their worker."""
        try:
            outcomes, suspect = self._outcomes(parcel, done)
        except _NeverCame:
            self._send_again(parcel, done)
            return
        done.release()
        with self._lock:
            if self._running.pop(parcel, None) is None:  # it was given up meanwhile
                return
            if suspect:
                self._suspects.extend(parcel.jobs)
            self._fill()
        for job, (result, problem) in zip(parcel.jobs, outcomes, strict=False):
            _tell(job, result, problem)

    def _send_again(self, parcel: _Parcel, done: Any) -> None:
        done.release()
        with self._lock:
            if self._closed.is_set() or parcel not in self._running:
                return
            if parcel.sent < _TRIES:
                self._send(parcel)
                return
            del self._running[parcel]
            self._fill()
        for job in parcel.jobs:
            _tell(job, None, _not_fetched(self._address))

    def _outcomes(self, parcel: _Parcel, done: Any) -> tuple[list[tuple[Any, Exception | None]], bool]:
        """What came of each piece; none of those that a worker's death leaves in suspicion."""
        from distributed import CancelledError, KilledWorker

        problem: Exception
        try:
            seconds, outcomes = unpack(self._fetch(parcel, done))
        except KilledWorker:
            if not parcel.alone:
                return [], True
            problem = _deadly()
        except ImportError as error:
            problem = _other_version(self._address, str(error))
        except CancelledError:
            problem = self._lost or _no_answer(self._address)
        except _NeverCame:
            raise
        except Exception as error:  # noqa: BLE001 - whatever the work raised is for whoever asked for it
            problem = error
        else:
            self._measure.learn(seconds, parcel.jobs)
            return outcomes, False
        return [(None, problem)] * len(parcel.jobs), False

    def _fetch(self, parcel: _Parcel, done: Any) -> Any:
        """A worker that dies between announcing a result and handing it over can leave it awaited for ever, and with
        it this thread, which the interpreter joins when it ends."""
        patience = _LOOK
        while True:
            try:
                return done.result(timeout=patience)
            except TimeoutError as error:
                if done.status == "error":  # the work itself raised it
                    raise
                given_up = self._closed.is_set() or parcel not in self._running
                patience *= 2
                if given_up or patience > _FETCH:
                    raise _NeverCame from error

    def _watch(self) -> None:
        """Without this, work that nobody will ever do would be waited for."""
        last_seen = time.monotonic()
        while not self._closed.wait(_LOOK):
            try:
                threads = sum(self._client.nthreads().values())
            except (OSError, RuntimeError, TimeoutError):
                threads = 0
            now = time.monotonic()
            if threads:
                last_seen = now
                with self._lock:
                    self._threads = threads
                    self._fill()
            elif now - last_seen > self._without_workers:
                self._give_up(_no_workers(self._address))
                return

    def _give_up(self, problem: Unavailable) -> None:
        with self._lock:
            self._lost = problem
        for job in self._forget_all():
            _tell(job, None, problem)

    def _forget_all(self) -> list[_Asked]:
        with self._lock:
            left = [job for parcel in self._running for job in parcel.jobs]
            left += [*self._suspects, *self._waiting]
            self._running.clear()
            self._suspects.clear()
            self._waiting.clear()
        return left


def _tell(job: _Asked, result: Any, problem: Exception | None) -> None:
    if job.out.done():
        return
    if problem is not None:
        job.out.set_exception(problem)
    else:
        job.out.set_result(result)


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
