"""A text in, its printed lines out, with their indents and the blank lines before them."""

from typing import NamedTuple

from mandato.model.making import make

TAB = 4


class Line(NamedTuple):
    """`start` and `end` leave out white space at both ends; `position` counts every line, blank ones included."""

    start: int
    end: int
    indent: int
    gap: int
    position: int
    page_break: bool


def read_lines(text: str) -> tuple[list[Line], list[int]]:
    """The lines that hold words, and the offset at which every line begins (one more than there are lines)."""
    lines: list[Line] = []
    starts: list[int] = []
    begins, keeps = starts.append, lines.append
    offset = gap = 0
    broken = False
    for position, raw in enumerate(text.split("\n")):
        begins(offset)
        words = raw.strip()
        if words:
            if raw[0] == words[0]:
                keeps(make(Line, (offset, offset + len(words), 0, gap, position, broken)))
            else:
                left = len(raw) - len(raw.lstrip())
                start = offset + left
                broken = broken or "\f" in raw[:left]
                keeps(make(Line, (start, start + len(words), columns(raw, left), gap, position, broken)))
            gap = 0
            broken = False
        else:
            gap += 1
            if raw:
                broken = broken or "\f" in raw
        offset += len(raw) + 1
    begins(offset)
    return lines, starts


def columns(raw: str, left: int) -> int:
    return left + (TAB - 1) * raw.count("\t", 0, left)
