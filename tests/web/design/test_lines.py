"""Lines over time: inside the drawing, broken where a value is held back, with round ticks."""

from datetime import date
from decimal import Decimal

import pytest

from mandato_web.design.lines import draw_lines


def test_nothing_to_draw() -> None:
    assert draw_lines([("whole", [(date(2020, 1, 1), None)])]) is None


@pytest.mark.parametrize("values", [(0, 0), (3, 9), (-5, 12), (1_000_000, 2_500_000), (0.1, 0.4), (7, 7)])
def test_everything_lies_inside_the_drawing(values: tuple[float, float]) -> None:
    points = [(date(2019 + n, 6, 1), Decimal(str(value))) for n, value in enumerate(values)]
    chart = draw_lines([("whole", points)], marks=[(date(2026, 1, 1), Decimal("4"), "target")])
    assert chart is not None
    for spot in [*chart.lines[0].spots, *chart.marks]:
        assert chart.left <= spot.x <= chart.right
        assert 0 <= spot.y <= chart.bottom
    assert 2 <= len(chart.ticks_y) <= 12


def test_a_value_held_back_breaks_the_line() -> None:
    points = [(date(2020 + n, 1, 1), value) for n, value in enumerate([Decimal(1), None, Decimal(2), Decimal(3)])]
    chart = draw_lines([("whole", points)])
    assert chart is not None
    assert chart.lines[0].path.count("M") == 2
    assert len(chart.lines[0].spots) == 3
