"""A table's row in, the row out with words given back to the column that a page's layout had taken them from."""

import re
from typing import NamedTuple

from mandato.model import Note, Span
from mandato.splitting.table_rows import RawCell, RawRow

_STRAY = re.compile(r"\b(?:and|or|y|e|o|et|ou|of|de|the|la|el)\s+([^\W\d_a-z][^\W\d_]+)(?=\s)")
_WORD = re.compile(r"\S+")
_JOINTS = frozenset({"and", "or", "y", "e", "o", "et", "ou"})
_LINKS = _JOINTS | frozenset(
    {"of", "on", "in", "for", "the", "to", "de", "del", "la", "el", "en", "sobre", "du", "des", "les", "da", "do", "em"}
)
_SHORTEST = 4


class Mended(NamedTuple):
    """The row, its cells' words moved where a column's words were found inside another's sentence."""

    row: RawRow
    notes: tuple[Note, ...] = ()


def mend(row: RawRow) -> Mended:
    """Looks, in the middle of a sentence, for a capitalised run that begins as the next column does.

    The run's first part goes to the next column, and what follows its last conjunction to the column before. Where
    the sentence does not go on behind the run, the words stay as printed, and the note says so.
    """
    for at in range(len(row.cells) - 1):
        stray = _find_stray(row.cells[at].text, row.cells[at + 1].text)
        if stray is not None:
            return _moved(row, at, *stray)
    return Mended(row)


def _find_stray(text: str, following: str) -> tuple[int, int] | None:
    """Where the run begins and ends in `text`; an empty end (equal to the beginning) where it cannot be told."""
    head = following.split(None, 1)[0] if following else ""
    if len(head) < _SHORTEST or not head[0].isupper():
        return None
    for match in _STRAY.finditer(text):
        if match[1] == head and text[: match.start()].rstrip()[-1:].islower():
            return match.start(1), _end_of_run(text, match.start(1))
    return None


def _end_of_run(text: str, start: int) -> int:
    """Behind the last capitalised word of the run, if a word in small letters goes on with the sentence."""
    end = start
    for match in _WORD.finditer(text, start):
        word = match.group()
        if word[0].isupper():
            end = match.end()
            if not word[-1].isalnum():
                return start
        elif word not in _LINKS:
            return end if word[0].islower() else start
    return start


def _moved(row: RawRow, at: int, start: int, end: int) -> Mended:
    cell, following = row.cells[at], row.cells[at + 1]
    base = cell.span.start
    if start == end or cell.span.end - base != len(cell.text):
        words = f'words of a neighbouring column run into this cell from "{cell.text[start:].split()[0]}" on'
        return Mended(row, (Note("table-bleed", f"{words}; left as printed", Span(base + start, cell.span.end)),))
    run = cell.text[start:end]
    cut = _last_joint(run) if at else len(run)
    forward, backward = run[:cut].rstrip(), run[cut:]
    cells = list(row.cells)
    cells[at] = RawCell(f"{cell.text[:start].rstrip()} {cell.text[end:].lstrip()}", cell.span)
    cells[at + 1] = RawCell(f"{forward} {following.text}", following.span)
    given = f'"{forward}" given back to the next column'
    if backward:
        cells[at - 1] = RawCell(f"{cells[at - 1].text} {backward}", cells[at - 1].span)
        given += f', "{backward}" to the one before'
    note = Note(
        "table-bleed", f"words of neighbouring columns ran into this cell; {given}", Span(base + start, base + end)
    )
    return Mended(row._replace(cells=tuple(cells)), (note,))


def _last_joint(run: str) -> int:
    """Where the last conjunction of the run begins; its end where there is only one, or none."""
    joints = [match.start() for match in _WORD.finditer(run) if match.group() in _JOINTS]
    return joints[-1] if len(joints) > 1 else len(run)
