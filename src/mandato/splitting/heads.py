"""What stands at the head of a line before its words: heading marks, quotation marks, bullets and numbers."""

import re
from typing import NamedTuple

from mandato.model import Span
from mandato.model.making import make
from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.numbers import BULLETS, read_number

_HASHES = re.compile(r"(#{1,6})\s*(?=[^\s#])")
_QUOTE = re.compile(r"(?:>\s*)+(?=\S)")
_BULLET = re.compile(r"(?:[-–—•·*+▪■◦●○‣⁃§➢►✓.](?=\s)|[•·▪■◦●○‣⁃➢►✓](?=\S)|[-–](?=[\"“«]?[^\W\d_]))\s*(?=\S)")
_STARS = re.compile(r"\*{1,3}(?=\S)")
MARKED = frozenset("#>*") | BULLETS | {"."}


class Head(NamedTuple):
    """`words` is where the words begin, `level` the depth of a heading mark (0: none).

    `stars` are emphasis marks that open before the number and do not close behind it.
    """

    words: int
    number: PrintedNumber | None = None
    level: int = 0
    quoted: bool = False
    stars: str = ""


def read_head(text: str, start: int, end: int) -> Head:
    """The head of the line text[start:end], which has no white space at its ends."""
    if text[start] not in MARKED:
        number = read_number(text, start, end)
        if number is None:
            return make(Head, (start, None, 0, False, ""))
        return make(Head, (skip_blank(text, number.span.end, end), number, 0, False, ""))
    return _read_marked(text, start, end)


def _read_marked(text: str, start: int, end: int) -> Head:
    at = start
    quote = _QUOTE.match(text, at, end)
    at = quote.end() if quote else at
    hashes = _HASHES.match(text, at, end)
    at = hashes.end() if hashes else at
    level = len(hashes[1]) if hashes else 0
    section = text[at] == "§" and read_number(text, at, end) is not None
    bullet = None if hashes or section else _BULLET.match(text, at, end)
    stop = bullet.end() if bullet else at
    while bullet and (again := _BULLET.match(text, stop, end)):
        stop = again.end()
    number, words, stars = _read_starred(text, stop, end)
    if number and bullet and not number.style and number.form == "decimal":
        number = None
    if number:
        number = number._replace(span=Span(bullet.start() if bullet else at, words))
        return Head(words, number, level, bool(quote), stars)
    if bullet:
        mark = PrintedNumber(text[bullet.start()], "bullet", "", Span(bullet.start(), stop))
        return Head(stop, mark, level, bool(quote))
    return Head(at, None, level, bool(quote))


def _read_starred(text: str, start: int, end: int) -> tuple[PrintedNumber | None, int, str]:
    """A number that emphasis marks may wrap ("**b)** ..."), where the words begin, and marks that are still open."""
    stars = _STARS.match(text, start, end)
    at = stars.end() if stars else start
    number = read_number(text, at, end) if at < end else None
    if not number:
        return None, start, ""
    stop = number.span.end
    waiting = stars.group() if stars else ""
    if waiting and text.startswith(waiting, stop):
        stop += len(waiting)
        waiting = ""
    return number, skip_blank(text, stop, end), waiting


def skip_blank(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at
