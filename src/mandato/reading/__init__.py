"""File bytes in, SourceText with positions and pages out; one module per format."""

from hashlib import sha256

from mandato.errors import EmptySource, TooLarge
from mandato.model import SourceText
from mandato.reading.docx import read_docx
from mandato.reading.encoding import decode
from mandato.reading.html import declared_encoding, read_html
from mandato.reading.kinds import DOCX, HTML, ODT, PDF, media_type_of
from mandato.reading.odt import read_odt
from mandato.reading.pdf import read_pdf
from mandato.reading.recognition import recognise

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is read: far above any instrument, far below one machine's memory."""


def read_source(data: bytes, name: str, *, ocr: bool = False, language: str | None = None) -> SourceText:
    """Reads one file by what its bytes are; `ocr` recognises the text of its pictures. Raises `Unreadable`."""
    check_size(len(data))
    media_type = media_type_of(data, name)
    digest = sha256(data).hexdigest()
    if media_type == PDF:
        text, pages, marks, notes = recognise(data, language) if ocr else read_pdf(data)
        return SourceText(name, digest, media_type, text, pages, marks, notes)
    if media_type in (DOCX, ODT):
        text, marks, notes = read_docx(data) if media_type == DOCX else read_odt(data)
        return SourceText(name, digest, media_type, text, None, marks, notes)
    text, notes = decode(data, declared=declared_encoding(data) if media_type == HTML else None)
    if media_type == HTML:
        text, marks = read_html(text)
        return SourceText(name, digest, media_type, text, None, marks, notes)
    if not text or text.isspace():
        raise EmptySource("It holds no text.", "Check that it was saved or sent whole.")
    return SourceText(name, digest, media_type, text, notes=notes)


def check_size(size: int) -> None:
    """Raises where a file of this many bytes is not worth opening."""
    if size == 0:
        raise EmptySource("The file is empty.", "Check that it was saved or sent whole.")
    if size > LARGEST:
        raise TooLarge(
            f"The file has {size // (1024 * 1024)} MB; at most {LARGEST // (1024 * 1024)} MB are read.",
            "Split it into its instruments and read them one by one.",
        )
