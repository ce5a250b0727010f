"""A text in, what a table knows of each of its words out, as one regular expression would find them word by word.

Words repeat: what stands between two spaces is taken apart once, and looked up from then on, in a fraction of the time
that a pattern needs to walk through the text again.
"""

import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Generic, TypeVar

Known = TypeVar("Known")


class ByWord(Generic[Known]):
    """`pattern` finds words, none of which holds a space; `know` says what is known of one, or several things."""

    def __init__(self, pattern: re.Pattern[str], know: Callable[[str], tuple[Known, ...]]) -> None:
        self._pieces = _Pieces(pattern, know)

    def of(self, text: str) -> Iterator[Known]:
        """In the order of the text, which is looked at in small letters."""
        return chain.from_iterable(map(self._pieces.__getitem__, text.lower().split()))


class _Pieces(dict[str, tuple[Known, ...]]):
    """What stands between spaces -> what is known of the words in it, found out when first asked for."""

    def __init__(self, pattern: re.Pattern[str], know: Callable[[str], tuple[Known, ...]]) -> None:
        self._pattern, self._know = pattern, know

    def __missing__(self, piece: str) -> tuple[Known, ...]:
        known = self[piece] = tuple(chain.from_iterable(map(self._know, self._pattern.findall(piece))))
        return known
