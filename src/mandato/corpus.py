"""Many documents: finds them, reads them over any executor, and yields each result in the order given."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

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
class Printed:
    """As a reading, what was found as text."""

    path: Path
    text: str | None = None
    problem: MandatoError | None = None


_Made = TypeVar("_Made", Reading, Printed)


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
    return _read(options, path, _open(path))


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
    for path, reading in _each(paths, partial(_read, options), executor, carrying):
        yield reading if isinstance(reading, Reading) else Reading(path, problem=reading)


def print_many(
    paths: Sequence[Path],
    printing: Callable[[ReadResult], str],
    *,
    options: ReadOptions = ReadOptions(),
    executor: "Executor | None" = None,
    carrying: bool = False,
) -> Iterator[Printed]:
    """As `read_many`; whoever reads also prints. Text comes back from another process in a fraction of the time that
    a result takes."""
    for path, printed in _each(paths, partial(_print, options, printing), executor, carrying):
        yield printed if isinstance(printed, Printed) else Printed(path, problem=printed)


_Opened = bytes | MandatoError


def _each(
    paths: Sequence[Path], act: Callable[[Path, _Opened], _Made], executor: "Executor | None", carrying: bool
) -> Iterator[tuple[Path, _Made | Unreadable]]:
    if executor is None:
        yield from ((path, act(path, _open(path))) for path in paths)
        return
    submit = partial(_carry if carrying else _point, executor, act)
    waiting = iter(paths)
    at_once = max(_UNDER_WAY, getattr(executor, "room", 0))
    running = deque((path, submit(path)) for path in islice(waiting, at_once))
    while running:
        path, made = running.popleft()
        try:
            yield path, made.result()
        except Unreadable as problem:  # the executor's word for a document that ends whoever reads it
            yield path, problem
        running.extend((path, submit(path)) for path in islice(waiting, 1))


def _point(executor: "Executor", act: Callable[[Path, _Opened], _Made], path: Path) -> "Future[_Made]":
    return executor.submit(_open_and, act, path)


def _carry(executor: "Executor", act: Callable[[Path, _Opened], _Made], path: Path) -> "Future[_Made]":
    from concurrent.futures import Future

    opened = _open(path)
    if isinstance(opened, bytes):
        return executor.submit(act, path, opened)
    told: Future[_Made] = Future()
    told.set_result(act(path, opened))
    return told


def _open_and(act: Callable[[Path, _Opened], _Made], path: Path) -> _Made:
    return act(path, _open(path))


def _read(options: ReadOptions, path: Path, opened: _Opened) -> Reading:
    from mandato.pipeline import read  # loaded only where something is read: what was kept needs no reader

    if not isinstance(opened, bytes):
        return Reading(path, problem=opened)
    try:
        return Reading(path, result=read(opened, path.name, language=options.language, ocr=options.ocr))
    except MandatoError as problem:
        return Reading(path, problem=problem)


def _print(options: ReadOptions, printing: Callable[[ReadResult], str], path: Path, opened: _Opened) -> Printed:
    reading = _read(options, path, opened)
    if reading.result is None:
        return Printed(path, problem=reading.problem)
    return Printed(path, printing(reading.result))


def _open(path: Path) -> _Opened:
    """The bytes of a file, or why there are none."""
    from mandato.reading import check_size

    try:
        check_size(path.stat().st_size)
        return path.read_bytes()
    except MandatoError as problem:
        return problem
    except OSError as problem:
        return MandatoError(f"It cannot be opened: {problem.strerror}.", "Check its name.")
