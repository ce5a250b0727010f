"""Documents cited without a capitalised name: by kind and date ("the report of 13 November 2006"), or by kind and
number ("protocole additionnel n° I")."""

import re
from collections.abc import Iterator
from functools import cache

from mandato.extracting.mentions import Named
from mandato.languages.citations import citation_words

SYMBOL_AHEAD = re.compile(r"\s*(?:,\s+|\()(?:document\s+)?[A-Z]+/")
POSSESSOR = re.compile(r"(?:[A-ZÁÉÍÓÚ][\w’'\-]*\s+){1,6}$")


def find_described(text: str, language: str) -> Iterator[Named]:
    for found in _dated(language).finditer(text):
        if SYMBOL_AHEAD.match(text, found.end()):
            continue
        before = POSSESSOR.search(text, max(0, found.start() - 80), found.start())
        start = before.start() if before and re.search(r"[’'](?:s)?\s+$", before.group()) else found.start()
        name = " ".join(text[start : found.end()].split())
        yield Named(start, found.end(), start, name, None, "name", "document", start, 0.1)
    for found in _numbered(language).finditer(text):
        name = " ".join(found.group().split())
        concept = _lower_heads(language)[found.group(1).lower()]
        yield Named(found.start(), found.end(), found.start(), name, None, "name", concept, found.start())


@cache
def _dated(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    return re.compile(rf"(?<!\w)(?:{words.dated_documents})\b(?:{words.whose})?(?:{words.date})")


@cache
def _numbered(language: str) -> re.Pattern[str]:
    words = citation_words(language)
    nouns = "|".join(sorted(map(re.escape, _lower_heads(language)), key=len, reverse=True))
    return re.compile(rf"(?<!\w)({nouns})(?:\s+\w+)?\s+(?:{words.marks})\s*(?:\d+|[IVXl]+)(?!\w)")


@cache
def _lower_heads(language: str) -> dict[str, str]:
    return {noun.lower(): concept for noun, concept in citation_words(language).heads.items()}
