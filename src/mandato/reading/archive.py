"""Opens the ZIP in which Word and OpenDocument keep their parts, and distrusts it."""

import lzma
import struct
import zipfile
import zlib
from io import BytesIO

from lxml import etree

from mandato.errors import Encrypted, TooLarge, WrongFormat

LARGEST_PART = 96 * 1024 * 1024
"""Bytes one part may unpack to."""

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True)
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)  # what the standard library raises over damaged bytes
_OLE = b"\xd0\xcf\x11\xe0"


class Archive:
    """Parts of a document by name, unpacked only as asked and never beyond the limit."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _DAMAGE as error:
            raise WrongFormat("It is damaged: its ZIP container cannot be opened.", _SEND_AGAIN) from error
        self._names = set(self._zip.namelist())

    def names(self) -> set[str]:
        return self._names

    def tree(self, name: str) -> etree._Element | None:
        """The XML of one part, or None where the document has no such part."""
        if name not in self._names:
            return None
        content = self._unpack(name)
        if b"<!DOCTYPE" in content[:4096]:
            raise WrongFormat(f"Its part {name} declares a document type, which no such file needs.", _SEND_AGAIN)
        try:
            return etree.fromstring(content, _PARSER)
        except etree.XMLSyntaxError as error:
            raise WrongFormat(f"It is damaged: its part {name} is not well-formed XML.", _SEND_AGAIN) from error

    def _unpack(self, name: str) -> bytes:
        if self._zip.getinfo(name).flag_bits & 1:
            raise Encrypted("It is locked by a password.", "Remove the password and send it again.")
        try:
            with self._zip.open(name) as part:
                content = part.read(LARGEST_PART + 1)
        except _DAMAGE as error:
            raise WrongFormat(f"It is damaged: its part {name} cannot be unpacked.", _SEND_AGAIN) from error
        if len(content) > LARGEST_PART:
            raise TooLarge(
                f"Its part {name} unpacks to more than {LARGEST_PART // (1024 * 1024)} MB.",
                "No instrument is so long: check where the file comes from.",
            )
        return content


_SEND_AGAIN = "Open it in the program it came from, save it again, and send that."
