"""Rules on short names: is each spelt out once, and is one thing always shortened alike?"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from mandato.auditing.documents import Document, DocumentSet
from mandato.auditing.lemmas import lemma_set
from mandato.auditing.making import finding
from mandato.languages.auditing import audit_words
from mandato.model import Provision, Span
from mandato.model.finding import Finding

_ACRONYM = re.compile(r"[A-ZÁÉÍÓÚÇÃÕ][A-ZÁÉÍÓÚÇÃÕ0-9]{1,9}(?:-[A-Z]{2,9})*(?!\w)")
_DEFINED = re.compile(r"\(\s*(?:[\"“'‘«])?([A-Z][A-Za-z0-9-]{1,11})(?:[\"”'’»])?\s*(?:[,;)]|or\b|o\b)")
_BEFORE = re.compile(r"(?:[^\W\d_][\w'’-]*[ ,]+){2,12}[(\s]*\Z")
_SMALL = re.compile(r"\b[a-záéíóúçãõâêôñ]{2,}\b")
_ADDRESS = re.compile(
    r"\S*(?:@|://|www\.|\w\.[a-z]{2,6}(?![a-z]))\S*"
)  # of a site or a mailbox: names in small letters
_ROMAN = re.compile(r"[IVXLCDM]+\Z")
_LONGEST_NAME = 12  # words
_FEWEST = 4  # letters: shorter acronyms are too often alike by chance
_SAME_WORDS = 0.75
_MOST_ALIKE = 50  # of the acronyms that share a key, the most frequent are looked at
_SHOUTED = 0.5  # of a paragraph upper case: its words are no acronyms


def undefined(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """acronym-undefined: never in brackets after its words, in any document of the set."""
    known = documents.once(_known)
    everywhere = audit_words(document.instrument.language).known_short_names
    reported = set(documents.once(_usuals)[document.instrument.language])  # as variants of others
    for provision, acronym, span in _acronyms(documents, document):
        if acronym in known or acronym in everywhere or acronym in reported or _apposed(document, acronym, span):
            known.add(acronym)  # for the documents that follow, too
            continue
        reported.add(acronym)
        yield finding(
            "acronym-undefined",
            document,
            provision,
            {"acronym": acronym},
            span=span,
            cited=acronym,
        )


def _known(documents: DocumentSet) -> set[str]:
    known = {name for document in documents for name in _defined(document.source.text)}
    return known | {party.acronym for each in documents for party in each.instrument.parties if party.acronym}


def variants(documents: DocumentSet, document: Document) -> Iterator[Finding]:
    """acronym-variant: a rare acronym two letters away from a frequent one, or two acronyms of the same words."""
    language = document.instrument.language  # one name has another short form in another language
    counts, usuals = documents.once(_counts)[language], documents.once(_usuals)[language]
    reported: set[str] = set()
    for provision, acronym, span in _acronyms(documents, document):
        usual = usuals.get(acronym)
        if usual is None or acronym in reported or _goes_on(document.source.text, span, acronym, usual):
            continue
        if not usual.startswith(acronym) and _is_made_of_its_words(document.source.text, span, acronym):
            continue
        reported.add(acronym)
        yield finding(
            "acronym-variant",
            document,
            provision,
            {"acronym": acronym, "usual": usual, "times": str(counts[acronym]), "usually": str(counts[usual])},
            variant="even" if counts[acronym] == counts[usual] else "",
            span=span,
            cited=acronym,
        )


def _goes_on(text: str, span: Span, acronym: str, usual: str) -> bool:
    """Whether the letter that is missing begins the next word: "UNSC resolution" for UNSCR."""
    return len(usual) > len(acronym) and text[span.end : span.end + 2].strip()[:1].upper() == usual[-1]


def _is_made_of_its_words(text: str, span: Span, acronym: str) -> bool:
    """Whether it stands in brackets behind words whose initials hold its letters in order: it is a name of its own."""
    before = text[max(0, span.start - 120) : span.start]
    initials = (word[0] for word in before.split()[-_LONGEST_NAME:] if word[0].isupper())
    return before.endswith("(") and all(letter in initials for letter in acronym)


def _usuals(documents: DocumentSet) -> dict[str, dict[str, str]]:
    """Language -> acronym -> the more frequent one that it seems to stand for."""
    expansions = documents.once(expansions_of)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for language, counts in documents.once(_counts).items():
        spelt = expansions[language]
        keys = {acronym: _keys(acronym, spelt.get(acronym, frozenset())) for acronym in counts}
        holders: dict[object, list[str]] = defaultdict(list)
        for acronym in sorted(counts, key=lambda each: (-counts[each], each)):
            for key in keys[acronym]:
                holders[key].append(acronym)
        for acronym in counts:
            others = dict.fromkeys(other for key in keys[acronym] for other in holders[key][:_MOST_ALIKE])
            ranked = sorted(others, key=lambda each: (-counts[each], each))
            usual = next((other for other in ranked if _stands_for(acronym, other, counts, spelt)), None)
            if usual is not None:
                found[language][acronym] = usual
    return found


def _keys(acronym: str, words: frozenset[str]) -> set[object]:
    """What two acronyms share if one can stand for the other: their letters but one, or a word spelt out."""
    masked: set[object] = {(place, acronym[:place], acronym[place + 1 :]) for place in range(len(acronym))}
    return masked | {"".join(sorted(acronym)), ("begins", acronym), ("begins", acronym[:-1])} | set(words)


def _stands_for(acronym: str, other: str, counts: Counter[str], expansions: dict[str, frozenset[str]]) -> bool:
    if counts[other] < counts[acronym] or (counts[other] == counts[acronym] and other >= acronym):
        return False
    if "-" in acronym or "-" in other:
        return False  # UN-AU is made of two names
    words, theirs = expansions.get(acronym, frozenset()), expansions.get(other, frozenset())
    if _same_words(words, theirs) and _same_letters(acronym, other):
        return True
    misprint = len(acronym) >= _FEWEST and _near(acronym, other)
    misprint = misprint and (counts[acronym] * 2 <= counts[other] or sorted(acronym) == sorted(other))
    return misprint and not (words and theirs and words != theirs and not other.startswith(acronym))


def _same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) > 1 and len(one & other) >= _SAME_WORDS * len(one | other)


def _same_letters(one: str, other: str) -> bool:
    return (Counter(one) & Counter(other)).total() * 2 > max(len(one), len(other))


def _near(one: str, other: str) -> bool:
    """One letter changed, the last one missing, or two letters in each other's place."""
    if len(one) != len(other):
        return other[:-1] == one
    changed = sum(a != b for a, b in zip(one, other, strict=True))
    return (changed == 2 and sorted(one) == sorted(other)) or (changed == 1 and len(one) > _FEWEST)


