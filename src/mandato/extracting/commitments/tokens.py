"""Words of a text with their offsets, one at a time, forwards or backwards."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mandato.model.making import make

_BLANKS = " \t\n\r\f\v\u00a0\u202f"
_OPENING = _BLANKS + "*_\"“”«»'‘([-–—"
_AT = re.compile(rf"[{re.escape(_OPENING)}]*([^\W\d_]+(?:-[^\W\d_]+)*['’]?)")
_ON = re.compile(",?" + _AT.pattern)
_AFTER = _BLANKS + '*_"“”«»'
_MOST = 1 << 14  # pieces that are remembered
_LONGEST = 40  # characters of a word that is looked for backwards


class Token(NamedTuple):
    """`word` is lower-cased, with straight apostrophes."""

    start: int
    end: int
    word: str


@lru_cache(maxsize=64)  # the steps that read one clause ask for the same words
def token_at(text: str, position: int, limit: int) -> Token | None:
    """The word that begins at `position` or after blanks and opening marks; None where something else stands."""
    if text[position : position + 1] == " ":
        position += 1
    reach = position + _LONGEST
    if reach > limit:
        reach = limit
    stop = text.find(" ", position, reach)
    if stop != -1 or reach == limit:
        found = _pieces[text[position : stop if stop != -1 else limit]]
        if found is not None:
            start, end, word = found
            return make(Token, (position + start, position + end, word)) if word else None
    match = _AT.match(text, position, limit)
    return None if match is None else make(Token, (*match.span(1), _plain(match[1])))


class _Pieces(dict[str, tuple[int, int, str] | None]):
    """What stands between two blanks: its first word and where; an empty one where no word comes first.

    None for marks that only open what follows: the word is in the next piece.
    """

    def __missing__(self, piece: str) -> tuple[int, int, str] | None:
        match = _AT.match(piece)
        found = (0, 0, "") if piece.strip(_OPENING) else None
        if match is not None:
            found = (*match.span(1), _plain(match[1]))
        if len(self) >= _MOST:
            self.clear()
        self[piece] = found
        return found


_pieces = _Pieces()


def _plain(printed: str) -> str:
    word = printed.lower()
    return word.replace("’", "'") if word[-1] == "’" else word


def tokens_from(text: str, position: int, limit: int) -> Iterator[Token]:
    """The words from `position` on, a comma allowed between two, up to any other mark or a figure."""
    for match in _ON.finditer(text, position, limit):
        if match.start() != position:
            return
        start, position = match.span(1)
        yield make(Token, (start, position, _plain(match[1])))


def token_before(text: str, position: int, floor: int) -> Token | None:
    """The word that ends just before `position`, blanks allowed; None where punctuation stands between."""
    window = position - _LONGEST
    if window < floor:
        window = floor
    if position > window and text[position - 1] == " ":
        start = text.rfind(" ", window, position - 1) + 1 or window
        word = text[start : position - 1]
        if word.isalpha():
            return make(Token, (start, position - 1, word.lower()))
    before = text[window:position].rstrip(_AFTER)
    end = window + len(before)
    word = before[before.rfind(" ") + 1 :]
    if word.isalpha() or (word and word[0] != "-" and word.replace("-", "").isalpha()):
        return make(Token, (end - len(word), end, word.lower()))
    return _marked_before(text, window, end)


def _marked_before(text: str, window: int, end: int) -> Token | None:
    """A word with an apostrophe, a hyphen or a mark in it."""
    start = end
    while start > window and (text[start - 1].isalpha() or text[start - 1] in "-'’"):
        start -= 1
        if text[start] in "'’" and start + 1 < end:
            start += 1
            break
    while start < end and text[start] == "-":
        start += 1
    if start == end or not text[start].isalpha():
        return None
    return make(Token, (start, end, _plain(text[start:end])))


def mark_before(text: str, position: int, floor: int) -> str:
    """The last character before `position` that is no blank, or empty at `floor`."""
    position -= 1
    while position >= floor and text[position].isspace():
        position -= 1
    return text[position] if position >= floor else ""
