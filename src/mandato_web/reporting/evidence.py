"""Files handed in as evidence: what may come in, known by its content and not by its name."""

import codecs
import io
import zipfile
from typing import IO, Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from mandato_web.files.models import StoredFile
from mandato_web.files.services import store
from mandato_web.history.services import Author, change
from mandato_web.reporting.models import Evidence

MOST_BYTES = 20 * 1024 * 1024
_MOST_MEMBERS = 5_000
_BY_START = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
)
_BY_MEMBER = (
    ("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_ENDINGS = {
    "pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "docx": _BY_MEMBER[0][1], "xlsx": _BY_MEMBER[1][1], "pptx": _BY_MEMBER[2][1],
    "odt": _OPEN_DOCUMENT + "text", "ods": _OPEN_DOCUMENT + "spreadsheet", "odp": _OPEN_DOCUMENT + "presentation",
    "txt": "text/plain", "csv": "text/csv",
}  # fmt: skip


def keep_file(file: IO[bytes] | Any, name: str, size: int) -> StoredFile:
    """Stores a file of an allowed kind whose name does not lie about it. Raises ValidationError."""
    if size > MOST_BYTES:
        raise ValidationError(
            _("This file is larger than 20 MB. Make it smaller, or give the address where it stands.")
        )
    data = file.read(MOST_BYTES + 1)
    if not data:
        raise ValidationError(_("This file is empty."))
    kind = _kind_of(data)
    ending = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    if ending not in _ENDINGS:
        raise ValidationError(
            _("Files of the kind “%(ending)s” are not taken as evidence: hand in PDF, Word, Excel, PowerPoint, "
              "OpenDocument, PNG, JPEG, CSV or plain text.") % {"ending": ending or name}
        )  # fmt: skip
    said = _ENDINGS[ending]
    if said != kind and not (kind == "text/plain" and said == "text/csv"):
        raise ValidationError(
            _("The name ends in “.%(ending)s”, but its content is of another kind.") % {"ending": ending}
        )
    return store(data, name=name, media_type=said)


def show_file(author: Author, evidence: Evidence, *, redacted: StoredFile | None = None) -> Evidence:
    """A person has looked: the file, or the redacted copy in its place, goes public with the report."""
    if evidence.file is None:
        raise ValidationError(_("This evidence has no file."))
    return change(author, evidence, shown=True, shown_by=author.label[:200], redacted=redacted or evidence.redacted)


def hide_file(author: Author, evidence: Evidence) -> Evidence:
    return change(author, evidence, shown=False, shown_by="")


def _kind_of(data: bytes) -> str:
    for start, kind in _BY_START:
        if data.startswith(start):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_archive(data)
    if b"\0" in data[:8192]:
        return ""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data[:65536])
    except UnicodeDecodeError:
        return "text/plain" if _is_latin(data[:65536]) else ""
    start = data[:1024].lstrip().lower()
    if start.startswith((b"<", b"\xef\xbb\xbf<")):
        return "text/html"
    return "text/plain"


def _is_latin(data: bytes) -> bool:
    return not any(byte < 9 or 13 < byte < 32 for byte in data)


def _kind_of_archive(data: bytes) -> str:
    """An office file by its parts. Raises ValidationError for macros and for an archive that cannot be opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if len(names) > _MOST_MEMBERS:
                return ""
            if any(name.lower().endswith("vbaproject.bin") or name.startswith("Basic/") for name in names):
                raise ValidationError(_("This file holds macros. Save it without them."))
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return archive.read("mimetype").decode("ascii", errors="replace").strip()
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        raise ValidationError(_("This file is damaged or locked: it cannot be opened.")) from None
    return next((kind for member, kind in _BY_MEMBER if member in names), "")
