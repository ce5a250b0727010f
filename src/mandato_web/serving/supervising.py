"""One web server and one worker under one process: whichever dies is started again; a signal ends both."""

import contextlib
import signal
import socket
import subprocess
import sys
import time
from types import FrameType

_RESTART_PAUSE = 1.0
_PATIENCE = 20.0
_TRIES = 20


class Supervisor:
    """Keeps commands running until it is told to stop."""

    def __init__(self, commands: list[list[str]]) -> None:
        self._commands = commands
        self._running: list[subprocess.Popen[bytes]] = []
        self._stopping = False

    def start(self) -> None:
        self._running = [subprocess.Popen(command) for command in self._commands]  # noqa: S603
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)

    def watch(self) -> int:
        """Returns when told to stop, after both have ended."""
        while not self._stopping:
            time.sleep(0.2)
            for place, process in enumerate(self._running):
                if process.poll() is not None and not self._stopping:
                    time.sleep(_RESTART_PAUSE)
                    self._running[place] = subprocess.Popen(self._commands[place])  # noqa: S603
        self._end_all()
        return 0

    def is_running(self) -> bool:
        return all(process.poll() is None for process in self._running)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._stopping = True

    def _end_all(self) -> None:
        for process in self._running:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
        deadline = time.monotonic() + _PATIENCE
        for process in self._running:
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()


def serve(address: str, port: int, *, processes: int = 1, with_worker: bool = True) -> int:
    if not is_free(address, port):
        print(f"Port {port} on {address} is in use. Name another: mandato-web serve --port {port + 1}", file=sys.stderr)
        return 1
    supervisor = start(address, port, processes=processes, with_worker=with_worker)
    return supervisor.watch()


def start(address: str, port: int, *, processes: int = 1, with_worker: bool = True) -> Supervisor:
    commands = [web_command(address, port, processes)]
    if with_worker:
        commands.append([sys.executable, "-m", "mandato_web.command", "worker"])
    supervisor = Supervisor(commands)
    supervisor.start()
    return supervisor


def web_command(address: str, port: int, processes: int) -> list[str]:
    """Gunicorn with threads: the pages wait for the database more than for the processor."""
    return [
        sys.executable, "-m", "gunicorn", "mandato_web.wsgi:application", "--bind", f"{address}:{port}",
        "--workers", str(processes), "--threads", "8", "--worker-class", "gthread", "--timeout", "120",
        "--log-level", "warning", "--no-control-socket",
    ]  # fmt: skip


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
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection((address, port), timeout=1):
            return True
        if not supervisor.is_running():
            return False
        time.sleep(0.05)
    return False


def is_loopback(address: str) -> bool:
    return address in ("localhost", "::1") or address.startswith("127.")
