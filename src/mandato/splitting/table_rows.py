"""Source lines in, runs of lines that are cut into columns out: by tabs, by pipes, or by aligned spaces."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from mandato.model import Span


class RawCell(NamedTuple):
    """`text` is free of the mark-up that wraps the whole cell; `span` is where it stands (empty for an empty cell)."""

    text: str
    span: Span


class RawRow(NamedTuple):
    """One row as printed: `first` and `last` are positions in the list of lines, half-open."""

    first: int
    last: int
    span: Span
    cells: tuple[RawCell, ...]
    rule: bool = False  # a line of dashes between rows: it has no words


class RawTable(NamedTuple):
    """`ruled` says that the mark-up itself tells the first row from the others."""

    rows: tuple[RawRow, ...]
    ruled: bool = False


_BLANKS = " \t\xa0\u2003\u2009"
_EMPHASIS = ("*", "_")
_LIST_HEAD = re.compile(r"[(\[]?(?:\d{1,4}|[A-Za-z]{1,4}|[^\w\s])[)\].:°º/–-]{0,3}\Z")
_PAGE_TAIL = re.compile(r"[\d\s.,/ivxIVX–-]{1,12}\Z")
_RULE = re.compile(r"[|\s]*[-:+=_][-|:+=_\s]*\Z")
_GAP = re.compile(r"[ \xa0]{3,}(?=\S)")


class Lines(Protocol):
    """The spans of a text's lines without their ends, in order: a list, or `LineSpans`."""

    def __getitem__(self, at: int, /) -> Span: ...

    def __len__(self) -> int: ...


class LineSpans:
    """Spans made when they are asked for: few lines of a text stand in tables."""

    def __init__(self, starts: Sequence[int]) -> None:
        """`starts` is where each line begins, and where one more would."""
        self.starts = starts

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, at: int) -> Span:
        start = self.starts[at]
        return Span(start, max(start, self.starts[at + 1] - 1))


def find_raw_tables(text: str, lines: Lines) -> list[RawTable]:
    """Tables in the order of the text. `lines` are spans of lines without their ends, in order; furniture left out."""
    found: list[RawTable] = []
    if "\t" in text:
        found.extend(_tabbed(text, lines))
    if "|" in text:
        found.extend(_piped(text, lines))
    if "   " in text:
        found.extend(_aligned(text, lines, taken=_positions(found)))
    return sorted(found, key=lambda table: table.rows[0].first)


def trim(text: str, start: int, end: int) -> Span:
    """The stretch without the white space and the emphasis marks around it."""
    piece = text[start:end]
    bare = piece.lstrip(_BLANKS)
    start += len(piece) - len(bare)
    bare = bare.rstrip(_BLANKS)
    end = start + len(bare)
    if bare[:1] in _EMPHASIS:
        for mark in ("**", "__", "*", "_"):
            width = len(mark)
            if end - start > 2 * width and bare.startswith(mark) and bare.endswith(mark):
                return Span(start + width, end - width)
    return Span(start, end)


def is_blank(text: str, line: Span) -> bool:
    return not text[line.start : line.end].strip()


def _cells(text: str, start: int, end: int, separator: str) -> tuple[RawCell, ...]:
    cells = []
    while True:
        stop = text.find(separator, start, end)
        stop = end if stop < 0 else stop
        span = trim(text, start, stop)
        cells.append(RawCell(text[span.start : span.end], span))
        if stop == end:
            break
        start = stop + len(separator)
    while len(cells) > 1 and not cells[-1].text:
        cells.pop()
    return tuple(cells)


def _lines_with(text: str, lines: Lines, mark: str) -> Iterator[int]:
    """Positions of the lines that hold `mark`, found by leaping from one to the next."""
    starts = lines.starts if isinstance(lines, LineSpans) else [lines[at].start for at in range(len(lines))]
    at = text.find(mark)
    while at >= 0:
        position = bisect_right(starts, at) - 1
        if position >= 0 and at < lines[position].end:
            yield position
            after = lines[position].end
        else:
            after = at + 1
        at = text.find(mark, after)


def _positions(tables: Iterable[RawTable]) -> set[int]:
    return {at for table in tables for row in table.rows for at in range(row.first, row.last)}


