"""The printed lines of a PDF page, with where they stand and how they are set.

Positions are in points from the page's lower left corner, as PDF counts.
"""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

_LINE = re.compile(r"[^\r\n]+")
_BOLD = b"bold"
_NAME_LENGTH = 128
_LETTER = re.compile(r"[^\W\d_]")
_FIGURES = re.compile(r"(?<=[^\s])[ ]?\d{1,7}(?=[\s,.;:)\]”\"]|\Z)")
_SMALLER = 0.82
_HYPHENS = {"\x02": "-", "\ufffe": "-", "\xad": "-", "\ufeff": ""}
_TRANSLATED = str.maketrans({**_HYPHENS, "\x00": "", "\x0b": " ", "\x0c": " "})


@dataclass(frozen=True, slots=True)
class Line:
    """`size` is the height of its letters' boxes; `page` counts from 0."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    bold: bool

    @property
    def size(self) -> float:
        return self.top - self.bottom


class PageLines:
    """Reads one page after another, over structures that are made once."""

    def __init__(self) -> None:
        self._box = pdfium_c.FS_RECTF()
        self._reference = ctypes.byref(self._box)
        self._name = ctypes.create_string_buffer(_NAME_LENGTH)
        self.raised_marks = 0

    def lines(self, page: pdfium.PdfPage, position: int) -> Iterator[Line]:
        textpage = page.get_textpage()
        text = textpage.get_text_range()
        aligned = len(text) == textpage.count_chars()
        above: Line | None = None
        for found in _LINE.finditer(text):
            line = self._line(textpage, found, position, aligned)
            if line is None:
                continue
            if above is not None and _same_line(above, line):
                above = _joined(above, line)
                continue
            if above is not None:
                yield above
            above = line
        if above is not None:
            yield above
        textpage.close()

    def _line(self, textpage: pdfium.PdfTextPage, found: "re.Match[str]", position: int, aligned: bool) -> Line | None:
        words = found.group().strip()
        if not words:
            return None
        start = found.start() + found.group().index(words[0])
        end = start + len(words) - 1
        if not aligned:
            return Line(_clean(words), position, 0, 0, 0, 0, False)
        left, bottom, _, top = self._place(textpage, start)
        right = self._place(textpage, end)[2]
        bold = self._is_bold(textpage, start) and self._is_bold(textpage, end)
        if words[0].isdigit():  # perhaps the raised number of a footnote: the letters tell the line's size
            bottom, top = self._letters(textpage, words, start, (bottom, top))
        words = self._without_raised_marks(textpage, words, start, top - bottom)
        return Line(_clean(words), position, left, right, bottom, top, bold) if words.strip() else None

    def _letters(
        self, textpage: pdfium.PdfTextPage, words: str, start: int, otherwise: tuple[float, float]
    ) -> tuple[float, float]:
        letter = _LETTER.search(words)
        if letter is None:
            return otherwise
        _, bottom, _, top = self._place(textpage, start + letter.start())
        return bottom, top

    def _place(self, textpage: pdfium.PdfTextPage, index: int) -> tuple[float, float, float, float]:
        if not pdfium_c.FPDFText_GetLooseCharBox(textpage, index, self._reference):
            return 0.0, 0.0, 0.0, 0.0
        box = self._box
        return box.left, box.bottom, box.right, box.top

    def _is_bold(self, textpage: pdfium.PdfTextPage, index: int) -> bool:
        """By the face's name: the weights that files state are often wrong."""
        length = pdfium_c.FPDFText_GetFontInfo(textpage, index, self._name, _NAME_LENGTH, None)
        return 0 < length <= _NAME_LENGTH and _BOLD in self._name.value.lower()

    def _without_raised_marks(self, textpage: pdfium.PdfTextPage, words: str, start: int, size: float) -> str:
        """Without the small raised numbers that call footnotes: read on the line they would change its words."""
        for found in reversed(list(_FIGURES.finditer(words, 1))):
            cut = found.end()
            while cut > found.start() and self._is_small(textpage, start + cut - 1, size):
                cut -= 1
            if cut < found.end():
                self.raised_marks += 1
                words = words[:cut].rstrip(" ") + words[found.end() :]
        return words

    def _is_small(self, textpage: pdfium.PdfTextPage, index: int, size: float) -> bool:
        _, bottom, _, top = self._place(textpage, index)
        return 0 < top - bottom < size * _SMALLER


def _same_line(above: Line, line: Line) -> bool:
    """Whether a raised mark or a tab alone has cut one printed line in two."""
    return line.top > 0 and abs(above.bottom - line.bottom) < 2 and above.right - 2 <= line.left < above.right + 60


def _joined(above: Line, line: Line) -> Line:
    return replace(above, text=f"{above.text} {line.text}", right=line.right, bold=above.bold and line.bold)


def _clean(words: str) -> str:
    return words.translate(_TRANSLATED)
