"""Rules on short names: is each spelt out once, and is one thing always shortened alike?"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.lemmas import content_words
from mandato.auditing.making import finding
from mandato.model import Provision, Span
from mandato.model.finding import Finding

_ACRONYM = re.compile(r"\b[A-ZÁÉÍÓÚÇÃÕ](?:[A-ZÁÉÍÓÚÇÃÕ0-9]|-(?=[A-Z])){1,9}[A-Z0-9]\b|\b[A-Z]{2,3}\b")
_DEFINED = re.compile(r"\(\s*(?:[\"“'‘«])?([A-Z][A-Za-z0-9-]{1,11})(?:[\"”'’»])?\s*(?:[,;)]|or\b|o\b)")
_BEFORE = re.compile(r"(?:[^\W\d_][\w'’-]*[ ,]+){2,12}[(\s]*\Z")
_SMALL = re.compile(r"\b[a-záéíóúçãõâêôñ]{2,}\b")
_ROMAN = re.compile(r"[IVXLCDM]+\Z")
_EVERYWHERE_NAMES = "UN ONU UNESCO UNICEF EU UE USA EUA ILO OIT OMS WHO ID TV PDF ISBN"
_EVERYWHERE = frozenset(_EVERYWHERE_NAMES.split())
_CONNECTOR_NAMES = "on of the for and in de del la el los las y e para sobre do da dos das des et pour"
_CONNECTORS = frozenset(_CONNECTOR_NAMES.split())
_LONGEST_NAME = 12  # words
_FEWEST = 4  # letters: shorter acronyms are too often alike by chance
_SAME_WORDS = 0.75
_SHOUTED = 0.6  # of a paragraph's letters upper case: its words are no acronyms


def undefined(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """acronym-undefined: never in brackets after its words, in any document of the set."""
    known = documents.once(_known)
    reported: set[str] = set()
    for provision, acronym, span in _acronyms(documents, document):
        if acronym in known or acronym in _EVERYWHERE or acronym in reported or _apposed(document, acronym, span):
            known.add(acronym)  # for the documents that follow, too
            continue
        reported.add(acronym)
        yield finding(
            "acronym-undefined",
            document,
            provision,
            span=span,
            cited=acronym,
            message=f"{acronym} is nowhere spelt out.",
            advice="Write its words in full where it first stands.",
        )


def _known(documents: DocumentSet) -> set[str]:
    known = {name for document in documents for name in _defined(document.source.text)}
    return known | {party.acronym for each in documents for party in each.instrument.parties if party.acronym}


def variants(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """acronym-variant: a rare acronym two letters away from a frequent one, or two acronyms of the same words."""
    counts = documents.once(_counts)
    expansions = documents.once(_expansions)
    reported: set[str] = set()
    for provision, acronym, span in _acronyms(documents, document):
        usual = _usual(acronym, counts, expansions)
        if usual is None or acronym in reported:
            continue
        reported.add(acronym)
        yield finding(
            "acronym-variant",
            document,
            provision,
            span=span,
            cited=acronym,
            message=_compared(acronym, usual, counts),
            advice=f"Write {usual} throughout, or say that they are two things.",
        )


def _compared(acronym: str, usual: str, counts: Counter[str]) -> str:
    if counts[acronym] == counts[usual]:
        return f"{acronym} and {usual} seem to be one name."
    return f"{acronym} stands where {usual} is usual ({counts[acronym]} against {counts[usual]} times)."


def _usual(acronym: str, counts: Counter[str], expansions: dict[str, frozenset[str]]) -> str | None:
    words = expansions.get(acronym)
    for other, times in counts.most_common():
        if times < counts[acronym]:
            break
        if times == counts[acronym] and other >= acronym:
            continue
        if words and _same_words(words, expansions.get(other, frozenset())):
            return other
        misprint = len(acronym) >= _FEWEST and _near(acronym, other)
        misprint = misprint and (counts[acronym] * 2 <= times or sorted(acronym) == sorted(other))
        both_spelt = words and expansions.get(other) and expansions[other] != words and not other.startswith(acronym)
        if misprint and not both_spelt:
            return other
    return None


def _same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) > 1 and len(one & other) >= _SAME_WORDS * len(one | other)


def _near(one: str, other: str) -> bool:
    """One letter changed, the last one missing, or the same letters in another order."""
    if len(one) != len(other):
        return other[:-1] == one
    if sorted(one) == sorted(other):
        return len(one) > _FEWEST or one[0] == other[-1] or sum(a != b for a, b in zip(one, other, strict=True)) == 2
    return len(one) > _FEWEST and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _acronyms(documents: DocumentSet, document: Document) -> Iterator[tuple[Provision, str, Span]]:
    ordinary = documents.once(_ordinary_words)
    for provision in document.instrument.provisions:
        if provision.role in ("front", "back"):
            continue
        for text, locate in _texts(document, provision):
            if _is_shouted(text):
                continue
            for found in _ACRONYM.finditer(text):
                if not _ROMAN.match(found.group()) and found.group().lower() not in ordinary:
                    yield provision, found.group(), locate(*found.span())


def _ordinary_words(documents: DocumentSet) -> frozenset[str]:
    """What also stands in small letters is no acronym where it is shouted."""
    return frozenset(word for document in documents for word in _SMALL.findall(document.source.text))


def _texts(document: Document, provision: Provision) -> Iterator[tuple[str, Callable[[int, int], Span]]]:
    """The words of a provision, or of each cell of a row, with the way from their offsets to the source's."""
    if not provision.cells:
        yield provision.text, provision.locate
    for cell in provision.cells or ():
        yield document.source.text[cell.span.start : cell.span.end], partial(_shifted, cell.span.start)


