import pytest

from mandato.errors import BadEncoding, WrongFormat
from mandato.reading.encoding import decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Artículo 1º — Ação".encode(), "Artículo 1º — Ação"),
        ("\ufeffArtículo 1".encode(), "Artículo 1"),
        ("Artículo 1".encode("utf-16"), "Artículo 1"),
        ("\ufeffArtículo".encode("utf-16-be"), "Artículo"),
    ],
)
def test_marked_and_plain_utf(data: bytes, text: str) -> None:
    assert decode(data) == (text, ())


def test_windows_1252_is_read_and_said() -> None:
    text, notes = decode("Acción nº 1 – “cooperación”".encode("cp1252"))
    assert text == "Acción nº 1 – “cooperación”"
    assert [note.text for note in notes] == ["not UTF-8; read as Windows-1252"]


def test_a_declared_encoding_comes_before_windows_1252() -> None:
    text, _ = decode("Łódź".encode("iso-8859-2"), declared="iso-8859-2")
    assert text == "Łódź"


def test_mixed_encodings_are_refused_with_the_place() -> None:
    data = "Educación, cooperación y migración. ".encode() + "Acción".encode("cp1252")
    with pytest.raises(BadEncoding, match=r"mixes encodings.*byte 44"):
        decode(data)


@pytest.mark.parametrize("data", [b"Article 1\x00", "Article 1\x00".encode("utf-16")])
def test_a_nul_is_refused(data: bytes) -> None:
    with pytest.raises(WrongFormat, match="NUL"):
        decode(data)
