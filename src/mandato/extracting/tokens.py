"""Words of a text with their offsets, one at a time, forwards or backwards."""

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?")
_LAST_WORD = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*['’]?)[\s*_\"“”«»]*\Z")
_GAP = " \t\n\r\f\v\u00a0\u202f*_\"“”«»'‘([-–—"


class Token(NamedTuple):
    """`word` is lower-cased, with straight apostrophes."""

    start: int
    end: int
    word: str


def token_at(text: str, position: int, limit: int, *, gap: str = _GAP) -> Token | None:
    """The word that begins at `position` or after blanks and opening marks; None where something else stands."""
    while position < limit and text[position] in gap:
        position += 1
    match = _WORD.match(text, position, limit)
    if match is None:
        return None
    return Token(match.start(), match.end(), match.group().lower().replace("’", "'"))


def token_before(text: str, position: int, floor: int) -> Token | None:
    """The word that ends just before `position`, blanks allowed; None where punctuation stands between."""
    window = max(floor, position - 60)
    match = _LAST_WORD.search(text[window:position])
    if match is None:
        return None
    return Token(window + match.start(1), window + match.end(1), match.group(1).lower().replace("’", "'"))


def mark_before(text: str, position: int, floor: int) -> str:
    """The last character before `position` that is no blank, or empty at `floor`."""
    position -= 1
    while position >= floor and text[position].isspace():
        position -= 1
    return text[position] if position >= floor else ""
