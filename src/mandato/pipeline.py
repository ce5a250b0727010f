"""One document from bytes to a read result: the whole journey on one screen."""

from dataclasses import replace

from mandato.extracting import extract_commitments, extract_references, extract_term, identify
from mandato.linking import link
from mandato.model import Instrument, ReadResult, SourceText
from mandato.reading import read_source
from mandato.splitting import split


def read(data: bytes, name: str, *, language: str | None = None, ocr: bool = False) -> ReadResult:
    """Reads one file. `language` overrides detection. Raises `Unreadable` with advice for a person."""
    return read_text(read_source(data, name, ocr=ocr, language=language), language=language)


def read_text(source: SourceText, *, language: str | None = None) -> ReadResult:
    """Reads a text already decoded."""
    instruments = tuple(_extract(source, instrument) for instrument in split(source, language=language))
    return ReadResult(source, link(source, instruments))


def _extract(source: SourceText, instrument: Instrument) -> Instrument:
    identified = identify(source, instrument)
    term, notes = extract_term(source, identified)
    return replace(
        identified,
        commitments=extract_commitments(source, identified),
        references=extract_references(source, identified),
        term=term,
        notes=(*identified.notes, *notes),
    )
