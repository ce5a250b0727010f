"""What kind of file some bytes are: by their own signature first, by the name only among kinds of text."""

from mandato.errors import WrongFormat

PDF = "application/pdf"
HTML = "text/html"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", PDF),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ\x90\x00", "application/x-executable"),
)
_NAMED = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".pdf": PDF,
    ".docx": DOCX,
    ".odt": ODT,
}
_SPOKEN = {
    PDF: "a PDF",
    "application/zip": "a ZIP archive",
    "application/x-ole-storage": "an old Word or Excel file",
    "application/rtf": "a rich-text (RTF) file",
    "image/png": "a PNG picture",
    "image/jpeg": "a JPEG picture",
    "image/gif": "a GIF picture",
    "image/tiff": "a TIFF picture",
    "application/gzip": "a compressed (gzip) file",
    "application/x-7z-compressed": "a 7z archive",
    "application/vnd.rar": "a RAR archive",
    "application/x-executable": "a program",
    DOCX: "a Word document",
    ODT: "an OpenDocument text",
}
_ZIPPED = {
    DOCX,
    ODT,
}


def media_type_of(data: bytes, name: str) -> str:
    """The media type of a file we may read. Raises WrongFormat where its bytes are not what its name says."""
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    named = _NAMED.get(suffix)
    signed = next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)
    if signed is None:
        return _unsigned(named)
    if named == signed or (signed == "application/zip" and named in _ZIPPED):
        return named
    raise WrongFormat(_disagreement(named, signed, suffix), _advice(signed))


def _unsigned(named: str | None) -> str:
    if named is None or named.startswith("text/"):
        return named or "text/plain"
    raise WrongFormat(
        f"Its name says {_SPOKEN[named]}, but its contents are not.", "Save it again from the program it came from."
    )


def _disagreement(named: str | None, signed: str, suffix: str) -> str:
    found = _SPOKEN[signed]
    if named is None:
        return f"It is {found}, which Mandato does not read under this name."
    return f"Its name ends in {suffix}, but it is {found}."


def _advice(signed: str) -> str:
    if signed == PDF:
        return "Name it .pdf and send it again."
    if signed == "application/zip":
        return "Name it .docx or .odt if it is a document; else unpack it and send what is inside."
    if signed.startswith("image/"):
        return "Put the pictures of the pages into one PDF and read it with --ocr."
    return "Save it as .docx, .odt, .pdf, .html or plain text."
