"""A calendar of many dates: only what is shown has its words sought, and a day shows as much as there is room for."""

from datetime import date
from typing import Any

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.web.factories import Part, make_commitment, make_instrument, make_version

MANY = 90


@pytest.fixture
def many(db: None) -> None:
    parts = tuple(Part(f"para_{n}", f"Mend lamp {n}.", str(n)) for n in range(MANY))
    version = make_version(make_instrument(), "en", parts)
    for n in range(MANY):
        make_commitment(version, f"para_{n}", position=n, due_until=date(2998, 12, 31))


def test_the_list_shows_each_date_once_with_its_words(client: Client, many: None) -> None:
    pages = [client.get(f"/en/calendar/?page={number}").content.decode() for number in (1, 2)]
    assert [page.count("Mend lamp") // 2 for page in pages] == [60, 30]
    assert all(f"--para_{n}-1/" in pages[0] + pages[1] for n in range(MANY))


def test_a_day_of_a_month_names_some_and_counts_the_rest(client: Client, many: None) -> None:
    page = client.get("/en/calendar/?view=month&month=2998-12").content.decode()
    assert page.count("Mend lamp") == 12
    assert f"and {MANY - 12} more" in page


def test_many_dates_ask_no_more_than_few(client: Client, many: None) -> None:
    def count(page: str) -> int:
        caches["pages"].clear()
        with CaptureQueriesContext(connection) as asked:
            client.get(page)
        return len(asked)

    few: Any = count("/en/calendar/?view=month&month=2998-11")
    assert count("/en/calendar/") <= few + 6
