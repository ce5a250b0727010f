import pytest

from mandato_web.design.marking import Stretch
from mandato_web.instruments.models import ProvisionText
from mandato_web.instruments.placing import mark_cells, place

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


def test_cells_are_marked_where_they_stand_in_one_stretch() -> None:
    whole = {"header": "Theme", "text": "Ships call", "span": [3, 13]}
    joined = {"header": "Act", "text": "many harbours.", "span": [20, 36]}
    said = ProvisionText(text="Ships call many harbours.", segments=SEGMENTS, cells=[whole, joined])
    marked = mark_cells(said, [Stretch(3, 8, "cite"), Stretch(20, 24, "cite")])
    assert [(head, [(piece.text, piece.kind) for piece in pieces]) for head, pieces in marked] == [
        ("Theme", [("Ships", "cite"), (" call", "")]),
        ("Act", [("many harbours.", "")]),
    ]
