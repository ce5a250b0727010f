"""The words that limit a promise: "subject to", "where appropriate"."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from mandato.languages import words


@dataclass(frozen=True)
class ConditionWords:
    """`open` phrases limit by what follows them, to the next comma; `closed` ones are whole. Lower-cased."""

    open: tuple[str, ...]
    closed: tuple[str, ...]


@dataclass(frozen=True)
class ConditionLexicon:
    """`phrases`: a phrase's longest word -> the phrases that hold it, each with whether it is open."""

    phrases: Mapping[str, tuple[tuple[str, bool], ...]]


@lru_cache
def condition_lexicon(code: str) -> ConditionLexicon:
    """Raises `UnknownLanguage`."""
    data = cast(ConditionWords, words(code, "conditions"))
    grouped: dict[str, list[tuple[str, bool]]] = {}
    for phrases, is_open in ((data.open, True), (data.closed, False)):
        for phrase in phrases:
            grouped.setdefault(max(phrase.split(), key=len), []).append((phrase, is_open))
    return ConditionLexicon({word: tuple(found) for word, found in grouped.items()})
