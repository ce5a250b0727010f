"""What a file format itself says of its lines: to which paragraph, heading, item or footnote each belongs."""

from collections.abc import Sequence

from mandato.model import Mark, Span
from mandato.splitting.lines import Line

_BLOCKS = frozenset({"heading", "paragraph", "item", "footnote", "furniture", "front"})


def marks_of_lines(lines: Sequence[Line], marks: Sequence[Mark]) -> list[Mark | None]:
    """For every line the mark of the block that it is a part of; None where the format is silent."""
    if not marks:
        return []
    waiting = iter(sorted((mark for mark in marks if mark.kind in _BLOCKS), key=lambda mark: mark.span))
    found: list[Mark | None] = []
    mark = next(waiting, None)
    for line in lines:
        while mark is not None and mark.span.end <= line.start:
            mark = next(waiting, None)
        found.append(mark if mark is not None and mark.span.start < line.end else None)
    return found


def emphasised(marks: Sequence[Mark]) -> frozenset[Span]:
    """The stretches that are printed bold from end to end."""
    return frozenset(mark.span for mark in marks if mark.kind == "emphasis")
