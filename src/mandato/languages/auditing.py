"""The shape of the words by which the audit knows bodies, annexes, persons and replacements."""

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


@cache
def audit_words(language: str) -> AuditWords:
    """Raises `UnknownLanguage`."""
    return cast(AuditWords, words(language, "auditing"))
