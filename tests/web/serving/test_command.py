"""The command: help for every part, checks of an installation, proof of the history."""

import os
import subprocess
import sys
from typing import Any

import pytest

from mandato_web import command
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER, create, seal
from mandato_web.serving.doctor import examine, verify
from mandato_web.serving.supervising import first_free_port, is_free, is_loopback
from mandato_web.themes.models import Vocabulary


@pytest.mark.parametrize(
    "name",
    [
        "run",
        "serve",
        "worker",
        "load-examples",
        "reindex",
        "doctor",
        "notices",
        "verify",
        "backup",
        "restore",
        "move",
        "upgrade",
    ],
)
def test_every_command_has_help(name: str, capsys: Any) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main([name, "--help"])
    assert ended.value.code == 0 and name in capsys.readouterr().out


def test_without_a_command_it_shows_how(capsys: Any) -> None:
    assert command.main([]) == 2
    assert "load-examples" in capsys.readouterr().out


@pytest.mark.django_db
def test_verify_says_whole_and_not_whole(capsys: Any) -> None:
    create(REGISTER, Vocabulary(slug="own"))
    seal()
    assert verify() == 0 and "whole" in capsys.readouterr().out
    from django.db import models

    models.QuerySet(Change).update(action="forged")
    assert verify() == 1 and "NOT whole" in capsys.readouterr().out


@pytest.mark.django_db
def test_the_doctor_names_what_is_wrong(capsys: Any, settings: Any, tmp_path: Any) -> None:
    from mandato_web.files.models import StoredFile

    settings.VAR = tmp_path
    assert examine() == 0, capsys.readouterr().out
    StoredFile.objects.create(sha256="a" * 64, name="gone.txt", media_type="text/plain", size=1)
    assert examine() == 1 and "gone.txt" in capsys.readouterr().out


def test_a_port_in_use_is_not_free() -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert not is_free("127.0.0.1", port)
        assert first_free_port("127.0.0.1", port) != port


@pytest.mark.parametrize(("address", "loopback"), [("127.0.0.1", True), ("localhost", True), ("0.0.0.0", False)])
def test_loopback(address: str, loopback: bool) -> None:
    assert is_loopback(address) is loopback


@pytest.mark.django_db
def test_the_index_is_filled_anew(capsys: Any) -> None:
    from mandato_web.actors.models import Actor
    from mandato_web.search.queries import find
    from mandato_web.serving.reindexing import reindex

    Actor.objects.create(slug="office", kind="organisation", names={"en": "Office for Studies"})
    assert find("studies", "en").total == 0
    assert reindex() == 0 and "3 entries" in capsys.readouterr().out
    assert find("studies", "en").total == 1


def test_the_production_settings_pass_djangos_own_check() -> None:
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DJANGO_ALLOW_ASYNC_UNSAFE"},
        "DJANGO_SETTINGS_MODULE": "mandato_web.settings.production",
        "SECRET_KEY": "k" * 20 + "0123456789abcdefghijklmnopqrstuvwxyz",
        "ALLOWED_HOSTS": "example.org",
        "MANDATO_SITE": "https://example.org",
    }
    command_line = [sys.executable, "-m", "mandato_web.command", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(command_line, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
