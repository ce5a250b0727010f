"""The shape of the words in which findings are told: what each code means, what is wrong, what to do."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from mandato.languages import words


@dataclass(frozen=True, slots=True)
class FindingWords:
    """`meanings` by code. `messages` and `advices` by code or `code.variant`, facts in braces.

    A variant without an advice of its own has that of its code. `texts` are the words around a list of findings,
    `columns` those of the sheets.
    """

    meanings: dict[str, str]
    messages: dict[str, str]
    advices: dict[str, str]
    texts: dict[str, str]
    columns: dict[str, str]


@cache
def finding_words(language: str) -> FindingWords:
    """Raises `UnknownLanguage`."""
    return cast(FindingWords, words(language, "findings"))
