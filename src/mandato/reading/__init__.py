"""File bytes in, SourceText with positions and pages out; one module per format."""

from hashlib import sha256

from mandato.errors import EmptySource, TooLarge
from mandato.model import SourceText
from mandato.reading.encoding import decode
from mandato.reading.kinds import media_type_of

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is read: far above any instrument, far below one machine's memory."""


def read_source(data: bytes, name: str, *, ocr: bool = False) -> SourceText:
    """Reads one file by what its bytes are. Raises `Unreadable` with advice for a person."""
    check_size(len(data))
    media_type = media_type_of(data, name)
    text, notes = decode(data)
    if not text or text.isspace():
        raise EmptySource("It holds no text.", "Check that it was saved or sent whole.")
    return SourceText(name, sha256(data).hexdigest(), media_type, text, notes=notes)


def check_size(size: int) -> None:
    """Raises where a file of this many bytes is not worth opening."""
    if size == 0:
        raise EmptySource("The file is empty.", "Check that it was saved or sent whole.")
    if size > LARGEST:
        raise TooLarge(
            f"The file has {size // (1024 * 1024)} MB; at most {LARGEST // (1024 * 1024)} MB are read.",
            "Split it into its instruments and read them one by one.",
        )
