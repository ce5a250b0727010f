"""Numbers -> bars of a drawing 560 units wide; the template draws them and repeats them in a table."""

from collections.abc import Iterable
from typing import Any, NamedTuple

_STEP = 26
_LEFT, _WIDEST = 210, 290


class Bar(NamedTuple):
    """`y`, `width` and `after` (where the number stands) are in units of the drawing; `address` leads to the list."""

    label: Any
    value: int
    y: int
    width: int
    after: int
    address: str = ""


def draw_bars(counted: Iterable[tuple[Any, ...]]) -> list[Bar]:
    """`counted`: (label, value) or (label, value, address).

    The longest bar is as wide as the drawing allows; a positive value is never invisible.
    """
    rows = list(counted)
    most = max((row[1] for row in rows), default=0)
    bars = []
    for place, (label, value, *address) in enumerate(rows):
        width = max(2, round(_WIDEST * value / most)) if value else 0
        bars.append(Bar(label, value, place * _STEP + 4, width, _LEFT + width + 8, *address))
    return bars


def height_of(bars: list[Bar]) -> int:
    return len(bars) * _STEP + 4
