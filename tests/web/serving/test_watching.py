"""What a machine's watchers ask; what the doctor says; a full disk; settings that refuse."""

import errno
import json
import logging
import os
import socket
import subprocess
import sys
import time
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from mandato_web.serving import surroundings
from mandato_web.serving.beating import beat, name_self, settle_tasks
from mandato_web.serving.doctor import examine
from mandato_web.serving.logs import JsonLines
from mandato_web.serving.models import Beat
from mandato_web.serving.supervising import first_free_port

SAFE = {
    "DJANGO_SETTINGS_MODULE": "mandato_web.settings.production",
    "SECRET_KEY": "k" * 20 + "0123456789abcdefghijklmnopqrstuvwxyz",
    "ALLOWED_HOSTS": "example.org",
    "MANDATO_SITE": "https://example.org",
}


@pytest.mark.django_db
def test_health_is_told_to_any_host_without_details(client: Any) -> None:
    answer = client.get("/healthz", headers={"Host": "10.0.0.7"})
    assert answer.status_code == 200 and answer.content == b"ok\n"


@pytest.mark.django_db
def test_metrics_are_for_this_machine_or_for_the_word(client: Any, settings: Any, tmp_path: Any) -> None:
    settings.VAR = tmp_path
    client.get("/en/")
    beat(name_self())
    told = client.get("/metrics").content.decode()
    for name in ("mandato_requests_total{", "duration_seconds_bucket{", "mandato_workers 1", "mandato_database_bytes "):
        assert name in told
    assert all(line.startswith("# TYPE ") or len(line.rsplit(" ", 1)) == 2 for line in told.splitlines())
    assert client.get("/metrics", REMOTE_ADDR="10.0.0.7").status_code == 404
    # Through the proxy everybody seems to be on this machine.
    assert client.get("/metrics", headers={"X-Forwarded-For": "10.0.0.7"}).status_code == 404
    settings.METRICS_TOKEN = "the word"
    given = {"REMOTE_ADDR": "10.0.0.7", "headers": {"Authorization": "Bearer the word"}}
    assert client.get("/metrics", **given).status_code == 200
    given["headers"] = {"Authorization": "Bearer another"}
    assert client.get("/metrics", **given).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "es", "pt"])
