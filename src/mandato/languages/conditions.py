"""The words that limit a promise: "subject to", "where appropriate"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, cast

from mandato.languages import words

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class ConditionWords:
    """`open` phrases limit by what follows them, to the next comma; `closed` ones are whole. Lower-cased."""

    open: tuple[str, ...]
    closed: tuple[str, ...]


class Phrase(NamedTuple):
    """`is_open` where it limits by what follows it."""

    text: str
    is_open: bool


@dataclass(frozen=True)
class ConditionLexicon:
    """`phrases` under their longest word, without which none of them stands in a text.

    The words of `begun` end their phrase and may go on in the text.
    """

    phrases: Mapping[str, tuple[Phrase, ...]]
    signs: frozenset[str]
    begun: tuple[str, ...]


@lru_cache
def condition_lexicon(code: str) -> ConditionLexicon:
    """Raises `UnknownLanguage`."""
    data = cast(ConditionWords, words(code, "conditions"))
    grouped: dict[str, list[Phrase]] = {}
    for phrase in (*data.open, *data.closed):
        word = max(_WORD.findall(phrase), key=len)
        grouped.setdefault(word, []).append(Phrase(phrase, phrase in data.open))
    begun = {word for word, found in grouped.items() for phrase in found if phrase.text.endswith(word)}
    return ConditionLexicon(
        {word: tuple(found) for word, found in grouped.items()}, frozenset(grouped), tuple(sorted(begun))
    )
