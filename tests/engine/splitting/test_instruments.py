"""Which line of an opening is the title."""

import pytest

from mandato.reading import read_source
from mandato.splitting import split

BODY = {
    "en": "BETWEEN\n\nThe Lake Board (LKB)\n\nAND\n\nThe River Board (RVB)\n\nThe Parties have agreed as follows:\n\n"
    "ARTICLE 1: AIM\n\nThe Parties shall share what they measure in the lake.\n\n",
    "es": "ENTRE\n\nLa Junta del Lago (LKB)\n\nY\n\nLa Junta del Río (RVB)\n\nLas Partes acuerdan lo siguiente:\n\n"
    "ARTÍCULO 1: OBJETO\n\nLas Partes compartirán lo que midan en el lago.\n\n",
}


@pytest.mark.parametrize(
    ("language", "opening", "title"),
    [
        (
            "en",
            "MEMORANDUM OF UNDERSTANDING\n\nTowards Clean Water on the Northern Shore\n\n"
            "This Memorandum of Understanding is entered on May 3, 2012 in Lima",
            "MEMORANDUM OF UNDERSTANDING Towards Clean Water on the Northern Shore",
        ),
        (
            "en",
            "MEMORANDUM OF UNDERSTANDING\n\nThis Memorandum of Understanding on water is made in Lima",
            "MEMORANDUM OF UNDERSTANDING",
        ),
        (
            "es",
            "MEMORANDO DE ENTENDIMIENTO\n\nEl presente Memorando de Entendimiento se celebra en Lima",
            "MEMORANDO DE ENTENDIMIENTO",
        ),
    ],
)
def test_a_sentence_that_names_the_text_is_no_title(language: str, opening: str, title: str) -> None:
    found = split(read_source(f"{opening}\n\n{BODY[language]}".encode(), "opening.txt"))
    assert [one.title for one in found] == [title]
