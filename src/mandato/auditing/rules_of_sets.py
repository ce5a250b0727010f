"""Rules on the set as a whole: the same instrument twice, circles of citations, what has been replaced."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.languages.auditing import audit_words
from mandato.model import Reference, Resolved
from mandato.model.finding import Finding

_MOST_LABELS = 0.8
_MOST_WORDS = 0.6
_REACH = 100  # characters between "replaces" and what is replaced


def same_instrument(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """same-instrument: the same kind, date and language in two files, with most labels in common."""
    if not document.instrument.date:
        return
    for other in documents.once(_by_identity)[_identity(document)]:
        if other is document:
            return
        if _is_copy(document, other):
            yield finding(
                "same-instrument",
                document,
                None,
                {"other": other.source.name},
            )


def _by_identity(documents: DocumentSet) -> dict[tuple[str, str, str | None], list[Document]]:
    found: dict[tuple[str, str, str | None], list[Document]] = defaultdict(list)
    for document in documents:
        found[_identity(document)].append(document)
    return found


def _identity(document: Document) -> tuple[str, str, str | None]:
    return document.instrument.kind, document.instrument.language, document.instrument.date


def _is_copy(one: Document, other: Document) -> bool:
    """Whether most labels are in both, and most provisions of one label share most of their words."""
    mine = {each.label: each for each in one.instrument.provisions if each.label}
    theirs = {each.label: each for each in other.instrument.provisions if each.label}
    common = [label for label in mine if label in theirs]
    if len(common) <= _MOST_LABELS * len(mine.keys() | theirs.keys()):
        return False
    alike = sum(_same_words(mine[label].text, theirs[label].text) for label in common)
    return alike > len(common) / 2


def _same_words(one: str, other: str) -> bool:
    mine, theirs = set(one.lower().split()), set(other.lower().split())
    return len(mine & theirs) >= _MOST_WORDS * len(mine | theirs)


def circles(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """self-citation: a provision that cites itself, or two that cite each other."""
    cited = documents.once(_cited)
    for reference in document.instrument.references:
        if reference.resolved is None or reference.resolved.provision is None:
            continue
        here, there = (document.instrument.id, reference.provision), reference.resolved
        itself = here == there
        holder = document.provisions.get(reference.provision) if itself or (there, here) in cited else None
        if holder is not None:
            yield finding(
                "self-citation",
                document,
                holder,
                {} if itself else {"printed": reference.text},
                variant="" if itself else "both",
                span=reference.span,
                cited=reference.text,
            )


def _cited(documents: DocumentSet) -> set[tuple[tuple[str, str | None], Resolved]]:
    """(citing provision, cited provision) of every citation of a provision."""
    return {
        ((document.instrument.id, reference.provision), reference.resolved)
        for document in documents
        for reference in document.instrument.references
        if reference.resolved is not None and reference.resolved.provision is not None
    }


def superseded(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """citation-superseded: another document of the set says that it replaces what is cited."""
    replaced = documents.once(_replacements)
    for reference in document.instrument.references:
        key = reference.resolved.instrument if reference.resolved else _name(reference)
        newer = replaced.get(key)
        if newer is not None and newer is not document:
            yield finding(
                "citation-superseded",
                document,
                document.provisions.get(reference.provision),
                {"printed": reference.text, "newer": newer.instrument.title},
                span=reference.span,
                cited=reference.text,
            )


def _replacements(documents: DocumentSet) -> dict[str, Document]:
    """What is replaced (an id, a symbol or a name) -> the document that says so."""
    found: dict[str, Document] = {}
    for document in documents:
        replaces = _replaces(document.instrument.language)
        for provision in document.instrument.provisions:
            for reference in document.references.get(provision.id, ()):
                start = max(provision.span.start, reference.span.start - _REACH)
                whole = reference.target.label is None
                if whole and replaces.search(document.source.text[start : reference.span.start]):
                    key = reference.resolved.instrument if reference.resolved else _name(reference)
                    if key:
                        found[key] = document
    return found


@cache
def _replaces(language: str) -> re.Pattern[str]:
    """A verb of replacement after which its sentence goes on to the end of what is searched."""
    return re.compile(rf"\b(?:{audit_words(language).replaces})\b[^.;]*\Z", re.IGNORECASE)


def _name(reference: Reference) -> str:
    return reference.target.symbol or (reference.target.instrument or "").lower()
