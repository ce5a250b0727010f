"""The language of a few words."""

import pytest

from mandato.languages.detect import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Décide :", "fr"),
        ("Accord", "fr"),
        ("Arrêté n° 5", "fr"),
        ("Aprova o orçamento", "pt"),
        ("Decisão 5", "pt"),
        ("Convênio", "pt"),
        ("Aprueba el presupuesto", "es"),
        ("Resolución 5", "es"),
        ("Approves the budget", "en"),
        ("12", "en"),
    ],
)
def test_spelling_tells_where_words_do_not(text: str, language: str) -> None:
    assert detect(text) == language
