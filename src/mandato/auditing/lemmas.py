"""A text in, the words that carry its meaning out: stemmed, without stop words, one concept across languages."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, NamedTuple

from mandato.auditing.tokens import ByWord
from mandato.languages import CODES
from mandato.languages.detect import stop_words
from mandato.languages.glossary import CONCEPTS
from mandato.languages.stems import frequent_stems

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+")
_SNOWBALL = f"{__name__}.snowball"  # the modules of snowballstemmer, under a package without code of its own
_NAMES = {"en": "english", "es": "spanish", "fr": "french", "pt": "portuguese"}
_EMPTY_NAMES = (
    "article artículo artigo paragraph párrafo parágrafo paragraphe following siguiente seguinte suivant above below "
    "include including incluir incluido inclusive respectively also likewise asimismo igualmente furthermore además "
    "regarding respect respecto according accordance order make take carry well new nuevo"
)
_EMPTY_EVERYWHERE = frozenset(_EMPTY_NAMES.split())


class Word(NamedTuple):
    """`lemma` is what is compared, `printed` the word as it stands."""

    lemma: str
    printed: str


def content_words(text: str, language: str) -> list[Word]:
    """In order, repetitions kept."""
    return list(_words(language).of(text))


def lemma_set(text: str, language: str) -> frozenset[str]:
    return frozenset(_lemmas(language).of(text))


@cache
def lemma_of(word: str, language: str) -> str:
    """The stem, or the field's concept; empty for a word that carries no meaning of its own."""
    if word.isdigit():
        return word
    if len(word) < 3 or word in stop_words(language) or word in _EMPTY_EVERYWHERE:
        return ""
    stem = stemmed(word, language)
    return _concepts(language).get(stem, stem)


def printed_words(text: str) -> list[str]:
    """In small letters, in order."""
    return _WORD.findall(text.lower())


@cache
def _lemmas(language: str) -> ByWord[str]:
    return ByWord(_WORD, lambda printed: (lemma,) if (lemma := lemma_of(printed, language)) else ())


@cache
def _words(language: str) -> ByWord[Word]:
    return ByWord(_WORD, lambda printed: (Word(lemma, printed),) if (lemma := lemma_of(printed, language)) else ())


@cache
def stemmed(word: str, language: str) -> str:
    if "-" in word:
        return "-".join(stemmed(part, language) for part in word.split("-"))
    return frequent_stems(language).get(word) or newly_stemmed(word, language)


def newly_stemmed(word: str, language: str) -> str:
    """Stemmed first and its accents taken off after: the other way round loses Portuguese endings."""
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
    found: dict[str, str] = {}
    for headword, form in _glossary(language):
        for inflected in _inflected(form):
            found.setdefault(stemmed(inflected, language), f"={headword}")
    return found


def glossary_forms(language: str) -> list[str]:
    """Every word of a language that the glossary knows, and its plurals."""
    return [inflected for _, form in _glossary(language) for inflected in _inflected(form)]


def _glossary(language: str) -> Iterator[tuple[str, str]]:
    """The English headword of a line, and a form of the language in it."""
    column = CODES.index(language)
    for line in CONCEPTS.strip().splitlines():
        columns = line.split("|")
        headword = columns[0].split(",")[0].strip()
        for form in columns[column].split(","):
            yield headword, form.strip()


def _inflected(form: str) -> tuple[str, str, str]:
    return form, f"{form}s", f"{form}es"
