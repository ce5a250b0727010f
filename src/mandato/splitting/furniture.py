"""What a page prints around the text: page numbers, running headers, comments and rules of mark-up."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from mandato.languages.structure import all_structure_words
from mandato.splitting.lines import Line

LONGEST_HEADER = 100
_COMMENT = re.compile(r"<!--.*-->\Z")
_RULE = re.compile(r"[-–—*_=~·.\s]{3,}\Z")
_DASHED = re.compile(r"[-–—]\s?\d{1,4}(?:\s?[-–—])?\Z")
_BARE = re.compile(r"\d{1,4}\Z")
_FRACTION = re.compile(r"(?P<word>[^\W\d_]+)\.?\s\d{1,4}(?:\s(?:of|de|/|sur)\s\d{1,4})?\Z")
_MORE = re.compile(r"/?(?:\.\.\.|…)\Z")
_PICTURE = re.compile(r"\[(?:IMG|IMAGE|img|image)\]\Z|!\[[^\]]*\]\([^)]*\)\Z")
_BARE_MARKS = re.compile(r"(?:\*{2,}|\\?#+|>+)\Z")
_SHORT = 40


def is_markup(words: str) -> bool:
    """A line that is no words at all: a comment, a rule, the place of a picture."""
    if len(words) <= 8 and _BARE_MARKS.match(words):
        return True
    if words[0] not in "<-–—*_=~·.[!/…":
        return False
    return any(pattern.match(words) for pattern in (_COMMENT, _RULE, _PICTURE, _MORE))


def page_numbers(text: str, lines: Sequence[Line]) -> set[int]:
    """Indexes of the lines that number pages: "- 3 -", "Page 3 of 9", or bare figures that count up."""
    found: set[int] = set()
    bare: list[tuple[int, int]] = []
    for index, line in enumerate(lines):
        if line.end - line.start > _SHORT or (not text[line.end - 1].isalnum() and text[line.end - 1] not in "-–—"):
            continue
        words = text[line.start : line.end]
        if _BARE.match(words):
            bare.append((index, int(words)))
        elif _numbers_page(words):
            found.add(index)
    return found | _counting_up(bare, lines)


def may_number_page(words: str) -> bool:
    """A line that may be a page's number: a bare figure too, which only the other figures tell."""
    return len(words) <= _SHORT and (_BARE.match(words) is not None or _numbers_page(words))


def _numbers_page(words: str) -> bool:
    return _DASHED.match(words) is not None or _is_page_word(words)


def _is_page_word(words: str) -> bool:
    match = _FRACTION.match(words)
    return match is not None and match["word"].lower() in _page_words()


def _counting_up(bare: list[tuple[int, int]], lines: Sequence[Line]) -> set[int]:
    """Lone figures are page numbers where each is one more than the one before, and much text stands between."""
    if len(bare) < 3:
        return set()
    steps = [
        second[1] == first[1] + 1 and lines[second[0]].start - lines[first[0]].end > 500
        for first, second in pairwise(bare)
    ]
    return {index for index, _ in bare} if sum(steps) * 4 >= len(steps) * 3 else set()


def repeated_lines(text: str, lines: Sequence[Line]) -> dict[str, list[int]]:
    """Short lines that are printed more than once, alone between blank lines: their indexes by their words."""
    seen: dict[str, list[int]] = {}
    last = len(lines) - 1
    for index, line in enumerate(lines):
        if line.end - line.start <= LONGEST_HEADER and line.gap and (index == last or lines[index + 1].gap):
            seen.setdefault(text[line.start : line.end], []).append(index)
    return {words: indexes for words, indexes in seen.items() if len(indexes) > 1}


@cache
def _page_words() -> frozenset[str]:
    return frozenset().union(*(words.page for words in all_structure_words()))
