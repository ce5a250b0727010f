"""A progress bar on standard error, drawn only where a person watches and the work is long."""

import sys
import time
from types import TracebackType
from typing import TextIO

_WIDTH = 30
_AFTER = 1.0  # seconds of silence before a bar is worth drawing
_EVERY = 0.1


class Progress:
    """Counts steps of a known total; draws over one line and wipes it at the end."""

    def __init__(self, total: int, *, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._total = total
        self._done = 0
        self._started = self._drawn = time.monotonic()
        self._shown = False

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wipe()

    def step(self, name: str) -> None:
        self._done += 1
        now = time.monotonic()
        if self._stream.isatty() and now - self._started > _AFTER and now - self._drawn > _EVERY:
            self._drawn = now
            filled = _WIDTH * self._done // max(1, self._total)
            bar = "█" * filled + "·" * (_WIDTH - filled)
            self._stream.write(f"\r\x1b[K{bar} {self._done}/{self._total} {name[:40]}")
            self._stream.flush()
            self._shown = True

    def wipe(self) -> None:
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._shown = False
