"""An archive in; the documents in it out, or why it, or a part of it, is refused. Nothing is written to disk."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from typing import IO, NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MOST_FILES = 200
LARGEST_WHOLE = 300 * 1024 * 1024
HIGHEST_RATIO = 200
_MEGABYTE = 1024 * 1024
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
_ARCHIVES = {".zip", ".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".zst", ".cab", ".iso", ".jar"}
# What operating systems leave in folders; nobody misses it.
_LITTER = {"thumbs.db", "desktop.ini", ".ds_store"}
_DOCUMENT_PARTS = ("word/document.xml", "content.xml", "xl/workbook.xml", "ppt/presentation.xml")


class Packed(NamedTuple):
    """One file of an archive, by its path inside. Either `data` or `problem` says something."""

    name: str
    data: bytes
    problem: str = ""


def is_archive(head: bytes, names: list[str] | None = None) -> bool:
    """Whether bytes are a ZIP that is no document: Word and OpenDocument keep their parts in one, too."""
    return head.startswith(b"PK") and not any(name in (names or ()) for name in _DOCUMENT_PARTS)


def list_names(file: IO[bytes]) -> list[str]:
    """The names in a ZIP; empty where it cannot be opened."""
    try:
        return zipfile.ZipFile(file).namelist()
    except _DAMAGE:
        return []
    finally:
        file.seek(0)


def unpack(file: IO[bytes], *, limit: int) -> Iterator[Packed]:
    """File by file, at most `limit` bytes each. Raises ValidationError where the archive as a whole is refused."""
    try:
        archive = zipfile.ZipFile(file)
    except _DAMAGE as error:
        problem = _("The archive is damaged and cannot be opened. Pack it again.")
        raise ValidationError(problem, code="damaged") from error
    entries = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_litter(entry.filename)]
    _check_whole(entries)
    for entry in entries:
        yield _unpack_one(archive, entry, limit)


def refuse_name(name: str) -> str:
    """What is wrong with the path of a file inside a package; empty where nothing is."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0] or "\0" in name:
        return _("Its path leads out of the archive. It was left alone; pack the folder again without such paths.")
    if path.suffix.lower() in _ARCHIVES:
        return _("It is an archive inside the archive. Unpack it and hand in the files themselves.")
    return ""


def is_litter(name: str) -> bool:
    """Whether a system left a file there, and no person would miss it."""
    return _is_litter(name)


def _is_litter(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return "__MACOSX" in path.parts or path.name.lower() in _LITTER or path.name.startswith(("._", "~$"))


def _check_whole(entries: list[zipfile.ZipInfo]) -> None:
    if not entries:
        raise ValidationError(_("The archive holds no file."), code="empty")
    if len(entries) > MOST_FILES:
        raise ValidationError(
            _("The archive holds %(count)d files; at most %(most)d are taken. Hand in a part of it at a time.")
            % {"count": len(entries), "most": MOST_FILES},
            code="too-many",
        )
    whole = sum(entry.file_size for entry in entries)
    if whole > LARGEST_WHOLE:
        raise ValidationError(
            _("Unpacked, the archive would take %(size)d MB; at most %(most)d MB are taken.")
            % {"size": -(-whole // _MEGABYTE), "most": LARGEST_WHOLE // _MEGABYTE},
            code="too-large",
        )


def _unpack_one(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> Packed:
    name = entry.filename
    problem = refuse_name(name) or _refuse_entry(entry, limit)
    if problem:
        return Packed(name, b"", problem)
    try:
        with archive.open(entry) as part:
            # One byte more than it says: an entry that lies about its size shows itself.
            data = part.read(min(entry.file_size, limit) + 1)
    except _DAMAGE:
        return Packed(name, b"", _("It is damaged and cannot be unpacked."))
    if len(data) > entry.file_size:
        return Packed(name, b"", _("It unpacks to more than it says. It was left alone."))
    if is_archive(data[:4], list_names(BytesIO(data)) if data.startswith(b"PK") else None):
        return Packed(name, b"", _("It is an archive inside the archive. Unpack it and hand in the files themselves."))
    return Packed(name, data)


def _refuse_entry(entry: zipfile.ZipInfo, limit: int) -> str:
    if entry.flag_bits & 1:
        return _("It is locked by a password. Remove the password and hand it in again.")
    if stat.S_ISLNK(entry.external_attr >> 16):
        return _("It is a link to another file, not a file.")
    if entry.file_size > limit:
        return _("It has %(size)d MB; at most %(limit)d MB are taken.") % {
            "size": -(-entry.file_size // _MEGABYTE),
            "limit": limit // _MEGABYTE,
        }
    if entry.file_size > _MEGABYTE and entry.file_size > HIGHEST_RATIO * max(entry.compress_size, 1):
        return _("It is packed so tightly that it is no document. It was left alone.")
    return ""
