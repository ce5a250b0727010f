"""Many documents: finds them, reads them over any executor, and yields each result in the order given."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from mandato.errors import MandatoError
from mandato.model import ReadResult

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

SUFFIXES = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".odt", ".pdf"})
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
    from mandato.pipeline import read  # loaded only where something is read: what was kept needs no reader

    try:
        return Reading(path, result=read(_bytes_of(path), path.name, language=options.language, ocr=options.ocr))
    except MandatoError as problem:
        return Reading(path, problem=problem)
    except OSError as problem:
        return Reading(path, problem=MandatoError(f"It cannot be opened: {problem.strerror}.", "Check its name."))


def read_many(
    paths: Sequence[Path], *, options: ReadOptions = ReadOptions(), executor: "Executor | None" = None
) -> Iterator[Reading]:
    """Yields in the order given. With an executor a bounded number of documents is under way at once."""
    if executor is None:
        yield from (read_file(path, options) for path in paths)
        return
    waiting = iter(paths)
    running: list[Future[Reading]] = [executor.submit(read_file, path, options) for path in islice(waiting, 64)]
    while running:
        reading = running.pop(0).result()
        running.extend(executor.submit(read_file, path, options) for path in islice(waiting, 1))
        yield reading


def _bytes_of(path: Path) -> bytes:
    from mandato.reading import check_size

    check_size(path.stat().st_size)
    return path.read_bytes()
