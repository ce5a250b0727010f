import pytest

from mandato.errors import Encrypted, NeedsRecognition, WrongFormat
from mandato.reading import read_source
from tests.engine.reading.pdf_maker import Placed, make_pdf, paragraph

BODY = [
    "The Parties shall meet once a year in a town that they choose",
    "and shall report to each other what they did.",
]
LONG = "and the coordinators shall keep a common list of everything that was agreed"


def read(pages: list[list[Placed]]) -> str:
    return read_source(make_pdf(pages), "a.pdf").text


def test_space_between_lines_parts_paragraphs() -> None:
    page = paragraph(BODY, top=700) + paragraph(["1. They shall keep", "their archives open."], top=640)
    assert read([page]) == "\n".join(BODY) + "\n\n1. They shall keep\ntheir archives open.\n\n"


def test_a_paragraph_goes_on_over_the_page_and_furniture_is_noted() -> None:
    pages = [
        [Placed("Report of the Committee", 70, 800, 9), *paragraph(BODY[:1], top=100), Placed("1/2", 280, 40, 9)],
        [Placed("Report of the Committee", 70, 800, 9), *paragraph(BODY[1:], top=700), Placed("2/2", 280, 40, 9)],
    ]
    source = read_source(make_pdf(pages), "a.pdf")
    assert source.text == "\n".join(BODY) + "\n\n"
    assert source.pages == (0, len(BODY[0]) + 1)
    assert source.page_at(5) == 1
    assert source.page_at(len(BODY[0]) + 5) == 2
    assert source.notes[0].text.endswith("Report of the Committee / 1/2 / 2/2")


def test_a_date_at_the_edge_of_one_page_is_no_furniture() -> None:
    pages = [
        [Placed("31 October 2018", 400, 790), *paragraph(BODY, top=700)],
        [*paragraph(BODY, top=700), Placed("26 October 2018", 70, 90)],
    ]
    text = read(pages)
    assert "31 October 2018" in text
    assert "26 October 2018" in text


def test_footnotes_follow_the_paragraph_that_their_page_cuts() -> None:
    first = [*paragraph([*BODY[:1], LONG], top=300), Placed("________________", 70, 120)]
    first.append(Placed("1 See the charter of the town.", 70, 105, 9))
    source = read_source(make_pdf([first, paragraph(["in the years before.", *BODY], top=700)]), "a.pdf")
    assert source.text.index("in the years before.") < source.text.index("1 See the charter")
    assert [mark.kind for mark in source.marks] == ["paragraph", "footnote", "paragraph"]


def test_raised_marks_are_left_out_and_counted() -> None:
    page = [Placed("as the Convention", 70, 700), Placed("2", 171, 705, 7), Placed("says of them,", 180, 700)]
    source = read_source(make_pdf([[*page, *paragraph(BODY, top=650)]]), "a.pdf")
    assert source.text.startswith("as the Convention says of them,")
    assert source.notes[-1].rule == "footnote-marks"


def test_bold_paragraphs_are_marked() -> None:
    page = [Placed("Final provisions", 70, 750, bold=True), *paragraph(BODY, top=700)]
    source = read_source(make_pdf([page]), "a.pdf")
    emphasised = [source.text[slice(*mark.span)] for mark in source.marks if mark.kind == "emphasis"]
    assert emphasised == ["Final provisions"]


def test_a_scan_says_that_it_needs_recognition() -> None:
    with pytest.raises(NeedsRecognition, match="no text layer") as refusal:
        read([[], [Placed("7", 10, 10)]])
    assert "--ocr" in refusal.value.advice


def test_a_garbage_text_layer_is_refused() -> None:
    with pytest.raises(NeedsRecognition, match="garbage"):
        read([paragraph(["Brt xqzw plkm nbvc rtwq sdfg hjkl zxcv bnmw qwrt plkj hgfd sdfg xcvb nmlk"] * 3, top=700)])


@pytest.mark.parametrize("data", [b"%PDF-1.7\n%%EOF", b"%PDF-1.4 and then nothing that a reader could use"])
def test_a_damaged_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(WrongFormat, match="damaged"):
        read_source(data, "a.pdf")


def test_a_locked_pdf_is_refused() -> None:
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(make_pdf([paragraph(BODY, top=700)]))))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = BytesIO()
    writer.write(locked)
    with pytest.raises(Encrypted):
        read_source(locked.getvalue(), "a.pdf")


def test_gaps_between_columns_become_tabs() -> None:
    rows = [("Station", "Month", "Bearer"), ("North shore", "May 2012", "Lake Board"), ("South shore", "June", "Both")]
    page = [
        Placed(words, 70 + 160 * column, 700 - 16 * row)
        for row, cells in enumerate(rows)
        for column, words in enumerate(cells)
    ]
    assert "Station\tMonth\tBearer\nNorth shore\tMay 2012\tLake Board\nSouth shore\tJune\tBoth" in read([page])


def test_a_number_set_apart_from_its_text_is_no_cell() -> None:
    page = [Placed("1.", 70, 700), Placed("The Parties shall measure the level of the lake.", 110, 700)]
    assert "\t" not in read([page])


def test_a_bold_heading_on_the_line_of_its_text_is_a_paragraph() -> None:
    page = [
        Placed("Bodies in charge", 70, 700, bold=True),
        Placed("The bodies in charge are those of the lake.", 170, 700),
        Placed("They meet in May and again in June of every year.", 70, 685),
    ]
    text = read([page])
    assert text.startswith("Bodies in charge\n\nThe bodies in charge are those of the lake.")


def test_columns_of_prose_drawn_row_by_row_are_read_one_after_the_other() -> None:
    left = [
        "The Parties shall measure the lake in",
        "each month of the year and publish",
        "what they find in a common report",
        "that both Boards approve together",
        "before the end of the year, in the",
        "form that the Committee settles.",
    ]
    right = [
        "As Partes medirão o lago em cada mês",
        "do ano e publicarão o que acharem",
        "em um relatório comum que ambas",
        "as Juntas aprovarão em conjunto",
        "antes do fim do ano, na forma que",
        "o Comitê vier a determinar.",
    ]
    page = [
        Placed(words, 60 + 260 * side, 700 - 14 * row, 10)
        for row in range(6)
        for side, words in enumerate((left[row], right[row]))
    ]
    assert read([page]).split() == " ".join(left + right).split()
    assert "\t" not in read([page])
