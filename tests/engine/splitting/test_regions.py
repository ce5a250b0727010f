from collections.abc import Sequence

import pytest

from mandato.splitting.regions import find_regions
from tests.engine.splitting.plain_blocks import blocks_of

PROSE = "The harbour masters met at noon and spoke of lamps, of pilots and of the ferry until the evening tide came in."


def regions_of(lines: Sequence[str], code: str = "en") -> tuple[int, int, list[int]]:
    contents, body, backs = find_regions(blocks_of(lines), code)
    return contents, body, sorted(backs)


def test_letterhead_contents_body_and_close() -> None:
    lines = [
        "HARBOUR MASTERS",
        "Agenda item 5",
        "Contents",
        "Lamps .......... 3",
        "Pilots 19",
        "LAMPS OF THE COAST",
        PROSE,
        "14th meeting",
        "4 May 2031",
    ]
    assert regions_of(lines) == (5, 6, [7, 8])


def test_a_contents_list_ends_where_its_first_title_comes_again() -> None:
    lines = ["Contents", "Introduction 2", "Lamps 5", "Introduction", PROSE]
    assert regions_of(lines)[:2] == (3, 3)


def test_an_annex_opens_again_behind_the_close() -> None:
    lines = [PROSE, "14th meeting", "Annex", PROSE]
    assert regions_of(lines)[2] == [1]


def test_a_place_and_a_date_close_only_at_the_end() -> None:
    assert regions_of([PROSE, "Sella, 4 de mayo de 2031", PROSE], "es")[2] == []
    assert regions_of([PROSE, "Sella, 4 de mayo de 2031", "Olaf Berg"], "es")[2] == [1, 2]


@pytest.mark.parametrize("lines", [[], [""], ["Lamps"], ["Contents"]])
def test_texts_without_a_body(lines: list[str]) -> None:
    assert regions_of(lines)[2] == []
