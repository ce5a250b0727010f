"""The words that a citation stands for: the sentence, or the part of it, that it closes or speaks of.

Citations that stand side by side, "(25.h) and (25.l)", are one group and cite the same words. A citation in
brackets speaks of what comes before it; one in the running sentence, of the whole sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from mandato.auditing.documents import Document
from mandato.model import Provision, Reference, Span

_BETWEEN = re.compile(r"[\s,;()\[\].]*(?:and|y|e|et|,|;)?[\s,;()\[\].]*\Z")
_END = re.compile(r"[.;!?:][)”\"»’]*\s+(?=[A-ZÁÉÍÓÚÂÊÔÃÕÀÈÇ«“\"(¿])|\n\s*\n|\t")
_BRACKETED = re.compile(r"[(\[][^()\[\]]{0,60}\Z")


class CitingWords(NamedTuple):
    """`references` of one group and the stretch of the source, the citations themselves taken out, they stand for."""

    references: tuple[Reference, ...]
    text: str
    span: Span


def citing_words(document: Document, provision: Provision) -> list[CitingWords]:
    references = document.references.get(provision.id, [])
    if not references:
        return []
    text = document.source.text
    groups = _groups(text, references)
    return [_words(text, provision, groups, place) for place in range(len(groups))]


def _groups(text: str, references: Sequence[Reference]) -> list[list[Reference]]:
    groups: list[list[Reference]] = []
    for reference in references:
        if groups:
            last = groups[-1][-1].span
            if reference.span.start <= last.end or _BETWEEN.match(text[last.end : reference.span.start]):
                groups[-1].append(reference)
                continue
        groups.append([reference])
    return groups


def _words(text: str, provision: Provision, groups: list[list[Reference]], place: int) -> CitingWords:
    group = groups[place]
    first, last = group[0].span.start, max(reference.span.end for reference in group)
    room = _room(provision, first)
    before = max((each.span.end for each in groups[place - 1]), default=room.start) if place else room.start
    ends = [match.end() for match in _END.finditer(text, room.start, room.end)]
    nearest = bisect_right(ends, first)
    start = max(ends[nearest - 1] if nearest else room.start, room.start)
    if _BRACKETED.search(text[max(room.start, first - 60) : first]):
        start = max(start, before if before < first else start)
        return CitingWords(tuple(group), _without(text, start, first, group), Span(start, first))
    end = min(ends[bisect_right(ends, last)] if bisect_right(ends, last) < len(ends) else room.end, room.end)
    return CitingWords(tuple(group), _without(text, start, end, group), Span(start, end))


def _room(provision: Provision, offset: int) -> Span:
    """The cell of a row that holds the citation, or the whole provision."""
    for cell in provision.cells or ():
        if cell.span.start <= offset < cell.span.end:
            return cell.span
    return provision.span


def _without(text: str, start: int, end: int, group: Sequence[Reference]) -> str:
    parts = []
    for reference in group:
        if start <= reference.span.start < end:
            parts.append(text[start : reference.span.start])
            start = reference.span.end
    return " ".join([*parts, text[start:end]])
