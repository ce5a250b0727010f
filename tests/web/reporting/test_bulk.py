"""Reports by workbook: every fault with its cell, nothing half-imported, nothing executed."""

import io
from typing import Any

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from docx import Document

from mandato_web.reporting import services
from mandato_web.reporting.models import ProgressReport
from tests.web.factories import Register, make_register

pytestmark = pytest.mark.django_db


@pytest.fixture
def held() -> Register:
    return make_register()


@pytest.fixture
def focal(held: Register, person: Any, client: Any) -> Any:
    user = person("focal-point", held.states[0])
    client.force_login(user)
    return client


def _book(client: Any) -> Any:
    return openpyxl.load_workbook(io.BytesIO(client.get(reverse("reporting:workbook", args=["aland"])).content))


def _send(client: Any, book: Any) -> Any:
    buffer = io.BytesIO()
    book.save(buffer)
    return _send_bytes(client, buffer.getvalue())


def _send_bytes(client: Any, data: bytes, name: str = "reports.xlsx") -> Any:
    return client.post(reverse("reporting:upload-workbook", args=["aland"]), {"file": SimpleUploadedFile(name, data)})


def _columns(sheet: Any) -> dict[str, int]:
    return {cell.value: cell.column for cell in sheet[1]}


def _fill(sheet: Any, row: int, **values: Any) -> None:
    names = {"state": "State", "said_on": "As of", "narrative": "What was done", "address": "Address"}
    for name, value in values.items():
        sheet.cell(row, _columns(sheet)[names[name]], value)


def _row_of(sheet: Any, slug: str) -> int:
    return next(row[0].row for row in sheet.iter_rows(min_row=2) if row[0].value == slug)


def test_what_is_filled_in_becomes_drafts(held: Register, focal: Any) -> None:
    book = _book(focal)
    sheet = book.worksheets[0]
    _fill(sheet, _row_of(sheet, held.upkeep.slug), state="Practised", said_on="2026-05", narrative="=1+1 is two")
    sheet.cell(_row_of(sheet, held.upkeep.slug), _columns(sheet)["What was done"]).data_type = "s"
    assert _send(focal, book).status_code == 302
    report = ProgressReport.objects.get()
    assert (report.commitment, report.stage, report.state, report.said_on) == (
        held.upkeep, "draft", "practised", "2026-05",
    )  # fmt: skip
    assert report.narrative == {"en": "=1+1 is two"}
    again = _book(focal).worksheets[0]
    written = again.cell(_row_of(again, held.upkeep.slug), _columns(again)["What was done"])
    assert (written.value, written.data_type) == ("=1+1 is two", "s")


def test_one_wrong_cell_and_nothing_is_saved(held: Register, focal: Any) -> None:
    book = _book(focal)
    sheet = book.worksheets[0]
    good, bad = _row_of(sheet, held.upkeep.slug), _row_of(sheet, held.forum.slug)
    _fill(sheet, good, state="Practised", narrative="Fine.")
    _fill(sheet, bad, state="Practised", said_on="last May")
    page = _send(focal, book)
    cells = {fault.cell for fault in page.context["faults"]}
    assert page.status_code == 422
    assert cells == {f"F{bad}", f"G{bad}"}
    assert not ProgressReport.objects.exists()


def test_formulas_merged_cells_strangers_and_doubles_are_named(held: Register, focal: Any) -> None:
    book = _book(focal)
    sheet = book.worksheets[0]
    row = _row_of(sheet, held.upkeep.slug)
    _fill(sheet, row, state="Practised", narrative='=HYPERLINK("https://example.org")')
    _fill(sheet, 9, address=held.upkeep.slug, state="Practised")
    _fill(sheet, 10, address="somebody-elses", state="Practised")
    sheet.merge_cells("H11:I12")
    cells = [fault.cell for fault in _send(focal, book).context["faults"]]
    assert sorted(cells) == sorted([f"H{row}", "A9", "A10", "H11"])
    assert not ProgressReport.objects.exists()


def test_fifty_thousand_rows_are_answered(held: Register, focal: Any) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["Address", "State"])
    for _ in range(50_000):
        sheet.append(["x", "Practised"])
    page = _send(focal, book)
    assert page.status_code == 422
    assert "more than 5000 rows" in page.context["problem"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"not a workbook", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_workbook_is_said(data: bytes, held: Register, focal: Any) -> None:
    assert _send_bytes(focal, data).status_code == 422


def test_another_actors_workbook_is_closed(held: Register, focal: Any) -> None:
    assert focal.get(reverse("reporting:workbook", args=["borduria"])).status_code == 403
    assert focal.post(reverse("reporting:upload-workbook", args=["borduria"])).status_code == 403


def test_the_whole_report_is_a_document_for_the_actors_own_side(held: Register, focal: Any, person: Any) -> None:
    services.save_draft(
        focal_user := person("focal-point", held.states[0], email="f2@example.org"),
        held.upkeep,
        held.states[0],
        state="practised",
        narrative={"en": "All stayed open."},
    )
    found = focal.get(reverse("reporting:report-docx", args=["aland"]))
    words = "\n".join(one.text for one in Document(io.BytesIO(found.content)).paragraphs)
    assert "All stayed open." in words
    assert "Practised" in words
    assert focal.get(reverse("reporting:report-docx", args=["borduria"])).status_code == 403
    assert focal_user.has_perm("reporting.draft", held.states[0])
