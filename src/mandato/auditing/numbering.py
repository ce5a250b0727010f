"""The labels of an instrument in; whether it numbers its provisions in such a way that a label could be one out.

A label is told to be missing only where its like are there: a letter under a paragraph that has letters, a number
where numbers run. An unnumbered part cited by its place ("paragraph 3 of article 107"), or a heading counted in
another way, is no missing provision.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

_FEWEST = 2  # labels of one style under one parent that make it a sequence
_JUMP = 12  # places beyond the last of a sequence at the top: further, the label counts something else

Style = Literal["number", "letter", "word"]


class Numbering:
    def __init__(self, labels: Iterable[str]) -> None:
        self._styles: Counter[tuple[str, Style]] = Counter()
        self._last: dict[str, int] = {}
        for label in set(labels):
            parent, _, own = label.rpartition(".")
            self._styles[parent, _style(own)] += 1
            if own.isdigit():
                self._last[parent] = max(self._last.get(parent, 0), int(own))

    def could_hold(self, label: str) -> bool:
        parent, _, own = label.rpartition(".")
        style = _style(own)
        if style == "word" or self._styles[parent, style] < _FEWEST:
            return False
        return style == "letter" or int(own) <= self._last[parent] + _JUMP


def _style(part: str) -> Style:
    if part.isdigit():
        return "number"
    return "letter" if len(part) == 1 and part.islower() else "word"
