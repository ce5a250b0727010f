"""Feeds the reader with damaged bytes of every format and stops at the first answer that is none.

An answer is a result in which every span holds and no letter is lost, or one of the errors by which the reader refuses
a file. Anything else ends the run, and the input that caused it is kept beside the place where the run began.

    python -m bench.fuzz -max_total_time=180

The options are libFuzzer's. Needs the dependency group `fuzz` (Linux).
"""

import random
import sys
import zipfile
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

from mandato.errors import Unreadable
from mandato.pipeline import read

_TEXT = (
    "MEMORANDUM OF UNDERSTANDING BETWEEN THE LAKE BOARD (LKB) AND THE RIVER BOARD (RVB)\n\n"
    "Considering that the water is shared,\n\nThe Parties have agreed as follows:\n\n"
    "Article 1: AIM\n\n1.1 The Parties shall, by 31 May 2012, publish a report on the lake (see 2.a and b).\n\n"
    "a) measure the water every month;\n\nb) tell each other what they find.\n\n"
    "Artículo 2º.- Las Partes se comprometen a reunirse cada año.\n\nStation\tMonth\nNorth\tMay\n\n"
    "In witness whereof, they sign in Lima on 3 May 2011.\n\nFor LKB:\n\nANA DO LAGO\nPresident\n"
)
_HTML = "<html><body><h1>Declaration</h1><ol><li>{}</li></ol><table><tr><td>a<td>b</table></body></html>"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
_PIECES = (
    "\n",
    "\n\n",
    "\t",
    "(",
    ")",
    "a) ",
    "1. ",
    "I) ",
    "3.4.1 ",
    "Article IV",
    "§ 2º ",
    "ANNEX II\n",
    "**",
    "|",
    "“",
    "(25.c), d) and j)",
    "A/RES/64/14",
    "\xa0",
    "\u2028",
    "\x0c",
    "-\n",
    "The Assembly,",
    "shall ",
    "<",
    "&",
    "\x00",
)
_LONGEST = 20_000  # bytes: longer inputs find nothing that these do not, and slow the run


def main() -> int:
    """0 at the end of the run, 1 where the library is missing."""
    try:
        import atheris
    except ImportError:
        print("not run: atheris is not installed; it is in the dependency group `fuzz` (Linux only)", file=sys.stderr)
        return 1
    atheris.instrument_all()
    atheris.Setup([*sys.argv, f"-max_len={_LONGEST}"], try_reading, custom_mutator=changed)
    atheris.Fuzz()
    return 0


def try_reading(data: bytes) -> None:
    """Reads one input, the format told by its first byte. Raises `AssertionError` where the result does not hold."""
    from tests.engine.invariants import check

    name, make = _FORMATS[data[0] % len(_FORMATS)] if data else _FORMATS[0]
    try:
        result = read(make(data[1:]), name)
    except Unreadable:
        return
    check(result)


def changed(data: bytes, longest: int, seed: int) -> bytes:
    """Half of the inputs begin anew from a sound text; all are cut, joined and changed at random."""
    chance = random.Random(seed)
    if len(data) < 2 or chance.random() < 0.5:
        data = bytes([chance.randrange(256)]) + _cut(_TEXT.encode(), chance)
    made = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(len(made) + 1)
        piece = chance.choice(_PIECES).encode() if chance.random() < 0.7 else bytes([chance.randrange(256)])
        made[place : place + chance.randrange(12)] = piece
    return bytes(made[:longest])


def _cut(text: bytes, chance: random.Random) -> bytes:
    start, end = sorted((chance.randrange(len(text)), chance.randrange(len(text))))
    return text[:start] + text[end:] if chance.random() < 0.7 else text[start:end] * chance.randrange(1, 4)


def _words(data: bytes) -> str:
    return "".join(
        {"<": "&lt;", "&": "&amp;"}.get(character, character)
        for character in data.decode("utf-8", "replace")
        if character in "\n\t" or (" " <= character < "\ufffe" and not "\ud800" <= character <= "\udfff")
    )


def _html(data: bytes) -> bytes:
    return _HTML.format(data.decode("utf-8", "replace")).encode("utf-8", "replace")


def _zip(parts: Sequence[tuple[str, str]]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return made.getvalue()


def docx_of(paragraphs: Sequence[str]) -> bytes:
    """A Word file with these paragraphs, already escaped."""
    body = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    content = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return _zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", content)])


def odt_of(paragraphs: Sequence[str]) -> bytes:
    """An OpenDocument text with these paragraphs, already escaped."""
    body = "".join(f"<text:p>{words}</text:p>" for words in paragraphs)
    spaces = f'xmlns:office="{_OFFICE}office:1.0" xmlns:text="{_OFFICE}text:1.0"'
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
    kind = ("mimetype", "application/vnd.oasis.opendocument.text")
    return _zip([kind, ("content.xml", content + "</office:document-content>")])


def _pdf(data: bytes) -> bytes:
    from tests.engine.reading.pdf_maker import Placed, make_pdf

    lines = data.decode("cp1252", "replace").replace("\ufffd", "?").splitlines() or [""]
    pages = [lines[at : at + 50] for at in range(0, len(lines), 50)]
    return make_pdf([[Placed(line, 50, 800 - 15 * at) for at, line in enumerate(page)] for page in pages])


def _damaged(make: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    """The file's own bytes are changed: the input's last bytes say where and to what."""

    def broken(data: bytes) -> bytes:
        whole = bytearray(make(data[:-6]))
        for at in range(0, len(data[-6:]) - 2, 3):
            place = int.from_bytes(data[-6:][at : at + 2]) % len(whole)
            whole[place] = data[-6:][at + 2]
        return bytes(whole)

    return broken


def _docx(data: bytes) -> bytes:
    return docx_of(_words(data).split("\n"))


def _odt(data: bytes) -> bytes:
    return odt_of(_words(data).split("\n"))


_FORMATS: list[tuple[str, Callable[[bytes], Any]]] = [
    ("fuzz.txt", bytes),
    ("fuzz.txt", lambda data: data.decode("utf-8", "replace").encode()),
    ("fuzz.txt", lambda data: data.decode("utf-8", "replace").encode("utf-16")),
    ("fuzz.md", lambda data: data.decode("utf-8", "replace").encode()),
    ("fuzz.html", _html),
    ("fuzz.docx", _docx),
    ("fuzz.docx", _damaged(_docx)),
    ("fuzz.odt", _odt),
    ("fuzz.odt", _damaged(_odt)),
    ("fuzz.pdf", _pdf),
    ("fuzz.pdf", _damaged(_pdf)),
]


if __name__ == "__main__":
    sys.exit(main())
