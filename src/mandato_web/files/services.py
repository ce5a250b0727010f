"""Keeping bytes under their SHA-256: the same bytes are kept once."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import IO

from django.core.files import File
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from mandato_web.files.models import StoredFile

_CHUNK = 1024 * 1024


def store(data: bytes, *, name: str, media_type: str) -> StoredFile:
    """The record of these bytes, old or new; its name is the one under which they first came."""
    return _keep(ContentFile(data), hashlib.sha256(data).hexdigest(), len(data), name=name, media_type=media_type)


def store_all(files: Sequence[tuple[bytes, str, str]]) -> list[StoredFile]:
    """As `store`, for many in a few statements: bytes, name and media type of each."""
    digests = [hashlib.sha256(data).hexdigest() for data, _name, _media_type in files]
    held = {one.sha256: one for one in StoredFile.objects.filter(sha256__in=digests)}
    added: dict[str, StoredFile] = {}
    for digest, (data, name, media_type) in zip(digests, files, strict=True):
        if digest not in held:
            added.setdefault(digest, StoredFile(sha256=digest, name=name[:255], media_type=media_type, size=len(data)))
    held |= {one.sha256: one for one in StoredFile.objects.bulk_create(added.values())}
    for digest, (data, _name, _media_type) in zip(digests, files, strict=True):
        _keep_bytes(held[digest], ContentFile(data))
    return [held[digest] for digest in digests]


def store_stream(file: IO[bytes], *, name: str, media_type: str) -> StoredFile:
    """As `store`, without holding the whole file in memory."""
    digest, size = hashlib.sha256(), 0
    for chunk in _chunks(file):
        digest.update(chunk)
        size += len(chunk)
    file.seek(0)
    return _keep(File(file), digest.hexdigest(), size, name=name, media_type=media_type)


def load(stored: StoredFile) -> bytes:
    """Raises FileNotFoundError where the bytes are gone, and ValueError where they are not what was stored."""
    with default_storage.open(stored.path) as file:
        data: bytes = file.read()
    if hashlib.sha256(data).hexdigest() != stored.sha256:
        raise ValueError(f"{stored.path} does not hold the bytes that were stored")
    return data


def purge(stored: StoredFile) -> None:
    """Forgets bytes that nothing points to. Raises ProtectedError where something does."""
    path = stored.path
    stored.delete()
    default_storage.delete(path)


def _keep(content: File, sha256: str, size: int, *, name: str, media_type: str) -> StoredFile:
    stored, _ = StoredFile.objects.get_or_create(
        sha256=sha256, defaults={"name": name[:255], "media_type": media_type, "size": size}
    )
    _keep_bytes(stored, content)
    return stored


def _keep_bytes(stored: StoredFile, content: File) -> None:
    if _stands_whole(stored):
        return
    try:
        default_storage.save(stored.path, content)
    except OSError:
        # A part of it would pass for the whole when the same bytes come again.
        default_storage.delete(stored.path)
        raise


def _stands_whole(stored: StoredFile) -> bool:
    """What a killed process left half-written is taken away."""
    if not default_storage.exists(stored.path):
        return False
    if default_storage.size(stored.path) == stored.size:
        return True
    default_storage.delete(stored.path)
    return False


def _chunks(file: IO[bytes]) -> Iterable[bytes]:
    return iter(lambda: file.read(_CHUNK), b"")
