"""Share cards: the size that sites expect, whatever the length of the sentence."""

import struct
import sys

import pytest

from mandato.errors import Unavailable
from mandato.publishing.as_card import Card, card_as_png
from mandato.publishing.documents import shorten

SHAPES = ("ring", "half", "three-quarters", "full", "flag", "dashed", "struck", "unheard-of")


def size_of(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG")
    return struct.unpack(">II", picture[16:24])


@pytest.mark.parametrize(
    "sentence", ["Meet.", "Hold one forum. " * 9, "Word " * 400, "x" * 900, "会议", "", "\x00#[*_$"]
)
def test_a_card_has_its_size_whatever_the_sentence(sentence: str) -> None:
    pytest.importorskip("typst")
    assert size_of(card_as_png(Card(sentence, "Harbour declaration, 2.b", "es", "Past due", "flag", "2025"))) == (
        1200,
        630,
    )


def test_every_shape_is_drawn_in_its_own_way() -> None:
    pytest.importorskip("typst")
    pictures = [card_as_png(Card("Meet.", "Pledge", "en", "State", shape)) for shape in SHAPES]
    assert len(set(pictures)) == len(SHAPES)


def test_without_typst_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(Unavailable):
        card_as_png(Card("Meet.", "Pledge", "en"))


@pytest.mark.parametrize(
    ("text", "longest", "shown"),
    [
        ("Hold one forum.", 20, "Hold one forum."),
        ("Hold one forum, yearly", 16, "Hold one forum…"),
        ("Hold one forum, yearly", 12, "Hold one…"),
        ("Unbreakable", 5, "Unbr…"),
    ],
)
def test_long_sentences_end_at_a_word(text: str, longest: int, shown: str) -> None:
    assert shorten(text, longest) == shown
