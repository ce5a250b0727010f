"""Taking a file in: what cannot be read is refused at the door, and nothing of it is kept."""

from typing import IO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from mandato import Unreadable, read_source
from mandato_web.files.services import store_stream
from mandato_web.history.services import Author, record
from mandato_web.intake.jobs import queue
from mandato_web.intake.models import Upload
from mandato_web.meetings.models import Meeting

# Above this size only plain text is looked through at the door; the worker looks at the rest.
_LOOKED_THROUGH = 8 * 1024 * 1024
_MEGABYTE = 1024 * 1024


def take_in(
    author: Author, file: IO[bytes], name: str, size: int, *, language: str = "", meeting: Meeting | None = None
) -> Upload:
    """Stores a file and queues its reading. Raises ValidationError: what is wrong, and what to do."""
    media_type = _look_through(file, name, size)
    with transaction.atomic():
        stored = store_stream(file, name=name, media_type=media_type)
        upload = Upload(
            file=stored, name=name[:255], language=language, meeting=meeting, by_id=author.id, by_label=author.label
        )
        upload.full_clean()
        upload.save()
        record(author, "uploaded", upload, after={"sha256": stored.sha256, "size": size, "name": name})
        queue(upload)
    return upload


def _look_through(file: IO[bytes], name: str, size: int) -> str:
    """The media type of a file that can be read. Raises ValidationError."""
    if size > settings.UPLOAD_LIMIT:
        problem = _("The file has %(size)d MB; at most %(limit)d MB are taken.")
        advice = _("Split it into its instruments and upload them one by one.")
        sizes = {"size": -(-size // _MEGABYTE), "limit": settings.UPLOAD_LIMIT // _MEGABYTE}
        raise ValidationError(f"{problem % sizes} {advice}", code="too-large")
    head = file.read(8)
    file.seek(0)
    if size > _LOOKED_THROUGH and head.startswith((b"%PDF", b"PK\x03\x04")):
        return "application/pdf" if head.startswith(b"%PDF") else "application/zip"
    data = file.read()
    file.seek(0)
    try:
        return read_source(data, name).media_type
    except Unreadable as error:
        raise ValidationError(str(error), code=type(error).__name__) from error
