"""A list of two hundred agreements brought in by workbook: every problem by its cell, and nothing half saved."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import Workbook, load_workbook

from mandato_web.agreements.importing import check_cells, guess_mapping
from mandato_web.agreements.models import Agreement
from mandato_web.agreements.workbook import read_cells
from tests.web.factories import make_actor

pytestmark = pytest.mark.django_db
HEAD = ["Título", "Número", "Partes", "Fecha de firma", "Duración", "Renovación", "Preaviso", "Acuerdo marco"]


def book(rows: list[list[Any]], change: Callable[[Any], None] = lambda sheet: None) -> bytes:
    made = Workbook()
    sheet = made.active
    sheet.append(HEAD)
    for row in rows:
        sheet.append(row)
    change(sheet)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def line(number: int, **other: Any) -> list[Any]:
    facts = {"title": f"Memorando {number}", "ref": f"M-{number}", "parties": "Borduria; HO", "signed": "12/03/2020",
             "length": "2 años", "renewal": "tácita", "notice": "3 meses", "above": ""}  # fmt: skip
    return list({**facts, **other}.values())


@pytest.fixture
def parties() -> None:
    make_actor("borduria")
    make_actor("harbour-office", kind="organisation", names={"en": "Harbour Office"}, acronyms={"en": "HO"})


def problems_of(data: bytes) -> dict[str, str]:
    cells = read_cells(data)
    return {problem.cell: problem.text for problem in check_cells(cells, guess_mapping(cells)).problems}


def test_two_hundred_are_taken_in_at_once(client: Client, person: Callable[..., Any], parties: None) -> None:
    client.force_login(person("editor"))
    rows = [line(1), *(line(n, above="M-1") for n in range(2, 201))]
    file = SimpleUploadedFile("list.xlsx", book(rows))
    checked = client.post("/en/agreements/import/", {"file": file}, follow=True)
    assert b"Take in 200 agreements" in checked.content
    address = checked.redirect_chain[-1][0]
    mapping = {f"column-{name}": letter for name, letter in checked.context["upload"].mapping.items()}
    assert client.post(address, {**mapping, "take-in": "1"}).status_code == 302
    made = Agreement.objects.get(reference="M-200")
    facts = (made.instrument.date, made.duration, made.renewal, made.objection_notice, made.parent.reference)
    assert facts == ("2020-03-12", "P2Y", "automatic", "P3M", "M-1")
    assert made.instrument.positions.count() == 2 and Agreement.objects.count() == 200
    assert client.post(address, {**mapping, "take-in": "1"}).status_code != 302 and Agreement.objects.count() == 200


@pytest.mark.parametrize(
    ("row", "cell", "problem"),
    [
        (line(1, title=""), "A2", "no title"),
        (line(1, parties="Borduria; Nobody"), "C2", "nobody by the name"),
        (line(1, signed="31/02/2020"), "D2", "Write a date"),
        (line(1, length="long"), "E2", "length of time"),
        (line(1, renewal="maybe"), "F2", "none of"),
        (line(1, notice="3 years"), "G2", "longer than the term"),
        (line(1, above="M-9"), "H2", "No agreement of this number"),
    ],
)
def test_each_problem_is_named_by_its_cell(parties: None, row: list[Any], cell: str, problem: str) -> None:
    assert problem in problems_of(book([row, line(2)]))[cell]


def test_merged_cells_and_formulas_are_refused_by_cell(parties: None) -> None:
    def spoil(sheet: Any) -> None:
        sheet.merge_cells("C2:C3")
        sheet["E4"] = "=1+1"

    found = problems_of(book([line(1), line(2), line(3)], spoil))
    assert "C2:C3 are merged" in found["C2"] and "formula" in found["E4"]


def test_what_stands_twice_is_refused(parties: None) -> None:
    found = problems_of(book([line(1), line(1)]))
    assert "twice" in found["B3"] and "of this title" in found["A3"]


def test_one_wrong_cell_keeps_all_out(client: Client, person: Callable[..., Any], parties: None) -> None:
    client.force_login(person("editor"))
    file = SimpleUploadedFile("list.xlsx", book([line(1), line(2, notice="9 years")]))
    checked = client.post("/en/agreements/import/", {"file": file}, follow=True)
    assert b"G3" in checked.content and b"Take in" not in checked.content
    mapping = {f"column-{name}": letter for name, letter in checked.context["upload"].mapping.items()}
    refused = client.post(checked.redirect_chain[-1][0], {**mapping, "take-in": "1"})
    assert refused.status_code == 422 and not Agreement.objects.exists()


@pytest.mark.parametrize("data", [b"", b"not a workbook", b"PK\x03\x04broken"])
def test_what_is_no_workbook_is_said(data: bytes) -> None:
    with pytest.raises(ValidationError, match="no XLSX"):
        read_cells(data)


def test_the_template_can_be_read_back(client: Client, person: Callable[..., Any]) -> None:
    client.force_login(person("editor"))
    data = client.get("/es/agreements/import/template.xlsx").content
    head = [cell.value for cell in next(load_workbook(BytesIO(data)).active.iter_rows(max_row=1))]
    assert len(head) == len(guess_mapping(read_cells(data)))


def test_only_editors_bring_in_lists(client: Client, person: Callable[..., Any]) -> None:
    client.force_login(person("focal-point", make_actor("aland")))
    assert client.get("/en/agreements/import/").status_code == 403
