"""The words that a citation stands for: the sentence, or the part of it, that it closes or speaks of.

Citations that stand side by side, "(25.h) and (25.l)", are one group and cite the same words. A citation in
brackets speaks of what comes before it; one in the running sentence, of the whole sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.lemmas import Word, content_words, lemma_set
from mandato.model import Provision, Reference, Span
from mandato.model.making import make

_BETWEEN = re.compile(r"[\s,;()\[\].]*(?:and|y|e|et|,|;)?[\s,;()\[\].]*\Z")
_END = re.compile(  # a class of characters first: one that a pattern can look for without trying each place
    r"[.;!?:\n\t](?:(?<=[.;!?:])[)”\"»’]*\s+(?=[A-ZÁÉÍÓÚÂÊÔÃÕÀÈÇ«“\"(¿])|(?<=\n)\s*\n|(?<=\t))"
)
_BEFORE = 60  # characters between a bracket and the citation that stands in it


class CitingWords(NamedTuple):
    """`references` of one group, and what they stand for: found when asked, for few rules look at each group's words.

    `before` is where the group before it ends, if one stands in the same provision.
    """

    references: tuple[Reference, ...]
    document: Document
    provision: Provision
    before: int | None

    @property
    def text(self) -> str:
        """The stretch of the source, the citations themselves taken out."""
        text = self.document.source.text
        first = self.references[0].span.start
        room = _room(self.provision, first)
        before = room.start if self.before is None else self.before
        ends = _sentence_ends(text, self.provision.span)
        nearest = bisect_right(ends, first)
        start = max(ends[nearest - 1] if nearest else room.start, room.start)
        if _is_bracketed(text, max(room.start, first - _BEFORE), first):
            return _without(text, max(start, before if before < first else start), first, self.references)
        behind = bisect_right(ends, max(reference.span.end for reference in self.references))
        end = min(ends[behind], room.end) if behind < len(ends) else room.end
        return _without(text, start, end, self.references)

    @property
    def words(self) -> list[Word]:
        return content_words(self.text, self.document.instrument.language)

    @property
    def lemmas(self) -> frozenset[str]:
        return lemma_set(self.text, self.document.instrument.language)


def cited_groups(documents: DocumentSet, document: Document) -> list[tuple[Provision, CitingWords]]:
    """Every citation of a document with its words, in the order of the text; made once for all rules."""
    return documents.once(_all_groups)[id(document)]


def _all_groups(documents: DocumentSet) -> dict[int, list[tuple[Provision, CitingWords]]]:
    return {id(document): list(_groups_of(document)) for document in documents}


def _groups_of(document: Document) -> Iterator[tuple[Provision, CitingWords]]:
    text = document.source.text
    for provision in document.instrument.provisions:
        before = None
        for group in _groups(text, document.references.get(provision.id, ())):
            yield provision, make(CitingWords, (group, document, provision, before))
            before = max([each.span.end for each in group])


def _groups(text: str, references: Sequence[Reference]) -> list[tuple[Reference, ...]]:
    if len(references) < 2:
        return [tuple(references)] if references else []
    groups: list[list[Reference]] = []
    for reference in references:
        if groups:
            last = groups[-1][-1].span
            if reference.span.start <= last.end or _BETWEEN.match(text[last.end : reference.span.start]):
                groups[-1].append(reference)
                continue
        groups.append([reference])
    return [tuple(group) for group in groups]


def _sentence_ends(text: str, span: Span) -> list[int]:
    return [match.end() for match in _END.finditer(text, span.start, span.end)]


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
