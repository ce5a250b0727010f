"""The words after a verb in, what is to be delivered out."""

import re
from typing import NamedTuple

from mandato.languages.deliverables import DeliverableLexicon, deliverable_lexicon
from mandato.model.commitment import DeliverableKind

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?|[,;.:()]|\d+")
_REACH = 400  # characters in which a deliverable is looked for


class Found(NamedTuple):
    start: int
    end: int
    kind: DeliverableKind


class _Word(NamedTuple):
    start: int
    end: int
    word: str


def find_deliverable(text: str, start: int, end: int, language: str) -> Found | None:
    """The first noun phrase headed by a noun of things delivered, with its determiner and what it is about.

    One that no preposition governs goes before one that stands in "at the meeting", "to the Council".
    """
    lexicon = deliverable_lexicon(language)
    words = [
        _Word(match.start(), match.end(), match.group().lower().replace("’", "'"))
        for match in _WORD.finditer(text, start, min(end, start + _REACH))
    ]
    second = None
    index = 0
    while index < len(words):
        kind, width = _noun(words, index, lexicon)
        if kind is None:
            index += 1
            continue
        head = index + width - 1
        if not lexicon.words.adjectives_follow:
            kind, head = _last_of_compound(words, head, kind, lexicon)
        left = _left(words, index, lexicon)
        found = Found(words[left].start, words[_right(words, head, lexicon)].end, kind)
        if left == 0 or words[left - 1].word not in lexicon.words.oblique:
            return found
        if kind != "body" and second is None:
            second = found
        index = head + 1
    return second


def _noun(words: list[_Word], index: int, lexicon: DeliverableLexicon) -> tuple[DeliverableKind | None, int]:
    if index + 1 < len(words):
        pair = lexicon.pairs.get((words[index].word, words[index + 1].word))
        if pair is not None:
            return pair, 2
    return lexicon.kinds.get(words[index].word), 1


def _last_of_compound(
    words: list[_Word], head: int, kind: DeliverableKind, lexicon: DeliverableLexicon
) -> tuple[DeliverableKind, int]:
    """The last noun of "training programme" names the thing."""
    while head + 1 < len(words):
        following, width = _noun(words, head + 1, lexicon)
        if following is None:
            break
        kind, head = following, head + width
    return kind, head


def _left(words: list[_Word], index: int, lexicon: DeliverableLexicon) -> int:
    """Back to the determiner, or to the first word that can belong to the phrase."""
    data = lexicon.words
    left = index
    while left > 0:
        word = words[left - 1].word
        if word in data.determiners:
            return left - 1
        if word in data.left_stops or not word[0].isalpha() or index - left > 6:
            return left
        left -= 1
    return left


def _right(words: list[_Word], head: int, lexicon: DeliverableLexicon) -> int:
    """On through "of ..." and "on ...", to a mark or a word that ends the phrase."""
    data = lexicon.words
    last = head
    position = head + 1
    linked = data.adjectives_follow
    while position < len(words) and position - head < 25:
        word = words[position].word
        if word in data.right_stops or not (word[0].isalnum()):
            break
        if word in data.linkers:
            linked = True
        elif not linked:
            break
        elif word not in data.determiners:
            last = position
        position += 1
    return last
