"""Letters, handed to a real mail server that the test starts; a sender that is killed with the letter in its hands."""

import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.test import Client
from django.utils import timezone

from mandato_web.accounts.models import Role
from mandato_web.notices import outbox
from mandato_web.notices.models import Letter

ROOT = Path(__file__).parents[3]
WORDS = ("Último día", "Texto ñ.\n", "<p>Texto ñ.</p>")


class Box:
    """What the server took. `answer` says what it answers to a letter; `rcpt` to an addressee."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        self.answer: Callable[[EmailMessage], str] = lambda message: "250 taken"
        self.rcpt = "250 fine"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if self.rcpt.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        answer = self.answer(message)
        if answer.startswith("250"):
            self.taken.append(message)
        return answer


def start(box: Box) -> tuple[Controller, int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    return controller, port


@pytest.fixture
def server(settings: Any) -> Iterator[Box]:
    box = Box()
    controller, port = start(box)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = port
    yield box
    controller.stop()


def put(key: str = "dates:1:1", **facts: Any) -> Letter | None:
    given = {"kind": "dates", "to": "ana@example.org", "language": "es", "words": WORDS, "may_repeat": True, **facts}
    return outbox.put_letter(key, given.pop("kind"), **given)


def state(key: str = "dates:1:1") -> Letter:
    return Letter.objects.get(key=key)


@pytest.mark.django_db
def test_a_letter_arrives_whole_once(server: Box) -> None:
    put(headers={"List-Unsubscribe": "<https://example.org/leave>"})
    assert put() is None
    assert (outbox.send_waiting(), outbox.send_waiting()) == (1, 0)
    (message,) = server.taken
    assert message["Subject"] == "Último día" and message["To"] == "ana@example.org"
    assert message["Message-ID"] == state().message_id and message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] == "<https://example.org/leave>" and message["Content-Language"] == "es"
    assert message.get_body(("plain",)).get_content().strip() == "Texto ñ."
    assert message.get_body(("html",)).get_content().strip() == "<p>Texto ñ.</p>"
    assert state().state == Letter.State.SENT and state().sent_at is not None


@pytest.mark.django_db
@pytest.mark.parametrize("where", ["data", "addressee"])
def test_a_refusal_for_now_is_tried_again_with_longer_and_longer_pauses(server: Box, where: str) -> None:
    if where == "data":
        server.answer = lambda message: "451 later"
    else:
        server.rcpt = "450 box is full"
    put()
    pauses = []
    for _ in range(4):
        outbox.send_waiting()
        letter = state()
        assert letter.state == Letter.State.WAITING and letter.problem[:2] == "45"
        pauses.append(round((letter.not_before - timezone.now()).total_seconds() / 60))
        assert outbox.send_waiting() == 0
        Letter.objects.update(not_before=timezone.now())
    assert pauses == [5, 10, 20, 40]
    server.answer, server.rcpt = (lambda message: "250 taken"), "250 fine"
    assert outbox.send_waiting() == 1 and len(server.taken) == 1


@pytest.mark.django_db
@pytest.mark.parametrize("where", ["data", "addressee"])
def test_a_refusal_for_good_is_not_tried_again_until_an_administrator_says_so(
    server: Box, where: str, client: Client, person: Any
) -> None:
    if where == "data":
        server.answer = lambda message: "554 no"
    else:
        server.rcpt = "550 nobody here"
    letter = put()
    outbox.send_waiting()
    assert state().state == Letter.State.REFUSED and state().problem[:2] == "55"
    Letter.objects.update(not_before=timezone.now() - timedelta(days=1))
    assert outbox.send_waiting() == 0 and state().attempts == 1
    client.force_login(person(Role.ADMINISTRATOR))
    assert "Send again" in client.get(f"/en/notices/outbox/{letter.pk}/").content.decode()
    server.answer, server.rcpt = (lambda message: "250 taken"), "250 fine"
    client.post(f"/en/notices/outbox/{letter.pk}/")
    assert outbox.send_waiting() == 1


@pytest.mark.django_db
def test_one_refused_letter_stops_no_other(server: Box) -> None:
    server.answer = lambda message: "554 no" if message["To"] == "bad@example.org" else "250 taken"
    put("dates:1:1", to="bad@example.org")
    put("dates:2:1")
    put("dates:3:1", to="no address at all\nBcc: x@example.org")
    put("dates:4:1")
    assert outbox.send_waiting() == 2
    assert [state(f"dates:{n}:1").state for n in (1, 3)] == ["refused", "refused"]


@pytest.mark.django_db
def test_a_server_that_is_away_loses_nothing(settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    put(may_repeat=False)
    assert outbox.send_waiting() == 0
    assert state().state == Letter.State.WAITING and state().problem


@pytest.mark.django_db
def test_after_days_without_success_it_is_given_up(server: Box) -> None:
    server.answer = lambda message: "451 later"
    put()
    for _ in range(outbox.MOST_ATTEMPTS + 2):
        Letter.objects.update(not_before=timezone.now())
        outbox.send_waiting()
    assert state().state == Letter.State.REFUSED and state().attempts == outbox.MOST_ATTEMPTS


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("held", "may_repeat", "then"),
    [
        ("claimed", True, "waiting"),
        ("claimed", False, "waiting"),
        ("handing-over", True, "waiting"),
        ("handing-over", False, "unsure"),
    ],
)
def test_what_a_dead_sender_left_behind(held: str, may_repeat: bool, then: str) -> None:
    put(may_repeat=may_repeat)
    ends = timezone.now() + timedelta(minutes=1)
    Letter.objects.update(state=held, claim="x", claimed_until=ends)
    assert outbox.settle_abandoned() == 0
    Letter.objects.update(claimed_until=timezone.now() - timedelta(seconds=1))
    assert outbox.settle_abandoned() == 1 and state().state == then


@pytest.mark.django_db
def test_words_are_forgotten_and_the_letter_is_still_not_made_twice() -> None:
    put()
    Letter.objects.update(state="sent", made_at=timezone.now() - outbox.KEPT - timedelta(days=1))
    assert outbox.forget_words(timezone.now()) == 1
    assert (state().to, state().text, state().html) == ("", "", "") and put() is None


# Real processes


class Register:
    """A register in a file of its own, whose sender runs as a process of its own."""

    def __init__(self, folder: Path, port: int) -> None:
        self.file = folder / "register.sqlite3"
        self.environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "mandato_web.settings.local",
            "MANDATO_VAR": str(folder),
            "DATABASE_URL": f"sqlite:///{self.file}",
            "EMAIL_URL": f"smtp://127.0.0.1:{port}",
            "PYTHONPATH": str(ROOT / "src"),
        }

    def start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "mandato_web.command", *arguments]
        return subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def send(self) -> "subprocess.Popen[bytes]":
        code = "import django; django.setup(); from mandato_web.notices.outbox import send_waiting; send_waiting()"
        return subprocess.Popen([sys.executable, "-c", code], env=self.environment)

    def put(self, key: str, may_repeat: bool) -> None:
        now = timezone.now().isoformat(" ")
        values = (
            key,
            "dates",
            may_repeat,
            "ana@example.org",
            "es",
            *WORDS,
            "{}",
            f"<{key}@x>",
            "waiting",
            0,
            now,
            now,
            "",
            "",
        )
        with sqlite3.connect(self.file) as connection:
            connection.execute(
                'INSERT INTO notices_letter (key, kind, may_repeat, "to", language, subject, text, html, headers,'
                " message_id, state, attempts, made_at, not_before, claim, problem) VALUES ("
                + ",".join("?" * 16)
                + ")",
                values,
            )

    def states(self) -> dict[str, str]:
        with sqlite3.connect(self.file) as connection:
            return dict(connection.execute("SELECT key, state FROM notices_letter"))

    def let_claims_end(self) -> None:
        with sqlite3.connect(self.file) as connection:
            connection.execute("UPDATE notices_letter SET claimed_until='2020-01-01 00:00:00' WHERE claim != ''")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with nothing in it."""
    folder = tmp_path_factory.mktemp("register")
    migrated = Register(folder, 25).start("migrate", "-v0")
    assert migrated.wait(500) == 0, migrated.communicate()
    return folder / "register.sqlite3"


