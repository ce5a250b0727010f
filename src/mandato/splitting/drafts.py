"""Lines gathered into paragraphs, still as offsets; they become blocks when furniture is out and cuts are healed."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from mandato.model import Cell, Mark, Span
from mandato.model.making import make
from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.furniture import is_markup
from mandato.splitting.heads import Head, read_head, skip_blank
from mandato.splitting.lines import Line
from mandato.splitting.numbers import read_number, value_of
from mandato.splitting.sequence import spell
from mandato.splitting.table_rows import LineSpans
from mandato.splitting.tables import Table, TableLine, find_tables
from mandato.splitting.wrapping import Page, runs_on

DraftKind = Literal["text", "header", "area", "row", "repeat", "front", "furniture"]

HYPHENS = "-\u00ad\u2010"
INDENT = 4  # columns that one level of a marked list stands for
_MOST_FRONT_LINES = 200
_TAG = re.compile(r"<(?:meta|!doctype|html|head|link|title|body)\b[^>]*>\Z", re.IGNORECASE)


class Draft:
    """`pieces` are the stretches of its words; `glue[i]` says that piece i follows the one before without a space.

    Most drafts keep most defaults, which therefore stand on the class. `mended` counts the words that the ends of
    its lines had broken.
    """

    kind: DraftKind = "text"
    page_break: bool = False
    lines: int = 1
    cells: tuple[Cell, ...] | None = None
    table: int | None = None
    mark: Mark | None = None
    mended: int = 0

    number: PrintedNumber | None = None
    level: int = 0
    quoted: bool = False

    def __init__(self, start: int, pieces: list[Span], line: Line) -> None:
        self.start = start
        self.pieces = pieces
        self.glue = [False] * len(pieces)
        _, self.end, self.indent, self.gap, _, broken = line
        if broken:
            self.page_break = True


def gather(
    text: str, lines: Sequence[Line], starts: Sequence[int], page: Page, owners: Sequence[Mark | None] = ()
) -> tuple[list[Draft], tuple[Table, ...]]:
    """Drafts in the order of the text, front matter and tables included. `owners` are the marks of the lines."""
    tables = find_tables(text, LineSpans(starts)) if "\t" in text or "|" in text or "   " in text else ()
    printed = _table_lines(tables)
    drafts = list(_front_matter(text, lines))
    current: Draft | None = None
    shown: set[int] = set()
    for index in range(sum(draft.lines for draft in drafts), len(lines)):
        line = lines[index]
        if printed and line.position in printed:
            drafts.extend(_rows(text, printed[line.position], line, shown))
            current = None
        elif (
            current is not None
            and line.gap == 0
            and (
                owners[index] is current.mark
                if owners and current.mark is not None
                else _extends(text, lines[index - 1], line, current, page)
            )
        ):
            _extend(text, current, line)
        else:
            current = _begin(text, line)
            if owners and owners[index] is not None:
                _mark(current, owners[index])
            drafts.append(current)
    return drafts, tables


def _table_lines(tables: Sequence[Table]) -> dict[int, list[tuple[int, TableLine]]]:
    found: dict[int, list[tuple[int, TableLine]]] = {}
    for number, table in enumerate(tables):
        if any(position in found for line in table.lines for position in range(line.first, line.last)):
            continue  # two readings of the same lines: the first holds
        for line in table.lines:
            for position in range(line.first, line.last):
                found.setdefault(position, []).append((number, line))
    return found


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _rows(text: str, printed: list[tuple[int, TableLine]], line: Line, shown: set[int]) -> Iterator[Draft]:
    waiting = [(number, part) for number, part in printed if id(part) not in shown]
    for place, (number, part) in enumerate(waiting):
        shown.add(id(part))
        piece = [_trimmed(text, part.span)] if part.text else []
        start = min(part.span.start, line.start) if place == 0 else part.span.start
        end = max(part.span.end, line.end) if place == len(waiting) - 1 else part.span.end
        draft = Draft(start, piece, line)
        draft.end = end
        draft.kind, draft.cells, draft.table = part.kind, part.cells or None, number
        yield draft


def _front_matter(text: str, lines: Sequence[Line]) -> Iterator[Draft]:
    """The block of settings between two "---" with which a Markdown file may open, and tags of a web page's head."""
    if not lines:
        return
    count = 0
    if text.startswith("---", lines[0].start) and lines[0].end - lines[0].start == 3:
        for index, line in enumerate(lines[1:_MOST_FRONT_LINES], start=1):
            if line.end - line.start == 3 and text.startswith("---", line.start):
                count = index + 1
                break
    while count < len(lines) and text[lines[count].start] == "<" and _TAG.match(text, *lines[count][:2]):
        count += 1
    if count:
        start, end = lines[0].start, lines[count - 1].end
        pieces = [Span(line.start, line.end) for line in lines[:count]]
        draft = Draft(start, pieces, lines[0])
        draft.end = end
        draft.kind, draft.lines = "front", count
        yield draft


