"""The shape of a language's words for who made an instrument, who signed it, where and by which formula.

Patterns and phrases are lower-case and matched against lower-case text, one blank standing for any white space.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple, cast

from mandato.languages import words


class PartyWords(NamedTuple):
    signing: str  # pattern of the word that opens the formula of signature: "done"
    witness: tuple[str, ...]  # phrases that announce the formula: "in witness whereof"
    sign: str  # pattern of the finite verb of a closing that says its day before it: "on 3 May the Parties sign"
    made: str  # pattern of the opening sentence that tells the day: "this agreement is made"
    adoption: str  # pattern that opens a line of adoption: "resolution adopted by"
    meeting: str  # pattern of the words before the place where the adopters met: "gathered at"
    place: str  # pattern between those words, or the signing word, and a place's name: "at", "in the city of"
    not_places: frozenset[str]  # capitalised words that follow such a preposition and are no place
    between: str  # pattern of the word that opens the list of parties in a title
    title_ends: str  # pattern of the words that end it: "concerning"
    title_stops: str  # of those that end it where a small letter follows: "for the", but not "for Migration"
    conjunction: str  # pattern of "and"
    articles: tuple[str, ...]  # stripped from the beginning of a name
    governments: str  # pattern of "the Government of" before a state's name
    short_form: str  # pattern between a name and its short form: "hereinafter referred to as"
    hereafter: str  # pattern of the words that end a list of parties: "hereinafter"
    represented: str  # pattern of "represented by"
    signs_for: str  # pattern of "for and on behalf of" at the head of a signature
    signed_marks: str  # pattern of what is printed instead of a handwritten signature: "(signed)"
    honorifics: str  # pattern of titles before a person's name
    capacities: frozenset[str]  # words with which a person's capacity begins: "minister", "executive"
    organs: Mapping[str, str]  # bodies by which resolutions are adopted, and the symbol's shape with {n}
    small: frozenset[str]  # words that stand in small letters inside a name: "of"


@cache
def party_words(code: str) -> PartyWords:
    """Raises `UnknownLanguage`."""
    return cast(PartyWords, words(code, "parties"))
