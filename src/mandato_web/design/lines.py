"""Series of numbers over time -> a drawing of lines 640 by 260; the template draws it and repeats it in a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

_WIDTH, _HEIGHT = 640, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 20, 16, 34
_STEPS = (1, 2, 2.5, 5, 10)
_STYLES = ("whole", "first", "second", "third", "fourth")


@dataclass(frozen=True)
class Spot:
    """`x` and `y` in units of the drawing; `text` what it stands for."""

    x: float
    y: float
    text: str


@dataclass(frozen=True)
class DrawnLine:
    """`path`: of an SVG polyline. `style` tells lines apart by dashes as well as by colour."""

    label: Any
    path: str
    spots: list[Spot]
    style: str


@dataclass(frozen=True)
class Chart:
    lines: list[DrawnLine]
    ticks_x: list[Spot]
    ticks_y: list[Spot]
    marks: list[Spot]
    width: int = _WIDTH
    height: int = _HEIGHT
    left: int = _LEFT
    right: int = _WIDTH - _RIGHT
    bottom: int = _HEIGHT - _BOTTOM


def draw_lines(
    series: Sequence[tuple[Any, Sequence[tuple[date, Decimal | None]]]],
    *,
    marks: Sequence[tuple[date, Decimal, str]] = (),
) -> Chart | None:
    """Each series is (label, points); a point without a value breaks its line. `marks`: targets as (day, value, words).

    None where there is nothing to draw.
    """
    days = [day for _label, points in series for day, value in points if value is not None]
    days += [day for day, _value, _text in marks]
    values = [value for _label, points in series for _day, value in points if value is not None]
    values += [value for _day, value, _text in marks]
    if not values:
        return None
    step = _nice_step(float(max(values)) - min(0.0, float(min(values))))
    low = min(0.0, float(min(values)))
    low = low // step * step
    high = max(-(-float(max(values)) // step) * step, low + step)
    first, last = date(min(days).year, 1, 1), date(max(days).year, 12, 31)
    span = (last - first).days
    steps = int((high - low) / step + 1e-9)

    def x_of(day: date) -> float:
        return round(_LEFT + (day - first).days / span * (_WIDTH - _LEFT - _RIGHT), 1)

    def y_of(value: float) -> float:
        return round(_HEIGHT - _BOTTOM - (value - low) / (high - low) * (_HEIGHT - _TOP - _BOTTOM), 1)

    lines = [
        DrawnLine(
            label,
            _path([(x_of(day), None if value is None else y_of(float(value))) for day, value in points]),
            [Spot(x_of(day), y_of(float(value)), write_number(value)) for day, value in points if value is not None],
            _STYLES[min(place, len(_STYLES) - 1)],
        )
        for place, (label, points) in enumerate(series)
    ]
    return Chart(
        lines,
        [Spot(x_of(day), 0, str(day.year)) for day in _years(first.year, last.year)],
        [Spot(0, y_of(low + step * n), write_number(low + step * n)) for n in range(steps + 1)],
        [Spot(x_of(day), y_of(float(value)), text) for day, value, text in marks],
    )


def write_number(value: Decimal | float) -> str:
    """Without a tail of zeros."""
    text = f"{float(value):,.2f}".rstrip("0").rstrip(".").replace(",", " ")
    return text or "0"


def _path(points: Sequence[tuple[float, float | None]]) -> str:
    path, drawing = "", False
    for x, y in points:
        if y is not None:
            path += f"{'L' if drawing else 'M'}{x} {y}"
        drawing = y is not None
    return path


def _nice_step(span: float) -> float:
    """About five steps, each a round number."""
    rough = (span or 1) / 5
    size = 10.0 ** (len(str(int(rough))) - 1) if rough >= 1 else 0.1 if rough >= 0.1 else 0.01
    return next(size * step for step in _STEPS if size * step >= rough - 1e-9)


def _years(first: int, last: int) -> list[date]:
    """The middle of at most eight years, evenly apart."""
    every = -(-(last - first + 1) // 8)
    return [date(year, 7, 1) for year in range(first, last + 1, every)]
