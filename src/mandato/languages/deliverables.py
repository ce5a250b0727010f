"""The nouns of what is delivered: reports, meetings, plans, funds."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from mandato.languages import words
from mandato.languages.word_lists import listed
from mandato.model.commitment import DeliverableKind


@dataclass(frozen=True)
class DeliverableWords:
    """`nouns`: kind -> nouns in every printed number, lower-cased, parted by commas; two-word nouns allowed."""

    nouns: Mapping[DeliverableKind, str]
    determiners: frozenset[str]
    left_stops: frozenset[str]  # words that cannot belong to a noun phrase, left of its head
    deictics: frozenset[str]  # determiners of what is known already: "this memorandum"
    conjunctions: frozenset[str]
    modifier_endings: tuple[str, ...]  # of adjectives that an "and" may join before a noun
    verb_marks: frozenset[str]  # words after which a verb follows: "to"
    verbal_endings: tuple[str, ...]  # of verb forms at which a phrase has begun: "copying good practices"
    modifiers: frozenset[str]  # words that end so and yet belong to it: "working programme"
    oblique: frozenset[str]  # prepositions after which a noun is no direct object: "to", "at"
    containing: frozenset[str]  # those of them after which it may yet be what is delivered: "include it in a campaign"
    linkers: frozenset[str]  # prepositions with which a noun phrase goes on after its head
    adjectives_follow: bool  # "programa nacional": adjectives after the head belong to it
    right_stops: frozenset[str]  # words at which it has ended


@dataclass(frozen=True)
class DeliverableLexicon:
    words: DeliverableWords
    kinds: Mapping[str, DeliverableKind]  # one-word nouns
    heads: frozenset[str]  # first words of all nouns
    pairs: Mapping[tuple[str, str], DeliverableKind]
    paired: frozenset[str]  # their first words
    right_stops: frozenset[str]  # words and marks at which a noun phrase has ended


@lru_cache
def deliverable_lexicon(code: str) -> DeliverableLexicon:
    """Raises `UnknownLanguage`."""
    data = cast(DeliverableWords, words(code, "deliverables"))
    kinds: dict[str, DeliverableKind] = {}
    pairs: dict[tuple[str, str], DeliverableKind] = {}
    for kind, nouns in data.nouns.items():
        for noun in listed(nouns):
            first, _, second = noun.partition(" ")
            if second:
                pairs[first, second] = kind
            else:
                kinds[first] = kind
    paired = frozenset(first for first, _ in pairs)
    return DeliverableLexicon(data, kinds, paired.union(kinds), pairs, paired, data.right_stops.union(",;.:()"))
