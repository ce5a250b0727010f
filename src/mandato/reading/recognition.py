"""A PDF of pictures in, the text that Tesseract recognises in them out. Says so where Tesseract is not installed."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import pypdfium2 as pdfium

from mandato.errors import NeedsRecognition
from mandato.model import Mark, Note
from mandato.reading.pdf import open_page, open_pdf

_TESSERACT_NAMES = {"en": "eng", "es": "spa", "fr": "fra", "pt": "por"}
_SCALE = 300 / 72  # dots an inch that Tesseract asks for, over the points of PDF
_MOST_DOTS = 50_000_000  # of one page: twice those of A3
_SECONDS_A_PAGE = 120
_MOST_PAGES = 400


def recognise(data: bytes, language: str | None) -> tuple[str, tuple[int, ...], tuple[Mark, ...], tuple[Note, ...]]:
    """Every page is recognised, in `language` or in all the languages of ours that Tesseract has here."""
    program = shutil.which("tesseract")
    if program is None:
        raise NeedsRecognition(
            "Its text would have to be recognised, but Tesseract is not installed here.",
            "Install tesseract-ocr with tesseract-ocr-spa, -por and -fra, and read it again with --ocr.",
        )
    languages = _languages(program, language)
    document = open_pdf(data)
    parts: list[str] = []
    starts: list[int] = []
    offset = 0
    try:
        if len(document) > _MOST_PAGES:
            raise NeedsRecognition(f"It has {len(document)} pages; at most {_MOST_PAGES} are recognised.", "Split it.")
        for position in range(len(document)):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "page.pgm"
                path.write_bytes(_picture(open_page(document, position)))
                words = _recognise_page(program, path, languages)
            starts.append(offset)
            parts.append(words)
            offset += len(words)
    finally:
        document.close()
    text = "".join(parts)
    if not text.strip():
        raise NeedsRecognition("Tesseract found no text in it.", "Check that the pages are upright and sharp.")
    note = Note("recognised", f"the text was recognised from pictures by Tesseract ({languages}): check it by eye")
    return text, tuple(starts), (), (note,)


def _picture(page: pdfium.PdfPage) -> bytes:
    """The page in greys as a portable grey map, which needs no library to write."""
    width, height = page.get_size()
    scale = min(_SCALE, (_MOST_DOTS / max(width * height, 1)) ** 0.5)  # a poster at fewer dots an inch
    bitmap = page.render(scale=scale, grayscale=True)
    pixels = bytes(bitmap.buffer)
    rows = (pixels[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height))
    return b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + b"".join(rows)


def _languages(program: str, language: str | None) -> str:
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=30, check=False)  # noqa: S603
    here = set(listed.stdout.split()) | set(listed.stderr.split())
    wanted = [_TESSERACT_NAMES[language]] if language else list(_TESSERACT_NAMES.values())
    found = [name for name in wanted if name in here]
    if not found:
        raise NeedsRecognition(
            f"Tesseract has no words for {' or '.join(wanted)} here.",
            "Install its language data, for example tesseract-ocr-spa.",
        )
    return "+".join(found)


def _recognise_page(program: str, path: Path, languages: str) -> str:
    command = [program, str(path), "stdout", "-l", languages, "--psm", "3"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS_A_PAGE, check=True)  # noqa: S603
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        raise NeedsRecognition("Tesseract gave up on one of its pages.", "Scan that page again.") from error
    return done.stdout.decode("utf-8", "replace").replace("\x0c", "\n")
