"""Numbers and ordinals written in words, figures or roman numerals in, integers out."""

import re
from collections.abc import Mapping

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_WORD = re.compile(r"[^\W\d_]+|\d+")


def read_number(text: str, values: Mapping[str, int]) -> int | None:
    """The value of lower-case number words ("two thousand and eight") or figures; None where a word is no number.

    Words without a value in `values` other than joiners (value -1) make it None. "Nineteen ninety-nine" and
    "quatre-vingt-dix" are read as their languages mean them.
    """
    total = current = 0
    seen = False
    for word in _WORD.findall(text):
        value = int(word) if word.isdigit() else values.get(word)
        if value is None:
            return None
        if value == JOINER:
            continue
        seen = True
        if value == 1000:
            total += max(current, 1) * 1000
            current = 0
        elif value == 100:
            current = max(current, 1) * 100
        else:
            current = _add(current, value)
    return total + current if seen else None


JOINER = -1  # the value that marks "and" among number words


def _add(current: int, value: int) -> int:
    if value == 20 and current % 100 == 4:  # quatre-vingts
        return current + 76
    if value >= 10 and 10 <= current < 100 and current % 10 == 0 and value < 20 and current in (60, 80):
        return current + value  # soixante-dix, quatre-vingt-dix
    if value >= 10 and 10 <= current < 100:  # nineteen ninety-nine
        return current * 100 + value
    return current + value


def read_roman(text: str) -> int | None:
    """The value of a well-formed lower-case roman numeral."""
    if not text or not _ROMAN.fullmatch(text):
        return None
    total = 0
    for here, after in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN_VALUES[here]
        total += -value if after and _ROMAN_VALUES[after] > value else value
    return total
