"""Numbers -> bars of a drawing 560 units wide; the template draws them and repeats them in a table."""

from collections.abc import Iterable
from typing import Any, NamedTuple

_STEP = 26
_LEFT, _WIDEST = 210, 290


class Bar(NamedTuple):
    """`y`, `width` and `after` (where the number stands) are in units of the drawing."""

    label: Any
    value: int
    y: int
    width: int
    after: int


def draw_bars(counted: Iterable[tuple[Any, int]]) -> list[Bar]:
    """The longest bar is as wide as the drawing allows; a positive value is never invisible."""
    rows = list(counted)
    most = max((value for _, value in rows), default=0)
    bars = []
    for place, (label, value) in enumerate(rows):
        width = max(2, round(_WIDEST * value / most)) if value else 0
        bars.append(Bar(label, value, place * _STEP + 4, width, _LEFT + width + 8))
    return bars


def height_of(bars: list[Bar]) -> int:
    return len(bars) * _STEP + 4
