"""The words after a verb in, what is to be delivered out."""

import re
from itertools import islice
from typing import NamedTuple

from mandato.languages.deliverables import DeliverableLexicon, DeliverableWords, deliverable_lexicon
from mandato.model.commitment import DeliverableKind
from mandato.model.making import make

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*['’]?|[,;.:()]|\d+[^\W_]*")
_MARKS = frozenset(",;.:()")
_NEAR = 7  # words after which "of a plan" belongs to something else
_LENGTH = 25  # words of the longest phrase after its head
_SOON = 110  # characters in which nearly every one of them stands
_REACH = 300  # characters in which a deliverable is looked for


class Found(NamedTuple):
    start: int
    end: int
    kind: DeliverableKind


class _Phrase(NamedTuple):
    """Numbers of its first and last words; `is_whole` where no later word can change or outdo it."""

    left: int
    right: int
    kind: DeliverableKind
    is_whole: bool


def find_deliverable(text: str, start: int, end: int, language: str) -> Found | None:
    """The first noun phrase headed by a noun of things delivered, with its determiner and what it is about.

    One that no preposition governs goes before one that stands in "at the meeting", "to the Council".
    """
    lexicon = deliverable_lexicon(language)
    low = text[start : min(end, start + _REACH)].lower()
    soon = low.find(" ", _SOON)
    words = _WORD.findall(low) if soon == -1 else _WORD.findall(low, 0, soon)
    first = _first(words, lexicon)
    if soon != -1 and (first is None or not first.is_whole):
        first = _first(words + _WORD.findall(low, soon), lexicon)
    return first and _found(low, start, first)


def _first(words: list[str], lexicon: DeliverableLexicon) -> _Phrase | None:
    heads = lexicon.heads
    if heads.isdisjoint(words):
        return None
    second = None
    after = 0
    for index in [place for place, word in enumerate(words) if word in heads]:
        if index < after:
            continue
        kind, width = _noun(words, index, lexicon)
        if kind is None:
            continue
        head = index + width - 1
        if not lexicon.words.adjectives_follow and head + 1 < len(words) and words[head + 1] in heads:
            kind, head = _last_of_compound(words, head, kind, lexicon)
        after = head + 1
        left = _left(words, index, lexicon)
        if not lexicon.words.deictics.isdisjoint(words[left : index + 1]):
            continue
        before = words[left - 1] if left else ""
        if before in lexicon.words.linkers and left > _NEAR:
            continue
        if before not in lexicon.words.oblique:
            right, stop = _right(words, head, lexicon)
            return make(_Phrase, (left, right, kind, stop + 1 < len(words)))
        if second is None and kind != "body" and before in lexicon.words.containing:
            second = left, head, kind
    return second and _Phrase(second[0], _right(words, second[1], lexicon)[0], second[2], False)


def _found(low: str, start: int, phrase: _Phrase) -> Found:
    """From the first character of the phrase's first word to the end of its last."""
    matches = list(islice(_WORD.finditer(low), phrase.left, phrase.right + 1))
    return make(Found, (start + matches[0].start(), start + matches[-1].end(), phrase.kind))


def _noun(words: list[str], index: int, lexicon: DeliverableLexicon) -> tuple[DeliverableKind | None, int]:
    word = words[index]
    if word in lexicon.paired and index + 1 < len(words):
        pair = lexicon.pairs.get((word, words[index + 1]))
        if pair is not None:
            return pair, 2
    return lexicon.kinds.get(word), 1


def _last_of_compound(
    words: list[str], head: int, kind: DeliverableKind, lexicon: DeliverableLexicon
) -> tuple[DeliverableKind, int]:
    """The last noun of "training programme" names the thing."""
    while head + 1 < len(words) and words[head + 1] in lexicon.heads:
        following, width = _noun(words, head + 1, lexicon)
        if following is None:
            break
        kind, head = following, head + width
    return kind, head


def _left(words: list[str], index: int, lexicon: DeliverableLexicon) -> int:
    """Back to the determiner, or to the first word that can belong to the phrase."""
    data = lexicon.words
    left = index
    while left > 0:
        word = words[left - 1]
        if word in data.determiners:
            return left - 1
        if word in data.conjunctions and _is_modifier(words, left - 2, lexicon):
            left -= 2
            continue
        if left > 1 and _begins_verb(words[left - 2], word, data):
            return left
        if word in data.left_stops or not word[0].isalpha() or index - left > 6:
            return left
        left -= 1
    return left


def _begins_verb(before: str, word: str, data: DeliverableWords) -> bool:
    """A verb, not a modifier: after "to", or a form like "copying" after a mark or a preposition."""
    if before in data.verb_marks:
        return True
    if before not in data.left_stops and before not in _MARKS:
        return False
    return word.endswith(data.verbal_endings) and word not in data.modifiers


def _is_modifier(words: list[str], place: int, lexicon: DeliverableLexicon) -> bool:
    """Whether "administrative" in "administrative and financial arrangements" belongs to the phrase."""
    if place < 0 or lexicon.words.adjectives_follow:
        return False
    word = words[place]
    return word.endswith(lexicon.words.modifier_endings) and word not in lexicon.kinds


def _right(words: list[str], head: int, lexicon: DeliverableLexicon) -> tuple[int, int]:
    """On through "of ..." and "on ...", to a mark or a word that ends the phrase: its last word, and that one."""
    data = lexicon.words
    last = head
    position = head + 1
    linked = data.adjectives_follow
    for word in words[position : head + _LENGTH]:
        if word in lexicon.right_stops:
            break
        if word in data.linkers:
            linked = True
        elif not linked:
            break
        elif word not in data.determiners:
            last = position
        position += 1
    return last, position
