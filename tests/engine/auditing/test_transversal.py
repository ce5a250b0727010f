import pytest

from mandato.auditing.coverage import is_transversal
from mandato.model import Cell, Provision, Span


def row(text: str) -> Provision:
    cells = (Cell("THEME", "Herons", Span(0, 0)), Cell("ACTIVITIES", text, Span(0, 0)))
    return Provision("row_1", None, None, 1, "row", None, None, None, "", Span(0, 0), (), cells=cells)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("TRANSVERSAL", "en"),
        ("Cross-cutting.", "en"),
        ("TRANSVERSAL To paint the boats", "en"),
        ("Transversales", "es"),
        ("TRANSVERSALE", "fr"),
        ("Transversais", "pt"),
    ],
)
def test_a_row_across_all_others(text: str, language: str) -> None:
    assert is_transversal(row(text), language)


@pytest.mark.parametrize(
    ("text", "language"), [("Transversal beams for the pier", "en"), ("Un canal transversal", "es"), ("Boats", "fr")]
)
def test_a_row_of_its_own(text: str, language: str) -> None:
    assert not is_transversal(row(text), language)
