"""What kind of instrument a title names."""

from functools import cache
from typing import NamedTuple

from mandato.languages.structure import all_structure_words
from mandato.model.instrument import InstrumentKind

LONGEST_TITLE = 500
MOST_WORDS_BEFORE = 4
_MOST_WORDS = MOST_WORDS_BEFORE + 6


class NamedKind(NamedTuple):
    """`at` counts the words that stand before the name of the kind, `words` those of the name itself."""

    kind: InstrumentKind
    at: int
    words: int


def kind_of_title(title: str) -> NamedKind | None:
    """The kind that a title's first words name; None where they name none or only after a preposition."""
    if len(title) > LONGEST_TITLE:
        return None
    words, phrases, links = title.split(None, _MOST_WORDS)[:_MOST_WORDS], _phrases(), _links()
    for at, word in enumerate(words[: MOST_WORDS_BEFORE + 1]):
        bare = _bare(word)
        named = _kind_at([_bare(each) for each in words], at) if bare in phrases else None
        if named:
            return named
        if bare in links:
            return None
    return None


def _bare(word: str) -> str:
    return word.strip("\"'“”«»()[].,;:*#").lower()


def names_kind(word: str) -> bool:
    """Alone, the word names a kind of instrument."""
    return any(len(phrase) == 1 for phrase, _ in _phrases().get(word.lower().strip("\"'“”«»()"), ()))


def _kind_at(words: list[str], at: int) -> NamedKind | None:
    for phrase, kind in _phrases().get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return NamedKind(kind, at, len(phrase))
    return None


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], InstrumentKind]]]:
    """By first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], InstrumentKind]]] = {}
    for words in all_structure_words():
        for text, kind in words.kinds:
            phrase = tuple(text.split())
            found.setdefault(phrase[0], []).append((phrase, kind))
    for phrases in found.values():
        phrases.sort(key=lambda item: -len(item[0]))
    return found


def is_link(word: str) -> bool:
    """A preposition or a conjunction."""
    return word.lower() in _links()


@cache
def _links() -> frozenset[str]:
    """Prepositions: what follows them is what a title is about, not what it is."""
    articles = {
        "a",
        "an",
        "the",
        "el",
        "la",
        "los",
        "las",
        "le",
        "les",
        "o",
        "os",
        "as",
        "this",
        "un",
        "una",
        "um",
        "uma",
    }
    return frozenset().union(*(words.joiners for words in all_structure_words())) - articles