class Use(NamedTuple):
    """One acronym where it stands."""

    provision: Provision
    acronym: str
    span: Span


def _acronyms(documents: DocumentSet, document: Document) -> list[Use]:
    return documents.once(_all_uses)[id(document)]


def _all_uses(documents: DocumentSet) -> dict[int, list[Use]]:
    ordinary = documents.once(_ordinary_words)
    return {id(document): list(_uses(document, ordinary)) for document in documents}


def _uses(document: Document, ordinary: frozenset[str]) -> Iterator[Use]:
    for provision in document.holders_of(_ACRONYM):
        if provision.role in ("front", "back"):
            continue
        for text, locate in _texts(document, provision):
            matches = list(_ACRONYM.finditer(text))
            if sum(found.end() - found.start() for found in matches) > _SHOUTED * len(text):
                continue
            for found in matches:
                acronym = found.group()
                begins = found.start() == 0 or not (
                    text[found.start() - 1].isalnum() or text[found.start() - 1] in "/."
                )
                if begins and not _ROMAN.match(acronym) and acronym.lower() not in ordinary:
                    yield Use(provision, acronym, locate(*found.span()))


def _ordinary_words(documents: DocumentSet) -> frozenset[str]:
    """What also stands in small letters is no acronym where it is shouted."""
    printed: set[str] = set()
    for document in documents:
        printed.update(document.source.text.split())
    return frozenset(_SMALL.findall(_ADDRESS.sub(" ", " ".join(printed))))


def _texts(document: Document, provision: Provision) -> Iterator[tuple[str, Callable[[int, int], Span]]]:
    """The words of a provision, or of each cell of a row, with the way from their offsets to the source's."""
    if not provision.cells:
        yield provision.text, provision.locate
    for cell in provision.cells or ():
        yield document.source.text[cell.span.start : cell.span.end], partial(_shifted, cell.span.start)


def _shifted(base: int, start: int, end: int) -> Span:
    return Span(base + start, base + end)


def _counts(documents: DocumentSet) -> dict[str, Counter[str]]:
    """By language."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        found[document.instrument.language].update(use.acronym for use in _acronyms(documents, document))
    return found


def _defined(text: str) -> Iterator[str]:
    for found in _DEFINED.finditer(text):
        if sum(each.isupper() for each in found.group(1)) > 1:
            yield found.group(1)


def _apposed(document: Document, acronym: str, span: Span) -> bool:
    """Whether its words stand right before it: "Forum on Migration and Development, FMD"."""
    before = document.source.text[max(0, span.start - 120) : span.start]
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", before) if word[0].isupper())
    return _BEFORE.search(before) is not None and initials.endswith(acronym[-2:])


def expansions_of(documents: DocumentSet) -> dict[str, dict[str, frozenset[str]]]:
    """Language -> acronym -> the meaningful words spelt out before it."""
    found: dict[tuple[str, str], Counter[frozenset[str]]] = defaultdict(Counter)
    for document in documents:
        language = document.instrument.language
        connectors = audit_words(language).connectors
        for _, acronym, span in _acronyms(documents, document):
            before = document.source.text[max(0, span.start - 160) : span.start].rpartition("\n\n")[2]
            name = _name_at_end(before, connectors)
            words = lemma_set(name, language) if name else frozenset()
            if len(words) > 1:
                found[language, acronym][words] += 1
    usual: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for (language, acronym), counted in found.items():
        usual[language][acronym] = max(counted, key=lambda each: (counted[each], sorted(each)))
    return usual


def _name_at_end(before: str, connectors: frozenset[str]) -> str:
    """The capitalised words, with their connectors, that stand right before an acronym; else nothing."""
    stripped = before.rstrip(" (,'‘“\"")
    if not stripped or before[len(stripped) :].strip() not in ("", "(", ",", "'", "‘", "“", '"'):
        return ""
    kept: list[str] = []
    for word in reversed(stripped.split()[-_LONGEST_NAME:]):
        if not (word[0].isupper() or word.lower() in connectors) or word[-1] in ".;:,)":
            break
        kept.append(word)
    return " ".join(reversed(kept))
