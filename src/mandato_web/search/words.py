"""Words as the index holds them: stemmed in their language, then folded to plain letters.

Stem first, fold after: the other way round Portuguese loses its endings.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

_WORD = re.compile(r"\w+")
LANGUAGES = ("es", "pt", "en", "fr")
# Articles, and the prepositions and conjunctions that nearly every sentence has.
_COMMON = """
    a al con da das de del des do dos du e el em en et in la las le les los na no nas nos o of os para por que the
    to um una uma un und y and for on au aux pour dans sur com
"""
COMMON_WORDS = frozenset(_COMMON.split())
_STEMMERS = {"es": "spanish", "pt": "portuguese", "en": "english", "fr": "french"}


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Lower case without accents, everything but letters and digits a single space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(_WORD.findall("".join(char for char in plain if not unicodedata.combining(char))))


def stem_words(text: str, language: str) -> list[str]:
    """The folded stem of every word of `text`, in order."""
    return [_stem(word, language) for word in _WORD.findall(text.lower())]


@lru_cache(maxsize=131_072)
def _stem(word: str, language: str) -> str:
    return fold(_stemmer(language).stemWord(word))


@cache
def _stemmer(language: str) -> Any:
    # The package loads sixty languages: not before a word is to be stemmed.
    import snowballstemmer

    return snowballstemmer.stemmer(_STEMMERS.get(language, "english"))
