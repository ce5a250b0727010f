"""What `mandato read` writes as documents: one file for each instrument, in Akoma Ntoso, Word or PDF."""

import argparse
import sys
from pathlib import Path

from mandato.errors import MandatoError
from mandato.model import Instrument, ReadResult

FORMATS = ("akn", "docx", "pdf")
_ENDINGS = {"akn": "xml", "docx": "docx", "pdf": "pdf"}


class DocumentWriter:
    """One instrument goes to the file named by --output, or to standard output; several go into a folder."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._format: str = options.format
        self._output: Path | None = options.output
        self._first: tuple[str, bytes] | None = None
        self._names: set[str] = set()

    def write(self, result: ReadResult) -> None:
        for instrument in result.instruments:
            name = self._name(instrument)
            made = _make(instrument, self._format)
            if not self._names:
                self._first = (name, made)
            else:
                self._put_in_folder(name, made)
            self._names.add(name)

    def close(self) -> None:
        """Writes what was the only document."""
        if self._first is None:
            return
        name, made = self._first
        if self._output is None:
            if self._format != "akn" and sys.stdout.isatty():
                raise MandatoError(f"A {self._format} file is not for a screen.", "Name a file by --output.")
            sys.stdout.buffer.write(made)
        elif self._output.is_dir():
            (self._output / name).write_bytes(made)
        else:
            self._output.write_bytes(made)

    def _put_in_folder(self, name: str, made: bytes) -> None:
        if self._output is None:
            raise MandatoError("There is more than one text.", "Name a folder for the documents by --output.")
        if self._output.exists() and not self._output.is_dir():
            raise MandatoError(f"There is more than one text, and {self._output} is no folder.", "Name a folder.")
        self._output.mkdir(parents=True, exist_ok=True)
        if self._first is not None:
            first, self._first = self._first, None
            self._put_in_folder(*first)
        (self._output / name).write_bytes(made)

    def _name(self, instrument: Instrument) -> str:
        ending = f"{instrument.language}.{_ENDINGS[self._format]}"
        name, number = f"{instrument.id}.{ending}", 1
        while name in self._names:
            number += 1
            name = f"{instrument.id}-{number}.{ending}"
        return name


def _make(instrument: Instrument, wanted: str) -> bytes:
    """Each format's library is loaded where the format is asked for."""
    if wanted == "akn":
        from mandato.publishing.as_akn import instrument_as_akn

        return instrument_as_akn(instrument)
    if wanted == "docx":
        from mandato.publishing.as_docx import instrument_as_docx

        return instrument_as_docx(instrument)
    from mandato.publishing.as_pdf import instrument_as_pdf

    return instrument_as_pdf(instrument)
