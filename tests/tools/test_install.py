"""The wheel, and the server that the guide builds of it: a real PostgreSQL, a real nginx, real processes.

The wheel is built from what git keeps, so that nothing of this folder helps it; it is installed beside the locked
dependencies; deploy/install.sh makes a server of it below a folder of its own, twice.
"""

import contextlib
import os
import pwd
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

ROOT = Path(__file__).parents[2]
UV = ROOT / ".tools" / "bin" / "uv"
pytestmark = pytest.mark.slow


def _run(*command: str | Path, cwd: Path = ROOT, **more: str) -> str:
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env={**_environment(), **more}, capture_output=True, text=True, timeout=400
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def _environment() -> dict[str, str]:
    """Nothing of this folder's own environment."""
    ours = ("PYTHONPATH", "VIRTUAL_ENV", "DATABASE_URL", "DJANGO_SETTINGS_MODULE", "MANDATO_VAR")
    return {name: value for name, value in os.environ.items() if name not in ours}


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """A folder that the users of the database, the proxy and the register may enter, too."""
    folder = Path(tempfile.mkdtemp(prefix="mandato-install-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def source(place: Path) -> Path:
    """What git keeps, with what stands in the working folder of it: no compiled file, no environment."""
    kept = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True
    )
    if kept.returncode:
        pytest.skip("this is no working copy of git, so no clean copy can be made of it")
    for name in kept.stdout.decode().split("\0"):
        path = ROOT / name
        if name and path.is_file() and not path.is_symlink():
            (place / "source" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, place / "source" / name)
    return place / "source"


@pytest.fixture(scope="module")
def programme(place: Path, source: Path) -> Path:
    """An environment with the wheel and what a server needs, locked, whose Python any user may run."""
    if not UV.exists():
        pytest.skip("uv is not in .tools (make setup): installing with pip takes minutes")
    python = next(
        (one for one in ("/usr/bin/python3", sys.executable) if _is_new(one) and _is_open(Path(one).resolve())), None
    )
    if python is None:
        pytest.skip("no Python 3.11 here that other users may run")
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", place / "dist", cwd=source)
    (wheel,) = (place / "dist").glob("*.whl")
    _run(UV, "venv", "--quiet", "--python", python, place / "venv")
    where = ["--quiet", "--python", place / "venv" / "bin" / "python"]
    _run(UV, "pip", "sync", *where, "--require-hashes", source / "requirements-server.lock")
    _run(UV, "pip", "install", *where, "--no-deps", wheel)
    return place / "venv"


def _is_new(python: str) -> bool:
    told = subprocess.run([python, "-c", "import sys; print(sys.version_info >= (3, 11))"], capture_output=True)
    return told.stdout.strip() == b"True"


def _is_open(path: Path) -> bool:
    return all(one.stat().st_mode & 0o001 for one in (path, *path.parents))


def test_the_wheel_reads_speaks_and_serves_without_the_working_copy(place: Path, source: Path, programme: Path) -> None:
    (wheel,) = (place / "dist").glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    said = {name.removesuffix(".po") for name in names if name.endswith(".po")}
    assert said and said == {name.removesuffix(".mo") for name in names if name.endswith(".mo")}
    assert not [name for name in names if name.startswith(("tests/", "bench/", "tools/"))]
    text = source / "examples" / "instruments" / "montevideo-commitment" / "en.txt"
    assert "commitments" in _run(programme / "bin" / "mandato", "read", text, cwd=place)
    elsewhere = {"MANDATO_VAR": str(place / "var")}
    assert "no issues" in _run(programme / "bin" / "mandato-web", "check", cwd=place, **elsewhere)
    speak = (
        "import django; django.setup(); from django.utils import translation as t; t.activate('es');"
        "print(t.gettext('The audit finds this no longer.'))"
    )
    told = _run(
        programme / "bin" / "python", "-c", speak, cwd=place,
        DJANGO_SETTINGS_MODULE="mandato_web.settings.local", **elsewhere,
    )  # fmt: skip
    assert told.strip() and "audit finds" not in told


@dataclass
class Server:
    root: Path
    programme: Path
    authority: Path
    said: str
    http: int
    https: int
    port: int
    database: int
    ended: bool = False

    def ask(self, path: str, data: bytes | None = None, **headers: str) -> tuple[int, str]:
        request = Request(f"https://localhost:{self.https}{path}", data, headers)
        trusted = ssl.create_default_context(cafile=str(self.authority))
        try:
            with urlopen(request, timeout=60, context=trusted) as answer:
                return answer.status, answer.read().decode()
        except OSError as error:
            status = getattr(error, "code", None)
            if status is None:
                raise
            return status, error.read().decode()  # type: ignore[attr-defined]

    def set_up(self) -> None:
        """As if the pages of the first run had been gone through."""
        told = self.root / "etc" / "mandato"
        lines = [line for name in ("environment", "own") for line in (told / name).read_text().splitlines()]
        settings = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
        program = (
            "import django; django.setup(); from django.utils import timezone;"
            "from mandato_web.organisation.models import Organisation as O;"
            "O.objects.update_or_create(defaults={'set_up_at': timezone.now()})"
        )
        _run(self.programme / "bin" / "python", "-c", program, cwd=self.root, **settings)

    def install(self, source: Path, *more: str) -> str:
        return _run(
            source / "deploy" / "install.sh", "localhost", "--no-packages", "--programme", self.programme,
            "--certificate", self.root / "own.crt", "--key", self.root / "own.key",
            "--http", str(self.http), "--https", str(self.https), "--port", str(self.port),
            "--database-port", str(self.database), *more, ROOT=str(self.root), cwd=self.root,
        )  # fmt: skip


def _free_ports(number: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        taken = [stack.enter_context(socket.socket()) for _ in range(number)]
        for one in taken:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in taken]


@pytest.fixture(scope="module")
def server(place: Path, source: Path, programme: Path) -> Iterator[Server]:
    lacking = [name for name in ("nginx", "curl", "openssl", "runuser") if shutil.which(name) is None]
    if os.geteuid() != 0 or lacking or not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        pytest.skip(
            f"a server is built by root, with nginx and PostgreSQL; not here: {lacking or 'root or PostgreSQL'}"
        )
    known = {one.pw_name for one in pwd.getpwall()}
    root = place / "root"
    root.mkdir()
    http, https, port, database = _free_ports(4)
    server = Server(root, programme, root / "own.crt", "", http, https, port, database)
    _run(
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost",
        "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:TRUE",
        "-keyout", root / "own.key", "-out", root / "own.crt",
    )  # fmt: skip
    (root / "etc" / "mandato").mkdir(parents=True)
    # What is ours: who signed the certificate, and a time of day that is quiet here.
    (root / "etc" / "mandato" / "own").write_text(f"SSL_CERT_FILE={root}/own.crt\nMANDATO_UPLOAD_LIMIT=3145728\n")
    try:
        server.said = server.install(source, "--stay")
        yield server
    finally:
        if not server.ended:
            with contextlib.suppress(AssertionError):
                server.install(source)
        if "mandato" not in known:
            subprocess.run(["userdel", "mandato"], capture_output=True)


def test_the_guide_builds_a_server_that_the_doctor_finds_well(server: Server) -> None:
    said = server.said
    assert "Not done here" not in said and "WRONG" not in said, said
    for name in ("settings", "folders", "permissions", "database", "migrations", "clock", "worker", "certificate"):
        assert f"ok    {name}" in said
    assert "ok    backups" in said and "The history is whole." in said
    assert "until the register is set up" in said
    # At its end stands the link that works once, for whoever sets the register up.
    link = re.search(rf"https://localhost:{server.https}(/en/set-up/\S+/)", said)
    assert link and server.ask(link[1])[0] == 200 and server.ask("/en/set-up/another/")[0] == 410
    assert "record" in _run(
        server.root / "usr" / "local" / "bin" / "mandato-web", "remove-examples", "--help", cwd=server.root
    )
    server.set_up()
    status, page = server.ask("/en/accounts/login/")
    assert status == 200 and "<form" in page
    assert server.ask("/healthz") == (200, "ok\n")
    assert server.ask("/metrics")[0] == 404
    assert list((server.root / "var" / "lib" / "mandato" / "backups").glob("mandato-*.zip"))


def test_slow_clients_hold_no_process(server: Server) -> None:
    """Forty that send a byte now and then; the register, with sixteen threads in all, answers others meanwhile."""
    context = ssl._create_unverified_context()
    slow = []
    head = b"POST /en/accounts/login/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n"
    try:
        for _ in range(40):
            plain = socket.create_connection(("127.0.0.1", server.https), timeout=30)
            slow.append(context.wrap_socket(plain, server_hostname="localhost"))
            slow[-1].sendall(head + b"Content-Type: application/x-www-form-urlencoded\r\n\r\n")
        for _ in range(3):
            for one in slow:
                one.sendall(b"a")
            began = time.monotonic()
            assert server.ask("/en/")[0] == 200
            assert server.ask("/healthz")[0] == 200
            assert time.monotonic() - began < 20
        with urlopen(f"http://127.0.0.1:{server.port}/metrics", timeout=20) as answer:
            counted = answer.read().decode()
        assert 'method="POST"' not in counted  # none of them reached the register
    finally:
        for one in slow:
            one.close()


def test_what_is_too_large_is_answered_with_the_limit(server: Server) -> None:
    """Beyond the proxy's limit by the proxy, beyond the register's own by the register; both before it is kept."""
    boundary = "Content-Type", "multipart/form-data; boundary=x"
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n%s\r\n--x--\r\n'
    status, page = server.ask("/es/desk/upload/", body % (b"a" * 61 * 1024 * 1024), **dict([boundary]))
    assert status == 413 and "60 MB" in page and "Es demasiado grande" in page
    status, page = server.ask("/es/desk/upload/", body % (b"a" * 30 * 1024 * 1024), **dict([boundary]))
    assert status == 413 and "3 MB" in page
    held = server.root / "var" / "lib" / "mandato" / "files"
    assert not [one for one in held.rglob("*") if one.is_file()]


def test_doing_it_again_changes_nothing(server: Server, source: Path) -> None:
    """The last test: without --stay the script ends what it finds running."""
    told = server.install(source)
    server.ended = True
    assert "sign-in page                       200" in told
    assert "Nothing was changed." in told and "written:" not in told and "made:" not in told
    assert "runs:      mandato-web" in told and "runs:      mandato-worker" in told
    for port in (server.https, server.port, server.database):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
