"""Numbers at the head of a line: what is read as one, and what is not."""

import pytest

from mandato.splitting.numbers import read_number, shape_of, value_of


@pytest.mark.parametrize(
    ("line", "text", "form", "prefix", "rest"),
    [
        ("1. The parties meet", "1", "decimal", "", "The parties meet"),
        ("1) the parties", "1", "decimal", "", "the parties"),
        ("(1) the parties", "1", "decimal", "", "the parties"),
        ("10001) the parties", "10001", "decimal", "", "the parties"),
        ("(120001) the parties", "120001", "decimal", "", "the parties"),
        ("1.The parties", "1", "decimal", "", "The parties"),
        ("1 – Purpose", "1", "decimal", "", "Purpose"),
        ("1º - Objeto", "1", "decimal", "", "Objeto"),
        ("3 bis. Fees", "3 bis", "decimal", "", "Fees"),
        ("1.1 Fees", "1.1", "dotted", "", "Fees"),
        ("3.4.1 Fees:", "3.4.1", "dotted", "", "Fees:"),
        ("I. Purpose", "I", "upper-roman", "", "Purpose"),
        ("A.\tPurpose", "A", "upper", "", "Purpose"),
        ("a) meet", "a", "letter", "", "meet"),
        ("a)Meet", "a", "letter", "", "Meet"),
        ("(a) meet", "a", "letter", "", "meet"),
        ("a. meet", "a", "letter", "", "meet"),
        ("(iv) meet", "iv", "roman", "", "meet"),
        ("aa) meet", "aa", "letter", "", "meet"),
        ("Article I: FEES", "I", "upper-roman", "article", "FEES"),
        ("Article 1er", "1", "decimal", "article", ""),
        ("ARTICLE 1ER", "1", "decimal", "article", ""),
        ("Article 6 bis", "6 bis", "decimal", "article", ""),
        ("Art. 3º O pagamento", "3", "decimal", "art", "O pagamento"),
        ("Artículo 4.- El pago", "4", "decimal", "artículo", "El pago"),
        ("ARTICULO 2° — El pago", "2", "decimal", "articulo", "El pago"),
        ("CLÁUSULA PRIMERA", "PRIMERA", "word", "cláusula", ""),
        ("CLÁUSULA DÉCIMO SEGUNDA.- Pago", "DÉCIMO SEGUNDA", "word", "cláusula", "Pago"),
        ("ARTICULO DECIMOPRIMERO.- Pago", "DECIMOPRIMERO", "word", "articulo", "Pago"),
        ("CLÁUSULA QUADRAGÉSIMA QUINTA – Taxas", "QUADRAGÉSIMA QUINTA", "word", "cláusula", "Taxas"),
        ("Article trentième – Frais", "trentième", "word", "article", "Frais"),
        ("PRIMERO.- El pago", "PRIMERO", "word", "", "El pago"),
        ("§ 1º O pagamento", "1", "decimal", "§", "O pagamento"),
        ("Parágrafo único. O pagamento", "único", "word", "parágrafo", "O pagamento"),
        ("CAPITULO II – Pagos", "II", "upper-roman", "capitulo", "Pagos"),
        ("TITRE PREMIER – Frais", "PREMIER", "word", "titre", "Frais"),
        ("Sección primera – Pagos", "primera", "word", "sección", "Pagos"),
        ("ANEXO I", "I", "upper-roman", "anexo", ""),
        ("Annex", "", "word", "annex", ""),
        ("Articte 8 – Fees", "8", "decimal", "article", "Fees"),
    ],
)
def test_numbers_that_are_read(line: str, text: str, form: str, prefix: str, rest: str) -> None:
    number = read_number(line, 0, len(line))
    assert number is not None
    assert (number.text, number.form, number.prefix) == (text, form, prefix)
    assert line[number.span.end :].strip() == rest


@pytest.mark.parametrize(
    "line",
    [
        "Article 28 of the Charter says so",
        "Article 5, paragraph 2, applies",
        "Annex to the treaty of peace",
        "Paragraph 25.x of the pledge says so",
        "First, we thank the host",
        "22 countries took part",
        "2.5 per cent of the fund",
        "100% of the fund",
        "i.e. the fund",
        "Mr. Chairman spoke",
        "To promote trade",
        "No. 5 of the series",
        "A/RES/1/1 was adopted",
        "Part one of the plan tells why",
        "12:30 the meeting opened",
    ],
)
def test_beginnings_that_are_no_numbers(line: str) -> None:
    assert read_number(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("number", "form", "value"),
    [
        ("c", "letter", 3),
        ("aa", "letter", 27),
        ("bb", "letter", 28),
        ("C", "letter", None),
        ("C", "upper", 3),
        ("iv", "roman", 4),
        ("IV", "roman", None),
        ("XIX", "upper-roman", 19),
        ("iiii", "roman", None),
        ("12", "decimal", 12),
        ("3 bis", "decimal", 3),
        ("tercera", "word", 3),
        ("DÉCIMO SEGUNDA", "word", 12),
        ("vigésimo primero", "word", 21),
        ("único", "word", 1),
        ("banana", "word", None),
    ],
)
def test_what_a_number_counts_to(number: str, form: str, value: int | None) -> None:
    assert value_of(number, form) == value


@pytest.mark.parametrize(
    ("number", "form"),
    [("q", "letter"), ("i", "roman"), ("V", "upper-roman"), ("B", "upper"), ("ab", ""), ("7", "decimal")],
)
def test_the_shape_of_a_number(number: str, form: str) -> None:
    assert shape_of(number) == form