@pytest.fixture
def served(tmp_path: Path, empty: Path) -> Iterator[tuple[Register, Box]]:
    box = Box()
    controller, port = start(box)
    register = Register(tmp_path, port)
    shutil.copy(empty, register.file)
    yield register, box
    controller.stop()


def kill_sender(senders: "list[subprocess.Popen[bytes]]", ready: threading.Event) -> Callable[[EmailMessage], str]:
    def kill(message: EmailMessage) -> str:
        ready.wait(100)
        os.kill(senders[0].pid, signal.SIGKILL)
        return "250 taken"

    return kill


def test_a_sender_killed_after_the_servers_yes(served: tuple[Register, Box]) -> None:
    """The server says yes, the sender dies before it hears it. A letter that may repeat comes again under the same
    identity; one that may not is never sent again, and is shown as perhaps sent."""
    register, box = served
    for key, may_repeat in (("again", True), ("once", False)):
        register.put(key, may_repeat)
        senders: list[subprocess.Popen[bytes]] = []
        ready = threading.Event()

        box.answer = kill_sender(senders, ready)
        senders.append(register.send())
        ready.set()
        assert senders[0].wait(200) == -signal.SIGKILL
        assert register.states()[key] == "handing-over"
    # Nobody else takes them while the claims last.
    box.answer = lambda message: "250 taken"
    assert register.send().wait(200) == 0 and len(box.taken) == 2
    register.let_claims_end()
    assert register.send().wait(200) == 0
    assert [message["Message-ID"] for message in box.taken] == ["<again@x>", "<once@x>", "<again@x>"]
    assert register.states() == {"again": "sent", "once": "unsure"}


def test_three_senders_at_once_send_each_letter_once(served: tuple[Register, Box]) -> None:
    register, box = served
    for n in range(40):
        register.put(f"letter-{n}", True)
    senders = [register.send() for _ in range(3)]
    assert [sender.wait(300) for sender in senders] == [0, 0, 0]
    assert sorted(message["Message-ID"] for message in box.taken) == sorted(f"<letter-{n}@x>" for n in range(40))
    assert set(register.states().values()) == {"sent"}


def test_a_sender_killed_before_it_spoke_loses_and_repeats_nothing(served: tuple[Register, Box]) -> None:
    register, box = served
    for n in range(20):
        register.put(f"letter-{n}", False)
    box.answer = lambda message: (time.sleep(0.05), "250 taken")[1]
    sender = register.send()
    while len(box.taken) < 3 and sender.poll() is None:
        time.sleep(0.01)
    sender.kill()
    sender.wait(30)
    register.let_claims_end()
    assert register.send().wait(200) == 0
    identities = [message["Message-ID"] for message in box.taken]
    assert len(identities) == len(set(identities))
    unsure = [key for key, held in register.states().items() if held == "unsure"]
    assert len(unsure) <= 1 and len(identities) + len(unsure) >= 20
