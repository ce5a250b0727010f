import pytest

from mandato.errors import WrongFormat
from mandato.reading.kinds import media_type_of


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"The Parties agree.", "note.txt", "text/plain"),
        (b"The Parties agree.", "note", "text/plain"),
        (b"# Title", "NOTE.MD", "text/markdown"),
        (b"%PDF-1.7 ...", "a.pdf", "application/pdf"),
        (b"PK\x03\x04...", "a.odt", "application/vnd.oasis.opendocument.text"),
    ],
)
def test_bytes_and_name_agree(data: bytes, name: str, kind: str) -> None:
    assert media_type_of(data, name) == kind


@pytest.mark.parametrize(
    ("data", "name", "says"),
    [
        (b"%PDF-1.7", "a.txt", "it is a PDF"),
        (b"PK\x03\x04", "a.txt", "it is a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n", "a.md", "it is a PNG picture"),
        (b"just words", "a.pdf", "its contents are not"),
        (b"just words", "a.docx", "its contents are not"),
        (b"\x7fELF", "a.txt", "it is a program"),
    ],
)
def test_another_kind_under_a_wrong_extension_is_refused(data: bytes, name: str, says: str) -> None:
    with pytest.raises(WrongFormat, match=says) as refusal:
        media_type_of(data, name)
    assert refusal.value.advice
