"""Source lines in, tables out: their header rows, area titles and rows, whole even where pages cut them in pieces."""

import re
from itertools import pairwise
from typing import Literal, NamedTuple

from mandato.model import Cell, Note, Span
from mandato.splitting.table_bleed import Mended, mend
from mandato.splitting.table_rows import Lines, RawCell, RawRow, RawTable, find_raw_tables

LineKind = Literal["header", "area", "row", "repeat"]


class TableLine(NamedTuple):
    """One printed part of a table.

    `header` names the columns and `area` groups the rows that follow: both are headings. `repeat` is a header, an
    area title or a rule printed again, which adds no words. `cells` are filled for headers and rows; `span` is
    the printed stretch; `first` and `last` are positions in the lines given, half-open (an area title that is
    glued to a row shares that row's line).
    """

    kind: LineKind
    text: str
    span: Span
    cells: tuple[Cell, ...]
    first: int
    last: int


class Table(NamedTuple):
    """`headers` is empty where no row names the columns."""

    headers: tuple[str, ...]
    lines: tuple[TableLine, ...]
    notes: tuple[Note, ...] = ()


MOST_LINES_BETWEEN_PIECES = 12
LONGEST_HEADER_CELL = 90

_END = re.compile(r"[.;:!?]\s*\Z")
_CAPITAL = re.compile(r"[A-ZÁÉÍÓÚÑÇÀÂÊÔ]")


def find_tables(text: str, lines: Lines) -> tuple[Table, ...]:
    """Tables of a text, in order. `lines` are its lines' spans without line ends, page furniture left out.

    Tab-separated, piped and space-aligned tables are found; contents lists and lists in columns are none.
    """
    groups: list[list[Table]] = []
    for piece in _pieces(text, find_raw_tables(text, lines), lines):
        if groups and _continues(groups[-1][-1], piece, text, lines):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return tuple(group[0] if len(group) == 1 else _merged(group) for group in groups)


def _pieces(text: str, raw: list[RawTable], lines: Lines) -> list[Table]:
    names = [_names(table) for table in raw]
    repeated = {one for one, other in pairwise(names) if one and one == other}
    return [
        _piece(text, table, name if table.ruled or name in repeated or _is_header(table) else ())
        for table, name in zip(raw, names, strict=True)
    ]


def _names(table: RawTable) -> tuple[str, ...]:
    first = next(row for row in table.rows if not row.rule)
    texts = tuple(" ".join(cell.text.split()) for cell in first.cells)
    if len([text for text in texts if text]) < 2 and not table.ruled:
        return ()
    if any(len(text) > LONGEST_HEADER_CELL for text in texts) or texts[0].endswith(":"):
        return ()
    return texts


def _is_header(table: RawTable) -> bool:
    """The first row names the columns: short words without figures, above rows that are longer or hold figures."""
    rows = [row for row in table.rows if not row.rule]
    names = _names(table)
    if len(rows) < 2 or not names or any(_END.search(name) for name in names):
        return False
    width = max(len(row.cells) for row in rows)
    if len(names) < width or any(not any(map(str.isalpha, name)) for name in names[1:]):
        return False
    if all(name.isupper() for name in names if name):
        return True
    return any(
        _names_column(name, [row.cells[at].text for row in rows[1:] if at < len(row.cells)])
        for at, name in enumerate(names)
    )


def _names_column(name: str, below: list[str]) -> bool:
    """All the cells under these words are figures, or most are far longer."""
    filled = [cell for cell in below if cell]
    figures = sum(1 for cell in filled if not any(map(str.isalpha, cell)))
    longer = sum(1 for cell in filled if len(cell) > 2 * max(len(name), 10))
    return any(map(str.isalpha, name)) and bool(filled) and (figures == len(filled) or longer * 2 > len(filled))


