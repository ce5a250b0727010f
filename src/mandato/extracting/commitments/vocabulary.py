"""A printed piece of a text in, what it may be a sign of out: each different piece is looked into once.

One walk over the pieces of a provision tells which of the later steps can find anything in it, and where.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from mandato.extracting.commitments.futures import future_verb
from mandato.extracting.times.dues import time_signs
from mandato.languages.conditions import condition_lexicon
from mandato.languages.verbs import verb_lexicon
from mandato.model.making import make

_WORD = re.compile(r"\w+")
_MOST = 1 << 15  # pieces that are remembered: beyond them a text has more names and figures than words
_EDGES = frozenset(("", *filter(str.isspace, map(chr, range(0x3001)))))  # what `str.split` parts at, and a text's ends
_LONGEST = 60  # characters of a piece that is remembered


class Start(NamedTuple):
    """Where a clause may begin.

    `idle`: only a modal, which after a performative makes no clause of its own; `joins`: only a performative, which
    after a clause makes another where a mark or an "and" stands before it.
    """

    place: int
    idle: bool
    speaks: bool
    joins: bool


class Walk(NamedTuple):
    """`present`: the words of a text that are signs of a time or a limit, lower-cased."""

    present: set[str]
    starts: list[Start]


class _Piece(NamedTuple):
    printed: str
    signs: tuple[str, ...]
    starts: tuple[Start, ...]  # offsets in the piece


class Vocabulary(dict[str, _Piece | None]):
    """What the pieces between blanks are signs of, in one language; None for nearly all of them."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._verbs = verb_lexicon(language)
        limits = condition_lexicon(language)
        self._begun = limits.begun
        self._words = time_signs(language) | limits.signs
        self._has_futures = bool(self._verbs.words.future)

    def walk(self, text: str) -> Walk:
        present: list[str] = []
        starts: list[Start] = []
        after = 0
        for printed, signs, begun in filter(None, map(self.__getitem__, text.split())):
            present += signs
            if begun:
                place = _whole(text, printed, after)
                after = place + 1
                starts += [make(Start, (place + start[0], *start[1:])) for start in begun]
        return make(Walk, (set(present), starts))

    def __missing__(self, printed: str) -> _Piece | None:
        low = printed.lower()
        words = (low,) if low.isalpha() else _WORD.findall(low)
        signs = tuple([sign for word in words for sign in self._sign(word)])
        starts = self._starts(printed) if printed in self._verbs.triggers or self._has_futures else ()
        found = _Piece(printed, signs, starts) if signs or starts else None
        if len(self) >= _MOST:
            self.clear()
        if len(printed) <= _LONGEST:
            self[printed] = found
        return found

    def _sign(self, word: str) -> tuple[str, ...]:
        """What a word is a sign of: itself, and the signs that it begins with."""
        begun = [sign for sign in self._begun if word.startswith(sign)] if word.startswith(self._begun) else []
        return (*begun, word) if word in self._words else tuple(begun)

    def _starts(self, printed: str) -> tuple[Start, ...]:
        verbs = self._verbs
        found = {place: Start(place, True, False, False) for place in future_verb.places(printed, verbs)}
        if printed in verbs.triggers:
            plain = printed.rstrip(",:").lower()
            speaks = plain in verbs.words.speakers
            joins = plain.isalpha() and not speaks and not found and plain not in verbs.modals
            found[0] = Start(0, plain in verbs.idle, speaks, joins)
        return tuple(found[place] for place in sorted(found))


def _whole(text: str, printed: str, start: int) -> int:
    """Where the piece that is next printed between blanks stands."""
    place, length = text.find(printed, start), len(printed)
    while text[place - 1 : place] not in _EDGES or text[place + length : place + length + 1] not in _EDGES:
        place = text.find(printed, place + 1)
    return place


@lru_cache
def vocabulary(language: str) -> Vocabulary:
    """Raises `UnknownLanguage`."""
    return Vocabulary(language)
