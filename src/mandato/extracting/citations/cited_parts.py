"""Parts of a text that are cited: "paragraphs 12 to 15", "Article II", "annex I", "(25.c and j)"."""

import re
from collections.abc import Iterator
from functools import cache

from mandato.extracting.citations.cited_labels import DOTTED, read_labels
from mandato.extracting.citations.mentions import Label, Parts
from mandato.extracting.citations.numbered_words import NumberedWord
from mandato.languages.citations import citation_words

BARE_LISTS = re.compile(r"\(\s?\d{1,3}\.\s?[A-Za-z0](?!\w)")
NUMBER_NEXT = re.compile(r"\s\(?(?:[0-9]|[IVXLC]+(?![\w’'])|[A-Z](?![\w’'.])|[a-z]{1,2}\))")
PUNCTUATED = re.compile(r"\s*[.,;:)]|$|\s(?:del?|d[ao]s?|du|of)\s")
BARE_LETTER = re.compile(r"\s(?:[a-z](?![\w’').]|\s[a-z]\s)|[“\"'][a-z][”\"'])")
CLOSED = re.compile(r"\s?\.?\)?")
PLAIN_WORD = re.compile(r"[^\W\d_]+")


def find_parts(text: str, language: str, numbered: list[NumberedWord]) -> Iterator[Parts]:
    """Yields the parts cited with a noun, those in words or letters, annexes without a number, those in brackets."""
    nouns = citation_words(language).provisions
    for noun in numbered:
        if noun.word in nouns and (found := _after_noun(text, noun.start, noun.end, language)):
            yield found
    yield from _in_words(text, language)
    yield from _lettered(text, language)
    yield from _annexes(text, language)
    yield from _bare(text, language)


def _in_words(text: str, language: str) -> Iterator[Parts]:
    """ "Artículo primero", "cláusula segunda"."""
    words = citation_words(language)
    for stem in words.ordinal_stems:
        at = text.find(stem)
        while at >= 0:
            end = at + len(stem) + (text[at + len(stem) : at + len(stem) + 1] == "s")
            noun = text[at - 1 : end].lower()
            word = PLAIN_WORD.match(text, end + 1)
            ordinal = word is not None and word.group().lower() in words.ordinals
            found = _after_noun(text, at - 1, end, language) if ordinal and noun in words.provisions else None
            if found:
                yield found
            at = text.find(stem, end)


def _lettered(text: str, language: str) -> Iterator[Parts]:
    """ "letra a", "alínea “b”": letters without a bracket."""
    words = citation_words(language)
    for stem in words.letter_stems:
        at = text.find(f"{stem} ")
        while at >= 0:
            end = at + len(stem)
            noun = text[at - 1 : end].lower()
            bare = BARE_LETTER.match(text, end) and noun in words.provisions and not text[at - 2 : at - 1].isalpha()
            if bare and (found := _after_noun(text, at - 1, end, language)):
                yield found
            at = text.find(f"{stem} ", end)


def _annexes(text: str, language: str) -> Iterator[Parts]:
    """An annex without a number: cited itself ("the annex to resolution"), or as the holder of parts."""
    words = citation_words(language)
    joined = re.compile(words.annexed)
    for noun in words.annexes:
        stem = noun[1:]
        at = text.find(stem)
        while at >= 0:
            start, end = at - 1, at + len(stem)
            alone = text[start:end].lower() == noun and not text[start - 1 : start].isalpha() if start >= 0 else False
            if alone and not text[end : end + 1].isalpha() and not _numbers_follow(text, end):
                label = Label(noun, start, end)
                yield Parts(start, end, noun, 0, (label,), holder=joined.match(text, end) is None)
            at = text.find(stem, end)


def _numbers_follow(text: str, at: int) -> bool:
    return NUMBER_NEXT.match(text, at) is not None


def _after_noun(text: str, start: int, end: int, language: str) -> Parts | None:
    printed = text[start:end].lower()
    gap = _gap(language).match(text, end)
    plural = printed.rstrip(".").endswith("s")
    listed = read_labels(text, gap.end(), language, plural=plural) if gap else None
    if listed is None or not _plausible(text, listed.labels[0]):
        return None
    return Parts(start, listed.end, printed, citation_words(language).provisions[printed], listed.labels)


@cache
def _gap(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?:{citation_words(language).marks})\s*)?(?<=[\s.°º])")


def _plausible(text: str, label: Label) -> bool:
    """A lone capital or lower-case letter after a noun is a label only where no word follows it as its own."""
    printed = text[label.start : label.end]
    if printed in ("a", "A", "o", "O", "e", "E", "I", "à", "y"):
        return bool(PUNCTUATED.match(text[label.end : label.end + 5])) or printed in ("A", "E", "I")
    return True


def _bare(text: str, language: str) -> Iterator[Parts]:
    """ "(25.c), d) and j)": a number with its letter, in brackets of its own."""
    for bracket in BARE_LISTS.finditer(text):
        opening = DOTTED.match(text, bracket.start())
        listed = read_labels(text, opening.end(), language, plural=True) if opening else None
        if listed and CLOSED.match(text[listed.end : listed.end + 2]):
            yield Parts(bracket.start() + 1, listed.end, "", 6, listed.labels)
