"""A text of 2,000 provisions: its pages stay light, ask a fixed number of queries, and every anchor is found."""

import gzip
import re
from typing import Any

import pytest
from bench.long_text import make_long_text
from django.test import Client

from mandato_web.instruments.models import LanguageVersion
from mandato_web.instruments.outline import LONGEST_PAGE, cut_into_parts, read_outline

BASE = "/en/instruments/long-treaty/"
MOST_QUERIES = 32
HEAVIEST = 100_000


@pytest.fixture
def long_text(db: None) -> LanguageVersion:
    make_long_text()
    return LanguageVersion.objects.get(instrument__slug="long-treaty")


def test_every_provision_stands_on_one_part_and_the_budget_holds(
    client: Client, long_text: LanguageVersion, django_assert_max_num_queries: Any
) -> None:
    parts = cut_into_parts(read_outline(long_text))
    assert 2000 / LONGEST_PAGE < len(parts) <= 25
    shown: list[str] = []
    looked_at = (parts[0], parts[len(parts) // 2], parts[-1])
    for part in looked_at:
        with django_assert_max_num_queries(MOST_QUERIES):
            body = client.get(f"{BASE}?part={part.number}").content
        assert len(gzip.compress(body, 6)) < HEAVIEST
        shown += re.findall(r'<article class="provision[^"]*" id="([^"]+)"', body.decode())
    assert len(shown) == len(set(shown)) == sum(one.last - one.first + 1 for one in looked_at)


def test_an_anchor_is_found_whatever_its_part(
    client: Client, long_text: LanguageVersion, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(MOST_QUERIES):
        page = client.get(BASE + "point_1502").content.decode()
    (in_place,) = re.findall(r'href="(/en/instruments/long-treaty/\?part=\d+#point_1502)"', page)
    assert 'id="point_1502"' in client.get(in_place.split("#")[0]).content.decode()
    contents = client.get(BASE).content.decode().split("</nav>")
    assert any("#chp_20" in part for part in contents)


def test_a_part_that_is_none_is_the_first_and_the_whole_can_be_had(client: Client, long_text: LanguageVersion) -> None:
    for asked in ("0", "999999999999", "-1", "x", "²", ""):
        assert 'id="chp_1"' in client.get(f"{BASE}?part={asked}").content.decode(), asked
    page = client.get(f"{BASE}?part=all").content.decode()
    assert 'id="chp_1"' in page and 'id="point_1999"' in page


def test_a_short_text_is_never_cut(client: Client, db: None) -> None:
    make_long_text(LONGEST_PAGE)
    assert "Part 1 of" not in client.get(BASE).content.decode()
