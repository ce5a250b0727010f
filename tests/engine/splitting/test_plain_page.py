"""A plain page read in one walk gives the blocks that its lines and drafts give."""

from pathlib import Path

import pytest

from mandato.reading import read_source
from mandato.splitting.paragraphs import from_lines, make_blocks
from mandato.splitting.plain_page import read_plain_page

PLAIN = """Accord of Valdoria

The Parties,

Recalling the Charter of the coast, and
bearing in mind its aims,

Have agreed as follows:

1. Keep the harbour open;
2. Report by 2020;

(a) On the light;

• On the sand, and on
15 June of every year;

Annex

A list

\tDone at the coast
"""

NOT_PLAIN = {
    "a table": "Year\tCost\tPort\n2020\t5\tA\n2021\t6\tB\n",
    "a page's number": "The Parties agree to keep the light\n\n- 3 -\n\nand the sand of the whole coast clean.",
    "a cut by a blank line": "The Parties agree to keep the light and the sand of the\n\ncoast clean.",
    "a broken word": "They co-\noperate on the coast.",
    "emphasis": "**Aim** The coast.",
    "a heading mark": "# The coast\n\nWords.",
    "a rule": "Words.\n\n-----\n\nMore.",
    "a number above its words": "3.\n\nDone at the coast.",
    "a number right above its words": "3.\nDone at the coast.",
    "a lone number": "7.\n\nof the coast",
    "a running header": "The Parties agree on\n\nAccord\n\nthe light and on\n\nAccord\n\nthe sand.",
    "lines broken by hand": "\n".join(["The Parties of the coast agree to meet in May. Twelve"] * 12),
}


def blocks_from_lines(text: str) -> list:
    return from_lines(read_source(text.encode(), "a.txt"), "en").blocks


def test_a_plain_page_is_read_at_once_and_alike() -> None:
    blocks = read_plain_page(PLAIN)
    assert blocks is not None
    assert blocks == blocks_from_lines(PLAIN)
    assert [block.text for block in blocks if block.number] == [
        "Keep the harbour open;",
        "Report by 2020;",
        "On the light;",
        "On the sand, and on 15 June of every year;",
        "",
    ]


@pytest.mark.parametrize("name", NOT_PLAIN)
def test_what_asks_for_a_second_look_is_sent_back(name: str) -> None:
    text = NOT_PLAIN[name]
    assert read_plain_page(text) is None
    assert make_blocks(read_source(text.encode(), "a.txt"), "en") == blocks_from_lines(text)


@pytest.mark.parametrize("path", sorted(Path("examples").rglob("*.txt")), ids=lambda path: path.stem)
def test_the_examples_read_alike_both_ways(path: Path) -> None:
    source = read_source(path.read_bytes(), path.name)
    assert make_blocks(source, "en") == from_lines(source, "en").blocks
