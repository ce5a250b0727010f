import pytest

from mandato_web.design.marking import Piece, Stretch, mark_text

TEXT = "abcdefghij"


@pytest.mark.parametrize(
    ("stretches", "pieces"),
    [
        ([], ["abcdefghij"]),
        ([Stretch(0, 3, "mark")], ["[abc]", "defghij"]),
        ([Stretch(7, 10, "mark")], ["abcdefg", "[hij]"]),
        ([Stretch(5, 7, "mark"), Stretch(1, 2, "mark")], ["a", "[b]", "cde", "[fg]", "hij"]),
        # Of two that overlap the first wins; of two that start together the longer one.
        ([Stretch(2, 6, "mark"), Stretch(4, 8, "mark")], ["ab", "[cdef]", "ghij"]),
        ([Stretch(2, 4, "mark"), Stretch(2, 6, "mark")], ["ab", "[cdef]", "ghij"]),
        # What lies outside the text, or is empty, is left out.
        ([Stretch(8, 14, "mark"), Stretch(3, 3, "mark")], ["abcdefghij"]),
    ],
)
def test_stretches_cut_a_text_into_pieces(stretches: list[Stretch], pieces: list[str]) -> None:
    found = mark_text(TEXT, stretches)
    assert [f"[{piece.text}]" if piece.kind else piece.text for piece in found] == pieces
    assert "".join(piece.text for piece in found) == TEXT


def test_a_piece_keeps_what_the_stretch_carried() -> None:
    assert mark_text("ab", [Stretch(0, 1, "cite", "x")]) == [Piece("a", "cite", "x"), Piece("b")]
