"""The words for those who promise and those who are asked: states, organs, officials, groups."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import cast

from mandato.languages import words


@dataclass(frozen=True)
class BearerWords:
    """All words lower-cased. `one` and `many` are nouns of actors; a bearer headed by one of `many` is collective."""

    one: frozenset[str]
    many: frozenset[str]
    bodies: frozenset[str]  # heads of institutions and offices, which can be given a mandate
    countries: frozenset[str]  # names of one word, with their capital; longer names show by their capitals
    conjunctions: frozenset[str]  # between the last two members of a list
    determiners: frozenset[str]
    distributive: frozenset[str]  # "each": collective though singular
    introducers: frozenset[str]  # between a directive verb and whom it asks: "upon", "to"
    openers: frozenset[str]  # before what the addressee is asked to do: "to" with a verb, "that"
    certain_openers: frozenset[str]  # those that need no verb after them
    clause_opens_task: bool  # whom is asked may stand before it: "Pide al Secretario General que presente"
    adjective_endings: tuple[str, ...]  # of adjectives before a noun that may stand in a list of their own
    adjectives_follow: bool  # "los organismos regionales"
    task_openers: frozenset[str]  # after "entrust": "with"
    adverb_endings: tuple[str, ...]  # of words that may stand between the opener and its verb: "ly"
    joining_phrases: tuple[str, ...]  # "as well as ", at the head of a member
    inseparable: tuple[str, ...]  # beginnings at a conjunction that parts nobody: " and government"
    whole: tuple[str, ...]  # beginnings of names that hold a conjunction and are never parted
    inclusives: tuple[str, ...]  # "including ", before members of what was named
    interpolations: frozenset[str]  # words that open an insertion after a comma: "in", "as", "including"
    relatives: frozenset[str]
    breaks: frozenset[str]  # words at which an actor's name has ended for certain
    linkers: frozenset[str]  # prepositions inside an actor's name: "of", "for"
    genitives: frozenset[str]  # "of", before whose something is
    agent_breaks: frozenset[str]  # words at which the agent of a passive has been named
    agents: frozenset[str]  # before the agent of a passive: "by"
    arrangements: frozenset[str]  # nouns of actors that are also things: what is told of them describes
    texts: frozenset[str]  # nouns of texts and their parts, which promise nothing
    pronouns: frozenset[str]  # of those named before, as an object: "them"
    parties: str  # "the Parties", for those who sign an agreement together
    names: Mapping[str, str]  # printed name, lower-cased, without article -> the name as the organisation writes it

    @cached_property
    def joining_phrases_inside(self) -> tuple[str, ...]:
        return tuple(f" {phrase}" for phrase in self.joining_phrases)

    @cached_property
    def joining_words(self) -> tuple[str, ...]:
        return tuple(phrase.strip() for phrase in self.joining_phrases)

    @cached_property
    def plain_openers(self) -> frozenset[str]:
        return self.openers | self.certain_openers

    @cached_property
    def all_openers(self) -> frozenset[str]:
        return self.plain_openers | self.task_openers

    @cached_property
    def joining_signs(self) -> tuple[str, ...]:
        """The words between members, with their blanks."""
        return tuple(f" {sign} " for sign in (*self.conjunctions, *self.joining_words))

    @cached_property
    def openings_of_members(self) -> tuple[str, ...]:
        return tuple(f" {conjunction} " for conjunction in self.conjunctions) + self.joining_phrases_inside

    @cached_property
    def attaching(self) -> frozenset[str]:
        """Prepositions that are neither determiners nor conjunctions."""
        return self.linkers - self.determiners - self.conjunctions

    @cached_property
    def actors(self) -> frozenset[str]:
        return self.one | self.many


@lru_cache
def bearer_words(code: str) -> BearerWords:
    """Raises `UnknownLanguage`."""
    return cast(BearerWords, words(code, "bearers"))
