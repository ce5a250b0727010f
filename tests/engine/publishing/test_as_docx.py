"""Word: real headings, numbers as text, links, head and foot; the same values give the same bytes."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from mandato.model import Instrument, Provision, Reference, Resolved, Span, Target
from mandato.pipeline import read
from mandato.publishing.as_docx import instrument_as_docx
from mandato.publishing.documents import Edition

EXAMPLES = Path(__file__).parents[3] / "examples" / "instruments"
EDITION = Edition(
    site="https://register.example", citation="Montevideo 2006", on="2026-01-15", standing="A restatement."
)


def example(name: str) -> Instrument:
    path = EXAMPLES / name
    return read(path.read_bytes(), path.name).instruments[0]


def opened(instrument: Instrument, edition: Edition | None = None) -> Any:
    return Document(BytesIO(instrument_as_docx(instrument, edition)))


def lines(document: Any) -> list[str]:
    return [
        "".join(node.text or "" for node in paragraph._p.iter("{*}t", "{*}tab")) for paragraph in document.paragraphs
    ]


@pytest.mark.parametrize("name", ["montevideo-commitment/en.txt", "cuenca-plan/es.md", "cuenca-forum-report/en.md"])
def test_no_words_are_lost(name: str) -> None:
    instrument = example(name)
    body = opened(instrument, EDITION).element.body
    said = "".join(" " if node.tag.endswith("}p") else node.text or "" for node in body.iter("{*}t", "{*}p"))
    said = " ".join(said.split())
    for one in instrument.provisions:
        if one.role in ("operative", "preambular", "text"):
            assert " ".join(one.text.split()) in said


def test_headings_numbers_head_and_foot() -> None:
    document = opened(example("memorandum-segib-eclac-iom-2008/en.txt"), EDITION)
    styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs}
    assert styles["II AREAS OF COOPERATION"] == "Heading 1"
    assert any(line.startswith("3.4.1") for line in lines(document))
    section = document.sections[0]
    assert section.header.paragraphs[0].text == "Montevideo 2006"
    assert "https://register.example/instruments/" in section.footer.paragraphs[0].text
    assert document.core_properties.language == "en"
    assert any("A restatement." in line for line in lines(document))


def test_a_table_keeps_its_columns() -> None:
    table = opened(example("cuenca-plan/en.md")).tables[0]
    assert [cell.text for cell in table.rows[0].cells][::2] == ["THEME", "ACTIVITY"]
    assert len(table.rows) == 6


def test_a_citation_within_the_text_leads_to_a_bookmark() -> None:
    cited = Reference("para_1", "2", Span(4, 5), Target(None, None, "2"), "resolved", Resolved("pledge", "para_2"))
    provisions = tuple(
        Provision(key, None, None, 1, "operative", 1, None, None, words, Span(0, 6), (Span(0, 6),))
        for key, words in (("para_1", "See 2."), ("para_2", "Meet.\x0b"))
    )
    pledge = Instrument("pledge", "declaration", "Pledge", "pt", Span(0, 6), provisions=provisions, references=(cited,))
    body = opened(pledge).element.body
    anchors = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    names = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert anchors == [names[1]]


def test_the_same_values_give_the_same_bytes() -> None:
    instrument = example("cuenca-plan/en.md")
    assert instrument_as_docx(instrument, EDITION) == instrument_as_docx(instrument, EDITION)
