"""One web server and one worker under one process: whichever dies is started again; a signal ends both.

Both are forked from a process that has loaded everything already, so that they are up at once and share its memory.
"""

import contextlib
import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from types import FrameType

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from mandato_web.serving.measuring import forget_counts

_FORK = multiprocessing.get_context("fork")
_RESTART_PAUSE = 1.0
_PATIENCE = 20.0
_TRIES = 20

Act = Callable[[], object]


class Supervisor:
    """Keeps each act running in a process of its own until it is told to stop."""

    def __init__(self, acts: list[Act]) -> None:
        self._acts = acts
        self._running: list[BaseProcess] = []
        self._stopping = False

    def start(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)
        self._running = [_fork(act) for act in self._acts]

    def watch(self) -> int:
        """Returns when told to stop, after all have ended."""
        while not self._stopping:
            time.sleep(0.2)
            for place, process in enumerate(self._running):
                if not process.is_alive() and not self._stopping:
                    time.sleep(_RESTART_PAUSE)
                    self._running[place] = _fork(self._acts[place])
        self._end_all()
        return 0

    def is_running(self) -> bool:
        return not self._stopping and all(process.is_alive() for process in self._running)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._stopping = True

    def _end_all(self) -> None:
        for process in self._running:
            process.terminate()
        deadline = time.monotonic() + _PATIENCE
        for process in self._running:
            process.join(max(0.1, deadline - time.monotonic()))
            if process.is_alive():
                process.kill()


def serve(address: str, port: int, *, processes: int = 1, with_worker: bool = True) -> int:
    if not is_free(address, port):
        print(f"Port {port} on {address} is in use. Name another: mandato-web serve --port {port + 1}", file=sys.stderr)
        return 1
    return start(address, port, processes=processes, with_worker=with_worker).watch()


def start(address: str, port: int, *, processes: int = 1, with_worker: bool = True) -> Supervisor:
    gather_static_files()
    forget_counts()
    acts: list[Act] = [lambda: _serve_pages(address, port, processes)]
    if with_worker:
        acts.append(_work)
    supervisor = Supervisor(acts)
    supervisor.start()
    return supervisor


def gather_static_files() -> None:
    """Where names carry hashes, all files are gathered and hashed once before serving."""
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    if "Manifest" in settings.STORAGES["staticfiles"]["BACKEND"]:
        call_command("collectstatic", interactive=False, verbosity=0)


def is_free(address: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError:
            return False
    return True


def first_free_port(address: str, port: int) -> int | None:
    """`port`, or the nearest one above it that nobody uses."""
    return next((one for one in range(port, port + _TRIES) if is_free(address, one)), None)


def wait_until_answering(address: str, port: int, supervisor: Supervisor, *, patience: float = 30.0) -> bool:
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline and supervisor.is_running():
        with contextlib.suppress(OSError), socket.create_connection((address, port), timeout=1):
            return True
        time.sleep(0.05)
    return False


def is_loopback(address: str) -> bool:
    return address in ("localhost", "::1") or address.startswith("127.")


def _fork(act: Act) -> BaseProcess:
    # A connection that two processes share is a connection that neither can trust.
    connections.close_all()
    process = _FORK.Process(target=_begin, args=[act, os.getpid()])
    process.start()
    return process


def _begin(act: Act, parent: int) -> None:
    """In a session of its own: Ctrl-C reaches the supervisor alone, which then ends its processes in good order."""
    os.setsid()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    threading.Thread(target=_end_with, args=[parent], daemon=True).start()
    act()


def _end_with(parent: int) -> None:
    """A supervisor that was killed leaves nobody behind."""
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)


def _serve_pages(address: str, port: int, processes: int) -> None:
    """Gunicorn with threads: pages wait for the database more than for the processor."""
    from gunicorn.app.wsgiapp import WSGIApplication

    sys.argv = [
        "mandato-web", "mandato_web.wsgi:application", "--bind", f"{address}:{port}", "--workers", str(processes),
        "--threads", "8", "--worker-class", "gthread", "--timeout", "120", "--log-level", "warning",
        "--no-control-socket",
    ]  # fmt: skip
    WSGIApplication().run()


def _work() -> None:
    from mandato_web.serving.working import work

    work()
