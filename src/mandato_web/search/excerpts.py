"""Words in context: a short stretch of a text around what was searched, the words found marked."""

import re
from typing import NamedTuple

from mandato_web.search.words import stem_words

_WORD = re.compile(r"\w+")
LENGTH = 220


class Fragment(NamedTuple):
    text: str
    is_match: bool


def excerpt(text: str, stems: set[str], language: str) -> list[Fragment]:
    """About 220 characters that begin a little before the first match; matches are fragments of their own."""
    # A stem of four letters or more also stands for what begins with it.
    beginnings = tuple(stem for stem in stems if len(stem) > 3)
    matches = [word.span() for word in _WORD.finditer(text) if _is_match(word.group(), stems, beginnings, language)]
    start, end = _window(text, matches)
    fragments = [Fragment("… ", False)] if start else []
    at = start
    for left, right in matches:
        if left >= at and right <= end:
            fragments += [Fragment(text[at:left], False), Fragment(text[left:right], True)]
            at = right
    fragments.append(Fragment(text[at:end], False))
    if end < len(text):
        fragments.append(Fragment(" …", False))
    return [one for one in fragments if one.text]


def _is_match(word: str, stems: set[str], beginnings: tuple[str, ...], language: str) -> bool:
    found = stem_words(word, language)
    return bool(found) and (found[0] in stems or found[0].startswith(beginnings))


def _window(text: str, matches: list[tuple[int, int]]) -> tuple[int, int]:
    first = matches[0][0] if matches else 0
    start = 0 if first < LENGTH // 2 else text.rfind(" ", 0, first - LENGTH // 4) + 1
    end = min(len(text), start + LENGTH)
    return start, text.rfind(" ", start, end) if end < len(text) and " " in text[start:end] else end
