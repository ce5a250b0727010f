"""What keeps a file from being read, told in another language than the one in which errors are raised.

Errors say in English what is wrong. Here each of those sentences stands with its places numbered, `{0}`, and the same
sentence in each language; a place may be filled by one of `things`, which are told in the language too.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import cast

from mandato.languages import words


@dataclass(frozen=True, slots=True)
class ProblemWords:
    """By the English: `sentences` with their places, and `things` that fill places."""

    sentences: dict[str, str]
    things: dict[str, str]


@cache
def problem_words(language: str) -> ProblemWords:
    """Raises `UnknownLanguage`."""
    return cast(ProblemWords, words(language, "problems"))


def problem_in(sentence: str, language: str) -> str:
    """A problem or an advice of an error, in a language; as it is where no sentence here is like it."""
    if language == "en" or not sentence:
        return sentence
    known = problem_words(language)
    for pattern, english in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return known.sentences[english].format(*(known.things.get(part, part) for part in found.groups()))
    return sentence


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those without places first: "It is locked by a password." is no kind of file."""
    sentences = sorted(problem_words("en").sentences, key=lambda one: one.count("{"))
    return tuple((re.compile(_as_pattern(one)), one) for one in sentences)


def _as_pattern(sentence: str) -> str:
    parts = re.split(r"\{\d\}", sentence)
    return "(.+?)".join(re.escape(part) for part in parts)
