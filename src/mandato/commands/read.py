"""`mandato read`: documents in; a table for people, JSON, JSON lines or CSV for programs, or documents, out."""

import argparse
import csv
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import TextIO, cast

from mandato import __version__
from mandato.commands.cluster import cluster_at
from mandato.commands.documents import FORMATS as DOCUMENT_FORMATS
from mandato.commands.documents import DocumentWriter
from mandato.commands.progress import Progress
from mandato.commands.workers import workers_for
from mandato.corpus import Reading, ReadOptions, find_documents, read_many
from mandato.errors import MandatoError
from mandato.languages import CODES
from mandato.model import ReadResult
from mandato.publishing import CSV_FIELDS, json_pieces, result_as_rows, result_as_table

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
        documents = options.format in DOCUMENT_FORMATS
        writer: DocumentWriter | _Writer = DocumentWriter(options) if documents else _Writer(out, options)
        how = ReadOptions(language=options.language, ocr=options.ocr)
        readings = read_many(paths, options=how, executor=executor, carrying=bool(options.scheduler))
        for reading in readings:
            bar.step(reading.path.name)
            if reading.result is None:
                bar.wipe()
                failed += 1
                _say(reading)
            else:
                writer.write(reading.result)
        writer.close()
    return failed


def _say(reading: Reading) -> None:
    print(f"mandato: {reading.path}: {reading.problem}", file=sys.stderr)


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
        self._options = options
        self._count = 0
        self._write = getattr(self, f"_{options.format}")

    def write(self, result: ReadResult) -> None:
        self._write(result)
        self._count += 1

    def close(self) -> None:
        if self._options.format == "json":
            self._out.write("\n]\n" if self._count else "[]\n")

    def _table(self, result: ReadResult) -> None:
        width = max(60, min(160, shutil.get_terminal_size((100, 40)).columns))
        self._out.write("\n" * bool(self._count) + result_as_table(result, width=width))

    def _json(self, result: ReadResult) -> None:
        self._out.write(",\n" if self._count else "[\n")
        self._out.writelines(self._printed(result))

    def _jsonl(self, result: ReadResult) -> None:
        self._out.writelines(self._printed(result))
        self._out.write("\n")

    def _csv(self, result: ReadResult) -> None:
        lines = StringIO(newline="")
        writer = csv.DictWriter(lines, CSV_FIELDS)
        if not self._count:
            writer.writeheader()
        writer.writerows(result_as_rows(result))
        self._out.write(lines.getvalue())

    def _printed(self, result: ReadResult) -> Iterator[str]:
        return json_pieces(result, reader=__version__, explain=self._options.explain, with_text=self._options.with_text)
