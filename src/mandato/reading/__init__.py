"""File bytes in, SourceText with positions and pages out; one module per format."""

from hashlib import sha256

from mandato.model import SourceText


def read_source(data: bytes, name: str, *, ocr: bool = False) -> SourceText:
    return SourceText(name, sha256(data).hexdigest(), "text/plain", data.decode("utf-8-sig"))
