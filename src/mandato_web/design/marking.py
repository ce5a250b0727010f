"""A text and the stretches marked in it -> pieces in order, which a template renders one by one."""

from collections.abc import Iterable
from typing import Any, NamedTuple


class Stretch(NamedTuple):
    """Characters [start, end) of the text; `kind` is "mark", "cite" or what the template knows; `data` is its own."""

    start: int
    end: int
    kind: str
    data: Any = None


class Piece(NamedTuple):
    """`kind` is empty for plain text."""

    text: str
    kind: str = ""
    data: Any = None


def mark_text(text: str, stretches: Iterable[Stretch]) -> list[Piece]:
    """Where two stretches overlap, the one that starts first wins, the longer of two that start together."""
    pieces: list[Piece] = []
    at = 0
    for stretch in sorted(stretches, key=lambda one: (one.start, -one.end)):
        if stretch.start < at or stretch.end <= stretch.start or stretch.end > len(text):
            continue
        if stretch.start > at:
            pieces.append(Piece(text[at : stretch.start]))
        pieces.append(Piece(text[stretch.start : stretch.end], stretch.kind, stretch.data))
        at = stretch.end
    if at < len(text):
        pieces.append(Piece(text[at:]))
    return pieces
