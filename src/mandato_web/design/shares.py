"""Counts by state -> one bar in parts, each filled as the mark of its state is: told apart by shape before colour."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

WIDTH, HEIGHT = 560, 24
_LEAST = 6
# How much of a part is filled, from below, in 24ths of the bar.
_FILLED = {"half": 12, "three-quarters": 18, "full": 24}


class Part(NamedTuple):
    """`x`, `width`, `top` (where its filling begins) and `filled` (how high it is) are in units of the drawing."""

    state: str
    x: int
    width: int
    top: int
    filled: int


def draw_shares(counted: Iterable[tuple[str, int]], shape_of: Callable[[str], str]) -> list[Part]:
    """`counted`: state and count, in order. A count above nothing is never invisible; the parts fill the bar."""
    rows = [(state, count) for state, count in counted if count > 0]
    total = sum(count for _state, count in rows)
    free = WIDTH - _LEAST * len(rows)
    parts: list[Part] = []
    seen = 0
    for place, (state, count) in enumerate(rows):
        begins = _LEAST * place + round(free * seen / total)
        seen += count
        ends = _LEAST * (place + 1) + round(free * seen / total)
        filled = _FILLED.get(shape_of(state), 0)
        parts.append(Part(state, begins, ends - begins, HEIGHT - filled, filled))
    return parts
