"""`mandato read`: documents in; a table for people, JSON, JSON lines or CSV for programs, or documents, out."""

import argparse
import csv
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO, cast

from mandato import __version__
from mandato.commands.cluster import cluster_at
from mandato.commands.documents import FORMATS as DOCUMENT_FORMATS
from mandato.commands.documents import DocumentWriter
from mandato.commands.progress import Progress
from mandato.commands.workers import workers_for
from mandato.corpus import ReadOptions, find_documents, print_many, read_many
from mandato.errors import MandatoError
from mandato.languages import CODES
from mandato.model import ReadResult
from mandato.publishing import CSV_FIELDS, json_pieces, result_as_rows, result_as_table

if TYPE_CHECKING:
    from concurrent.futures import Executor

_FORMATS = ("table", "json", "jsonl", "csv", *DOCUMENT_FORMATS)


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "read",
        help="read documents into provisions, commitments, citations and terms",
        description="Reads documents into provisions, commitments, citations and terms.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--format", choices=_FORMATS, default="table")
    parser.add_argument("--language", choices=CODES, help="the language of the texts (found from the text)")
    parser.add_argument("--explain", action="store_true", help="say for every fact which rule found it, and the doubt")
    parser.add_argument("--with-text", action="store_true", help="print the text that spans point into")
    parser.add_argument("--ocr", action="store_true", help="recognise the text of scans (needs Tesseract)")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes to read with (one a core)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="read on the Dask cluster of that scheduler, tcp://...")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write there instead of standard output")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    paths = find_documents(options.paths)
    if not paths:
        print("mandato: no documents found there. Name a file, or a folder that holds some.", file=sys.stderr)
        return 1
    try:
        return 1 if _read_all(paths, options) else 0
    except MandatoError as error:
        print(f"mandato: {error}", file=sys.stderr)
        return 1


def _read_all(paths: list[Path], options: argparse.Namespace) -> int:
    """How many could not be read."""
    failed = 0
    workers = cluster_at(options.scheduler) if options.scheduler else workers_for(paths, options.jobs)
    with _destination(options) as out, workers as executor, Progress(len(paths)) as bar:
        writer = DocumentWriter(options) if options.format in DOCUMENT_FORMATS else _Writer(out, options)
        for path, problem in _write_each(writer, paths, options, executor):
            bar.step(path.name)
            if problem:
                bar.wipe()
                failed += 1
                print(f"mandato: {path}: {problem}", file=sys.stderr)
        writer.close()
    return failed


def _write_each(
    writer: "DocumentWriter | _Writer", paths: list[Path], options: argparse.Namespace, executor: "Executor | None"
) -> Iterator[tuple[Path, MandatoError | None]]:
    """Each document, and why it could not be read, where it could not. Many processes also print what they read."""
    how = ReadOptions(language=options.language, ocr=options.ocr)
    if executor is None or isinstance(writer, DocumentWriter):
        for reading in read_many(paths, options=how, executor=executor, carrying=bool(options.scheduler)):
            if reading.result is not None:
                writer.write(reading.result)
            yield reading.path, reading.problem
        return
    for one in print_many(paths, writer.printing, options=how, executor=executor, carrying=bool(options.scheduler)):
        if one.text is not None:
            writer.put([one.text])
        yield one.path, one.problem


@contextmanager
def _destination(options: argparse.Namespace) -> Iterator[TextIO]:
    """Standard output document by document where a part is of use; else all of it at the end, or none."""
    printed_at_once = options.output is None and options.format in ("table", "jsonl", "csv")
    if printed_at_once or options.format in DOCUMENT_FORMATS:
        yield sys.stdout
        return
    folder = options.output.parent if options.output else None
    with tempfile.NamedTemporaryFile("w+", encoding="utf-8", newline="", dir=folder, delete=False) as spool:
        try:
            yield cast(TextIO, spool)
            spool.flush()
            spool.seek(0)
            if options.output is None:
                shutil.copyfileobj(spool, sys.stdout)
            else:
                Path(spool.name).replace(options.output)
        finally:
            Path(spool.name).unlink(missing_ok=True)


class _Writer:
    """Writes results one after the other in the format asked for."""

    def __init__(self, out: TextIO, options: argparse.Namespace) -> None:
        self._out = out
        self._format: str = options.format
        self._count = 0
        width = max(60, min(160, shutil.get_terminal_size((100, 40)).columns))
        how = _How(options.explain, options.with_text, width)
        self._pieces: Callable[[ReadResult], Iterator[str]] = partial(_PIECES[options.format], how)
        self.printing = partial(_join, self._pieces)

    def write(self, result: ReadResult) -> None:
        self.put(self._pieces(result))

    def put(self, pieces: Iterable[str]) -> None:
        """What `printing` made of a result, in pieces or whole."""
        before, between, after = _AROUND[self._format]
        if self._format == "csv" and not self._count:
            self._out.write(_heads())
        self._out.write(between if self._count else before)
        self._out.writelines(pieces)
        self._out.write(after)
        self._count += 1

    def close(self) -> None:
        if self._format == "json":
            self._out.write("\n]\n" if self._count else "[]\n")


class _How(NamedTuple):
    explain: bool
    with_text: bool
    width: int


def _table(how: _How, result: ReadResult) -> Iterator[str]:
    yield result_as_table(result, width=how.width)


def _json(how: _How, result: ReadResult) -> Iterator[str]:
    return json_pieces(result, reader=__version__, explain=how.explain, with_text=how.with_text)


def _csv(_how: _How, result: ReadResult) -> Iterator[str]:
    lines = StringIO(newline="")
    csv.DictWriter(lines, CSV_FIELDS).writerows(result_as_rows(result))
    yield lines.getvalue()


def _heads() -> str:
    lines = StringIO(newline="")
    csv.DictWriter(lines, CSV_FIELDS).writeheader()
    return lines.getvalue()


def _join(pieces: Callable[[ReadResult], Iterator[str]], result: ReadResult) -> str:
    return "".join(pieces(result))


_PIECES = {"table": _table, "json": _json, "jsonl": _json, "csv": _csv}
# What stands before the first result, between two, and after each.
_AROUND = {"table": ("", "\n", ""), "json": ("[\n", ",\n", ""), "jsonl": ("", "", "\n"), "csv": ("", "", "")}