def _begin(text: str, line: Line) -> Draft:
    start, end, _, _, _, _ = line
    if not text[start].isalnum():
        return _begin_marked(text, line)
    number = read_number(text, start, end)
    if number is None:
        return Draft(start, [make(Span, (start, end))], line)
    words = skip_blank(text, number.span.end, end)
    if words >= end and is_bare(number):
        return Draft(start, [make(Span, (start, end))], line)
    draft = Draft(start, [make(Span, (words, end))] if words < end else [], line)
    draft.number = number
    return draft


def is_bare(number: PrintedNumber) -> bool:
    """Without punctuation and words: alone on its line it numbers nothing."""
    return not number.style and not number.prefix and number.form != "word"


def _begin_marked(text: str, line: Line) -> Draft:
    """A line that begins with a mark, a bracket or a quotation mark."""
    start, end = line.start, line.end
    if is_markup(text[start:end]):
        draft = Draft(start, [], line)
        draft.kind = "furniture"
        return draft
    head = read_head(text, start, end)
    if head.number and head.words >= end and is_bare(head.number):
        head = Head(start)
    words, number, level, quoted, stars = head
    if level:
        while end > words and text[end - 1] in "# ":
            end -= 1
    if stars and text.endswith(stars, words, end):
        end -= len(stars)
        while end > words and text[end - 1].isspace():
            end -= 1
    draft = Draft(start, [Span(words, end)] if words < end else [], line)
    draft.number, draft.level, draft.quoted = number, level, quoted
    return draft


def _mark(draft: Draft, mark: Mark | None) -> None:
    """Takes over what the file format says of a block."""
    draft.mark = mark
    if mark is None:
        return
    if mark.kind == "heading" and not draft.level:
        draft.level = mark.level or 1
    elif mark.kind == "item":
        draft.indent = INDENT * (mark.level or 1)
    elif mark.kind == "furniture":
        draft.kind = "furniture"
    elif mark.kind == "front":
        draft.kind = "front"


def _extends(text: str, before: Line, line: Line, current: Draft, page: Page) -> bool:
    if current.kind != "text" or current.level or line.page_break:
        return False
    if not runs_on(text, before, line, page) or is_markup(text[line.start : line.end]):
        return False
    head = read_head(text, line.start, line.end)
    if head.level or (head.quoted and not current.quoted):
        return False
    return not head.number or _only_looks_like_a_number(text, before, head, current)


def _counts_on(text: str, current: Draft, before: Line, number: PrintedNumber) -> bool:
    """The number before this one stands inside the paragraph: its sentence counts on in the next line."""
    value = value_of(number.text, number.form)
    earlier = spell(value - 1, number.form) if value and value > 1 else None
    return earlier is not None and text.find(f"({earlier})", current.start + 1, before.end) > 0


def _only_looks_like_a_number(text: str, before: Line, head: Head, current: Draft) -> bool:
    """A wrapped line may begin with a figure that belongs to its sentence: "... paragraph / 3. The ..."."""
    last = text[before.end - 1]
    number = head.number
    assert number is not None
    if number.form == "bullet":
        return False
    if number.style == "()" and _counts_on(text, current, before, number):
        return True
    if last in ".;:":
        return False
    if not number.style or number.prefix:
        return True
    return (number.form == "decimal" and int_of(number.text) > 31) or (last == "," and number.form == "decimal")


def int_of(digits: str) -> int:
    kept = "".join(character for character in digits if character.isdigit())
    return int(kept) if kept else 0


def _extend(text: str, draft: Draft, line: Line) -> None:
    head = read_head(text, line.start, line.end) if text[line.start] == ">" else None
    start = head.words if head else line.start
    add_piece(text, draft, Span(start, line.end))
    draft.end = line.end
    draft.lines += 1


def add_piece(text: str, draft: Draft, piece: Span) -> None:
    """Adds a stretch of words; a word that a hyphen breaks at the end of the stretch before is made whole."""
    if draft.pieces and _is_broken_word(text, draft.pieces[-1], piece):
        last = draft.pieces[-1]
        if not _keeps_its_hyphen(text, last, piece):
            draft.pieces[-1] = Span(last.start, last.end - 1)
        draft.glue.append(True)
        draft.mended += 1
    else:
        draft.glue.append(False)
    draft.pieces.append(piece)


_NEAR = 20_000  # characters around a broken word in which its like is sought


def _keeps_its_hyphen(text: str, before: Span, after: Span) -> bool:
    """The word stands with its hyphen elsewhere near: "co-operation"."""
    left = before.end - 1
    while left > before.start and text[left - 1].isalpha():
        left -= 1
    right = after.start
    while right < after.end and text[right].isalpha():
        right += 1
    word = text[left : before.end] + text[after.start : right]
    return text.find(word, max(0, before.start - _NEAR), after.end + _NEAR) >= 0


def _is_broken_word(text: str, before: Span, after: Span) -> bool:
    last = text[before.end - 1]
    return (
        last in HYPHENS
        and before.end - before.start > 2
        and text[before.end - 2].islower()
        and text[after.start].islower()
    )
