"""Which of the four languages a text is in, by its most common words."""

from collections import Counter
from functools import cache
from typing import cast

from mandato.languages import CODES, words
from mandato.languages.roles import role_words

SAMPLE = 800
SHORT = 300  # characters below which spelling decides between languages whose words weigh the same
PLACES = 3


def detect(text: str, default: str = "en") -> str:
    """The language whose common words weigh most; `default` where the text has none of them."""
    counts = scores(text)
    best = max(CODES, key=lambda code: counts[code])
    if len(text) < SHORT and list(counts.values()).count(counts[best]) > 1:
        return _by_spelling(text, counts, default)
    return best if counts[best] else default


def _by_spelling(text: str, counts: dict[str, int], default: str) -> str:
    """A few words without common ones, or with as many of two languages: their letters tell, and a first verb."""
    small = f"{text.lower()} "
    first = small.split(None, 1)[0].strip(",;:.") if small.strip() else ""
    totals = dict.fromkeys(CODES, 0)
    for code in CODES:
        totals[code] = 2 * counts[code] + sum(
            small.count(sign) for sign in cast(tuple[str, ...], words(code, "spelling"))
        )
        totals[code] += 2 * (first in role_words(code).verbs)
    best = max(CODES, key=lambda code: totals[code])
    return best if list(totals.values()).count(totals[best]) == 1 else default


def scores(text: str) -> dict[str, int]:
    """How much the common words of each language weigh in a sample: a word of one language alone weighs most."""
    weights = _weights()
    totals = dict.fromkeys(CODES, 0)
    for word, count in Counter([word for word in _sample(text).lower().split() if word in weights]).items():
        for code, weight in weights[word]:
            totals[code] += weight * count
    return totals


def _sample(text: str) -> str:
    """The whole of a short text, else stretches at even distances."""
    if len(text) <= PLACES * SAMPLE:
        return text
    step = (len(text) - SAMPLE) // (PLACES - 1)
    return " ".join(text[at : at + SAMPLE] for at in range(0, len(text) - SAMPLE + 1, step))


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
