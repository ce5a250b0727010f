"""Which of the four languages a text is in, by its most common words."""

import re
from functools import cache
from typing import cast

from mandato.languages import CODES, words

SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str, default: str = "en") -> str:
    """The language whose common words make up most of the text; samples its start, middle and end."""
    counts = scores(text)
    best = max(CODES, key=lambda code: counts[code])
    return best if counts[best] else default


def scores(text: str) -> dict[str, int]:
    """How many words of the sample are common words of each language and of no other (others count half)."""
    found = _WORD.findall(_sample(text).lower())
    weights = _weights()
    totals = dict.fromkeys(CODES, 0)
    for word in found:
        for code, weight in weights.get(word, ()):
            totals[code] += weight
    return totals


def _sample(text: str) -> str:
    if len(text) <= 3 * SAMPLE:
        return text
    middle = len(text) // 2
    return " ".join((text[:SAMPLE], text[middle : middle + SAMPLE], text[-SAMPLE:]))


@cache
def stop_words(code: str) -> frozenset[str]:
    """Raises `UnknownLanguage`."""
    return cast(frozenset[str], words(code, "stopwords"))


@cache
def _weights() -> dict[str, tuple[tuple[str, int], ...]]:
    """A word that only one language has weighs most: Spanish and Portuguese share many."""
    languages = {code: stop_words(code) for code in CODES}
    every = frozenset().union(*languages.values())
    found = {}
    for word in every:
        holders = [code for code in CODES if word in languages[code]]
        found[word] = tuple((code, 4 if len(holders) == 1 else 1) for code in holders)
    return found
