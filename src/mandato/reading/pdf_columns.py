"""Lines of two columns of prose that a PDF draws row by row, in; the columns one after the other out.

A table's cells begin with capitals; the lines of a column go on in small letters.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from mandato.reading.pdf_lines import Line

_FEWEST = 6  # lines that make columns
_SHORTEST = 18  # letters of a column's line, on average
_GOING_ON = 0.5  # of a column's lines begin with a small letter
_LETTER_WIDTH = 0.42  # of the height of a letter's box


def part_columns(lines: Sequence[Line]) -> list[Line]:
    """The same lines where there are no such columns."""
    parted: list[Line] = []
    for paired, run in groupby(lines, key=lambda line: line.text.count("\t") == 1):
        kept = list(run)
        parted.extend(_columns(kept) if paired and _are_prose(kept) else kept)
    return parted


def _are_prose(lines: Sequence[Line]) -> bool:
    if len(lines) < _FEWEST:
        return False
    return all(_reads_on(column) for column in zip(*(line.text.split("\t") for line in lines), strict=True))


def _reads_on(cells: Sequence[str]) -> bool:
    going = sum(1 for cell in cells if cell[:1].islower())
    return going >= _GOING_ON * len(cells) and sum(map(len, cells)) >= _SHORTEST * len(cells)


def _columns(lines: Sequence[Line]) -> Iterator[Line]:
    """The left column's lines, then the right one's; where a left line ends is told by its letters."""
    for line in lines:
        words = line.text.partition("\t")[0]
        end = min(line.left + len(words) * line.size * _LETTER_WIDTH, line.right)
        yield replace(line, text=words, right=end)
    width = max(len(line.text.partition("\t")[2]) * line.size * _LETTER_WIDTH for line in lines)
    margin = max(line.right for line in lines) - width
    for number, line in enumerate(lines):
        words = line.text.partition("\t")[2]
        yield replace(line, text=words, left=margin, right=max(line.right, margin), opens=number == 0)
