"""The words that limit a promise: "subject to", "where appropriate"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from mandato.languages import words

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class ConditionWords:
    """`open` phrases limit by what follows them, to the next comma; `closed` ones are whole. Lower-cased."""

    open: tuple[str, ...]
    closed: tuple[str, ...]


@dataclass(frozen=True)
class ConditionLexicon:
    """Phrases under the word without which none of them stands in a text, each with whether it is open.

    The words of `whole` stand alone in the text; those of `begun` end their phrase and may go on there.
    """

    whole: Mapping[str, tuple[tuple[str, bool], ...]]
    begun: Mapping[str, tuple[tuple[str, bool], ...]]
    signs: frozenset[str]  # the words of `whole`


@lru_cache
def condition_lexicon(code: str) -> ConditionLexicon:
    """Raises `UnknownLanguage`."""
    data = cast(ConditionWords, words(code, "conditions"))
    whole: dict[str, list[tuple[str, bool]]] = {}
    begun: dict[str, list[tuple[str, bool]]] = {}
    for phrases, is_open in ((data.open, True), (data.closed, False)):
        for phrase in phrases:
            complete = _complete_words(phrase)
            if complete:
                whole.setdefault(max(complete, key=len), []).append((phrase, is_open))
            else:
                begun.setdefault(phrase, []).append((phrase, is_open))
    return ConditionLexicon(_frozen(whole), _frozen(begun), frozenset(whole))


def _complete_words(phrase: str) -> list[str]:
    """Those after which the phrase goes on, if only with a blank: in a text nothing can be glued to them."""
    return [match.group() for match in _WORD.finditer(phrase) if match.end() < len(phrase)]


def _frozen(grouped: Mapping[str, list[tuple[str, bool]]]) -> Mapping[str, tuple[tuple[str, bool], ...]]:
    return {word: tuple(found) for word, found in grouped.items()}
