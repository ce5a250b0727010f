"""Two web servers on one database: what one writes the other shows at once, and nobody gets twice of anything."""

import contextlib
import http.cookiejar
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, Request, build_opener

import pytest

from mandato_web.serving.supervising import first_free_port
from tests.web.serving.conftest import Register

_BEGIN = """
import django; django.setup()
from mandato_web.accounts.models import Appointment, User
from mandato_web.organisation.models import Organisation
from django.utils import timezone
from allauth.account.models import EmailAddress
Organisation.objects.create(names={"en": "Union of Harbours"}, set_up_at=timezone.now())
for name in ("eva", "max"):
    user = User.objects.create_user(f"{name}@example.org", "seven lamps at the harbour")
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    for role in ("administrator", "editor"):
        Appointment.objects.create(user=user, role=role)
"""


@dataclass
class Browser:
    """One person, whose cookies go to both servers, as they would behind a proxy."""

    ports: tuple[int, int]
    cookies: http.cookiejar.CookieJar = field(default_factory=http.cookiejar.CookieJar)

    def get(self, server: int, path: str) -> tuple[int, str]:
        return self._ask(server, path, None)

    def post(self, server: int, path: str, **fields: str) -> tuple[int, str]:
        """The form that stands there, as it stands, with these fields."""
        page = self.get(server, path)[1]
        hidden = {name: _value(page, name) for name in ("csrfmiddlewaretoken", "version") if f'name="{name}"' in page}
        return self._ask(server, path, urlencode({**hidden, **fields}).encode())

    def _ask(self, server: int, path: str, data: bytes | None) -> tuple[int, str]:
        opener: OpenerDirector = build_opener(HTTPCookieProcessor(self.cookies))
        # The proxy calls both by the register's one name, and limits are counted by it.
        request = Request(f"http://127.0.0.1:{self.ports[server]}{path}", data, {"Host": "localhost"})
        try:
            with opener.open(request, timeout=60) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as error:
            return error.code, error.read().decode()


def _value(page: str, name: str) -> str:
    return page.partition(f'name="{name}" value="')[2].partition('"')[0]


@pytest.fixture(scope="module")
def ports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, int]]:
    register = Register(tmp_path_factory.mktemp("servers"))
    register.run("migrate", "--verbosity", "0")
    register.python(_BEGIN)
    first = first_free_port("127.0.0.1", 18600) or 0
    second = first_free_port("127.0.0.1", first + 1) or 0
    running: list[subprocess.Popen[bytes]] = []
    try:
        for port in (first, second):
            command = [sys.executable, "-m", "mandato_web.command", "serve", "--no-worker", "--port", str(port)]
            with Path(register.var / f"{port}.log").open("w") as log:
                running.append(subprocess.Popen(command, env=register.environment(), stdout=log, stderr=log))
            _wait(port)
        yield first, second
    finally:
        for one in running:
            one.terminate()
        for one in running:
            with contextlib.suppress(subprocess.TimeoutExpired):
                one.wait(30)
            one.kill()


def _wait(port: int) -> None:
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError):
            if Browser((port, port)).get(0, "/healthz")[0] == 200:
                return
        time.sleep(0.2)
    raise AssertionError("the server did not start in 90 seconds")


def _sign_in(browser: Browser, server: int, name: str, word: str = "seven lamps at the harbour") -> tuple[int, str]:
    return browser.post(server, "/en/accounts/login/", login=f"{name}@example.org", password=word)


def test_what_one_server_writes_the_other_shows_at_once(ports: tuple[int, int]) -> None:
    visitor, eva = Browser(ports), Browser(ports)
    for server in (0, 1, 0, 1):
        assert "Union of Harbours" in visitor.get(server, "/en/")[1]
        assert "Second assembly" not in visitor.get(server, "/en/meetings/")[1]
    assert _sign_in(eva, 0, "eva")[0] == 200
    # The session that one opened is known to the other, in turns.
    for server in (1, 0, 1):
        assert 'value="Union of Harbours"' in eva.get(server, "/en/desk/organisation/")[1]
    named = {"languages": "en", "default_language": "en"}
    assert eva.post(0, "/en/desk/organisation/", names_en="Union of Ports", **named)[0] == 200
    assert "Union of Ports" in visitor.get(1, "/en/")[1] and "Union of Harbours" not in visitor.get(1, "/en/")[1]
    # With one language offered, the other server leads from the others to it as well.
    assert 'lang="en"' in visitor.get(1, "/es/")[1]
    meeting = {"slug": "second", "kind": "assembly", "names_en": "Second assembly", "starts": "2026-05"}
    assert eva.post(1, "/en/meetings/new/", **meeting)[0] == 200
    for server in (0, 1):
        assert "Second assembly" in visitor.get(server, "/en/meetings/")[1]
    assert eva.post(1, "/en/accounts/logout/")[0] == 200
    assert "Union of Ports" in eva.get(0, "/en/")[1] and 'name="password"' in eva.get(0, "/en/desk/organisation/")[1]


def test_attempts_to_sign_in_are_counted_together(ports: tuple[int, int]) -> None:
    """Whoever is refused by one server is not let try by the other."""
    thief = Browser(ports)
    said = [_sign_in(thief, turn % 2, "max", f"a guess, number {turn}") for turn in range(6)]
    assert said[0][0] == 200 and "not correct" in said[0][1]
    assert "not correct" in said[4][1] and "Too many failed" in said[5][1]
    for server in (0, 1):
        assert "Too many failed" in _sign_in(thief, server, "max")[1]