def _piece(text: str, raw: RawTable, headers: tuple[str, ...]) -> Table:
    lines: list[TableLine] = []
    notes: list[Note] = []
    areas_glued = _may_hold_glued_areas(raw, below_header=bool(headers))
    header_due = bool(headers)
    last = raw.rows[-1]
    widest = max(len(row.cells) for row in raw.rows)
    for row in raw.rows:
        if row.rule:
            lines.append(TableLine("repeat", "", row.span, (), row.first, row.last))
        elif header_due:
            lines.append(_line("header", row, headers))
            header_due = False
        elif row is not last and _is_area(row, widest):
            lines.append(_line("area", row, headers))
        else:
            area, mended = _parted(text, row, glued=areas_glued)
            lines.extend(area)
            lines.append(_line("row", mended.row, headers))
            notes.extend(mended.notes)
    return Table(headers, tuple(lines), tuple(notes))


def _line(kind: LineKind, row: RawRow, headers: tuple[str, ...]) -> TableLine:
    cells = tuple(
        Cell(headers[at] if at < len(headers) else "", cell.text, cell.span) for at, cell in enumerate(row.cells)
    )
    words = " ".join(cell.text for cell in row.cells if cell.text)
    return TableLine(kind, words, row.span, cells, row.first, row.last)


# Area titles


def _is_area(row: RawRow, widest: int) -> bool:
    """A row with words in its first cell only, though the table has more columns, and no sentence in it."""
    filled = [cell for cell in row.cells if cell.text]
    if widest < 2 or len(filled) != 1 or not row.cells[0].text:
        return False
    words = filled[0].text
    return len(words) <= LONGEST_HEADER_CELL and not _END.search(words) and any(map(str.isalpha, words))


def _parted(text: str, row: RawRow, *, glued: bool) -> tuple[list[TableLine], Mended]:
    """The area title in capitals that is glued to the words of the first cell, if any, and the row without it."""
    cut = _title_length(row.cells[0].text) if glued else 0
    if not cut:
        return [], mend(row)
    cell = row.cells[0]
    title = Span(cell.span.start, cell.span.start + cut)
    rest = cell.text[cut:].lstrip()
    kept = RawCell(rest, Span(cell.span.end - len(rest), cell.span.end))
    area = TableLine("area", text[title.start : title.end], title, (), row.first, row.last)
    return [area], mend(row._replace(cells=(kept, *row.cells[1:]), span=Span(kept.span.start, row.span.end)))


def _may_hold_glued_areas(table: RawTable, *, below_header: bool) -> bool:
    """Glued titles stand out only where most first cells begin in small letters or with one capital."""
    rows = [row for row in table.rows if not row.rule][1 if below_header else 0 :]
    firsts = [row.cells[0].text for row in rows if row.cells[0].text.strip()]
    plain = sum(1 for words in firsts if not words.split(None, 1)[0].isupper())
    titles = sum(1 for words in firsts if _title_length(words))
    return titles > 0 and plain + 1 >= len(firsts) - plain


def _title_length(words: str) -> int:
    """Characters of the run of capitals that opens a cell and is followed by other words; 0 where there is none."""
    end = 0
    longest = capitals = 0
    for match in re.finditer(r"\S+", words):
        word = match.group().strip(".,:;()")
        if not word.isupper():
            rest = words[end:].strip()
            break
        longest = max(longest, len(word))
        capitals += 1
        end = match.end()
    else:
        return 0
    enough = longest >= 8 or capitals > 2 or (capitals > 1 and longest >= 6)
    return end if enough and rest and _CAPITAL.match(rest) else 0


# Pieces


def _continues(table: Table, piece: Table, text: str, lines: Lines) -> bool:
    """The same header again, with little between: the table goes on after a page break."""
    if not table.headers or table.headers != piece.headers:
        return False
    between = [lines[at] for at in range(table.lines[-1].last, piece.lines[0].first)]
    words = [line for line in between if text[line.start : line.end].strip()]
    return len(words) <= 2 and len(between) <= MOST_LINES_BETWEEN_PIECES + len(words)


def _merged(pieces: list[Table]) -> Table:
    """One table of its pieces: a header, and an area's title, printed again after a break adds no words."""
    lines: list[TableLine] = []
    area: str | None = None
    for number, piece in enumerate(pieces):
        for line in piece.lines:
            again = line.kind == "header" or (line.kind == "area" and line.text == area)
            lines.append(line._replace(kind="repeat") if number and again else line)
            area = line.text if line.kind == "area" else area
    return Table(pieces[0].headers, tuple(lines), tuple(note for piece in pieces for note in piece.notes))
