"""Taking files in: what cannot be read is refused at the door, and nothing of it is kept."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import IO, Any, NamedTuple

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from mandato import Unreadable, read_source
from mandato_web.files.services import store_stream
from mandato_web.history.services import Author, record
from mandato_web.intake.jobs import queue
from mandato_web.intake.models import Package, Refusal, Upload
from mandato_web.intake.unpacking import MOST_FILES, is_archive, is_litter, list_names, refuse_name, unpack
from mandato_web.meetings.models import Meeting

# Above this size only plain text is looked through at the door; the worker looks at the rest.
_LOOKED_THROUGH = 8 * 1024 * 1024
_MEGABYTE = 1024 * 1024


class Handed(NamedTuple):
    """One file as a browser handed it in; `name` may hold the folders above it."""

    name: str
    file: IO[bytes]
    size: int


def take_in(
    author: Author,
    file: IO[bytes],
    name: str,
    size: int,
    *,
    language: str = "",
    meeting: Meeting | None = None,
    standing: str = "",
    package: Package | None = None,
) -> Upload:
    """Stores a file and queues its reading. Raises ValidationError: what is wrong, and what to do."""
    media_type = _look_through(file, name, size)
    with transaction.atomic():
        stored = store_stream(file, name=name, media_type=media_type)
        facts: dict[str, Any] = {"language": language, "meeting": meeting, "standing": standing, "package": package}
        upload = Upload(file=stored, name=name[-255:], by_id=author.id, by_label=author.label, **facts)
        upload.full_clean()
        upload.save()
        record(author, "uploaded", upload, after={"sha256": stored.sha256, "size": size, "name": name})
        queue(upload)
    return upload


def take_in_package(
    author: Author, handed: Sequence[Handed], name: str, *, meeting: Meeting | None = None, standing: str = ""
) -> Package:
    """Each file on its own: one that cannot be read is explained, and the rest goes on.

    Raises ValidationError where nothing at all can be taken, or an archive is refused as a whole.
    """
    files = list(_open_archives(handed))
    if len(files) > MOST_FILES:
        problem = _("These are %(count)d files; at most %(most)d are taken. Hand in a part of them at a time.")
        raise ValidationError(problem % {"count": len(files), "most": MOST_FILES}, code="too-many")
    with transaction.atomic():
        package = Package(name=name[:200], meeting=meeting, by_id=author.id, by_label=author.label)
        package.full_clean()
        package.save()
        record(author, "handed in", package, after={"files": len(files)})
        for one in files:
            _take_one(author, package, one, standing)
        if not package.uploads.exists():
            refused = list(package.refusals.all())
            lines = [f"{one.name}: {one.problem}" for one in refused] or [_("There is no document in it.")]
            raise ValidationError(lines, code="nothing")
    return package


class _Opened(NamedTuple):
    name: str
    file: IO[bytes]
    size: int
    problem: str = ""


def _open_archives(handed: Sequence[Handed]) -> Iterator[_Opened]:
    """The files themselves, those of each archive in its place."""
    for one in handed:
        head = one.file.read(4)
        one.file.seek(0)
        if is_litter(one.name):
            continue
        if is_archive(head, list_names(one.file) if head.startswith(b"PK") else None):
            for packed in unpack(one.file, limit=settings.UPLOAD_LIMIT):
                yield _Opened(packed.name, BytesIO(packed.data), len(packed.data), packed.problem)
        else:
            yield _Opened(one.name, one.file, one.size, refuse_name(one.name))


def _take_one(author: Author, package: Package, one: _Opened, standing: str) -> None:
    problem = one.problem
    if not problem:
        try:
            with transaction.atomic():
                take_in(
                    author, one.file, one.name, one.size, meeting=package.meeting, standing=standing, package=package
                )
        except ValidationError as error:
            problem = " ".join(error.messages)
    if problem:
        Refusal.objects.create(package=package, name=one.name.replace("\0", "")[-255:], problem=problem)


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
