"""Readings kept from run to run in the user's cache: a file that has not changed is not read again.

A reading is found by what was read (the bytes and the name of the file), how (the options) and by whom (the reader's
own files): whatever differs in one of them is another reading. What is damaged is passed over.
"""

import hashlib
import os
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path

import mandato
from mandato.commands.packing import unpack
from mandato.corpus import ReadOptions
from mandato.model import ReadResult

_DIGEST = 32  # bytes of a SHA-256 before a kept reading
_LONGEST = 60 * 24 * 3600  # seconds since a reading was last asked for
_MOST = 1 << 30  # bytes kept in all


class Keeper:
    """One folder of readings. Wherever it cannot be read or written, nothing is found and nothing kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._wrote = False

    def key(self, path: Path, options: ReadOptions) -> str | None:
        """None where the file cannot be read."""
        try:
            data = path.read_bytes()
        except OSError:
            return None
        how = f"{self._reader}\n{path.name}\n{options}\n".encode("utf-8", "surrogateescape")
        return hashlib.sha256(how + data).hexdigest()

    def find(self, key: str) -> ReadResult | None:
        place = self._folder / key
        try:
            data = place.read_bytes()
            os.utime(place)
        except OSError:
            return None
        packed = memoryview(data)[_DIGEST:]
        return unpack(packed) if hashlib.sha256(packed).digest() == data[:_DIGEST] else None

    def keep(self, key: str, packed: bytes) -> None:
        import tempfile  # loads as much as some audits need in all

        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, prefix=".", delete=False) as spool:
                spool.write(hashlib.sha256(packed).digest() + packed)
            Path(spool.name).replace(self._folder / key)
            self._wrote = True

    def tidy(self) -> None:
        """After something was kept: drops what nobody asked for in two months, and the oldest beyond a gigabyte."""
        if not self._wrote:
            return
        room, now = _MOST, time.time()
        for used, size, place in sorted(self._held(), reverse=True):
            room -= size
            if room < 0 or now - used > _LONGEST:
                with suppress(OSError):
                    place.unlink()

    def _held(self) -> Iterator[tuple[float, int, Path]]:
        for place in self._folder.iterdir():
            with suppress(OSError):
                known = place.stat()
                yield known.st_mtime, known.st_size, place

    @cached_property
    def _reader(self) -> str:
        """The version, and the size and day of each of the engine's files, so that a changed reader reads anew."""
        digest = hashlib.sha256(f"{mandato.__version__} {sys.version}".encode())
        for line in sorted(_files_of(str(Path(__file__).parents[1]))):
            digest.update(line.encode())
        return digest.hexdigest()


def _files_of(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                known = entry.stat()
                yield f"{entry.path} {known.st_size} {known.st_mtime_ns}\n"
            elif entry.name != "__pycache__" and entry.is_dir():
                yield from _files_of(entry.path)


def users_keeper() -> Keeper | None:
    """In the user's folder for caches; None where it is somebody else's too, who could put anything there."""
    folder = _caches() / "mandato" / "readings"
    try:
        known = folder.stat()
    except OSError:
        return Keeper(folder)
    if hasattr(os, "getuid") and (known.st_uid != os.getuid() or known.st_mode & 0o022):
        return None
    return Keeper(folder)


def _caches() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
