"""A PDF in; its text in reading order, paragraph by paragraph, with pages, footnotes and furniture told apart, out.

A PDF without a text layer, or whose text layer is garbage, is recognised and refused with what to do.
"""

import re
from collections.abc import Sequence

import pypdfium2 as pdfium

from mandato.errors import Encrypted, NeedsRecognition, WrongFormat
from mandato.model import Mark, Note, Span
from mandato.reading.pdf_columns import part_columns
from mandato.reading.pdf_furniture import find_furniture
from mandato.reading.pdf_lines import Line, PageLines
from mandato.reading.pdf_paragraphs import Paragraph, group_paragraphs

_PASSWORD_ERROR = 4  # FPDF_ERR_PASSWORD
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]")
_VOWELS = re.compile(r"[aeiouáéíóúàèìòùâêîôûãõäëïöüyAEIOUÁÉÍÓÚÀÈÂÊÔÃÕYİ]")
_WORD = re.compile(r"[^\W\d_]{4,}")
_MOST_GARBAGE = 0.05  # of the characters
_FEWEST_VOWELLED = 0.6  # of the words of four letters and more
_FEWEST_CHARACTERS = 25  # a page, on average: less is a stamp on a scan
_ANEW = "Send it again, or print it anew."
_ADVICE = "Read it with --ocr (needs Tesseract), or send a version whose text can be copied."


def open_pdf(data: bytes) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(data)
        len(document)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_ERROR or "password" in str(error).lower():
            raise Encrypted("It is locked by a password.", "Remove the password and send it again.") from error
        raise WrongFormat("It is damaged: it cannot be opened as a PDF.", _ANEW) from error
    return document


def open_page(document: pdfium.PdfDocument, position: int) -> pdfium.PdfPage:
    try:
        return document[position]
    except pdfium.PdfiumError as error:
        raise WrongFormat(f"It is damaged: its page {position + 1} cannot be opened.", _ANEW) from error


def read_pdf(data: bytes) -> tuple[str, tuple[int, ...], tuple[Mark, ...], tuple[Note, ...]]:
    """Text, the offsets at which pages begin, marks and notes. Raises NeedsRecognition where there is no text layer."""
    document = open_pdf(data)
    try:
        reader = PageLines()
        pages = [list(reader.lines(open_page(document, position), position)) for position in range(len(document))]
    finally:
        document.close()
    _refuse_garbage(pages)
    furniture = find_furniture(pages)
    notes = _notes(pages, furniture, reader.raised_marks)
    kept = [part_columns([line for line in lines if id(line) not in furniture]) for lines in pages]
    text, starts, marks = _compose(group_paragraphs(kept), len(pages))
    return text, starts, marks, notes


def _refuse_garbage(pages: Sequence[Sequence[Line]]) -> None:
    text = "\n".join(line.text for lines in pages for line in lines)
    if len(text) < _FEWEST_CHARACTERS * len(pages):
        raise NeedsRecognition("It is a picture of a text: it has no text layer.", _ADVICE)
    words = _WORD.findall(text[:20_000])
    vowelled = sum(1 for word in words if _VOWELS.search(word))
    garbage = len(_NOT_TEXT.findall(text)) > _MOST_GARBAGE * len(text)
    if garbage or (len(words) > 20 and vowelled < _FEWEST_VOWELLED * len(words)):
        raise NeedsRecognition("Its text layer is garbage: the fonts do not say which letters they print.", _ADVICE)


def _notes(pages: Sequence[Sequence[Line]], furniture: set[int], raised: int) -> tuple[Note, ...]:
    notes = []
    words = dict.fromkeys(line.text.strip() for lines in pages for line in lines if id(line) in furniture)
    if words:
        notes.append(Note("furniture", f"running headers, footers and page numbers left out: {' / '.join(words)}"))
    if raised:
        notes.append(Note("footnote-marks", f"{raised} small raised numbers that call footnotes left out of the words"))
    return tuple(notes)


def _compose(paragraphs: Sequence[Paragraph], count: int) -> tuple[str, tuple[int, ...], tuple[Mark, ...]]:
    parts: list[str] = []
    marks: list[Mark] = []
    starts: dict[int, int] = {}
    offset = 0
    for paragraph in paragraphs:
        first = offset
        for position, line in enumerate(paragraph.lines):
            separator = "\n" if position else ""
            if not paragraph.footnote:
                starts.setdefault(line.page, offset + len(separator))
            parts.append(separator + line.text)
            offset += len(parts[-1])
        span = Span(first, offset)
        marks.append(Mark("footnote" if paragraph.footnote else "paragraph", span))
        if paragraph.bold:
            marks.append(Mark("emphasis", span))
        parts.append("\n\n")
        offset += 2
    return "".join(parts), _page_starts(starts, count, offset), tuple(marks)


def _page_starts(starts: dict[int, int], count: int, end: int) -> tuple[int, ...]:
    """A page without words of its own begins where the next one does."""
    offsets: list[int] = []
    following = end
    for page in range(count - 1, -1, -1):
        following = starts.get(page, following)
        offsets.append(following)
    offsets.reverse()
    return (0, *offsets[1:])
