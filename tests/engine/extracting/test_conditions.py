import pytest

from mandato.extracting.commitments.conditions import find_conditions

CASES = [
    ("en", "shall pay, subject to the approval of the Board, in May", ["subject to the approval of the Board"]),
    ("en", "shall pay within existing resources and as appropriate;", ["within existing resources and as appropriate"]),
    ("en", "will meet, where possible, upon request", ["where possible", "upon request"]),
    ("en", "will meet with the subject experts", []),
    ("es", "pagará, siempre que haya fondos, en mayo", ["siempre que haya fondos"]),
    ("es", "se reunirá, cuando proceda, en mayo", ["cuando proceda"]),
    ("es", "se reunirá siempre en mayo", []),
    ("fr", "paiera, sous réserve de l'accord du Conseil, en mai", ["sous réserve de l'accord du Conseil"]),
    ("fr", "se réunira, le cas échéant, en mai", ["le cas échéant"]),
    ("fr", "gardera la réserve de livres", []),
    ("pt", "pagará, desde que haja fundos, em maio", ["desde que haja fundos"]),
    ("pt", "reunir-se-á, se necessário, em maio", ["se necessário"]),
    ("pt", "pagará desde maio", []),
]


@pytest.mark.parametrize(("code", "words", "expected"), CASES)
def test_finds_the_limits_of_a_promise(code: str, words: str, expected: list[str]) -> None:
    assert [words[left:right] for left, right in find_conditions(words, 0, len(words), code)] == expected
