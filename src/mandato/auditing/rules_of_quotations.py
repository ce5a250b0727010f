"""Rule: are words in quotation marks those of the source they name?"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.lemmas import lemma_set
from mandato.auditing.making import finding
from mandato.model import Provision, Reference, Span
from mandato.model.finding import Finding

_QUOTED = re.compile(r"“([^“”]{30,2000})”|«([^«»]{30,2000})»|\"([^\"]{30,2000})\"|‘([^‘’]{30,2000})’")
_WORD = re.compile(r"\w+")
_FEWEST = 8  # words that make a quotation, not a name
_FROM_THERE = 0.35  # weighted share of the quoted words that a provision must hold to be what is quoted
_SAID_SO = 0.2  # the same, where the citation names the provision
_LONGEST_SHOWN = 4  # differing stretches


def differs(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """quotation-differs: the source is the provision cited nearest to the quotation, in this set and language."""
    for provision in document.instrument.provisions:
        for words, span in _quotations(provision):
            source = _source(documents, document, provision, words, span)
            if source is None:
                continue
            differences = _differences(words, source[1].text)
            if differences:
                yield finding(
                    "quotation-differs",
                    document,
                    provision,
                    span=span,
                    cited=source[1].label,
                    message=f"The quotation is not worded as {source[1].label}: {'; '.join(differences)}.",
                    advice="Quote the adopted words, or drop the quotation marks.",
                )


def _quotations(provision: Provision) -> Iterator[tuple[str, Span]]:
    for found in _QUOTED.finditer(provision.text):
        group = found.lastindex or 1
        words = found.group(group)
        if len(_WORD.findall(words)) >= _FEWEST:
            yield words, provision.locate(*found.span(group))


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


def _differences(quoted: str, source: str) -> list[str]:
    """What stands in the quotation and not in the source: short stretches as printed."""
    said, meant = _WORD.findall(quoted), _WORD.findall(source)
    lower_said, lower_meant = [word.lower() for word in said], [word.lower() for word in meant]
    changes = []
    for what, a, b, c, d in SequenceMatcher(None, lower_said, lower_meant, autojunk=False).get_opcodes():
        if what == "replace":
            changes.append(f"“{' '.join(said[a:b][:6])}” for “{' '.join(meant[c:d][:6])}”")
        elif what == "delete":
            changes.append(f"“{' '.join(said[a:b][:6])}” added")
    return changes[:_LONGEST_SHOWN]
