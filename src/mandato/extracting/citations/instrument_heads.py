"""The nouns that make a capitalised name an instrument: Convention, Plan of Action, Agenda."""

import re
from functools import cache
from typing import NamedTuple

from mandato.languages.citations import citation_words
from mandato.model.making import make

CAPITALS = re.compile(r"(?:\s+[A-ZÁÉÍÓÚ][\w’'\-]*(?:\s(?:of|for)\sAction)?){0,4}")


PLAIN = str.maketrans("ÁÉÍÓÚÂÊÔÃÕÇÀÈ", "AEIOUAEOAOCAE")


class Head(NamedTuple):
    """The noun of a name at [start, end). A weak one makes a name only with a capitalised word beside it, a dated
    one ("2030 Agenda") only with a number, a proper one ("New Urban Agenda") by itself, a shouted one ("CONSTITUCIÓN")
    with more words in capitals."""

    start: int
    end: int
    concept: str
    weak: bool = False
    dated: bool = False
    proper: bool = False
    shouted: bool = False


def _by_first_letter(names: list[str]) -> dict[str, list[str]]:
    """In the order given: a search that misses then tries the letters, not all names."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(name[0], []).append(name)
    return groups


@cache
def head_pattern(language: str) -> re.Pattern[str]:
    """Without a leading boundary, so that the search skips from capital to capital."""
    words = citation_words(language)
    names = sorted(
        {**words.heads, **words.weak_heads, **words.phrase_heads, **_shouted(language)}, key=len, reverse=True
    )
    nouns = "|".join(
        f"{first}(?:{'|'.join(re.escape(name[1:]) for name in group)})"
        for first, group in _by_first_letter(names).items()
    ).replace(r"\ ", r"\s+")
    return re.compile(rf"(?:{nouns})(?=\d{{1,3}}(?!\w)|(?![\w\-]))")  # a digit glued to it is the mark of a footnote


@cache
def _shouted(language: str) -> dict[str, str]:
    """Heads in capitals, with and without their accents, and their concepts."""
    words = citation_words(language)
    heads = {name.upper(): concept for name, concept in (words.heads | words.phrase_heads).items()}
    return {name.translate(PLAIN): concept for name, concept in heads.items()} | heads


def read_head(text: str, found: re.Match[str], language: str) -> Head | None:
    """The head that a match of `head_pattern` stands for; None where it only qualifies what follows."""
    words = citation_words(language)
    before = text[found.start() - 1] if found.start() else " "
    if before.isalnum() or before in "-_" or text.startswith(" Series", found.end()):
        return None
    if _runs_into_head(text, found.end(), language):
        return None
    concept, weak, dated, proper, shouted = _kinds(language)[" ".join(found.group().split())]
    head = make(Head, (*found.span(), concept, weak, dated, proper, shouted))
    if weak and not words.adjectives and re.match(r"\s+(?!No)[A-Z][a-z]", text[found.end() : found.end() + 3]):
        return None  # "United Nations Framework Classification"
    return head


@cache
def _kinds(language: str) -> dict[str, tuple[str, bool, bool, bool, bool]]:
    """What each noun is: its concept, and whether it is weak, dated, proper, shouted."""
    words = citation_words(language)
    found = {
        noun: (concept, True, noun in words.dated_heads, False, False) for noun, concept in words.weak_heads.items()
    }
    found |= {noun: (concept, False, False, False, False) for noun, concept in words.heads.items()}
    found |= {
        noun: (concept, False, False, noun in words.proper_heads, False) for noun, concept in words.phrase_heads.items()
    }
    return found | {noun: (concept, False, False, False, True) for noun, concept in _shouted(language).items()}


def _runs_into_head(text: str, at: int, language: str) -> bool:
    """Whether only capitalised words part a head from the next: "Santiago Statement Action Programme" is one name."""
    if not text[at + 1 : at + 2].isupper():
        return False
    run = CAPITALS.match(text, at)
    head = head_pattern(language).search(text, at, run.end()) if run and run.end() > at else None
    return head is not None
