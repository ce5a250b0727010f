"""Writes small PDFs for tests: lines of Helvetica at given places."""

from collections.abc import Sequence
from typing import NamedTuple


class Placed(NamedTuple):
    text: str
    left: float
    bottom: float
    size: float = 12
    bold: bool = False


def make_pdf(pages: Sequence[Sequence[Placed]]) -> bytes:
    objects: list[bytes] = []
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    for face in ("Helvetica", "Helvetica-Bold"):
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{face} /Encoding /WinAnsiEncoding >>".encode())
    for number, page in enumerate(pages):
        content = b"\n".join(map(_drawn, page))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
            + f" /Contents {6 + 2 * number} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _bound(objects)


def _drawn(line: Placed) -> bytes:
    words = line.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
    face = b"F2" if line.bold else b"F1"
    return b"BT /%s %g Tf %g %g Td (%s) Tj ET" % (face, line.size, line.left, line.bottom, words)


def _bound(objects: Sequence[bytes]) -> bytes:
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (len(objects) + 1, table, trailer)


def paragraph(lines: Sequence[str], *, top: float, left: float = 70, size: float = 12) -> list[Placed]:
    return [Placed(text, left, top - number * size * 1.2, size) for number, text in enumerate(lines)]
