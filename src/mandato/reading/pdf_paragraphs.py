"""A PDF's lines in, paragraphs out: by spacing, indents and line lengths, across pages; footnotes set apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from mandato.reading.pdf_furniture import RULE
from mandato.reading.pdf_lines import Line

_HEAD = re.compile(
    r"(?:[(\[]?(?:\d{1,3}|[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,6})[.)\]°º]+|\d{1,2}(?:\.\d{1,2})+\.?|§\s*\d|[•●▪○–—*-]|"
    r"(?:Article|Art[íi]culo|Artigo|Art\.|Section|Secci[oó]n|Annex|Anexo|Annexe|Cl[aá]usula|Clause)\s+\S+)(?:\s|\Z)"
)
_ENDED = re.compile(r"[.;:?!…”\"»)\]]\s*\Z")
_LOWER = re.compile(r"[a-zà-ÿ(]")
_INDENT = 6.0  # points
_LEADING = 1.35  # times the usual line pitch: more space than that parts paragraphs
_ROW_LEADING = 2.5  # the same between two rows of a table
_SHORT = 0.82  # of the column's width: a line that ends before is a last line
_LOWER_PART = 0.3  # of a page's lines: a rule below them parts the footnotes
_NOTE_SIZE = 0.93  # of the body's letters
_NOTE_HEAD = re.compile(r"[*†‡]|\(?\d{1,3}\)?\s+[^\W\d_]")


@dataclass(slots=True)
class Paragraph:
    lines: list[Line] = field(default_factory=list)
    footnote: bool = False

    @property
    def bold(self) -> bool:
        return all(line.bold for line in self.lines)


def group_paragraphs(pages: Sequence[Sequence[Line]]) -> list[Paragraph]:
    """Footnotes follow the paragraph that was open at the foot of their page."""
    body = _usual_size(pages)
    found: list[Paragraph] = []
    pending: list[Paragraph] = []
    for lines in pages:
        main, notes = _part_footnotes(lines, body)
        for paragraph in _page_paragraphs(main):
            if found and _goes_on(found[-1], paragraph):
                found[-1].lines.extend(paragraph.lines)
            else:
                found.extend(pending)
                pending = []
                found.append(paragraph)
        found.extend(pending if not main else [])
        pending = (pending if main else []) + notes
    return found + pending


def _usual_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes = [line.size for lines in pages for line in lines for _ in range(max(1, len(line.text) // 20))]
    return median(sizes) if sizes else 0.0


def _part_footnotes(lines: Sequence[Line], body: float) -> tuple[list[Line], list[Paragraph]]:
    """The small lines at the end of a page, from the first that opens with a note's mark; or all under a rule."""
    rule = next((n for n, line in enumerate(lines) if RULE.match(line.text)), None)
    if rule is not None and rule > len(lines) * _LOWER_PART:
        return list(lines[:rule]), _notes(lines[rule + 1 :])
    lines = [line for line in lines if not RULE.match(line.text)]
    cut = len(lines)
    while cut and 0 < lines[cut - 1].size < body * _NOTE_SIZE:
        cut -= 1
    while cut < len(lines) and not _NOTE_HEAD.match(lines[cut].text):
        cut += 1
    if cut in (0, len(lines)):
        return list(lines), []
    return list(lines[:cut]), _notes(lines[cut:])


def _notes(lines: Sequence[Line]) -> list[Paragraph]:
    notes: list[Paragraph] = []
    for line in lines:
        if not notes or _NOTE_HEAD.match(line.text):
            notes.append(Paragraph([line], footnote=True))
        else:
            notes[-1].lines.append(line)
    return notes


def _page_paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    if not lines:
        return
    pitch = _pitch(lines)
    right = max(line.right for line in lines)
    left = min(line.left for line in lines)
    current = Paragraph([lines[0]])
    for line in lines[1:]:
        if _begins(line, current, pitch=pitch, column=(left, right)):
            yield current
            current = Paragraph([line])
        else:
            current.lines.append(line)
    yield current


def _pitch(lines: Sequence[Line]) -> float:
    steps = [above.bottom - below.bottom for above, below in pairwise(lines)]
    kept = [step for step in steps if 2 < step < 60]
    return median(kept) if kept else 14.0


def _begins(line: Line, current: Paragraph, *, pitch: float, column: tuple[float, float]) -> bool:
    """Whether a line opens a paragraph, seen from the one before it."""
    above = current.lines[-1]
    step = above.bottom - line.bottom
    rows = ("\t" in above.text) + ("\t" in line.text)
    if rows and not line.opens:
        return rows == 1 or step < -pitch or step > pitch * _ROW_LEADING
    if line.opens:
        return True
    if step < -pitch or step > pitch * _LEADING or (line.bold != above.bold and abs(line.size - above.size) > 1):
        return True
    if abs(step) < 2:
        return False  # the same printed line
    left, right = column
    ended_short = above.right - left < (right - left) * _SHORT
    if _HEAD.match(line.text) and (ended_short or _ENDED.search(above.text) or line.left < above.left - _INDENT):
        return True
    if ended_short and (_ENDED.search(above.text) or not _LOWER.match(line.text)):
        return True
    return _indent_opens(line, current)


def _indent_opens(line: Line, current: Paragraph) -> bool:
    above = current.lines[-1]
    moved = line.left - above.left
    if abs(moved) < _INDENT:
        return False
    first = len(current.lines) == 1
    if moved > 0:
        return not (first and _HEAD.match(above.text))  # else the hanging lines of a numbered paragraph
    return not first  # after a first line, the text goes back to the margin


def _goes_on(above: Paragraph, below: Paragraph) -> bool:
    """Whether a paragraph was cut by the end of a page."""
    last, first = above.lines[-1], below.lines[0]
    if last.page == first.page or above.footnote or _HEAD.match(first.text):
        return False
    return bool(_LOWER.match(first.text)) and not re.search(r"[.?!]\s*\Z", last.text)
