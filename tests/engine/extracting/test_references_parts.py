import pytest

from mandato.extracting.citations.cited_labels import read_labels, tidy_label
from mandato.extracting.citations.references import extract_references
from tests.engine.extracting.citing import cited, instrument_of, row_of, targets

LISTS = [
    ("12 to 15 of", ["12", "13", "14", "15"]),
    ("25.c and j)", ["25.c", "25.j"]),
    ("25.c), d) and j)", ["25.c", "25.d", "25.j"]),
    ("6 (a) and (b) of", ["6.a", "6.b"]),
    ("5 (a) (i) and (ii) of", ["5.a.i", "5.a.ii"]),
    ("IV and VI of", ["IV", "VI"]),
    ("60 to 63, and in particular", ["60", "61", "62", "63"]),
    ("(a) to (d) of", ["a", "b", "c", "d"]),
    ("15 bis of", ["15 bis"]),
    ("3.4.1.a.", ["3.4.1.a"]),
    ("9 May 2008", []),
]


@pytest.mark.parametrize(("text", "labels"), LISTS)
def test_lists_of_labels(text: str, labels: list[str]) -> None:
    found = read_labels(text, 0, "en", plural=True)
    assert ([label.text for label in found.labels] if found else []) == labels


def test_a_number_that_counts_is_no_second_paragraph() -> None:
    found = read_labels("5, 22 countries agreed", 0, "en", plural=False)
    assert found is not None
    assert [label.text for label in found.labels] == ["5"]


@pytest.mark.parametrize(
    ("printed", "label"),
    [("25.c)", "25.c"), ("25 (c)", "25.c"), ("5º", "5"), ("15 bis", "15 bis"), ("4 (1) (b)", "4.1.b")],
)
def test_labels_are_spelled_alike(printed: str, label: str) -> None:
    assert tidy_label(printed) == label


