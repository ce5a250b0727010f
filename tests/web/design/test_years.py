from mandato_web.design.years import WIDTH, draw_years


def test_each_lane_has_a_scale_of_its_own_and_every_count_a_row() -> None:
    years = draw_years([("Texts", {2006: 2, 2008: 1}), ("Deadlines", {2008: 400})], 2007)
    assert years is not None
    texts, deadlines = years.lanes
    assert [one.count for one in texts.columns] == [2, 1]
    assert texts.columns[0].height == deadlines.columns[0].height > texts.columns[1].height
    assert years.rows == [("2006", [2, 0]), ("2008", [1, 400])]
    assert years.now is not None and texts.columns[0].middle < years.now < texts.columns[1].middle


def test_a_century_shares_columns_and_stays_within_the_drawing() -> None:
    years = draw_years([("Texts", {1919: 1, 1920: 1, 1924: 3, 2026: 1})], 1800)
    assert years is not None
    assert years.rows == [("1915–1919", [1]), ("1920–1924", [4]), ("2025–2029", [1])]
    assert all(one.x >= 0 and one.x + one.width <= WIDTH for one in years.lanes[0].columns)
    assert years.now is None


def test_nothing_dated_draws_nothing() -> None:
    assert draw_years([("Texts", {}), ("Deadlines", {2008: 0})], 2026) is None
