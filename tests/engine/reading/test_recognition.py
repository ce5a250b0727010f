import shutil

import pytest

from mandato.errors import NeedsRecognition
from mandato.reading import read_source, recognition
from tests.engine.reading.pdf_maker import make_pdf, paragraph

LINES = ["The Parties shall meet every year", "in the town of Valdoria."]


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed here")
def test_the_words_of_a_picture_are_recognised_and_said_to_be() -> None:
    data = make_pdf([paragraph(LINES, top=700), paragraph(["Second page."], top=700)])
    source = read_source(data, "scan.pdf", ocr=True, language="en")
    assert " ".join(source.text.split()) == "The Parties shall meet every year in the town of Valdoria. Second page."
    assert source.pages is not None
    assert source.page_at(source.text.index("Second")) == 2
    assert source.notes[0].rule == "recognised"


def test_without_tesseract_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition.shutil, "which", lambda name: None)
    with pytest.raises(NeedsRecognition, match="Tesseract is not installed") as refusal:
        read_source(make_pdf([paragraph(LINES, top=700)]), "scan.pdf", ocr=True)
    assert "tesseract-ocr-spa" in refusal.value.advice
