"""Parts of a text that are cited: "paragraphs 12 to 15", "Article II", "annex I", "(25.c and j)"."""

import re
from collections.abc import Iterator
from functools import cache

from mandato.extracting.cited_labels import DOTTED, read_labels
from mandato.extracting.citing_text import CitingText
from mandato.extracting.mentions import Label, Parts
from mandato.languages.citations import citation_words

BARE_LISTS = re.compile(r"\(\s?\d{1,3}\.\s?[A-Za-z0](?!\w)")


def find_parts(citing: CitingText, language: str) -> Iterator[Parts]:
    """Yields the parts cited with a noun, in no order, then those in brackets without one."""
    text = citing.text
    words = citation_words(language)
    noun_at = _noun_pattern(language)
    for place in sorted(_places(text, words.provision_stems)):
        noun = noun_at.match(text, place)
        if noun and (found := _after_noun(text, noun, language)):
            yield found
    yield from _bare(text, language)


def _places(text: str, stems: tuple[str, ...]) -> set[int]:
    """Where a noun may begin: one letter before each stem."""
    places: set[int] = set()
    for stem in stems:
        at = text.find(stem)
        while at >= 0:
            if at and not (at > 1 and text[at - 2].isalpha()):
                places.add(at - 1)
            at = text.find(stem, at + 1)
    return places


@cache
def _noun_pattern(language: str) -> re.Pattern[str]:
    names = sorted(citation_words(language).provisions, key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(re.escape, names)) + r")(?![\w-])", re.IGNORECASE)


def _after_noun(text: str, noun: re.Match[str], language: str) -> Parts | None:
    words = citation_words(language)
    printed = noun.group().lower()
    rank = words.provisions[printed]
    gap = _gap(language).match(text, noun.end())
    at = gap.end() if gap else noun.end()
    listed = read_labels(text, at, language, plural=printed.rstrip(".").endswith("s")) if gap else None
    if listed and _plausible(text, noun, listed.labels[0]):
        return Parts(noun.start(), listed.end, printed, rank, listed.labels)
    if rank == 0 and not printed.endswith("s") and _joined_to_text(language).match(text, noun.end()):
        label = Label(printed, noun.start(), noun.end())
        return Parts(noun.start(), noun.end(), printed, rank, (label,))
    if rank == 0 and not printed.endswith("s"):
        label = Label(printed, noun.start(), noun.end())
        return Parts(noun.start(), noun.end(), printed, rank, (label,), holder=True)
    return None


@cache
def _gap(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?:{citation_words(language).marks})\s*)?(?<=[\s.°º])")


@cache
def _joined_to_text(language: str) -> re.Pattern[str]:
    """After an annex without a number: the words that join it to its text."""
    return re.compile(citation_words(language).annexed)


def _plausible(text: str, noun: re.Match[str], label: Label) -> bool:
    """A lone capital or lower-case letter after a noun is a label only where no word follows it as its own."""
    printed = text[label.start : label.end]
    if printed in ("a", "A", "o", "O", "e", "E", "I", "à", "y"):
        return bool(re.match(r"\s*[.,;:)]|$", text[label.end : label.end + 2])) or printed in ("A", "E", "I")
    return True


def _bare(text: str, language: str) -> Iterator[Parts]:
    """ "(25.c), d) and j)": a number with its letter, in brackets of its own."""
    for bracket in BARE_LISTS.finditer(text):
        opening = DOTTED.match(text, bracket.start())
        listed = read_labels(text, opening.end(), language, plural=True) if opening else None
        if listed and re.match(r"\s?\.?\)?", text[listed.end : listed.end + 2]):
            yield Parts(bracket.start() + 1, listed.end, "", 6, listed.labels)
