"""The shape of the words by which the audit knows bodies, annexes, persons, replacements and short names."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from mandato.languages import words


@dataclass(frozen=True, slots=True)
class AuditWords:
    """Regular expressions without anchors, matched without regard to case."""

    focal_points: str
    sets_up: str  # verbs that found a body
    committees: str
    annexes: str  # nouns before the number of an annex
    persons: str  # what stands before a person's name
    replaces: str  # verbs by which one text takes another's place
    entitled: str  # before a title in quotation marks
    transversal: str
    reviews: frozenset[str]  # lemmas of verbs of assessment
    connectors: frozenset[str]  # small words inside a name that is spelt out before its short form
    known_short_names: frozenset[str]  # that nobody has to spell out


@cache
def audit_words(language: str) -> AuditWords:
    """Raises `UnknownLanguage`."""
    return cast(AuditWords, words(language, "auditing"))
