"""Counts by year -> columns in lanes under one scale of years; the template draws them and repeats them in a table."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

WIDTH = 560
_LEFT, _RIGHT, _LANE, _TALLEST = 8, 8, 74, 40
_MOST_COLUMNS = 28
_WIDEST = 20
_STEPS = (1, 2, 5, 10, 20, 50, 100)


class Column(NamedTuple):
    """`x`, `y`, `width` and `height` in units of the drawing; `middle` is where its number stands."""

    count: int
    x: int
    y: int
    width: int
    height: int
    middle: int


class Lane(NamedTuple):
    """`top` is where its name stands, `floor` the line that its columns stand on."""

    label: Any
    columns: list[Column]
    top: int
    floor: int


class Years(NamedTuple):
    """`ticks`: (x, words). `rows`: (years, a count for each lane), those without anything left out."""

    lanes: list[Lane]
    ticks: list[tuple[int, str]]
    rows: list[tuple[str, list[int]]]
    now: int | None
    height: int


def draw_years(counted: Sequence[tuple[Any, Mapping[int, int]]], this_year: int) -> Years | None:
    """`counted`: by lane, how many in which year. Many years share a column; None where nothing is dated."""
    held = sorted({year for _label, counts in counted for year, n in counts.items() if n})
    if not held:
        return None
    step = next((one for one in _STEPS if (held[-1] - held[0]) // one < _MOST_COLUMNS), _STEPS[-1])
    first = held[0] // step * step
    spans = list(range(first, held[-1] + 1, step))
    wide = (WIDTH - _LEFT - _RIGHT) / len(spans)
    sums = [_sum(counts, first, step) for _label, counts in counted]
    lanes = [
        Lane(label, _columns(sums[n], spans, wide, n * _LANE + 20), n * _LANE + 12, n * _LANE + 20 + _TALLEST)
        for n, (label, _counts) in enumerate(counted)
    ]
    rows = [(_name(span, step), [held.get(span, 0) for held in sums]) for span in spans]
    now = _LEFT + round(wide * (this_year - first + 0.5) / step) if first <= this_year < spans[-1] + step else None
    height = len(counted) * _LANE + 8
    return Years(lanes, _ticks(spans, wide), [row for row in rows if any(row[1])], now, height)


def _sum(counts: Mapping[int, int], first: int, step: int) -> dict[int, int]:
    summed: dict[int, int] = {}
    for year, n in counts.items():
        span = first + (year - first) // step * step
        summed[span] = summed.get(span, 0) + n
    return summed


def _columns(counts: Mapping[int, int], spans: Sequence[int], wide: float, top: int) -> list[Column]:
    most = max(counts.values(), default=0)
    width = min(_WIDEST, max(3, round(wide) - 4))
    columns = []
    for place, span in enumerate(spans):
        if n := counts.get(span, 0):
            height = max(3, round((_TALLEST - 12) * n / most))
            middle = _LEFT + round(wide * (place + 0.5))
            columns.append(Column(n, middle - width // 2, top + _TALLEST - height, width, height, middle))
    return columns


def _ticks(spans: Sequence[int], wide: float) -> list[tuple[int, str]]:
    """As many as stand beside each other without touching, the first and every n-th after it."""
    every = max(1, -(-48 // max(1, round(wide))))
    return [(_LEFT + round(wide * (place + 0.5)), str(span)) for place, span in enumerate(spans) if not place % every]


def _name(span: int, step: int) -> str:
    return str(span) if step == 1 else f"{span}–{span + step - 1}"
