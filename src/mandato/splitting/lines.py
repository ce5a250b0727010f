"""A text in, its printed lines out, with their indents and the blank lines before them."""

from typing import NamedTuple

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
    offset = gap = 0
    broken = False
    for position, raw in enumerate(text.split("\n")):
        starts.append(offset)
        words = raw.strip()
        if words:
            if not raw[0].isspace():
                lines.append(Line(offset, offset + len(words), 0, gap, position, broken))
            else:
                left = len(raw) - len(raw.lstrip())
                start = offset + left
                broken = broken or "\f" in raw[:left]
                lines.append(Line(start, start + len(words), _columns(raw, left), gap, position, broken))
            gap = 0
            broken = False
        else:
            gap += 1
            broken = broken or "\f" in raw
        offset += len(raw) + 1
    starts.append(offset)
    return lines, starts


def _columns(raw: str, left: int) -> int:
    if not left:
        return 0
    blank = raw[:left]
    return left + (TAB - 1) * blank.count("\t")
