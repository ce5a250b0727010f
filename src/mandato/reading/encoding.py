"""Bytes in, characters out, with what was assumed."""

import codecs
import re

from mandato.errors import BadEncoding, WrongFormat
from mandato.model import Note, Span

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MULTIBYTE = re.compile(rb"[\xc3\xc2\xe2][\x80-\xbf]")  # the accents, quotes and dashes of our languages in UTF-8
_FEW = 3  # multibyte sequences that Windows-1252 prose could hold by chance ("Ã©" is not a word)


def decode(data: bytes, *, declared: str | None = None) -> tuple[str, tuple[Note, ...]]:
    """By its mark, else strict UTF-8, else the declared encoding, else Windows-1252; never a guess in silence."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name), ()
    _refuse_nul(data)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _decode_legacy(data, declared, error)


def _refuse_nul(data: bytes) -> None:
    position = data.find(b"\x00")
    if position >= 0:
        raise WrongFormat(
            f"It holds a NUL byte (byte {position + 1}), which no text has.",
            "Save it again as plain text in UTF-8, or send the original document.",
        )


def _strictly(data: bytes, name: str) -> str:
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        raise BadEncoding(
            f"Its mark says {name.upper()}, but byte {error.start + 1} is not.", "Save it again in UTF-8."
        ) from error
    position = text.find("\x00")
    if position >= 0:
        raise WrongFormat(
            f"It holds a NUL character (character {position + 1}), which no text has.",
            "Save it again as plain text in UTF-8.",
        )
    return text


def _decode_legacy(data: bytes, declared: str | None, error: UnicodeDecodeError) -> tuple[str, tuple[Note, ...]]:
    if len(_MULTIBYTE.findall(data)) >= _FEW:
        raise BadEncoding(
            f"It mixes encodings: most of it is UTF-8, but byte {error.start + 1} is not.",
            "Open it in an editor, correct the odd characters, and save it again in UTF-8.",
        )
    for name in (declared, "cp1252"):
        if name is None:
            continue
        try:
            text = data.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        return text, (Note("encoding", f"not UTF-8; read as {_spoken(name)}", Span(0, 0)),)
    raise BadEncoding(
        f"It is neither UTF-8 nor Windows-1252 (byte {error.start + 1}).", "Save it again as plain text in UTF-8."
    )


def _spoken(name: str) -> str:
    return "Windows-1252" if name.lower() == "cp1252" else name
