"""How a language names and numbers the parts of a text, and names the texts themselves."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from mandato.languages import CODES, words
from mandato.model.instrument import InstrumentKind


@dataclass(frozen=True, slots=True)
class StructureWords:
    """All words in small letters, singular where they stand before a number.

    `articles` and `clauses` hold provisions, `paragraphs` are written-out paragraph words ("parágrafo único"),
    `divisions` maps a grouping word to its Akoma Ntoso abbreviation, `ordinals` maps an ordinal to its figure
    (0: before the first), `sole` the words for "only". `kinds` maps the words of a title to a kind of instrument,
    `wrappers` are the words that name an act which approves another text, `approvals` the verbs with which it
    does. `joiners` are words with which no paragraph ends.
    """

    articles: frozenset[str]
    clauses: frozenset[str]
    paragraphs: frozenset[str]
    divisions: dict[str, str]
    annexes: frozenset[str]
    ordinals: dict[str, int]
    sole: frozenset[str]
    contents: frozenset[str]
    page: frozenset[str]
    kinds: tuple[tuple[str, InstrumentKind], ...]
    wrappers: frozenset[str]
    approvals: tuple[str, ...]
    joiners: frozenset[str]
    enacting: tuple[str, ...]


@cache
def structure_words(code: str) -> StructureWords:
    """Raises `UnknownLanguage`."""
    return cast(StructureWords, words(code, "structure"))


@cache
def all_structure_words() -> tuple[StructureWords, ...]:
    """Those of every language: a text quotes and repeats itself in others."""
    return tuple(structure_words(code) for code in CODES)
