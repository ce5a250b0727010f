"""What stands at the head of a line before its words: heading marks, quotation marks, bullets and numbers."""

import re
from typing import NamedTuple

from mandato.model import Span
from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.numbers import BULLETS, read_number

_HASHES = re.compile(r"(#{1,6})\s*(?=[^\s#])")
_QUOTE = re.compile(r"(?:>\s*)+(?=\S)")
_BULLET = re.compile(r"(?:[-–—•·*+▪■◦●○‣⁃§➢►✓.](?=\s)|[•·▪■◦●○‣⁃➢►✓](?=\S)|[-–](?=[\"“«]?[^\W\d_]))\s*(?=\S)")
_STARS = re.compile(r"\*{1,3}(?=\S)")
_MARKED = frozenset("#>*") | BULLETS | {"."}


class Head(NamedTuple):
    """`words` is where the words begin, `level` the depth of a heading mark (0: none)."""

    words: int
    number: PrintedNumber | None = None
    level: int = 0
    quoted: bool = False


def read_head(text: str, start: int, end: int) -> Head:
    """The head of the line text[start:end], which has no white space at its ends."""
    if text[start] not in _MARKED:
        number = read_number(text, start, end)
        return Head(_skip_blank(text, number.span.end, end), number) if number else Head(start)
    return _read_marked(text, start, end)


def _read_marked(text: str, start: int, end: int) -> Head:
    at = start
    quote = _QUOTE.match(text, at, end)
    at = quote.end() if quote else at
    hashes = _HASHES.match(text, at, end)
    at = hashes.end() if hashes else at
    level = len(hashes[1]) if hashes else 0
    bullet = None if hashes else _BULLET.match(text, at, end)
    stop = bullet.end() if bullet else at
    while bullet and (again := _BULLET.match(text, stop, end)):
        stop = again.end()
    number, words = _read_starred(text, stop, end)
    if number and bullet and not number.style and number.form == "decimal":
        number = None
    if number:
        return Head(words, number._replace(span=Span(bullet.start() if bullet else at, words)), level, bool(quote))
    if bullet:
        mark = PrintedNumber(text[bullet.start()], "bullet", "", Span(bullet.start(), stop))
        return Head(stop, mark, level, bool(quote))
    return Head(at, None, level, bool(quote))


def _read_starred(text: str, start: int, end: int) -> tuple[PrintedNumber | None, int]:
    """A number that emphasis marks may wrap: "**b)** ..."."""
    stars = _STARS.match(text, start, end)
    at = stars.end() if stars else start
    if at >= end:
        return None, start
    number = read_number(text, at, end)
    if not number:
        return None, start
    stop = number.span.end
    if stars and text.startswith(stars.group(), stop):
        stop += len(stars.group())
    return number, _skip_blank(text, stop, end)


def _skip_blank(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at