HOLDERS = [
    ("See paragraphs 12 to 14 of its resolution 79/1.", [("A/RES/79/1", label) for label in ("12", "13", "14")]),
    ("See Article 19 of the Universal Declaration of Human Rights.", [("Universal Declaration of Human Rights", "19")]),
    ("See paragraph 2 of article 5 of the Oslo Convention.", [("Oslo Convention", "5.2")]),
    ("See article 5, paragraph 2, of the Oslo Convention.", [("Oslo Convention", "5.2")]),
    ("See paragraphs 3 and 4 of the annex to resolution 70/2.", [("A/RES/70/2", "annex.3"), ("A/RES/70/2", "annex.4")]),
    ("See resolution 64/14, paragraph 3.", [("A/RES/64/14", "3")]),
    ("See A/75/478/Add.2, para. 89.", [("A/75/478/Add.2", "89")]),
    ("See paragraph 24 of the Director’s report (S/2024/12).", [("S/2024/12", "24")]),
    ("The Oslo Convention asks this in its article 9.", [("Oslo Convention", None), ("Oslo Convention", "9")]),
    ("See section IV of its resolution 69/2 and sections I and II of its resolution 70/3.",
     [("A/RES/69/2", "IV"), ("A/RES/70/3", "I"), ("A/RES/70/3", "II")]),
    ("See Article II of this Memorandum.", [("this Memorandum", "II")]),
    ("See paragraph 3 above.", [(None, "3")]),
    ("See Schedule  1 to the Oslo Convention and paragraph   4 above.", [("Oslo Convention", "1"), (None, "4")]),
    ("See Article 8, subparagraph (d), and Article 9.", [(None, "8.d"), (None, "9")]),
    ("See article XV, paragraph 3, subparagraph (b), of the Oslo Convention.", [("Oslo Convention", "XV.3.b")]),
    ("See article 8, paragraph 2, and of article 9 of the Oslo Convention.",
     [("Oslo Convention", "8.2"), ("Oslo Convention", "9")]),
    ("The Oslo Convention, by its article 7, paragraph 1, asks this. A term under article 7, paragraph 1. A year runs.",
     [("Oslo Convention", "7.1"), ("Oslo Convention", "7.1")]),
    ("Under the annex to the yearly report of the Lake Board, see paragraphs 20 (a), 27 and 43 of the annex.",
     [("the yearly report of the Lake Board", label) for label in ("annex", "annex.20.a", "annex.27", "annex.43")]),
    ("The article was long and the paragraph short.", []),
    ("At agenda item 5 they paused, under section 8, Legal affairs.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HOLDERS)
def test_parts_belong_to_the_text_named_beside_them(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert targets(text) == expected


OTHER_LANGUAGES = [
    ("es", "según el artículo 5, literal b), del Convenio de Quito", [("Convenio de Quito", "5.b")]),
    ("es", "lo dispuesto en los párrafos 3 y 4 anteriores", [(None, "3"), (None, "4")]),
    ("pt", "nos termos dos artigos 2 a 4 do Tratado de Assunção", [("Tratado de Assunção", str(n)) for n in (2, 3, 4)]),
    ("fr", "visés à l'article 4 paragraphe b) du présent Traité", [("présent Traité", "4.b")]),
    (
        "fr",
        "aux articles 64 et 66 de la Charte des Nations Unies",
        [("Charte des Nations Unies", n) for n in ("64", "66")],
    ),
    ("es", "como prevé el artículo primero del Tratado de Lima", [("Tratado de Lima", "1")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), OTHER_LANGUAGES)
def test_parts_in_other_languages(language: str, text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert targets(text, language=language) == expected


def test_bare_labels_in_brackets_belong_to_the_text_whose_number_was_cited_before() -> None:
    found = targets(
        "Paragraph 7 of the Lima Commitment is long.", "The Oslo Convention helps too. Roads matter (7.c), d) and j)."
    )
    assert found[2:] == [("Lima Commitment", f"7.{letter}") for letter in "cdj"]


def test_bare_labels_in_a_row_belong_to_the_text_in_the_header() -> None:
    found = extract_references(
        *row_of("AIMS (paragraph 7 of the Lima Commitment)", "Build roads (7.c and j). Ports (7.I)")
    )
    assert [(item.target.instrument, item.target.label, item.text) for item in found] == [
        ("Lima Commitment", "7.c", "7.c"),
        ("Lima Commitment", "7.j", "j"),
        ("Lima Commitment", "7.I", "7.I"),
    ]
    assert [(item.span.start, item.span.end) for item in found] == [(13, 16), (21, 22), (32, 35)]


def test_the_part_beside_is_found_by_its_place() -> None:
    source, instrument = instrument_of("One thing.", "Along with the previous paragraph, another.", labels=("a", "b"))
    (found,) = extract_references(source, instrument)
    assert (found.target.label, found.resolved and found.resolved.provision) == ("a", "p_1")


def test_spans_point_at_the_printed_words() -> None:
    source, instrument = instrument_of("They recall\u00a0paragraph\u00a012 of resolution 79/1.")
    (found,) = extract_references(source, instrument)
    assert source.text[found.span.start : found.span.end] == "paragraph\u00a012 of resolution 79/1"
    assert found.text == "paragraph 12 of resolution 79/1"


def test_every_reference_says_why() -> None:
    assert all(item.why is not None for item in cited("See article 4 of the Oslo Convention and paragraph 2 above."))


def test_part_that_opens_a_later_paragraph_is_found() -> None:
    found = targets("The Lima Commitment binds.", "Paragraph 25.x of the Lima Commitment states that fees must fall.")
    assert found == [("Lima Commitment", None), ("Lima Commitment", "25.x")]


def test_noun_at_the_end_of_a_paragraph_has_no_number_of_the_next() -> None:
    assert targets("Each of them is an article", "12 boats came to the paragraph") == []


def test_the_part_above_is_the_one_before() -> None:
    source, instrument = instrument_of("The lake is measured.", "The steps of the paragraph above.", labels=("7", "8"))
    assert [item.target.label for item in extract_references(source, instrument)] == ["7"]
