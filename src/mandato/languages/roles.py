"""The words by which a paragraph shows its part in a text: recital, enacting words, decision, signature, footnote."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from mandato.languages import words


@dataclass(frozen=True, slots=True)
class RoleWords:
    """All in small letters. Phrases are matched from the beginning of a paragraph unless said otherwise.

    `recital_endings` are endings of first words that open a recital ("Recall-ing"), `recitals` other first
    words that do, `not_recitals` first words that only look so, `reciting` the first words that no title has.
    `that` opens a recital under a recital lead ("Considering:"), `leads` are the words of such a lead and of
    headings over a preamble. `adverbs` may stand before the verb, `reflexives` are pronouns that do. `verbs`
    are the finite verbs with which a decision opens ("Requests"), `speakers` the pronouns of a text that speaks
    of itself ("We"). `determiners` open the name of the body that speaks. `enacting` are phrases anywhere in
    the words before the decisions ("have agreed"), `follows` those that end them, `speaking` verbs that stand
    alone after the body's name ("DECIDES:"). `closings` open the block of date, place and witness; `signing`
    open a signature's lines; `sittings` are words of a line that names the sitting of adoption. `letterhead`
    opens lines of a document's head. `notes` open a footnote after its number. `parts` are titles that are
    headings wherever they stand alone; `captions` are words of a table's or figure's title before its number.
    `names` are titles of persons. `joiners` may stand in small letters inside a title, `finite` verbs never do.
    `this` are words with which a text names itself, `joints` those that join two speakers, `named` those that
    give a speaker its short name ("hereinafter"). `binding` are modal verbs of duty, `promising` words and
    `future_endings` endings of verbs that promise. `preambles` are titles over reasons.
    """

    recital_endings: tuple[str, ...]
    recitals: frozenset[str]
    not_recitals: frozenset[str]
    reciting: frozenset[str]
    that: frozenset[str]
    leads: frozenset[str]
    adverbs: frozenset[str]
    reflexives: frozenset[str]
    verbs: frozenset[str]
    speakers: frozenset[str]
    determiners: frozenset[str]
    enacting: tuple[str, ...]
    follows: tuple[str, ...]
    speaking: frozenset[str]
    closings: tuple[str, ...]
    signing: tuple[str, ...]
    sittings: frozenset[str]
    letterhead: tuple[str, ...]
    notes: frozenset[str]
    parts: frozenset[str]
    captions: frozenset[str]
    names: frozenset[str]
    joiners: frozenset[str]
    finite: frozenset[str]
    this: frozenset[str]
    joints: frozenset[str]
    named: tuple[str, ...]
    binding: frozenset[str]
    promising: frozenset[str]
    future_endings: tuple[str, ...]
    preambles: frozenset[str]


@cache
def role_words(code: str) -> RoleWords:
    """Raises `UnknownLanguage`."""
    return cast(RoleWords, words(code, "roles"))
