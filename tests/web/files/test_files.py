"""The same bytes are kept once, proved on the way out, and never served as a page."""

import errno
import io
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.db import transaction
from django.urls import reverse

from mandato_web.files.models import StoredFile
from mandato_web.files.services import load, purge, store, store_stream

pytestmark = pytest.mark.django_db
PAGE = b"<script>alert(1)</script>"


def test_the_same_bytes_are_kept_once() -> None:
    first = store(PAGE, name="a.html", media_type="text/html")
    again = store_stream(io.BytesIO(PAGE), name="b.html", media_type="text/html")
    assert first == again and again.name == "a.html" and load(first) == PAGE


def test_altered_bytes_are_not_handed_out() -> None:
    stored = store(PAGE, name="a.html", media_type="text/html")
    Path(default_storage.path(stored.path)).write_bytes(b"other")
    with pytest.raises(ValueError, match="does not hold"):
        load(stored)


def test_purged_bytes_are_gone() -> None:
    stored = store(PAGE, name="a.html", media_type="text/html")
    path = stored.path
    purge(stored)
    assert not default_storage.exists(path) and not StoredFile.objects.exists()


def test_a_download_is_never_a_page(client: Any, person: Any) -> None:
    stored = store(PAGE, name='q"\r\nx.html', media_type="text/html")
    address = reverse("files:download", args=[stored.sha256])
    assert client.get(address).status_code == 403
    client.force_login(person("editor"), backend="django.contrib.auth.backends.ModelBackend")
    response = client.get(address)
    assert b"".join(response.streaming_content) == PAGE
    assert response.headers["Content-Type"] == "application/octet-stream"
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response.headers["Content-Security-Policy"]
    assert client.get(reverse("files:download", args=["0" * 64])).status_code == 404


def test_what_was_left_half_written_is_written_anew() -> None:
    """By a process that was killed, or on a disk that was full."""
    stored = store(b"The whole text.", name="a.txt", media_type="text/plain")
    Path(default_storage.path(stored.path)).write_bytes(b"The who")
    assert load(store(b"The whole text.", name="a.txt", media_type="text/plain")) == b"The whole text."


def test_a_disk_that_fills_up_leaves_no_part(monkeypatch: Any) -> None:
    def full(self: Any, name: str, content: Any) -> str:
        path = Path(self.path(name))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"The who")
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("django.core.files.storage.FileSystemStorage._save", full)
        with pytest.raises(OSError, match="No space left"), transaction.atomic():
            store(b"The whole text.", name="a.txt", media_type="text/plain")
    assert not StoredFile.objects.exists()
    assert not [one for one in Path(default_storage.location).rglob("*") if one.is_file()]
