import re

import pytest

from mandato.auditing.lemmas import glossary_forms, lemma_of, lemma_set, newly_stemmed
from mandato.auditing.tokens import ByWord
from mandato.languages import CODES
from mandato.languages.stems import frequent_stems

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


@pytest.mark.parametrize("text", TEXTS)
def test_words_come_in_order_as_the_pattern_finds_them(text: str) -> None:
    assert list(ByWord(LONG, lambda word: (word,)).of(text)) == LONG.findall(text.lower())


@pytest.mark.parametrize("language", CODES)
def test_the_stems_that_are_listed_are_the_stemmers_own(language: str) -> None:
    listed = frequent_stems(language)
    assert len(listed) > 1000
    for word in sorted(listed)[::9]:
        assert listed[word] == newly_stemmed(word, language), word


def test_the_glossary_needs_no_stemmer() -> None:
    for language in CODES:
        asked = {part for form in glossary_forms(language) for part in form.split("-") if len(part) > 2}
        assert asked <= frequent_stems(language).keys()
