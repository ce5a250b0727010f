"""Many documents: finds them, reads them over any executor, and yields each result in the order given."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from mandato.errors import MandatoError, Unreadable
from mandato.model import ReadResult

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

SUFFIXES = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".odt", ".pdf"})
_UNDER_WAY = 64
ABOUT_THE_FOLDER = ("readme", "license", "licence", "changelog", "contributing")  # openings of files' names


@dataclass(frozen=True, slots=True)
class Reading:
    """One document's result, or the problem that kept it from being read; exactly one is set."""

    path: Path
    result: ReadResult | None = None
    problem: MandatoError | None = None


@dataclass(frozen=True, slots=True)
class ReadOptions:
    language: str | None = None
    ocr: bool = False


def find_documents(paths: Sequence[Path]) -> list[Path]:
    """Files as given; folders give the documents in them, at any depth, in the order of their names.

    Hidden files and folders are passed over, and files that speak of the folder itself, such as README.
    """
    found: list[Path] = []
    for path in paths:
        found.extend(sorted(_documents_in(path)) if path.is_dir() else [path])
    return found


def _documents_in(folder: Path) -> Iterator[Path]:
    for inner in folder.iterdir():
        name = inner.name.lower()
        if name.startswith((".", *ABOUT_THE_FOLDER)):
            continue
        if inner.is_dir() and not inner.is_symlink():
            yield from _documents_in(inner)
        elif inner.suffix.lower() in SUFFIXES and (inner.is_file() or not inner.exists()):  # a link astray is told of
            yield inner


def read_file(path: Path, options: ReadOptions = ReadOptions()) -> Reading:
    """Reads one file; what is wrong with it is a result, so that the others go on."""
    opened = _open(path)
    return _read_carried(opened, path, options) if isinstance(opened, bytes) else Reading(path, problem=opened)


def read_many(
    paths: Sequence[Path],
    *,
    options: ReadOptions = ReadOptions(),
    executor: "Executor | None" = None,
    carrying: bool = False,
) -> Iterator[Reading]:
    """Yields in the order given. With an executor a bounded number of documents is under way at once.

    `carrying`: documents go to the executor as bytes, because its workers do not see these files.
    """
    if executor is None:
        yield from (read_file(path, options) for path in paths)
        return
    submit = partial(_carry if carrying else _point, executor, options)
    waiting = iter(paths)
    running = deque((path, submit(path)) for path in islice(waiting, _UNDER_WAY))
    while running:
        path, reading = running.popleft()
        try:
            yield reading.result()
        except Unreadable as problem:  # the executor's word for a document that ends whoever reads it
            yield Reading(path, problem=problem)
        running.extend((path, submit(path)) for path in islice(waiting, 1))


def _point(executor: "Executor", options: ReadOptions, path: Path) -> "Future[Reading]":
    return executor.submit(read_file, path, options)


def _carry(executor: "Executor", options: ReadOptions, path: Path) -> "Future[Reading]":
    from concurrent.futures import Future

    opened = _open(path)
    if isinstance(opened, bytes):
        return executor.submit(_read_carried, opened, path, options)
    told: Future[Reading] = Future()
    told.set_result(Reading(path, problem=opened))
    return told


def _read_carried(data: bytes, path: Path, options: ReadOptions) -> Reading:
    from mandato.pipeline import read  # loaded only where something is read: what was kept needs no reader

    try:
        return Reading(path, result=read(data, path.name, language=options.language, ocr=options.ocr))
    except MandatoError as problem:
        return Reading(path, problem=problem)


def _open(path: Path) -> bytes | MandatoError:
    """The bytes of a file, or why there are none."""
    from mandato.reading import check_size

    try:
        check_size(path.stat().st_size)
        return path.read_bytes()
    except MandatoError as problem:
        return problem
    except OSError as problem:
        return MandatoError(f"It cannot be opened: {problem.strerror}.", "Check its name.")
