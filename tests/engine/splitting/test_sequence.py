"""A sequence decides what a doubtful number is."""

import pytest

from mandato.model import Span
from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.sequence import Counter, first_form, looks_like, spell


def printed(text: str, style: str = ")", form: str = "letter") -> PrintedNumber:
    return PrintedNumber(text, form, "", Span(0, len(text)), style)


@pytest.mark.parametrize(
    ("last", "text", "fit"),
    [
        (11, "l", "next"),
        (11, "I", "repaired"),
        (11, "1", "repaired"),
        (14, "0", "repaired"),
        (11, "m", "later"),
        (11, "k", ""),
        (11, "a", ""),
        (11, "B", ""),
    ],
)
def test_letters_by_their_neighbours(last: int, text: str, fit: str) -> None:
    assert Counter("letter", ")", "", last).fit(printed(text)) == fit


def test_another_style_is_another_list() -> None:
    assert Counter("letter", ")", "", 2).fit(printed("c", "()")) == ""


def test_articles_count_on_in_any_form() -> None:
    counter = Counter("decimal", "", "article", 2)
    assert counter.fit(PrintedNumber("III", "upper-roman", "article", Span(0, 3))) == "next"


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        ("i", "ii", ("roman", 1)),
        ("i", "j", ("letter", 9)),
        ("i", None, ("roman", 1)),
        ("a", "b", ("letter", 1)),
        ("I", "II", ("upper-roman", 1)),
        ("h", None, ("letter", 8)),
    ],
)
def test_what_opens_a_list(text: str, after: str | None, expected: tuple[str, int]) -> None:
    assert first_form(printed(text), printed(after) if after else None) == expected


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("I", "l", True), ("1", "l", True), ("0", "o", True), ("rn", "m", True), ("b", "d", False)],
)
def test_glyphs_that_scans_confuse(one: str, other: str, alike: bool) -> None:
    assert looks_like(one, other) is alike


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [(12, "letter", "l"), (27, "letter", "aa"), (9, "roman", "ix"), (14, "upper-roman", "XIV"), (3, "decimal", "3")],
)
def test_values_spelled(value: int, form: str, text: str) -> None:
    assert spell(value, form) == text
