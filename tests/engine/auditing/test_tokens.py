import re

import pytest

from mandato.auditing.tokens import letters_in_order, word_set

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")
LONG = re.compile(r"[^\W\d_]{4,}")
TEXTS = [
    "",
    "The Parties shall keep pier 12 open.",
    "self-employed, well-being; d'accord l’État (25.f) 25f A/RES/64/14 x_y",
    "«¿Quién?» “Niñez” – migración/retorno 3.500,75 …",
    "16.º 2ª ½ ² e.g. U.N. -dash- 'quoted' “Ports’ fees”",
    "No-break\u00a0space and\ttab and\nline",
    "Überprüfung ΑΒΓ Москва 北京 ١٢",
]


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_those_that_the_pattern_finds(text: str) -> None:
    assert word_set(text, WORD) == set(WORD.findall(text.lower()))


@pytest.mark.parametrize("text", TEXTS)
def test_long_words_come_in_order(text: str) -> None:
    assert letters_in_order(text, LONG, 4) == LONG.findall(text.lower())
