import pytest

from mandato_web.instruments.placing import place

#          0123456789012345678901234567
SOURCE = "1. Ships call\nat 12\nmany har-\nbours."
# Two pieces joined by a space, the second and third by nothing (a healed hyphen).
SEGMENTS = [[3, 13], [20, 28], [30, 36]]
TEXT = "Ships call many harbours."


def test_the_pieces_are_those_of_the_source() -> None:
    assert [SOURCE[start:end] for start, end in SEGMENTS] == ["Ships call", "many har", "bours."]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (3, 8, "Ships"),
        (9, 13, "call"),
        (20, 24, "many"),
        (25, 36, "harbours."),
        (9, 24, "call many"),
        # What begins in the number or in the page furniture begins with the first word that stands.
        (0, 8, "Ships"),
        (14, 24, "many"),
    ],
)
def test_a_stretch_of_the_source_is_found_in_the_words(start: int, end: int, words: str) -> None:
    found = place(TEXT, SEGMENTS, start, end)
    assert found is not None
    assert TEXT[found[0] : found[1]] == words


@pytest.mark.parametrize(("start", "end"), [(0, 3), (14, 19), (36, 40)])
def test_a_stretch_outside_the_words_is_not_found(start: int, end: int) -> None:
    assert place(TEXT, SEGMENTS, start, end) is None
