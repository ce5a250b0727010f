"""PDF: tagged, titled, in its language, to PDF/UA and PDF/A; said to be unavailable where Typst is missing."""

import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from mandato.errors import Unavailable
from mandato.model import Instrument, Provision, Span
from mandato.pipeline import read
from mandato.publishing.as_pdf import instrument_as_pdf
from mandato.publishing.documents import Edition
from mandato.publishing.typesetting import can_typeset

EXAMPLES = sorted((Path(__file__).parents[3] / "examples" / "instruments").glob("*/e[ns].*"))
EDITION = Edition(site="https://register.example", on="2026-01-15", standing="A restatement.")


def opened(data: bytes) -> Any:
    return pytest.importorskip("pypdf").PdfReader(BytesIO(data))


def made(instrument: Instrument, edition: Edition | None = None) -> bytes:
    pytest.importorskip("typst")
    return instrument_as_pdf(instrument, edition)


def pledge(*texts: str, **facts: Any) -> Instrument:
    provisions = tuple(
        Provision(f"para_{n}", str(n), str(n), n, "operative", 1, None, None, text, Span(0, 1), ())
        for n, text in enumerate(texts, 1)
    )
    stated = {"id": "pledge", "kind": "declaration", "title": "Pledge", "language": "en", "span": Span(0, 1), **facts}
    return Instrument(provisions=provisions, **stated)


def metadata(reader: Any) -> str:
    return reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_example_is_an_accessible_archive_document(path: Path) -> None:
    instrument = read(path.read_bytes(), path.name).instruments[0]
    reader = opened(made(instrument, EDITION))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == instrument.language
    assert reader.metadata.title == instrument.title
    told = metadata(reader)
    assert "<pdfuaid:part>1<" in told
    assert "<pdfaid:part>2<" in told and "<pdfaid:conformance>A<" in told
    said = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "https://register.example/instruments/" in said
    for held in instrument.provisions:
        if held.role == "operative" and held.text:
            assert held.text.split()[0] in said


def test_a_text_without_a_day_claims_accessibility_alone() -> None:
    told = metadata(opened(made(pledge("Meet."))))
    assert "<pdfuaid:part>1<" in told
    assert "pdfaid" not in told


@pytest.mark.parametrize("text", ["会议", "\ue000 private", "“q” — ● ☐ → ñ ç ã", "#let x = 1 $a$ <b> [c] \\"])
def test_no_letter_stops_a_document(text: str) -> None:
    assert made(pledge(text), EDITION).startswith(b"%PDF")


def test_words_are_words_and_never_commands_of_the_typesetter() -> None:
    said = opened(made(pledge("#panic() *star* _line_ @ref <label>"))).pages[0].extract_text()
    assert "#panic() *star* _line_ @ref <label>" in " ".join(said.split())


def test_without_typst_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert not can_typeset()
    with pytest.raises(Unavailable, match="mandato\\[pdf\\]"):
        instrument_as_pdf(pledge("Meet."))


def test_the_same_values_give_the_same_bytes() -> None:
    assert made(pledge("Meet."), EDITION) == made(pledge("Meet."), EDITION)
