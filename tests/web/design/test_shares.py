from itertools import pairwise

from mandato_web.design.shares import HEIGHT, WIDTH, draw_shares

_SHAPES = {"no-report": "ring", "under-way": "half", "delivered": "full"}


def test_the_parts_fill_the_bar_in_order_and_a_small_one_is_still_seen() -> None:
    parts = draw_shares([("no-report", 9999), ("under-way", 1), ("superseded", 0), ("delivered", 1)], _shape)
    assert [part.state for part in parts] == ["no-report", "under-way", "delivered"]
    assert parts[0].x == 0 and parts[-1].x + parts[-1].width == WIDTH
    assert all(one.x + one.width == two.x for one, two in pairwise(parts))
    assert min(part.width for part in parts) >= 6


def test_a_part_is_filled_as_its_mark_is() -> None:
    parts = draw_shares([("no-report", 1), ("under-way", 1), ("delivered", 1)], _shape)
    assert [part.filled for part in parts] == [0, HEIGHT // 2, HEIGHT]


def test_nothing_counted_draws_nothing() -> None:
    assert draw_shares([("delivered", 0)], _shape) == []


def _shape(state: str) -> str:
    return _SHAPES.get(state, "ring")