def _row(lines: Lines, position: int, cells: tuple[RawCell, ...], *, rule: bool = False) -> RawRow:
    return RawRow(position, position + 1, lines[position], cells, rule)


# Tabs


def _tabbed(text: str, lines: Lines) -> Iterator[RawTable]:
    run: list[RawRow] = []
    for position in _in_company(text, lines, _lines_with(text, lines, "\t")):
        line = lines[position]
        if text.find("|", line.start, line.end) >= 0 and text[line.start : line.end].lstrip().startswith("|"):
            continue
        row = _row(lines, position, _cells(text, line.start, line.end, "\t"))
        if len(_filled(row)) < 2:
            continue
        if run and not _adjoins(text, lines, run[-1].last, position):
            yield from _tabbed_table(run)
            run = []
        run.extend(_single_lines(text, lines, run[-1].last, position) if run else ())
        run.append(row)
    yield from _tabbed_table(run)


def _in_company(text: str, lines: Lines, positions: Iterable[int]) -> Iterator[int]:
    """Those of the positions that adjoin another of them: a tab alone, as behind a number, makes no table."""
    before, joined = -1, False
    for position in positions:
        adjoins = before >= 0 and position - before <= 2 and _adjoins(text, lines, before + 1, position)
        if before >= 0 and (joined or adjoins):
            yield before
        before, joined = position, adjoins
    if joined:
        yield before


def _filled(row: RawRow) -> list[RawCell]:
    return [cell for cell in row.cells if cell.text]


def _adjoins(text: str, lines: Lines, last: int, position: int) -> bool:
    """No blank line between, and at most one line without tabs: an area title or the rest of a wrapped cell."""
    between = range(last, position)
    return len(between) <= 1 and not any(is_blank(text, lines[at]) for at in between)


def _single_lines(text: str, lines: Lines, last: int, position: int) -> Iterator[RawRow]:
    for at in range(last, position):
        span = trim(text, lines[at].start, lines[at].end)
        yield _row(lines, at, (RawCell(text[span.start : span.end], span),))


