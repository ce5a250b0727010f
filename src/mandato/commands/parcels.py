"""Several small pieces of work in one parcel: what travels to a worker and back, and how much one should hold.

What a task costs its scheduler and whoever asks is the same for a page and for a book; a worker that dies costs its
whole parcel. So a parcel holds what takes a fraction of a second, as far as the parcels before it tell.
"""

import pickle
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from mandato.errors import MandatoError

SECONDS = 0.25  # of work in a parcel
_MOST = 64  # pieces of work
_LEAST_BYTES = 500  # what a piece counts for that carries nothing


@dataclass(eq=False)
class Job:
    """One piece of work: `act(*given, **named)`."""

    act: Callable[..., Any]
    given: tuple[Any, ...]
    named: dict[str, Any]

    @property
    def size(self) -> int:
        """Bytes carried."""
        return max(_LEAST_BYTES, sum(len(one) for one in self.given if isinstance(one, bytes)))


AJob = TypeVar("AJob", bound=Job)


def pack(jobs: Iterable[Job]) -> bytes:
    return pickle.dumps([(one.act, one.given, one.named) for one in jobs], protocol=pickle.HIGHEST_PROTOCOL)


def work(packed: bytes) -> bytes:
    """On a worker: does each, and answers with the seconds it took and what came of each, error or result."""
    began = time.perf_counter()
    outcomes = [_outcome(act, given, named) for act, given, named in pickle.loads(packed)]  # noqa: S301 - of who asks
    return pickle.dumps((time.perf_counter() - began, outcomes), protocol=pickle.HIGHEST_PROTOCOL)


def unpack(packed: bytes) -> tuple[float, list[tuple[Any, Exception | None]]]:
    """Seconds, and for each piece its result or its error."""
    seconds, outcomes = pickle.loads(packed)  # noqa: S301 - of workers that were asked
    return seconds, [pickle.loads(one) for one in outcomes]  # noqa: S301


def _outcome(act: Callable[..., Any], given: tuple[Any, ...], named: dict[str, Any]) -> bytes:
    """Each packed by itself, so that one that cannot be is told alone."""
    told: tuple[Any, Exception | None]
    try:
        told = act(*given, **named), None
    except Exception as error:  # noqa: BLE001 - whatever the work raised is for whoever asked for it
        told = None, error
    try:
        return pickle.dumps(told, protocol=pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001
        return pickle.dumps((None, MandatoError(f"What came of it cannot be sent: {error}", "")))


@dataclass
class Measure:
    """How much work to put into a parcel, learned from those that came back."""

    _seconds_a_byte: float | None = None
    _taken: deque[tuple[float, int]] = field(default_factory=lambda: deque(maxlen=8))

    def learn(self, seconds: float, jobs: Iterable[Job]) -> None:
        self._taken.append((seconds, sum(one.size for one in jobs)))
        self._seconds_a_byte = sum(one for one, _size in self._taken) / sum(size for _one, size in self._taken)

    def take(self, waiting: deque[AJob], parcels: int) -> list[AJob]:
        """The first of `waiting`, one alone while nothing is known; never more than a share of it where `parcels` are
        under way at once, so that at the end no thread waits for a neighbour with a full one."""
        taken = [waiting.popleft()]
        if self._seconds_a_byte is None:
            return taken
        bytes_left = SECONDS / self._seconds_a_byte - taken[0].size
        most = min(_MOST, -(-(len(waiting) + 1) // parcels))
        while waiting and len(taken) < most and waiting[0].size <= bytes_left:
            bytes_left -= waiting[0].size
            taken.append(waiting.popleft())
        return taken
