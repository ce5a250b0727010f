"""The words that limit a promise: "subject to", "where appropriate"."""

from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from mandato.languages import words


@dataclass(frozen=True)
class ConditionWords:
    """`open` phrases limit by what follows them, to the next comma; `closed` ones are whole. Lower-cased."""

    open: tuple[str, ...]
    closed: tuple[str, ...]


@lru_cache
def condition_words(code: str) -> ConditionWords:
    """Raises `UnknownLanguage`."""
    return cast(ConditionWords, words(code, "conditions"))
