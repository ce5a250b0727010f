"""A folder of documents on the server's disk, handed in as packages: `mandato-web take-in`."""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from django.core.exceptions import ValidationError

import mandato
from mandato_web.history.services import Author
from mandato_web.intake.models import Job, Package
from mandato_web.intake.services import Handed, take_in_package
from mandato_web.intake.unpacking import MOST_FILES
from mandato_web.meetings.models import Meeting

COMMAND = Author("take-in", "mandato-web take-in")


class Taken(NamedTuple):
    """One package of a folder: how many files it was made of, and why it could not be taken, where it could not."""

    files: int
    package: Package | None
    problems: list[str]


def take_in_folder(folder: Path, *, meeting: Meeting | None = None, author: Author = COMMAND) -> Iterator[Taken]:
    """At most as many documents a package as the desk takes at once; what cannot be read is explained in it."""
    paths = mandato.find_documents([folder])
    parts = [paths[start : start + MOST_FILES] for start in range(0, len(paths), MOST_FILES)]
    for number, part in enumerate(parts, start=1):
        name = folder.resolve().name if len(parts) == 1 else f"{folder.resolve().name} ({number}/{len(parts)})"
        yield _take_part(author, folder, part, name, meeting)


def _take_part(author: Author, folder: Path, paths: Sequence[Path], name: str, meeting: Meeting | None) -> Taken:
    with ExitStack() as stack:
        handed, problems = [], []
        for path in paths:
            try:
                file = stack.enter_context(path.open("rb"))
                handed.append(Handed(path.relative_to(folder).as_posix(), file, path.stat().st_size))
            except OSError as error:
                problems.append(f"{path}: {error.strerror}")
        try:
            package = take_in_package(author, handed, name, meeting=meeting)
        except ValidationError as error:
            return Taken(len(paths), None, [*problems, *error.messages])
        problems += [f"{one.name}: {one.problem}" for one in package.refusals.all()]
        return Taken(len(paths), package, problems)


def wait_for(packages: Sequence[Package], *, pause: float = 1.0, patience: float = 900.0) -> Iterator[tuple[int, int]]:
    """How many of the files were read, of how many, now and then until all are; failed ones count as read. Ends also
    where for so many seconds none was."""
    jobs = Job.objects.filter(upload__package__in=[one.pk for one in packages])
    total, last, since = jobs.count(), -1, time.monotonic()
    while True:
        done = jobs.filter(stage__in=[Job.Stage.READY, Job.Stage.FAILED]).count()
        yield done, total
        if done != last:
            last, since = done, time.monotonic()
        if done == total or time.monotonic() - since > patience:
            return
        time.sleep(pause)
