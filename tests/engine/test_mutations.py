"""Damaged texts are read without a crash, without losing a letter, and with valid addresses and spans."""

import random
from pathlib import Path
from time import process_time

import pytest
from bench.fuzz import try_reading
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mandato.pipeline import read
from tests.engine.auditing.invented import PACT, PLAN
from tests.engine.auditing.test_versions import PACTO
from tests.engine.invariants import check

SHARED = Path(__file__).resolve().parents[3] / "shared"
PIECES = (
    "\n",
    "\n\n",
    "\t",
    "(",
    ")",
    "a) ",
    "1. ",
    "I) ",
    "3.4.1 ",
    "Article IV",
    "Artículo 5º.- ",
    "§ 2º ",
    "ANNEX II\n",
    "ANNEX\x0c II ",
    "**",
    "|",
    "- ",
    "“",
    '"',
    "(25.c), d) and j)",
    "A/RES/64/14",
    "on the third of May of the year two thousand and twelve",
    "\xa0",
    "\u2028",
    "\x0c",
    "-\n",
    "3\n\nREPORT\n\n",
    "The General Assembly,",
    "Have agreed as follows:",
    "shall ",
    "\ud7ff",
    "𝔘",
)
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def mutated(text: str, cuts: list[tuple[float, float, int]]) -> str:
    """Each cut takes a stretch out at a place and puts a piece in."""
    for place, length, piece in cuts:
        start = int(place * len(text))
        text = text[:start] + PIECES[piece] + text[start + int(length * 60) :]
    return text


cuts = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.integers(0, len(PIECES) - 1)), min_size=1, max_size=12)


@pytest.mark.parametrize("text", [PACT, PLAN, PACTO], ids=["pact", "plan", "pacto"])
@FEW
@given(cuts=cuts)
def test_mutated_texts(text: str, cuts: list[tuple[float, float, int]]) -> None:
    damaged = mutated(text, cuts)
    if damaged.strip():
        check(read(damaged.encode(), "damaged.txt"))


@FEW
@given(st.text(min_size=1, max_size=300).filter(lambda text: text.strip() and "\x00" not in text))
def test_any_text(text: str) -> None:
    check(read(text.encode("utf-8", "replace"), "any.txt"))


def real_documents() -> list[Path]:
    folders = (SHARED / "seeds", SHARED / "corpus" / "world")
    return sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".txt", ".md", ".docx"))


@pytest.mark.seeds
@pytest.mark.corpus
@pytest.mark.parametrize("path", real_documents(), ids=lambda path: path.stem[:30])
def test_real_documents_lose_nothing(path: Path) -> None:
    check(read(path.read_bytes(), path.name))


@pytest.mark.parametrize(
    "text",
    [
        "The Parties shall " + "meet and talk of many things, " * 70_000,
        "(" * 100_000 + "end",
        "a) word\n" * 100_000,
        "1.1.1.1.1.1.1.1.1.1.1.1 word\n\n" * 2_000,
        "“" * 50_000,
        "A/" * 50_000,
        "\t" * 100_000 + "x",
        "|a|b|\n" * 20_000,
        "of the year two thousand and " * 20_000,
        "paragraphs 1, 2, 3, " * 20_000,
        "Article " * 50_000,
        "- " * 50_000,
        "X" * 1_000_000,
    ],
    ids=["paragraph", "brackets", "list", "deep", "quotes", "symbols", "tabs", "table", "years", "paragraphs",
         "articles", "dashes", "word"],
)  # fmt: skip
def test_monsters_are_answered(text: str) -> None:
    check(read(text.encode(), "monster.txt"))


def test_ten_times_the_lines_take_about_ten_times_as_long() -> None:
    """A list without end is answered in linear time: what holds here holds for a million lines."""
    short, long = (_seconds("a) word\n" * lines) for lines in (3_000, 30_000))
    assert long < 40 * max(short, 0.05)


def _seconds(text: str) -> float:
    started = process_time()
    read(text.encode(), "list.txt")
    return process_time() - started


@pytest.mark.parametrize("kind", range(11))
def test_damaged_files_of_every_format(kind: int) -> None:
    for seed in range(64):
        chance = random.Random(seed * 100 + kind)
        text = PACT.encode() if seed % 2 else PACTO.encode()
        start, end = sorted((chance.randrange(len(text)), chance.randrange(len(text))))
        tail = bytes(chance.randrange(256) for _ in range(6))
        try_reading(bytes([kind]) + text[:start] + tail + text[end:] + tail)


@pytest.mark.parametrize("text", ["a\tb\nc\t", "a\tb\n\t", "|a|", "a\tb"])
def test_a_text_that_ends_in_a_cell(text: str) -> None:
    check(read(text.encode(), "end.md"))
