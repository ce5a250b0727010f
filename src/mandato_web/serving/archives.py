"""One file that holds a register: a ZIP of its tables and files, and a manifest with the digest of each."""

import contextlib
import hashlib
import json
import os
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

FORMAT = 1
MANIFEST = "manifest.json"
_CHUNK = 1024 * 1024


class BadArchive(Exception):
    """It is not a backup, not a whole one, or not one that this version can read."""


class Archive:
    """Being written. It takes its name only when it is whole."""

    def __init__(self, zipped: zipfile.ZipFile) -> None:
        self._zip = zipped
        self.digests: dict[str, dict[str, Any]] = {}

    def add(self, name: str, pieces: Iterable[bytes], *, packed: bool) -> None:
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        info.external_attr = 0o600 << 16
        digest, size = hashlib.sha256(), 0
        with self._zip.open(info, "w", force_zip64=True) as member:
            for piece in pieces:
                digest.update(piece)
                size += len(piece)
                member.write(piece)
        self.digests[name] = {"sha256": digest.hexdigest(), "size": size}


@contextlib.contextmanager
def writing(path: Path, manifest: dict[str, Any]) -> Iterator[Archive]:
    """The manifest is written last, as it stands then. Whatever goes wrong leaves nothing behind."""
    partial = path.with_name(path.name + ".part")
    try:
        handle = os.open(partial, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as zipped:
                archive = Archive(zipped)
                yield archive
                whole = {"format": FORMAT, **manifest, "members": archive.digests}
                zipped.writestr(MANIFEST, json.dumps(whole, ensure_ascii=False, indent=1))
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def reading(path: Path) -> Iterator[tuple[zipfile.ZipFile, dict[str, Any]]]:
    """The archive and its manifest, after every digest was checked."""
    try:
        with zipfile.ZipFile(path) as zipped:
            manifest = _manifest(zipped, path)
            _check(zipped, manifest)
            yield zipped, manifest
    except zipfile.BadZipFile as error:
        raise BadArchive(f"{path} is not a whole backup: {error}") from error


def lines(zipped: zipfile.ZipFile, name: str) -> Iterator[str]:
    with zipped.open(name) as member:
        for line in member:
            yield line.decode()


def pieces(file: IO[bytes]) -> Iterator[bytes]:
    return iter(lambda: file.read(_CHUNK), b"")


def _manifest(zipped: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads(zipped.read(MANIFEST))
    except (KeyError, ValueError) as error:
        raise BadArchive(f"{path} holds no manifest: it is not a backup of Mandato") from error
    if manifest.get("format") != FORMAT:
        raise BadArchive(f"{path} is of format {manifest.get('format')}; this version reads format {FORMAT}")
    return manifest


def _check(zipped: zipfile.ZipFile, manifest: dict[str, Any]) -> None:
    names = set(zipped.namelist()) - {MANIFEST}
    if names != manifest["members"].keys():
        differing = sorted(names ^ manifest["members"].keys())
        raise BadArchive(f"the backup does not hold what its manifest names: {', '.join(differing[:5])}")
    for name, expected in manifest["members"].items():
        digest = hashlib.sha256()
        with zipped.open(name) as member:
            for piece in pieces(member):
                digest.update(piece)
        if digest.hexdigest() != expected["sha256"]:
            raise BadArchive(f"the backup is damaged: {name} is not what was written")
