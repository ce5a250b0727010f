import re

import pytest

from mandato.auditing.lemmas import lemma_of, lemma_set
from mandato.auditing.tokens import is_word, letters_in_order, tokens

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")
LONG = re.compile(r"[^\W\d_]{4,}")
TEXTS = [
    "",
    "The Parties shall keep pier 12 open.",
    "self-employed, well-being; d'accord l’État (25.f) 25f A/RES/64/14 x_y",
    "self-employed, well-being; d'accord (25.f) 25f A/RES/64/14 x_y -dash- 'quoted' \x07bell",
    "«¿Quién?» “Niñez” – migración/retorno 3.500,75 …",
    "16.º 2ª ½ ² e.g. U.N. -dash- 'quoted' “Ports’ fees”",
    "No-break\u00a0space and\ttab and\nline",
    "Überprüfung ΑΒΓ Москва 北京 ١٢",
]


@pytest.mark.parametrize("text", TEXTS)
def test_lemmas_are_those_of_the_words_that_the_pattern_finds(text: str) -> None:
    assert lemma_set(text, "en") == {lemma_of(word, "en") for word in WORD.findall(text.lower())} - {""}


@pytest.mark.parametrize(("token", "word"), [("pier", True), ("12", True), ("25f", False), ("well-being", False)])
def test_a_token_is_a_word_where_it_is_of_letters_or_of_figures(token: str, word: bool) -> None:
    assert tokens(f"({token})") == [token]
    assert is_word(token) is word


@pytest.mark.parametrize("text", TEXTS)
def test_long_words_come_in_order(text: str) -> None:
    assert letters_in_order(text, LONG, 4) == LONG.findall(text.lower())
