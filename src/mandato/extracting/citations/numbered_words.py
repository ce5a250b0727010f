"""Numbers in, the words before them out: "paragraphs" before 12, "resolution" before 64. Numbers are rarer than the
nouns, so they are looked for first and the word before is looked up."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mandato.extracting.citations.citing_text import BORDER
from mandato.languages.citations import citation_words
from mandato.model.making import make

# A number, a Roman figure, a capital or a letter in brackets. A literal first character makes the search fast; a
# small letter with one bracket ("inciso a)") is looked for from its bracket.
NUMBER = re.compile(r" (?=[0-9(A-Z])(?:[0-9]|\((?:[0-9]|[a-z]{1,5}\))|[IVXLC]+(?![\w’'])|[A-Z](?![\w’'.]))")
ROMAN_LETTERS = frozenset("ivx")
ROMAN = re.compile(r"[ivx]{2,5}")
ENDS_OF_NOUNS = frozenset(" .°º§)")  # besides letters
LONGEST_NOUN = 20


class NumberedWord(NamedTuple):
    """A noun of parts or of acts, or the lead of a date, in lower case, at [start, end), with a number after it."""

    word: str
    start: int
    end: int


def find_numbered_words(text: str, language: str) -> Iterator[NumberedWord]:
    words = citation_words(language)
    provisions, acts, marks, leads = words.provisions, words.acts, words.mark_words, words.date_leads
    known = provisions.keys() | acts.keys() | words.act_adjectives | leads
    for at in _places(text):
        last = text[at - 1 : at]
        if not (last.isalpha() or last in ENDS_OF_NOUNS):
            continue
        while last == " " and text[at - 1] == " ":  # several spaces: the word ends before the first
            at -= 1
        before = _words_before(text, at)
        if not before:
            continue
        word = before[-1].lower()
        if word in marks and len(before) > 1:
            marked, end = word, at
            at = _before(text, at, word)
            word = before[-2].lower()
            if marked in provisions and word in words.before_mark:  # "do n.º 2 do artigo 4.º"
                word, at = marked, end
        if word not in known:
            word = plain_word(word)
        if word in known:
            yield make(NumberedWord, (word, at - len(word), at))


def _places(text: str) -> Iterator[int]:
    """The spaces before numbers."""
    for number in NUMBER.finditer(text):
        yield number.start()
    bracket = text.find(")")
    while bracket >= 0:
        if text[bracket - 1 : bracket].islower():
            before = text[bracket - 2 : bracket - 1]
            space = text.rfind(" ", max(0, bracket - 6), bracket) if before in ROMAN_LETTERS else -1
            if before == " ":
                yield bracket - 2
            elif space >= 0 and ROMAN.fullmatch(text, space + 1, bracket):
                yield space
        bracket = text.find(")", bracket + 1)


def _words_before(text: str, at: int) -> list[str]:
    """The last two words of the same provision, at most."""
    return text[max(0, at - LONGEST_NOUN) : at].rpartition(BORDER)[2].rsplit(None, 2)


def _before(text: str, at: int, mark: str) -> int:
    """Where the word before a mark ends."""
    low = max(0, at - LONGEST_NOUN)
    return low + len(text[low : at - len(mark)].rstrip())


def plain_word(word: str) -> str:
    """Without what is glued to it: an opening bracket, "l'"."""
    return word.lstrip('([“"‘/—–-').replace("’", "'").rpartition("'")[2]
