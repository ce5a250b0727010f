"""Offsets in a provision's text lead back to the source, whatever its pieces."""

import pytest

from mandato.model import Provision, Span

SOURCE = "1. The **Parties** shall\nmeet each year, and\n\n  shall report."
PIECES = ("The", "Parties", "shall", "meet each year, and", "shall report.")
TEXT = "The Parties shall meet each year, and shall report."


@pytest.fixture
def provision() -> Provision:
    starts = [SOURCE.index(piece) for piece in PIECES[:4]]
    starts.append(SOURCE.rindex("shall report."))
    segments = tuple(Span(start, start + len(piece)) for start, piece in zip(starts, PIECES, strict=True))
    return Provision("p", "1", "1", 1, "operative", 1, None, None, TEXT, Span(0, len(SOURCE)), segments)


@pytest.mark.parametrize("words", ["The", "Parties", "meet each", "year, and", "report.", "shall meet", TEXT])
def test_words_are_found_where_they_are_printed(provision: Provision, words: str) -> None:
    start = TEXT.index(words)
    span = provision.locate(start, start + len(words))
    printed = SOURCE[span.start : span.end].replace("**", "")
    assert " ".join(printed.split()) == words


def test_one_piece_is_an_offset() -> None:
    provision = Provision("p", None, None, 1, "text", 1, None, None, "word here", Span(5, 14), (Span(5, 14),))
    assert provision.locate(5, 9) == Span(10, 14)


def test_many_pieces_are_walked_once() -> None:
    count = 20_000
    segments = tuple(Span(10 * n, 10 * n + 4) for n in range(count))
    text = " ".join(["word"] * count)
    provision = Provision("p", None, None, 1, "text", 1, None, None, text, Span(0, 10 * count), segments)
    assert [provision.locate(5 * n, 5 * n + 4) for n in range(0, count, 7)] == list(segments[::7])
