"""A disk that is really full: what arrives then is answered, and nothing of it stays behind."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.serving.conftest import Register

_MEGABYTE = 1024 * 1024
# An editor hands in two megabytes; says the status of the answer, and what is kept of it.
_HAND_IN = """
import django; django.setup()
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from mandato_web.accounts.models import Appointment, User
from mandato_web.files.models import StoredFile
from mandato_web.intake.models import Upload
editor = User.objects.get(email="editor@example.org")
client = Client(HTTP_HOST="localhost", raise_request_exception=False)
client.force_login(editor)
data = b"".join(b"%d. We agree to open harbour %d.\\n" % (n, n) for n in range(1, 60_000))
answer = client.post("/es/desk/upload/", {"file": SimpleUploadedFile("a.txt", data)})
kept = Upload.objects.count(), StoredFile.objects.count()
print("answered", answer.status_code, *kept, "disco" in answer.content.decode())
"""
_EDITOR = """
import django; django.setup()
from mandato_web.accounts.models import Appointment, User
from django.utils import timezone
from mandato_web.organisation.models import Organisation
Appointment.objects.create(user=User.objects.create_user("editor@example.org"), role="editor")
Organisation.objects.update_or_create(defaults={"set_up_at": timezone.now()})
"""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of sixteen megabytes in memory; skips where none may be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.name != "posix" or shutil.which("mount") is None:
        pytest.skip("no disk can be mounted here: it is not seen what a full one does")
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(place)], capture_output=True)
    if done.returncode:
        pytest.skip("no disk may be mounted here (root can): it is not seen what a full one does")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def _fill(disk: Path, *, leaving: int) -> Path:
    """Takes all room but `leaving` bytes; answers the file to delete for having it back."""
    ballast = disk / "ballast"
    with ballast.open("wb") as file:
        file.write(bytes(shutil.disk_usage(disk).free - leaving))
    return ballast


def _hand_in(register: Register) -> str:
    (told,) = (line for line in register.python(_HAND_IN).splitlines() if line.startswith("answered "))
    return told.removeprefix("answered ")


def _files(register: Register) -> list[str]:
    folder = register.var / "files"
    return sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())


def test_uploads_and_backups_are_answered_and_leave_nothing(small_disk: Path) -> None:
    register = Register(small_disk / "var")
    register.run("migrate", "--verbosity", "0")
    register.python(_EDITOR)
    ballast = _fill(small_disk, leaving=_MEGABYTE)
    assert _hand_in(register) == "507 0 0 True"
    assert _files(register) == []
    ballast.unlink()
    _fill(small_disk, leaving=4096)
    assert "No space left" in register.run("backup", code=1)
    assert not [one for one in (register.var / "backups").iterdir() if one.is_file()]
    ballast.unlink()
    # With room again all goes on as if nothing had been.
    assert _hand_in(register).startswith("302 1 1")
    assert len(_files(register)) == 1
    register.run("backup")
    assert "The history is whole" in register.run("verify")
