"""Documents written from records: the same words in Word and PDF, tagged, in their language."""

import io

import pytest
from docx import Document
from pypdf import PdfReader

from mandato import Brief, BriefSection, BriefTable, BriefText, brief_as_docx, brief_as_pdf, can_typeset

BRIEF = Brief(
    title="Informe nacional de Åland",
    subtitle="2025",
    language="es",
    day="2026-01-15",
    source="https://example.org/informes/",
    lead=(BriefText("Tres compromisos.", "strong"),),
    sections=(
        BriefSection("Puertos", (BriefText("Abiertos.\nTodo el año."), BriefText("Uno <b>solo</b>", "item", "https://example.org/x"))),
        BriefSection(
            "Cuadro",
            (BriefTable(("Compromiso", "Estado"), (("2.a", "=1+1"), ("2.b", "\x00cumplido")), (3, 1)),),
            level=2,
        ),
    ),
)  # fmt: skip


def test_as_word() -> None:
    document = Document(io.BytesIO(brief_as_docx(BRIEF)))
    assert [one.text for one in document.paragraphs if one.style.name.startswith(("Title", "Heading"))] == [
        "Informe nacional de Åland", "Puertos", "Cuadro",
    ]  # fmt: skip
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows] == [
        ["Compromiso", "Estado"], ["2.a", "=1+1"], ["2.b", "cumplido"],
    ]  # fmt: skip
    assert brief_as_docx(BRIEF) == brief_as_docx(BRIEF)


@pytest.mark.skipif(not can_typeset(), reason="Typst is not installed")
def test_as_pdf() -> None:
    reader = PdfReader(io.BytesIO(brief_as_pdf(BRIEF)))
    words = " ".join(page.extract_text() for page in reader.pages)
    assert all(word in words for word in ("Informe nacional", "Puertos", "Uno <b>solo</b>", "=1+1"))
    assert reader.trailer["/Root"]["/Lang"].startswith("es")
    assert "/StructTreeRoot" in reader.trailer["/Root"]
