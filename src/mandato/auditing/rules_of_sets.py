"""Rules on the set as a whole: the same instrument twice, circles of citations, facts stated in two ways."""

import re
from collections import defaultdict
from collections.abc import Iterator

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.making import finding
from mandato.extracting.dates import find_calendars
from mandato.model import Reference
from mandato.model.finding import Finding

_REPLACES = re.compile(
    r"\b(?:supersedes?|replaces?|abrogates?|sustituye|reemplaza|deroga|remplace|abroge|substitui|revoga)\b",
    re.IGNORECASE,
)
_NEAR = 60  # characters after a citation in which its date may end
_REACH = 100  # characters between "replaces" and what is replaced
_BETWEEN = 5  # characters between a citation and its date: " of ", " del "


def same_instrument(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """same-instrument: the same kind, date and language in two files, with most labels in common."""
    for other in documents.once(_by_identity)[_identity(document)]:
        if other is document:
            return
        if document.instrument.date and _labels_alike(document, other):
            yield finding(
                "same-instrument",
                document,
                None,
                message=f"{other.source.name} holds this instrument too.",
                advice="Keep one of them, or say which is the official text.",
            )


def _by_identity(documents: DocumentSet) -> dict[tuple[str, str, str | None], list[Document]]:
    found: dict[tuple[str, str, str | None], list[Document]] = defaultdict(list)
    for document in documents:
        found[_identity(document)].append(document)
    return found


def _identity(document: Document) -> tuple[str, str, str | None]:
    return document.instrument.kind, document.instrument.language, document.instrument.date


def _labels_alike(one: Document, other: Document) -> bool:
    mine = {each.label for each in one.instrument.provisions if each.label}
    theirs = {each.label for each in other.instrument.provisions if each.label}
    return len(mine & theirs) > 0.8 * max(1, len(mine | theirs))


def circles(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """self-citation: a provision that cites itself, or two that cite each other."""
    here = document.instrument.id
    for reference in document.instrument.references:
        resolved = reference.resolved
        if resolved is None or resolved.provision is None:
            continue
        holder = document.provisions.get(reference.provision)
        target = documents.named(resolved.instrument, document)
        if holder is None or target is None:
            continue
        itself = resolved.instrument == here and resolved.provision == reference.provision
        back = any(
            each.resolved and (each.resolved.instrument, each.resolved.provision) == (here, reference.provision)
            for each in target.references.get(resolved.provision, ())
        )
        if itself or back:
            yield finding(
                "self-citation",
                document,
                holder,
                span=reference.span,
                cited=reference.text,
                message="It cites itself." if itself else f"It and {reference.text} cite each other.",
                advice="Check which of the two states the rule.",
            )


def conflicts(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """conflict and citation-wrong-detail: the date that stands beside a citation is not the instrument's."""
    stated = documents.once(_stated_dates)
    for reference, when in _dated(document):
        holder = document.provisions.get(reference.provision)
        target = documents.target(reference, document)
        own = target.instrument.date if target is not None else None
        if own and not _agree(own, when):
            yield finding(
                "conflict",
                document,
                holder,
                span=reference.span,
                cited=when,
                message=f"Dated {when} here; the instrument itself says {own}.",
                advice="Correct the date.",
            )
        elif own is None:
            others = stated[_name(reference)]
            usual = max(others, key=lambda each: (others[each], each))
            if not _agree(usual, when) and others[usual] > others[when]:
                yield finding(
                    "citation-wrong-detail",
                    document,
                    holder,
                    span=reference.span,
                    cited=when,
                    message=f"{reference.text} is dated {when} here and {usual} elsewhere.",
                    advice="Check the date against the instrument.",
                )


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
                span=reference.span,
                cited=reference.text,
                message=f"{reference.text} was replaced by “{newer.instrument.title}”.",
                advice="Cite the newer instrument, or say that the old one is meant.",
            )


def _replacements(documents: DocumentSet) -> dict[str, Document]:
    found: dict[str, Document] = {}
    for document in documents:
        for provision in document.instrument.provisions:
            if not _REPLACES.search(provision.text):
                continue
            for reference in document.references.get(provision.id, ()):
                before = document.source.text[
                    max(provision.span.start, reference.span.start - 100) : reference.span.start
                ]
                if _REPLACES.search(before):
                    key = reference.resolved.instrument if reference.resolved else _name(reference)
                    if key:
                        found[key] = document
    return found


def _dated(document: Document) -> Iterator[tuple[Reference, str]]:
    """Citations of whole instruments with the full date that stands right after them."""
    text, language = document.source.text, document.instrument.language
    for reference in document.instrument.references:
        if not (reference.target.instrument or reference.target.symbol) or reference.target.label:
            continue
        stretch = text[reference.span.start : reference.span.end + _NEAR]
        calendar = next(find_calendars(stretch, language), None)
        if calendar and calendar.start <= reference.span.end - reference.span.start + _BETWEEN:
            yield reference, calendar.iso


def _stated_dates(documents: DocumentSet) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for document in documents:
        for reference, when in _dated(document):
            found[_name(reference)][when] += 1
    return found


def _name(reference: Reference) -> str:
    return reference.target.symbol or (reference.target.instrument or "").lower()


def _agree(one: str, other: str) -> bool:
    """Whether two dates, each perhaps only a month or a year, can be the same."""
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]
