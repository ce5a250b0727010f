"""A text in, the words that carry its meaning out: stemmed, without stop words, one concept across languages."""

import re
import sys
import unicodedata
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, NamedTuple

from mandato.auditing.tokens import is_word, tokens
from mandato.languages import CODES
from mandato.languages.detect import stop_words
from mandato.languages.glossary import CONCEPTS

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")
_SNOWBALL = f"{__name__}.snowball"  # the modules of snowballstemmer, under a package without code of its own
_NAMES = {"en": "english", "es": "spanish", "fr": "french", "pt": "portuguese"}
_EMPTY_NAMES = (
    "article artículo artigo paragraph párrafo parágrafo paragraphe following siguiente seguinte suivant above below "
    "include including incluir incluido inclusive respectively also likewise asimismo igualmente furthermore además "
    "regarding respect respecto according accordance order make take carry well new nuevo"
)
_EMPTY_EVERYWHERE = frozenset(_EMPTY_NAMES.split())
_NO_WORD = "\0"  # of a token that only the pattern takes apart
_NONE = frozenset(("",))
_NOT_LEMMAS = frozenset(("", _NO_WORD))


class Word(NamedTuple):
    """`lemma` is what is compared, `printed` the word as it stands."""

    lemma: str
    printed: str


def content_words(text: str, language: str) -> list[Word]:
    """In order, repetitions kept."""
    lemmas = _lemmas(language)
    return [Word(lemma, printed) for printed in _WORD.findall(text.lower()) if (lemma := lemmas[printed])]


def lemma_set(text: str, language: str) -> frozenset[str]:
    lemmas = _lemmas(language)
    if not text.isascii():
        return frozenset(map(lemmas.__getitem__, set(_WORD.findall(text.lower())))) - _NONE
    words, known = tokens(text), _token_lemmas(language)
    found = frozenset(map(known.__getitem__, words))
    if _NO_WORD not in found:
        return found - _NONE
    odd = [word for token in words if known[token] == _NO_WORD for word in _WORD.findall(token)]
    return (found | frozenset(map(lemmas.__getitem__, odd))) - _NOT_LEMMAS


def lemma_of(word: str, language: str) -> str:
    """The stem, or the field's concept; empty for a word that carries no meaning of its own."""
    return _lemmas(language)[word]


class _Lemmas(dict[str, str]):
    """Word -> lemma, found out when first asked for: a set of words is then looked up without a call for each."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __missing__(self, word: str) -> str:
        lemma = self[word] = _lemma_of(word, self._language)
        return lemma


@cache
def _lemmas(language: str) -> _Lemmas:
    return _Lemmas(language)


class _TokenLemmas(dict[str, str]):
    """Token -> the lemma of the word that it is, or that it is none."""

    def __init__(self, lemmas: _Lemmas) -> None:
        self._lemmas = lemmas

    def __missing__(self, token: str) -> str:
        lemma = self[token] = self._lemmas[token] if is_word(token) else _NO_WORD
        return lemma


@cache
def _token_lemmas(language: str) -> _TokenLemmas:
    return _TokenLemmas(_lemmas(language))


def _lemma_of(word: str, language: str) -> str:
    if word.isdigit():
        return word
    if len(word) < 3 or word in stop_words(language) or word in _EMPTY_EVERYWHERE:
        return ""
    stem = stemmed(word, language)
    return _concepts(language).get(stem, stem)


@cache
def stemmed(word: str, language: str) -> str:
    """Stemmed first and its accents taken off after: the other way round loses Portuguese endings."""
    if "-" in word:
        return "-".join(stemmed(part, language) for part in word.split("-"))
    return _folded(_stemmer(language).stemWord(word))


def _folded(word: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", word) if not unicodedata.combining(each))


@cache
def _stemmer(language: str) -> Any:
    """One language's module only: the package itself loads thirty-five, which takes longer than most audits."""
    if _SNOWBALL not in sys.modules:
        found = find_spec("snowballstemmer")
        assert found is not None
        package = ModuleType(_SNOWBALL)
        package.__path__ = list(found.submodule_search_locations or ())
        sys.modules[_SNOWBALL] = package
    name = _NAMES[language]
    return getattr(import_module(f"{_SNOWBALL}.{name}_stemmer"), f"{name.title()}Stemmer")()


@cache
def _concepts(language: str) -> dict[str, str]:
    """Stem -> the English headword of its line in the glossary, marked so that it never meets a plain stem."""
    column = CODES.index(language)
    found: dict[str, str] = {}
    for line in CONCEPTS.strip().splitlines():
        columns = line.split("|")
        headword = columns[0].split(",")[0].strip()
        for form in columns[column].split(","):
            for inflected in (form.strip(), f"{form.strip()}s", f"{form.strip()}es"):
                found.setdefault(stemmed(inflected, language), f"={headword}")
    return found
