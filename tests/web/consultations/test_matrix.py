"""Matrices of comments: out and in as workbook and Word, refused by cell, taken whole or not at all."""

import io
from typing import Any

import openpyxl
import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from docx import Document

from mandato_web.consultations import commenting, importing, matrix
from mandato_web.consultations.models import Comment
from mandato_web.values.workbooks import Column, write_table
from tests.web.consultations.making import AUTHOR, CLOSES, PUBLISHED, Held, make_consultation

pytestmark = pytest.mark.django_db
HEADERS = ["Provision", "Text commented on", "Who", "Comment", "Proposed wording"]


@pytest.fixture
def held() -> Held:
    return make_consultation()


def _workbook(rows: list[list[str]], headers: list[str] = HEADERS) -> io.BytesIO:
    return io.BytesIO(write_table("m", [Column(one) for one in headers], rows))


def _document(rows: list[list[str]], headers: list[str] = HEADERS, *, merge: bool = False) -> io.BytesIO:
    document = Document()
    document.add_paragraph("Comments of our ministries")
    table = document.add_table(rows=0, cols=len(headers))
    for row in [headers, *rows]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    if merge:
        table.cell(1, 3).merge(table.cell(1, 4))
    held = io.BytesIO()
    document.save(held)
    held.seek(0)
    return held


def _read(held: Held, file: io.BytesIO, **options: Any) -> importing.Import:
    return importing.read_matrix(AUTHOR, held.consultation, file, **{"on": PUBLISHED, **options})


ROWS = [
    ["1", "all year round", "Aland", "Not in winter.", "from March to October"],
    ["2.a", "", "Seafarers' League", "Twice a year.", ""],
    ["¶1", "", "Borduria", "", "Harbours and lights"],
    ["3", "A forum", "A reader from afar", "Where is it held?", ""],
]


@pytest.mark.parametrize("make", [_workbook, _document])
def test_a_matrix_is_taken_whole(held: Held, make: Any) -> None:
    done = _read(held, make(ROWS))
    assert (done.made, done.faults) == (4, [])
    found = list(Comment.objects.order_by("number"))
    assert [(one.part, one.quote, one.who, one.stage) for one in found] == [
        ("p2", "all year round", "Aland", "sent"),
        ("p4", "", "Seafarers' League", "sent"),
        ("p1", "", "Borduria", "sent"),
        ("p6", "A forum", "A reader from afar", "sent"),
    ]
    again = _read(held, make(ROWS))
    assert (again.made, again.known, Comment.objects.count()) == (0, 4, 4)


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        (["9", "", "Aland", "x", ""], "A2"),
        (["", "", "Aland", "x", ""], "A2"),
        (["1", "words of another text", "Aland", "x", ""], "B2"),
        (["1", "", "", "x", ""], "C2"),
        (["1", "", "Aland", "", ""], "D2"),
        (["1", "", "Aland", "=1+1", ""], None),
    ],
)
def test_a_fault_names_its_cell_and_nothing_is_taken(held: Held, row: list[str], cell: str | None) -> None:
    done = _read(held, _workbook([row, *ROWS]))
    if cell is None:
        assert (done.made, done.faults) == (5, [])  # text that looks like a formula is text
        return
    assert [fault.cell for fault in done.faults] == [cell]
    assert not Comment.objects.exists()


def test_word_names_row_and_column_and_refuses_merged_cells(held: Held) -> None:
    assert [one.cell for one in _read(held, _document([["9", "", "Aland", "x", ""]])).faults] == ["row 2, column 1"]
    done = _read(held, _document(ROWS, merge=True))
    assert "row 2, column 4" in [one.cell for one in done.faults]
    assert not Comment.objects.exists()


def test_merged_cells_of_a_workbook_are_refused(held: Held) -> None:
    workbook = openpyxl.load_workbook(_workbook(ROWS))
    workbook.worksheets[0].merge_cells("A2:A3")
    changed = io.BytesIO()
    workbook.save(changed)
    changed.seek(0)
    assert "A2" in [one.cell for one in _read(held, changed).faults]


