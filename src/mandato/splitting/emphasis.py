"""Emphasis marks of Markdown inside a paragraph: taken out of its words, kept as a sign of headings."""

import re
from typing import NamedTuple

from mandato.model import Span

_STARS = re.compile(r"\*+")
_CLOSES_BEFORE = frozenset(" \t\n.,;:!?)]}»”\"'’–—-")


class Emphasis(NamedTuple):
    """`pieces` are the stretches without marks; `glue` says whether a piece follows the one before without a space."""

    pieces: list[Span]
    glue: list[bool]
    whole: bool
    lead: Span | None


def strip_emphasis(text: str, pieces: list[Span], glue: list[bool]) -> Emphasis:
    """Takes paired emphasis marks out of a paragraph's pieces. A lone star is kept: it is a footnote's mark."""
    marks = _paired(text, pieces)
    if not marks:
        return Emphasis(pieces, glue, False, None)
    kept, joined = _cut(text, pieces, glue, marks)
    if not kept:
        return Emphasis(pieces, glue, False, None)
    opens = marks[0].start <= kept[0].start and marks[0].end >= pieces[0].start and marks[0].start == pieces[0].start
    whole = opens and len(marks) == 2 and marks[1].end == pieces[-1].end
    lead = _lead(kept, marks) if opens and not whole else None
    return Emphasis(kept, joined, whole, lead)


def _paired(text: str, pieces: list[Span]) -> list[Span]:
    """Spans of the marks that open and close, in order; double stars always are marks."""
    marks: list[Span] = []
    waiting: Span | None = None
    for piece in pieces:
        for match in _STARS.finditer(text, piece.start, piece.end):
            span = Span(match.start(), match.end())
            if len(match.group()) >= 2:
                marks.append(span)
            elif waiting is None and _can_open(text, span, piece):
                waiting = span
            elif waiting is not None and _can_close(text, span, piece):
                marks += [waiting, span]
                waiting = None
    return sorted(marks)


def _can_open(text: str, mark: Span, piece: Span) -> bool:
    before = mark.start == piece.start or text[mark.start - 1] in " \t(“\"'«"
    return before and mark.end < piece.end and not text[mark.end].isspace()


def _can_close(text: str, mark: Span, piece: Span) -> bool:
    after = mark.end == piece.end or text[mark.end] in _CLOSES_BEFORE
    return after and not text[mark.start - 1].isspace()


def _cut(text: str, pieces: list[Span], glue: list[bool], marks: list[Span]) -> tuple[list[Span], list[bool]]:
    kept: list[Span] = []
    joined: list[bool] = []
    waiting = iter(marks)
    mark = next(waiting, None)
    for piece, sticks in zip(pieces, glue, strict=True):
        at = piece.start
        while mark is not None and mark.end <= piece.end:
            _keep(text, at, mark.start, kept, joined, sticks=sticks)
            sticks = not (text[mark.start - 1 : mark.start].isspace() or text[mark.end : mark.end + 1].isspace())
            at = mark.end
            mark = next(waiting, None)
        _keep(text, at, piece.end, kept, joined, sticks=sticks)
    return kept, joined


def _keep(text: str, start: int, end: int, kept: list[Span], joined: list[bool], *, sticks: bool) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        kept.append(Span(start, end))
        joined.append(sticks and len(kept) > 1)


def _lead(kept: list[Span], marks: list[Span]) -> Span | None:
    """The emphasised opening: from the first mark to the second."""
    if len(marks) < 2:
        return None
    inside = [piece for piece in kept if piece.end <= marks[1].start]
    return Span(inside[0].start, inside[-1].end) if inside else None
