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
_SPACE = re.compile(r"(?<=\S)[ \xa0](?=\S)")
_GAP = 2.0  # times the size of its letters
_JUSTIFIED = 3.0  # points: spaces as alike as these were made wide to fill the line
_NARROW = 0.42
_NUMBER_HEAD = re.compile(r"\W*(?:\w{1,4}[.)\]º°]*|\d+(?:\.\d+)*\.?|[^\W\d_]{3,10}\.?\s[\dIVXL]{1,6}[.:º]?)\W*")
_SENTENCE = re.compile(r"[A-ZÀ-Ý“\"«][^\W_]*[\s,]+\S+[\s,]+\S")
_HYPHENS = {"\x02": "-", "\ufffe": "-", "\xad": "-", "\ufeff": ""}
_TRANSLATED = str.maketrans({**_HYPHENS, "\x00": "", "\x0b": " ", "\x0c": " "})


@dataclass(frozen=True, slots=True)
class Line:
    """`size` is the height of its letters' boxes; `page` counts from 0; a tab in `text` is a gap between columns.

    `opens` says that it begins a paragraph though another line stands before it at the same height.
    """

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    bold: bool
    opens: bool = False

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
        self._usual = _NARROW  # the width of a letter, in sizes

    def lines(self, page: pdfium.PdfPage, position: int) -> Iterator[Line]:
        textpage = page.get_textpage()
        text = textpage.get_text_range()
        aligned = len(text) == textpage.count_chars()
        above: Line | None = None
        for found in _LINE.finditer(text):
            for line in self._printed(textpage, found, position, aligned):
                if above is not None and not line.opens and _same_line(above, line):
                    above = _joined(above, line)
                    continue
                if above is not None:
                    yield above
                above = line
        if above is not None:
            yield above
        textpage.close()

    def _printed(
        self, textpage: pdfium.PdfTextPage, found: "re.Match[str]", position: int, aligned: bool
    ) -> Iterator[Line]:
        """One line, or two where a heading and its text are printed on one."""
        words = found.group().strip()
        if not words:
            return
        start = found.start() + found.group().index(words[0])
        if not aligned:
            yield Line(_clean(words), position, 0, 0, 0, 0, False)
            return
        cut = self._end_of_heading(textpage, words, start)
        pieces = ((words[:cut].rstrip(), start), (words[cut:], start + cut)) if cut else ((words, start),)
        for piece, at in pieces:
            line = self._line(textpage, piece, at, position)
            if line is not None:
                yield replace(line, opens=bool(cut)) if at > start else line

    def _end_of_heading(self, textpage: pdfium.PdfTextPage, words: str, start: int) -> int:
        """Where bold words, two at least and without a stop, end and a plain sentence begins; 0 if nowhere."""
        if not words[0].isupper() or not self._is_bold(textpage, start):
            return 0
        if self._is_bold(textpage, start + len(words) - 1):
            return 0
        low, high = 0, len(words) - 1  # bold at low, plain at high
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._is_bold(textpage, start + middle) else (low, middle)
        head, rest = words[:high].rstrip(), words[high:].lstrip()
        if " " not in head or not head[-1].isalpha() or not _SENTENCE.match(rest):
            return 0
        return len(words) - len(rest)

    def _line(self, textpage: pdfium.PdfTextPage, words: str, start: int, position: int) -> Line | None:
        end = start + len(words) - 1
        left, bottom, _, top = self._place(textpage, start)
        right = self._place(textpage, end)[2]
        bold = self._is_bold(textpage, start) and self._is_bold(textpage, end)
        if words[0].isdigit():  # perhaps the raised number of a footnote: the letters tell the line's size
            bottom, top = self._letters(textpage, words, start, (bottom, top))
        if self._may_hold_gaps(len(words), right - left, top - bottom):
            words = self._with_gaps(textpage, words, start, top - bottom)
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

    def _may_hold_gaps(self, letters: int, width: float, size: float) -> bool:
        """Whether a line is wider than its letters ask for, by the running mean of the lines before it."""
        if letters < 3 or size <= 0:
            return False
        if width > self._usual * letters * size + size * _GAP / 2:
            return True
        self._usual += (width / (letters * size) - self._usual) / 8
        return False

    def _with_gaps(self, textpage: pdfium.PdfTextPage, words: str, start: int, size: float) -> str:
        """A tab for each space so wide that it parts columns; none behind a number, whose text is set apart as well."""
        gaps = {
            found.start(): self._place(textpage, start + found.end())[0]
            - self._place(textpage, start + found.start() - 1)[2]
            for found in _SPACE.finditer(words)
        }
        if len(gaps) > 1 and max(gaps.values()) - min(gaps.values()) < _JUSTIFIED:
            return words
        cuts = {at for at, gap in gaps.items() if gap > size * _GAP and not _NUMBER_HEAD.fullmatch(words, 0, at)}
        return "".join("\t" if at in cuts else character for at, character in enumerate(words)) if cuts else words

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
    apart = line.left - above.right > above.size * _GAP and not _NUMBER_HEAD.fullmatch(above.text)
    return replace(
        above,
        text=f"{above.text}{chr(9) if apart else ' '}{line.text}",
        right=line.right,
        bold=above.bold and line.bold,
    )


def _clean(words: str) -> str:
    return words.translate(_TRANSLATED)
