"""The words that a citation stands for: the sentence, or the part of it, that it closes or speaks of.

Citations that stand side by side, "(25.h) and (25.l)", are one group and cite the same words. A citation in
brackets speaks of what comes before it; one in the running sentence, of the whole sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.lemmas import Word, content_words, lemma_set
from mandato.model import Provision, Reference, Span
from mandato.model.making import make

_BETWEEN = re.compile(r"[\s,;()\[\].]*(?:and|y|e|et|,|;)?[\s,;()\[\].]*\Z")
_END = re.compile(r"[.;!?:][)”\"»’]*\s+(?=[A-ZÁÉÍÓÚÂÊÔÃÕÀÈÇ«“\"(¿])|\n\s*\n|\t")
_BEFORE = 60  # characters between a bracket and the citation that stands in it


class CitingWords(NamedTuple):
    """`references` of one group and the stretch of the source, the citations themselves taken out, they stand for."""

    references: tuple[Reference, ...]
    text: str
    span: Span
    language: str

    @property
    def words(self) -> list[Word]:
        return content_words(self.text, self.language)

    @property
    def lemmas(self) -> frozenset[str]:
        return lemma_set(self.text, self.language)


def cited_groups(documents: DocumentSet, document: Document) -> list[tuple[Provision, CitingWords]]:
    """Every citation of a document with its words, in the order of the text; made once for all rules."""
    return documents.once(_all_groups)[id(document)]


def _all_groups(documents: DocumentSet) -> dict[int, list[tuple[Provision, CitingWords]]]:
    return {
        id(document): [
            (provision, group)
            for provision in document.instrument.provisions
            if provision.id in document.references
            for group in citing_words(document, provision)
        ]
        for document in documents
    }


def citing_words(document: Document, provision: Provision) -> list[CitingWords]:
    references = document.references.get(provision.id, [])
    if not references:
        return []
    text = document.source.text
    groups = _groups(text, references) if len(references) > 1 else [references]
    ends = [match.end() for match in _END.finditer(text, provision.span.start, provision.span.end)]
    return [_words(document, provision, groups, place, ends) for place in range(len(groups))]


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


def _words(
    document: Document, provision: Provision, groups: list[list[Reference]], place: int, ends: Sequence[int]
) -> CitingWords:
    text, language = document.source.text, document.instrument.language
    group = groups[place]
    first = group[0].span.start
    last = group[0].span.end if len(group) == 1 else max(reference.span.end for reference in group)
    room = _room(provision, first)
    before = max((each.span.end for each in groups[place - 1]), default=room.start) if place else room.start
    nearest = bisect_right(ends, first)
    start = max(ends[nearest - 1] if nearest else room.start, room.start)
    if _is_bracketed(text, max(room.start, first - _BEFORE), first):
        start = max(start, before if before < first else start)
        end = first
        return make(CitingWords, (tuple(group), _without(text, start, end, group), make(Span, (start, end)), language))
    behind = bisect_right(ends, last)
    end = min(ends[behind], room.end) if behind < len(ends) else room.end
    return make(CitingWords, (tuple(group), _without(text, start, end, group), make(Span, (start, end)), language))


def _is_bracketed(text: str, start: int, end: int) -> bool:
    """Whether the last bracket of a stretch opens."""
    opening = max(text.rfind("(", start, end), text.rfind("[", start, end))
    return opening >= 0 and opening > max(text.rfind(")", start, end), text.rfind("]", start, end))


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
