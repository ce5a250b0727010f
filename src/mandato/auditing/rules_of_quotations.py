"""Rule: are words in quotation marks those of the source they name?"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from typing import NamedTuple

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.lemmas import lemma_set
from mandato.auditing.making import finding
from mandato.languages.auditing import audit_words
from mandato.model import Provision, Reference, Span
from mandato.model.finding import Finding, Said

_QUOTED = re.compile(
    r"“([^“”]{30,2000})”|«([^«»]{30,2000})»|(?<!\w)\"(?![\s:,.;])([^\"]{30,2000})(?<!\s)\"(?!\w)|‘([^‘’]{30,2000})’"
)
_MARKS = ("“", "«", '"', "‘")
_WORD = re.compile(r"\w+")
_REACH = 60  # characters before a quotation in which it may be announced as a title
_FEWEST = 8  # words that make a quotation, not a name
_FROM_THERE = 0.35  # weighted share of the quoted words that a provision must hold to be what is quoted
_SAID_SO = 0.2  # the same, where the citation names the provision
_LONGEST_SHOWN = 4  # differing stretches


class Quotation(NamedTuple):
    """Words in quotation marks and the provision that they are taken from, rightly or not."""

    provision: Provision
    words: str
    span: Span
    source: Document
    quoted: Provision


def differs(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """quotation-differs: the source is the provision cited nearest to the quotation, in this set and language."""
    for quotation in documents.once(all_quotations)[id(document)]:
        differences = _differences(quotation.words, quotation.quoted.text)
        if differences:
            yield finding(
                "quotation-differs",
                document,
                quotation.provision,
                {"label": quotation.quoted.label or quotation.quoted.id, "differences": tuple(differences)},
                span=quotation.span,
                cited=quotation.quoted.label,
            )


def all_quotations(documents: DocumentSet) -> dict[int, list[Quotation]]:
    """By document; those whose source is in the set."""
    return {id(document): list(_quotations_of(documents, document)) for document in documents}


def _quotations_of(documents: DocumentSet, document: Document) -> Iterator[Quotation]:
    for provision in document.instrument.provisions:
        for words, span in _quotations(provision, document.instrument.language):
            source = _source(documents, document, provision, words, span)
            if source is not None:
                yield Quotation(provision, words, span, *source)


def _quotations(provision: Provision, language: str) -> Iterator[tuple[str, Span]]:
    if not any(mark in provision.text for mark in _MARKS):
        return
    entitled = _entitled(language)
    for found in _QUOTED.finditer(provision.text):
        if entitled.search(provision.text, max(0, found.start() - _REACH), found.start()):
            continue  # a title, not a quotation
        if provision.text[: found.start()].endswith("(") and provision.text.startswith(")", found.end()):
            continue  # what a section, or a body, is called
        group = found.lastindex or 1
        words = found.group(group)
        if len(_WORD.findall(words)) >= _FEWEST:
            yield words, provision.locate(*found.span(group))


@cache
def _entitled(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{audit_words(language).entitled})[\s:,(]*\Z", re.IGNORECASE)


def _source(
    documents: DocumentSet, document: Document, provision: Provision, words: str, span: Span
) -> tuple[Document, Provision] | None:
    """By the label cited, else by the provision of a cited instrument that holds most of the quoted words."""
    references = [each for each in document.references.get(provision.id, ()) if not _inside(each, span)]
    references.sort(key=lambda each: min(abs(each.span.start - span.end), abs(each.span.end - span.start)))
    if references and references[0].target.label and documents.target(references[0], document) is None:
        return None  # quoted from a provision that is not here
    lemmas = lemma_set(words, document.instrument.language)
    for reference in references:
        target = documents.target(reference, document)
        if target is None or target.instrument.language != document.instrument.language or not lemmas:
            continue
        identity = _cited_provision(reference)
        least = _SAID_SO if identity else _FROM_THERE
        identity = identity or next((match.key for match in target.index.rank(lemmas, most=1)), None)
        if identity and target.index.score(lemmas, identity).score >= least:
            return target, target.provisions[identity]
    return None


def _inside(reference: Reference, span: Span) -> bool:
    return span.start <= reference.span.start < span.end


def _cited_provision(reference: Reference) -> str | None:
    return reference.resolved.provision if reference.resolved else None


def _differences(quoted: str, source: str) -> list[Said]:
    """What stands in the quotation and not in the source: short stretches as printed."""
    said, meant = _WORD.findall(quoted), _WORD.findall(source)
    lower_said, lower_meant = [word.lower() for word in said], [word.lower() for word in meant]
    changes = []
    for what, a, b, c, d in SequenceMatcher(None, lower_said, lower_meant, autojunk=False).get_opcodes():
        if what == "replace":
            facts = ("said", " ".join(said[a:b][:6])), ("meant", " ".join(meant[c:d][:6]))
            changes.append(Said("quotation-differs.instead", facts))
        elif what == "delete":
            changes.append(Said("quotation-differs.added", (("said", " ".join(said[a:b][:6])),)))
    return changes[:_LONGEST_SHOWN]