@pytest.mark.parametrize("data", [b"", b"not a file of office", b"PK\x03\x04broken"])
def test_what_is_no_matrix_is_refused(held: Held, data: bytes) -> None:
    with pytest.raises(ValidationError):
        _read(held, io.BytesIO(data))
    with pytest.raises(ValidationError):
        _read(held, _document([["x"]], ["Other"]))


def test_an_actor_brings_its_own_and_they_stay_inside(held: Held) -> None:
    done = _read(held, _workbook([["1", "", "Ministry of Ports", "Costly.", ""], ["1", "", "Aland", "Good.", ""]]),
                 actor=held.states[0])  # fmt: skip
    assert done.made == 2
    assert {(one.stage, one.unit, one.number) for one in Comment.objects.all()} == {
        ("inside", held.unit, None), ("inside", None, None),
    }  # fmt: skip
    refused = _read(held, _workbook([["1", "", "Borduria", "x", ""]]), actor=held.states[0])
    assert [one.cell for one in refused.faults] == ["C2"]


def test_late_by_the_day_on_which_it_came(held: Held) -> None:
    from datetime import timedelta

    _read(held, _workbook(ROWS[:1]), on=CLOSES + timedelta(days=1))
    assert Comment.objects.get().late


def test_answers_come_back_in_the_matrix_that_went_out(held: Held) -> None:
    _read(held, _workbook(ROWS))
    with translation.override("es"):
        data = matrix.write_workbook(held.consultation, list(Comment.objects.all()), answers=True)
        workbook = openpyxl.load_workbook(io.BytesIO(data))
        sheet = workbook.worksheets[0]
        assert [cell.value for cell in sheet[2]][1:3] == ["¶1", None]
        sheet["G2"], sheet["G3"], sheet["H3"] = "Accepted", "not-accepted", "The old words are clearer."
        filled = io.BytesIO()
        workbook.save(filled)
        filled.seek(0)
        done = _read(held, filled)
    assert (done.answered, done.faults) == (2, [])
    assert {(one.number, one.disposition) for one in Comment.objects.exclude(disposition="")} == {
        (3, "accepted"), (1, "not-accepted"),
    }  # fmt: skip
    sheet["H3"] = None
    filled = io.BytesIO()
    workbook.save(filled)
    filled.seek(0)
    assert [one.cell for one in _read(held, filled).faults] == ["H3"]


def test_the_matrix_as_a_document_says_what_is_late_and_what_is_gone(held: Held) -> None:
    _read(held, _workbook(ROWS))
    Comment.objects.filter(number=1).update(anchor="orphaned", late=True)
    data = matrix.write_document(held.consultation, list(Comment.objects.all()), answers=True, site="http://x.example")
    table = Document(io.BytesIO(data)).tables[0]
    assert [cell.text for cell in table.rows[0].cells][:4] == ["No.", "Provision", "Text commented on", "Who"]
    last = [cell.text for cell in table.rows[-1].cells]
    assert last[2:4] == ["no longer in the draft: all year round", "Aland, late"]


def test_many_rows_ask_the_database_little(held: Held, django_assert_max_num_queries: Any) -> None:
    rows = [["1", "all year round", f"Person {n}", f"Harbours freeze, says number {n}.", ""] for n in range(600)]
    file = _workbook(rows)
    with django_assert_max_num_queries(40):
        assert _read(held, file).made == 600


def test_grouping_costs_little_when_everybody_says_something_else() -> None:
    from mandato_web.consultations.grouping import explain, group_alike

    texts = [(n, " ".join(f"word{(n * k) % 4001}x" for k in range(1, 30))) for n in range(2000)]
    assert len(set(group_alike(texts).values())) > 1000
    assert explain(["Harbours freeze in winter", "In winter harbours freeze badly"]) == ["harbours", "freeze", "winter"]


def test_receive_is_all_or_nothing(held: Held) -> None:
    with pytest.raises(ValidationError):
        commenting.make_comment(held.consultation, "p2", language="fr", text="x")
