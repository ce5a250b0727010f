"""A cited name in, the official title that it misquotes out, where there is one.

A shortened name is no mistake, nor are capitals, hyphens and the spellings of one word (organised, organized). A word
put in, or put in another's place, is.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache

from mandato.languages.detect import stop_words
from mandato.languages.official_titles import TITLES

_WORD = re.compile(r"\w+")
_FEWEST = 5  # words of a name in which a changed word can be told
_ENOUGH = 0.7  # of the cited words stand in the title, in its order
_SPELT = 6  # letters: shorter words ("pour", "hour") have one spelling
_SHARE = 0.6  # of the title's words stand in what is cited
_SPELLINGS = (("isation", "ization"), ("ise", "ize"), ("our", "or"), ("programme", "program"))
_BRITISH = tuple(f"{british}{ending}" for british, _ in _SPELLINGS for ending in ("", "d", "s"))


@cache
def title_words(name: str) -> tuple[str, ...]:
    """Lower case, without accents, one spelling of each word."""
    plain = unicodedata.normalize("NFKD", name.lower())
    return tuple(_spelt(word) for word in _WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


@cache
def misquoted(name: str, language: str) -> str | None:
    """The official title that a name means and does not print."""
    words = title_words(name)
    if len(words) < _FEWEST:
        return None
    candidates = {title for word in set(words) for title in _titles_with(language).get(word, ())}
    if not any(_can_mean(words, title_words(title)) for title in candidates):
        return None  # most names: to weigh each title takes far longer
    best, score = None, 0.0
    for title in sorted(candidates):
        own = title_words(title)
        if is_shortened(words, own):
            return None
        alike = SequenceMatcher(None, words, own, autojunk=False).ratio()
        if alike > score:
            best, score = title, alike
    return best if best is not None and changes_a_word(words, title_words(best), language) else None


def is_shortened(words: Sequence[str], title: Sequence[str]) -> bool:
    """Whether `words` are the title's with some left out."""
    rest = iter(title)
    return all(word in rest for word in words)


def changes_a_word(words: Sequence[str], title: Sequence[str], language: str) -> bool:
    """Whether a name follows a title closely enough to mean it, and yet has another word inside it.

    The words put in are the small ones of the language or forms of the title's own: another word of substance makes
    another title.
    """
    matcher = SequenceMatcher(None, words, title, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    same = sum(block.size for block in blocks)
    if len(words) < _FEWEST or same < _ENOUGH * len(words) or same < _SHARE * len(title) or blocks[0].b:
        return False
    end = blocks[-1].a + blocks[-1].size
    put_in = [word for what, a, b, _, _ in matcher.get_opcodes() if what != "equal" for word in words[a : min(b, end)]]
    small = stop_words(language)
    return bool(put_in) and all(word in small or _is_form(word, title) for word in put_in)


def _is_form(word: str, title: Sequence[str]) -> bool:
    return any(word[:4] == other[:4] and abs(len(word) - len(other)) < 3 for other in title if len(word) > 3)


def _can_mean(words: Sequence[str], title: Sequence[str]) -> bool:
    """Whether enough of the words stand in a title, in whatever order."""
    held = sum(map(set(title).__contains__, words))
    return held >= _ENOUGH * len(words) and held >= _SHARE * len(title)


@cache
def _titles_with(language: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for title in TITLES.get(language, "").strip().splitlines():
        for word in set(title_words(title)):
            if len(word) > 3:
                found[word].append(title)
    return found


def _spelt(word: str) -> str:
    if len(word) < _SPELT or not word.endswith(_BRITISH):
        return word
    for british, american in _SPELLINGS:
        if word.endswith((british, f"{british}d", f"{british}s")):
            return word.replace(british, american)
    return word
