import pytest
from django.http import QueryDict

from mandato_web.design.pagination import asked_page, paginate


@pytest.mark.parametrize(
    ("text", "page"),
    [("", 1), ("2", 2), ("0", 1), ("-3", 1), ("abc", 1), ("²", 1), ("1000000", 1_000_000), ("9" * 40, 1), ("1.5", 1)],
)
def test_any_page_number_is_answered(text: str, page: int) -> None:
    assert asked_page(QueryDict(f"page={text}")) == page


@pytest.mark.parametrize(
    ("asked", "first", "last", "previous", "following"),
    [(1, 1, 30, None, 2), (2, 31, 60, 1, 3), (4, 91, 95, 3, None), (1_000_000, 0, 0, 4, None)],
)
def test_a_page_knows_its_place(asked: int, first: int, last: int, previous: int | None, following: int | None) -> None:
    page = paginate(list(range(95)), QueryDict(f"page={asked}"))
    assert (page.records[0] + 1 if page.records else 0) == page.first == first
    if page.records:
        assert page.last == last
    assert (page.previous, page.next) == (previous, following)
    assert page.count == 4


def test_a_page_past_the_end_says_so() -> None:
    assert paginate([1, 2], QueryDict("page=9")).beyond
    assert not paginate([], QueryDict("")).beyond
