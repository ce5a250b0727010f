"""Words in a text -> the same words in the text as it was edited, their place where they were changed, or nothing.

Order of trust: the words where an alignment of both texts says they went; the words elsewhere, where what stands around
them is the same; other words in their place, enough alike or between the same neighbours. Else they are orphaned.
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cached_property
from typing import Literal, NamedTuple

Fate = Literal["anchored", "altered", "orphaned"]

CONTEXT = 40  # characters kept on either side
_TELLING = 12  # shorter words stand in any text: they need their neighbours to be known again
_NEIGHBOURS = 3  # characters that have to be the same beside such words
_FRAME = 12  # characters on either side that tell that other words took a place
_ALIKE = 0.6
_SAME_CONTEXT = 0.5
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_SPACE = re.compile(r"\s+")
_SAME_SIGNS = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-", "\u00a0": " "}
)


class Words(NamedTuple):
    """What a comment speaks of, and what stood around it when it was written. Without words: the whole provision."""

    quote: str
    prefix: str = ""
    suffix: str = ""


class Place(NamedTuple):
    """`text[start:end]` are the very words where `fate` is anchored, what came in their place where it is altered."""

    fate: Fate
    start: int = 0
    end: int = 0


ORPHANED = Place("orphaned")


def tidy(text: str) -> str:
    """Words with single spaces between them, as drafts hold them."""
    return _SPACE.sub(" ", text).strip()


def take_words(text: str, start: int, end: int) -> Words:
    return Words(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def find_words(text: str, quote: str, *, prefix: str = "", suffix: str = "") -> Place:
    """Where a person means these words to stand; quotation marks and capitals may differ. Of several, the one whose
    neighbours fit best, else the first."""
    wanted = tidy(quote)
    if not wanted:
        return Place("anchored")
    places = list(_occurrences(text, wanted)) or list(_occurrences(_loosely(text), _loosely(wanted)))
    if not places:
        return ORPHANED
    start = max(places, key=lambda one: (_fit(text, one, one + len(wanted), prefix, suffix), -one))
    return Place("anchored", start, start + len(wanted))


class Alignment:
    """Two wordings of one provision, aligned once for however many comments on it."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new

    def follow(self, words: Words, place: Place) -> Place:
        """Where words that stood at `place` of the old wording stand in the new one."""
        if not words.quote:
            return Place("anchored")
        led = self._map(place.start, place.end) if place.fate != "orphaned" else None
        if led is not None and self.new[led[0] : led[1]] == words.quote and self._is_known(words, place, led):
            return Place("anchored", *led)
        return self._find_elsewhere(words, led) or self._find_altered(words, place, led) or ORPHANED

    def _is_known(self, words: Words, place: Place, led: tuple[int, int]) -> bool:
        """Short words among strangers may be their namesakes: something beside them has to be the same too."""
        if len(words.quote) >= _TELLING:
            return True
        before, after = self.old[: place.start].strip(), self.old[place.end :].strip()
        same = _count_same(before[::-1], self.new[: led[0]].strip()[::-1])
        same += _count_same(after, self.new[led[1] :].strip())
        return same >= min(_NEIGHBOURS, len(before) + len(after))

    def _find_elsewhere(self, words: Words, led: tuple[int, int] | None) -> Place | None:
        """The very words where their neighbours are the same; long words that stand once need none."""
        length = len(words.quote)
        places = list(_occurrences(self.new, words.quote))
        if led is not None:
            inside = [one for one in places if led[0] <= one and one + length <= led[1]]
            if len(inside) == 1 and length >= _TELLING:
                return Place("anchored", inside[0], inside[0] + length)
        if len(places) == 1 and length >= _TELLING:
            return Place("anchored", places[0], places[0] + length)
        scored = [(_fit(self.new, one, one + length, words.prefix, words.suffix), -one) for one in places]
        best = max(scored, default=(0.0, 0))
        if best[0] < _SAME_CONTEXT:
            return None
        return Place("anchored", -best[1], -best[1] + length)

    def _find_altered(self, words: Words, place: Place, led: tuple[int, int] | None) -> Place | None:
        for found in (led, self._between(words)):
            if found is not None and found[0] < found[1]:
                now = self.new[found[0] : found[1]]
                if now == words.quote:
                    continue
                alike = SequenceMatcher(None, words.quote, now, autojunk=False).ratio() >= _ALIKE
                if alike or self._is_framed(place, found):
                    return Place("altered", *found)
        return None

    def _is_framed(self, place: Place, found: tuple[int, int]) -> bool:
        """Whether other words took their place: what stands on both sides is the same, and enough of it."""
        if place.fate == "orphaned":
            return False
        before, after = self.old[: place.start], self.old[place.end :]
        left = _count_same(before[::-1], self.new[: found[0]][::-1])
        right = _count_same(after, self.new[found[1] :])
        whole = left >= min(_FRAME, len(before)) and right >= min(_FRAME, len(after))
        return whole and left + right >= _FRAME

    def _between(self, words: Words) -> tuple[int, int] | None:
        """What stands between the neighbours of old, where both are still there, once and in order."""
        if len(words.prefix.strip()) < 4 or len(words.suffix.strip()) < 4 or self.new.count(words.prefix) != 1:
            return None
        start = self.new.index(words.prefix) + len(words.prefix)
        end = self.new.find(words.suffix, start)
        return (start, end) if start < end <= start + 3 * len(words.quote) + CONTEXT else None

    def _map(self, start: int, end: int) -> tuple[int, int] | None:
        """The stretch of the new wording that came of a stretch of the old one, without spaces at its ends."""
        lows, highs = [], []
        for kind, a, b, c, d in self._steps:
            if b <= start or a >= end:
                continue
            lows.append(c + (start - a) if kind == "equal" and start > a else c)
            highs.append(d - (b - end) if kind == "equal" and end < b else d)
        if not lows:
            return None
        low, high = min(lows), max(highs)
        piece = self.new[low:high]
        low, high = low + len(piece) - len(piece.lstrip()), low + len(piece.rstrip())
        return (low, high) if low < high else None

    @cached_property
    def _steps(self) -> list[tuple[str, int, int, int, int]]:
        """What SequenceMatcher says of words, in characters."""
        old, new = _TOKEN.findall(self.old), _TOKEN.findall(self.new)
        before, after = _offsets(old), _offsets(new)
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        return [(kind, before[a], before[b], after[c], after[d]) for kind, a, b, c, d in steps]


def _offsets(tokens: list[str]) -> list[int]:
    offsets = [0]
    for token in tokens:
        offsets.append(offsets[-1] + len(token))
    return offsets


def _occurrences(text: str, words: str) -> Iterator[int]:
    """Whole words only: "art" does not stand in "part"."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        cut_before = at > 0 and text[at - 1].isalnum() and words[0].isalnum()
        cut_after = end < len(text) and text[end].isalnum() and words[-1].isalnum()
        if not (cut_before or cut_after):
            yield at
        at = text.find(words, at + 1)


def _loosely(text: str) -> str:
    """Of the same length: small letters, plain marks."""
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text.translate(_SAME_SIGNS))


def _fit(text: str, start: int, end: int, prefix: str, suffix: str) -> float:
    """How much of the neighbours stands there too, from 0 to 1: a start or end of the text is a neighbour as well."""
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return (_share(prefix[::-1], before[::-1]) + _share(suffix, after)) / 2


def _share(wanted: str, found: str) -> float:
    if not wanted:
        return 0.0 if found else 1.0
    return _count_same(wanted, found) / len(wanted)


def _count_same(first: str, second: str) -> int:
    """How many characters they begin with together."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(first), len(second)))