def _shifted(base: int, start: int, end: int) -> Span:
    return Span(base + start, base + end)


def _is_shouted(text: str) -> bool:
    letters = [each for each in text if each.isalpha()]
    return bool(letters) and sum(each.isupper() for each in letters) > _SHOUTED * len(letters)


def _counts(documents: DocumentSet) -> Counter[str]:
    return Counter(acronym for document in documents for _, acronym, _ in _acronyms(documents, document))


def _defined(text: str) -> Iterator[str]:
    for found in _DEFINED.finditer(text):
        if sum(each.isupper() for each in found.group(1)) > 1:
            yield found.group(1)


def _apposed(document: Document, acronym: str, span: Span) -> bool:
    """Whether its words stand right before it: "Forum on Migration and Development, FMD"."""
    before = document.source.text[max(0, span.start - 120) : span.start]
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", before) if word[0].isupper())
    return _BEFORE.search(before) is not None and initials.endswith(acronym[-2:])


def _expansions(documents: DocumentSet) -> dict[str, frozenset[str]]:
    """Acronym -> the meaningful words spelt out before it."""
    found: dict[str, Counter[frozenset[str]]] = defaultdict(Counter)
    for document in documents:
        for _, acronym, span in _acronyms(documents, document):
            before = document.source.text[max(0, span.start - 160) : span.start].rpartition("\n\n")[2]
            words = frozenset(word.lemma for word in content_words(_name_at_end(before), document.instrument.language))
            if len(words) > 1:
                found[acronym][words] += 1
    return {acronym: max(words, key=lambda each: words[each]) for acronym, words in found.items()}


def _name_at_end(before: str) -> str:
    """The capitalised words, with their connectors, that stand right before an acronym; else nothing."""
    stripped = before.rstrip(" (,'‘“\"")
    if not stripped or before[len(stripped) :].strip() not in ("", "(", ",", "'", "‘", "“", '"'):
        return ""
    kept: list[str] = []
    for word in reversed(stripped.split()[-_LONGEST_NAME:]):
        if not (word[0].isupper() or word.lower() in _CONNECTORS) or word[-1] in ".;:,)":
            break
        kept.append(word)
    return " ".join(reversed(kept))
