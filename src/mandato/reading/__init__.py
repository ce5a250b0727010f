"""File bytes in, SourceText with positions and pages out; one module per format."""

from hashlib import sha256

from mandato.errors import EmptySource, TooLarge
from mandato.model import Mark, Note, SourceText
from mandato.reading.encoding import decode
from mandato.reading.kinds import DOCX, HTML, ODT, PDF, media_type_of

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is read: far above any instrument, far below one machine's memory."""


def read_source(data: bytes, name: str, *, ocr: bool = False, language: str | None = None) -> SourceText:
    """Reads one file by what its bytes are; `ocr` recognises the text of its pictures. Raises `Unreadable`."""
    check_size(len(data))
    media_type = media_type_of(data, name)
    read = _BY_MEDIA_TYPE.get(media_type, _read_plain)
    text, pages, marks, notes = _recognise(data, language) if ocr and media_type == PDF else read(data)
    return SourceText(name, sha256(data).hexdigest(), media_type, text, pages, marks, notes)


_Parts = tuple[str, tuple[int, ...] | None, tuple[Mark, ...], tuple[Note, ...]]

# Each format's module, and the libraries behind it, is imported when a file of its kind comes: a plain text is read
# before the others would have loaded.


def _read_plain(data: bytes) -> _Parts:
    text, notes = decode(data)
    if not text or text.isspace():
        raise EmptySource("It holds no text.", "Check that it was saved or sent whole.")
    return text, None, (), notes


def _read_html(data: bytes) -> _Parts:
    from mandato.reading.html import declared_encoding, read_html

    source, notes = decode(data, declared=declared_encoding(data))
    text, marks = read_html(source)
    return text, None, marks, notes


def _read_docx(data: bytes) -> _Parts:
    from mandato.reading.docx import read_docx

    text, marks, notes = read_docx(data)
    return text, None, marks, notes


def _read_odt(data: bytes) -> _Parts:
    from mandato.reading.odt import read_odt

    text, marks, notes = read_odt(data)
    return text, None, marks, notes


def _read_pdf(data: bytes) -> _Parts:
    from mandato.reading.pdf import read_pdf

    return read_pdf(data)


def _recognise(data: bytes, language: str | None) -> _Parts:
    from mandato.reading.recognition import recognise

    return recognise(data, language)


_BY_MEDIA_TYPE = {PDF: _read_pdf, DOCX: _read_docx, ODT: _read_odt, HTML: _read_html}


def check_size(size: int) -> None:
    """Raises where a file of this many bytes is not worth opening."""
    if size == 0:
        raise EmptySource("The file is empty.", "Check that it was saved or sent whole.")
    if size > LARGEST:
        raise TooLarge(
            f"The file has {size // (1024 * 1024)} MB; at most {LARGEST // (1024 * 1024)} MB are read.",
            "Split it into its instruments and read them one by one.",
        )
