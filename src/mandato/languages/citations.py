"""The shape of the words with which a text cites another text or a part of itself."""

from dataclasses import dataclass, field
from functools import cache
from typing import cast

from mandato.languages import words


@dataclass(frozen=True, slots=True)
class CitationWords:
    """Patterns are regular expressions without anchors; mappings go from the printed word in lower case.

    `provisions` maps nouns of parts to a rank, 0 the widest (annex), 6 the narrowest (point); `acts` nouns of
    numbered acts to their English name; `heads` the nouns that make a capitalised name an instrument to a concept
    shared by all languages. `weak_heads` need a capitalised word beside them, `phrase_heads` are of several words.
    `organs` maps bodies to the code of their symbols.
    """

    provisions: dict[str, int]
    ordinal_stems: tuple[str, ...]  # nouns without their first letter whose number may be a word
    letter_stems: tuple[str, ...]  # the same of nouns whose number may be a letter without a bracket
    annexes: tuple[str, ...]  # nouns of parts that may have no number
    acts: dict[str, str]
    act_stems: tuple[str, ...]
    act_adjectives: frozenset[str]  # between the noun of an act and its number: "decreto legislativo nº 67"
    before_mark: frozenset[str]  # words after which "n.º 2" is a part by itself: "do n.º 2 do artigo 4.º"
    heads: dict[str, str]
    weak_heads: dict[str, str]
    phrase_heads: dict[str, str]
    lower_heads: dict[str, str]  # heads that are also printed small before a proper name: "protocolo de Salta"
    dated_heads: frozenset[str]  # weak heads that need a number: "2030 Agenda"
    proper_heads: frozenset[str]  # phrase heads that are names by themselves: "New Urban Agenda"
    organs: dict[str, str]
    agenda_nouns: frozenset[str]  # nouns of parts that alone mean an agenda or a budget
    both: str  # and, or
    through: str  # to, between the ends of a range
    marks: str  # No., before a number
    mark_words: frozenset[str]
    mark_literals: tuple[str, ...]  # the same, as printed
    of_year: str  # between the number of a law and its year
    organ_of: str  # between the number of an act and its body
    date: str  # "of 22 December 2009", after a number or a name
    of: str  # between a provision and the text that holds it
    annexed: str  # after an annex without a number: "to resolution", "to the present"
    of_own: str  # the shorter joint before "this Memorandum"
    documents: str  # nouns of documents cited without a symbol: "report"
    dated_documents: str  # nouns of documents cited by their date
    date_leads: frozenset[str]  # words directly before the day of a date
    listed_day: str  # one of several dates: its day and month, and its year where it is printed
    dated_before: tuple[str, ...]  # nouns of documents before which the date may stand: "the 7 May 2014 communiqué"
    whose: str  # between such a noun and its date: "of the Secretary-General"
    inner: str  # "in particular", between a wider and a narrower part
    possessives: str
    same: str  # before the noun of a text named before: "the", "that"
    thereof: str
    own: str  # "this", "the present", before a noun
    own_words: frozenset[str]  # the last word of `own`
    determiners: frozenset[str]  # before the short form of a name
    anaphoric: frozenset[str]  # those that never point to the text itself: "the said Protocol"
    its: str  # "in its", before a provision of the text named last
    stated: str  # "as set out in", between a text and its part
    parties_stem: str  # how that begins
    parties_to: str  # before the acronym of a treaty: "Parties to the"
    communities: frozenset[str]  # of "States Parties to X": bodies, no treaties
    above: str  # after a provision of the same text: above, below, hereof
    previous: dict[str, int]  # "previous paragraph": the word and how many provisions to step
    behind: dict[str, int]  # the same, of words that never stand before the noun: "the paragraph above"
    ordinals: dict[str, str]  # provisions numbered in words
    connectors: frozenset[str]  # lower-case words inside a name
    first_connectors: frozenset[str]  # lower-case words that may follow the head directly
    only_first: frozenset[str]  # connectors that join only the head with what follows it
    founding: str  # words by which the name of a treaty tells what it founds
    accounts: frozenset[str]  # after the name of a text and a colon: what is told of it
    lower_after: frozenset[str]  # first connectors after which lower-case words may belong to the name
    purpose: frozenset[str]  # prepositions that after a capitalised name begin a purpose, not more of the name
    parallel: frozenset[str]  # prepositions that "and" may repeat inside a name
    topics: frozenset[str]  # connectors that lead to what a text is about, which may be a list
    plain_of: frozenset[str]  # first connectors after which a comma ends the name
    between: frozenset[str]
    articles: frozenset[str]
    introducers: frozenset[str]  # words that go on with a name after a comma
    cut_generic: frozenset[str]  # connectors that join a name with whom it concerns in this sentence
    adjectives: frozenset[str]  # lower-case adjectives that may follow the head directly
    adjective_shape: str  # of lower-case adjectives that follow a capitalised noun of a name (French)
    openers: frozenset[str]  # capitalised words that open a sentence and belong to no name
    qualified: frozenset[str]  # nouns before which a capitalised run is an adjective: "United Nations norms"
    leagues: frozenset[str]  # bodies whose names say of what they are made: "Liga de los Estados Árabes"
    generic: frozenset[str]  # capitalised words that are no part of a name's own words
    stops: frozenset[str]  # words that end a name where lower-case words may belong to it
    lower_names: bool  # lower-case words may belong to a name (French)
    quoted_title: str  # words that announce the title of the act just cited
    defines: str  # "hereinafter referred to as"
    made: str  # verbs by which an unnamed memorandum is mentioned as concluded
    indefinite: frozenset[str]
    laws: frozenset[str] = field(default_factory=frozenset)  # acts that a bare number may follow


@cache
def citation_words(language: str) -> CitationWords:
    """Raises `UnknownLanguage`."""
    return cast(CitationWords, words(language, "citations"))
