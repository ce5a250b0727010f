from mandato_web.design.charts import draw_bars, height_of


def test_bars_are_in_proportion_and_a_small_value_is_still_seen() -> None:
    bars = draw_bars([("a", 1000), ("b", 500), ("c", 1), ("d", 0)])
    assert [bar.width for bar in bars] == [290, 145, 2, 0]
    assert height_of(bars) > bars[-1].y


def test_no_bars_draw_nothing() -> None:
    assert draw_bars([]) == []


def test_a_bar_may_lead_to_what_it_counts() -> None:
    assert [bar.address for bar in draw_bars([("a", 2, "/a/"), ("b", 1)])] == ["/a/", ""]