def _tabbed_table(run: list[RawRow]) -> Iterator[RawTable]:
    widths = sorted(len(row.cells) for row in run)
    if not run or len(run) < 2 or widths[len(widths) // 2] < (2 if len(run) > 2 else 3):
        return
    if not (_is_list(run) or _is_contents(run)):
        yield RawTable(tuple(run))


def _is_list(run: list[RawRow]) -> bool:
    """Items whose number or bullet is parted by a tab, alone or in several columns: a list, not a table."""
    cells = [cell.text for row in run for cell in _filled(row)]
    bulleted = sum(1 for text in cells if not text[0].isalnum() and text[0] not in "(\"'“«$€£¿¡+-[") * 2 > len(cells)
    numbered = sum(1 for row in run if len(_filled(row)) == 2 and _LIST_HEAD.match(row.cells[0].text))
    return bulleted or numbered * 2 > len(run)


def _is_contents(run: list[RawRow]) -> bool:
    """Rows of a title and nothing but page numbers."""
    tails = sum(1 for row in run if all(_PAGE_TAIL.match(cell.text) for cell in _filled(row)[1:]))
    return tails * 2 > len(run) and all(len(row.cells) <= 3 for row in run)


# Pipes


def _piped(text: str, lines: Lines) -> Iterator[RawTable]:
    run: list[RawRow] = []
    for position in _lines_with(text, lines, "|"):
        line = lines[position]
        if not text[line.start : line.end].lstrip().startswith("|"):
            continue
        if run and not _only_blank(text, lines, run[-1].last, position):
            yield from _piped_table(text, lines, run)
            run = []
        run.append(_piped_row(text, lines, position))
    yield from _piped_table(text, lines, run)


def _only_blank(text: str, lines: Lines, last: int, position: int) -> bool:
    return all(is_blank(text, lines[at]) or _RULE.match(text, *lines[at]) for at in range(last, position))


def _piped_row(text: str, lines: Lines, position: int) -> RawRow:
    line = lines[position]
    if _RULE.match(text, line.start, line.end):
        return _row(lines, position, (), rule=True)
    start, end = trim(text, line.start, line.end)
    end -= text[end - 1] == "|" and end - start > 1
    return _row(lines, position, _cells(text, start + 1, end, "|"))


def _piped_table(text: str, lines: Lines, run: list[RawRow]) -> Iterator[RawTable]:
    """One run of piped lines is several tables where the mark-up rules off another header after a blank line."""
    cuts = [0]
    for at in range(2, len(run)):
        gap = run[at - 1].first - run[at - 2].last
        if run[at].rule and gap and run[at].first == run[at - 1].last:
            cuts.append(at - 1)
    for start, end in zip(cuts, [*cuts[1:], len(run)], strict=True):
        rows = tuple(run[start:end])
        if any(not row.rule for row in rows):
            ruled = len(rows) > 1 and rows[1].rule and not rows[0].rule
            yield RawTable(rows, ruled)


# Spaces


def _aligned(text: str, lines: Lines, *, taken: set[int]) -> Iterator[RawTable]:
    """Lines whose wide gaps end at the same columns, three at least; an indented line continues the row above."""
    run: list[tuple[int, list[int]]] = []
    for position in _lines_with(text, lines, "   "):
        stops = [] if position in taken else _stops(text, lines[position])
        if not stops:
            continue
        if run and (position - run[-1][0] > 2 or not _meet(run, stops)):
            yield from _aligned_table(text, lines, run)
            run = []
        run.append((position, stops))
    yield from _aligned_table(text, lines, run)


def _stops(text: str, line: Span) -> list[int]:
    """Columns at which words begin after a gap of three spaces or more, the line's own indent left out."""
    words = line.start + len(text[line.start : line.end]) - len(text[line.start : line.end].lstrip())
    if words == line.end or "\t" in text[line.start : line.end]:
        return []
    inner = [match.end() - line.start for match in _GAP.finditer(text, words, line.end)]
    if words - line.start >= 8 and not inner:
        return [words - line.start]
    return inner


def _meet(run: list[tuple[int, list[int]]], stops: list[int]) -> bool:
    columns = {column for _, seen in run[-3:] for column in seen}
    return any(abs(column - stop) <= 1 for column in columns for stop in stops)


def _aligned_table(text: str, lines: Lines, run: list[tuple[int, list[int]]]) -> Iterator[RawTable]:
    columns = _columns([stops for _, stops in run])
    if len(run) < 3 or not columns:
        return
    rows: list[RawRow] = []
    for position, _ in run:
        row = _row(lines, position, _cut(text, lines[position], columns))
        if rows and not row.cells[0].text and rows[-1].last == position:
            rows[-1] = _joined(rows[-1], row)
        else:
            rows.append(row)
    if len(rows) >= 2 and not _is_list(rows) and not _is_contents(rows) and _is_grid(rows):
        yield RawTable(tuple(rows))


def _is_grid(rows: list[RawRow]) -> bool:
    """Most rows fill two cells, and one has a third or there are three rows: not a heading set in the middle."""
    full = [row for row in rows if len(_filled(row)) >= 2]
    return len(full) * 2 > len(rows) and (len(full) >= 3 or any(len(_filled(row)) > 2 for row in full))


def _columns(stops: list[list[int]]) -> list[int]:
    """Columns that at least half of the lines share, a character's drift allowed for."""
    counts: dict[int, int] = {}
    for seen in stops:
        for column in seen:
            near = next((known for known in (column, column - 1, column + 1) if known in counts), column)
            counts[near] = counts.get(near, 0) + 1
    return sorted(column for column, count in counts.items() if count * 2 >= len(stops) and count > 1)


def _cut(text: str, line: Span, columns: list[int]) -> tuple[RawCell, ...]:
    edges = [line.start, *(min(line.end, line.start + column - 1) for column in columns), line.end]
    cells = []
    for start, end in pairwise(edges):
        span = trim(text, start, end)
        cells.append(RawCell(text[span.start : span.end], span))
    return tuple(cells)


def _joined(upper: RawRow, lower: RawRow) -> RawRow:
    cells = []
    for above, below in zip(upper.cells, lower.cells, strict=True):
        if not below.text:
            cells.append(above)
        elif not above.text:
            cells.append(below)
        else:
            cells.append(RawCell(f"{above.text} {below.text}", Span(above.span.start, below.span.end)))
    return RawRow(upper.first, lower.last, Span(upper.span.start, lower.span.end), tuple(cells))