def test_a_full_disk_is_told_and_nothing_is_half_written(client: Any, monkeypatch: Any, language: str) -> None:
    from mandato_web.portal import views

    def full(*args: Any, **more: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(views, "render", full)
    client.raise_request_exception = False
    answer = client.get(f"/{language}/")
    assert answer.status_code == 507
    assert {"en": "disk is full", "es": "disco", "pt": "disco"}[language] in answer.content.decode()


@pytest.mark.django_db
def test_the_doctor_hears_the_workers(capsys: Any, settings: Any, tmp_path: Any) -> None:
    settings.VAR = tmp_path
    assert examine() == 0 and "no worker has run yet" in capsys.readouterr().out
    beat(name_self())
    assert examine() == 0 and "ok    worker" in capsys.readouterr().out
    Beat.objects.update(at=timezone.now() - timedelta(hours=1))
    assert examine() == 1 and "no worker has given a sign since" in capsys.readouterr().out


@pytest.mark.django_db
def test_what_a_dead_worker_left_as_running_has_failed(client: Any, settings: Any, tmp_path: Any) -> None:
    settings.VAR = tmp_path
    living, dead, begun = name_self(), name_self(), timezone.now() - timedelta(minutes=30)
    for worker in (living, dead):
        beat(worker)
    Beat.objects.filter(worker=dead).update(at=begun)
    common = {
        "backend_name": "default",
        "task_path": "t",
        "args_kwargs": {"args": [], "kwargs": {}},
        "run_after": begun,
    }

    def running(worker: str, since: Any) -> DBTaskResult:
        return DBTaskResult.objects.create(
            status=TaskResultStatus.RUNNING, worker_ids=[worker], started_at=since, **common
        )

    kept = {running(living, begun).pk, running(dead, timezone.now()).pk}
    left = running(dead, begun)
    assert settle_tasks() == 1 and settle_tasks() == 0
    assert set(DBTaskResult.objects.running().values_list("pk", flat=True)) == kept
    left.refresh_from_db()
    assert left.status == TaskResultStatus.FAILED and left.finished_at and "died" in left.traceback
    told = client.get("/metrics").content.decode()
    assert 'mandato_queue{status="running"} 2' in told and 'mandato_queue{status="failed"} 1' in told


def test_a_disk_that_is_nearly_full_is_told(settings: Any, tmp_path: Any, monkeypatch: Any) -> None:
    settings.VAR = tmp_path
    monkeypatch.setattr(surroundings.shutil, "disk_usage", lambda _: SimpleNamespace(free=10**7, total=10**12))
    assert "10 MB are free" in "".join(surroundings.disk())


def test_secrets_that_others_can_read_are_told(settings: Any, tmp_path: Any) -> None:
    settings.VAR = tmp_path
    (tmp_path / "secret_key").write_text("x")
    (tmp_path / "secret_key").chmod(0o644)
    assert "chmod 600" in "".join(surroundings.permissions())
    (tmp_path / "secret_key").chmod(0o600)
    assert not list(surroundings.permissions())


def test_a_cluster_that_is_not_there_is_told(settings: Any) -> None:
    settings.SCHEDULER = ""
    assert not list(surroundings.cluster())
    with socket.create_server(("127.0.0.1", 0)) as there:
        settings.SCHEDULER = f"tcp://127.0.0.1:{there.getsockname()[1]}"
        assert not list(surroundings.cluster())
    (told,) = surroundings.cluster()
    assert settings.SCHEDULER in told and "read by themselves" in told
    settings.SCHEDULER = "tcp://127.0.0.1:no-port"
    assert len(list(surroundings.cluster())) == 1


def test_an_old_backup_is_told(settings: Any, tmp_path: Any) -> None:
    settings.VAR = tmp_path
    assert all(isinstance(one, surroundings.Note) for one in surroundings.backups())
    (tmp_path / "backups").mkdir()
    path = tmp_path / "backups" / "mandato-1.zip"
    path.write_text("")
    assert not list(surroundings.backups())
    old = time.time() - 3 * 86_400
    os.utime(path, (old, old))
    assert "newest backup" in "".join(surroundings.backups())


def test_the_mail_server_is_really_asked(settings: Any) -> None:
    from aiosmtpd.controller import Controller
    from aiosmtpd.handlers import Sink

    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_TIMEOUT = "127.0.0.1", 5
    server = Controller(Sink(), hostname="127.0.0.1", port=first_free_port("127.0.0.1", 47_600))
    server.start()
    settings.EMAIL_PORT = server.port
    assert list(surroundings.mail()) == []
    server.stop()
    assert "cannot be reached" in "".join(surroundings.mail())


def test_log_lines_are_json() -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, "said %s", ("«ñ»",), None)
    record.status = 200
    line = json.loads(JsonLines().format(record))
    assert (line["message"], line["level"], line["status"]) == ("said «ñ»", "info", 200)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"DEBUG": "1"}, "DEBUG"),
        ({"SECRET_KEY": ""}, "SECRET_KEY is not set"),
        ({"SECRET_KEY": "a" * 60}, "SECRET_KEY can be guessed"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS is not set"),
        ({"ALLOWED_HOSTS": "*"}, "every name"),
        ({"MANDATO_SITE": "http://example.org"}, "https://"),
        ({"BEHIND_PROXY": "0"}, "X-Forwarded-Proto"),
        ({"SECRET_KEY_FILE": "/nowhere"}, "both set"),
        ({"SECRET_KEY": "", "SECRET_KEY_FILE": "/nowhere"}, "cannot be read"),
    ],
)
def test_unsafe_settings_refuse_with_a_reason(change: dict[str, str], reason: str) -> None:
    done = _load({**SAFE, **change})
    assert done.returncode != 0 and reason in done.stderr


def test_safe_settings_start_and_take_secrets_from_files(tmp_path: Any) -> None:
    (tmp_path / "key").write_text(SAFE["SECRET_KEY"] + "\n")
    done = _load({**SAFE, "SECRET_KEY": "", "SECRET_KEY_FILE": str(tmp_path / "key")})
    assert done.returncode == 0 and done.stdout.split() == [SAFE["SECRET_KEY"], "31536000", "True"], done.stderr


def _load(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    program = (
        "from django.conf import settings as s; print(s.SECRET_KEY, s.SECURE_HSTS_SECONDS, s.SESSION_COOKIE_SECURE)"
    )
    own = {**{k: v for k, v in os.environ.items() if k != "DATABASE_URL"}, **environment}
    return subprocess.run([sys.executable, "-c", program], env=own, capture_output=True, text=True, timeout=60)
