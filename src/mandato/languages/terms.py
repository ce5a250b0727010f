"""The shape of a language's words for how long an agreement lasts and how it ends.

Each field is a pattern matched against lower-case text, one blank standing for any white space.
"""

from functools import cache
from typing import NamedTuple, cast

from mandato.languages import words


class TermWords(NamedTuple):
    own: str  # the agreement as its own text names it: "this memorandum"
    foreign: str  # subjects whose entry into force or end is not the agreement's: "amendments", "a treaty"
    prepositions: frozenset[str]  # before the agreement's name these say that something of it is meant
    entry: str  # "enter into force"
    entry_noun: str  # "entry into force": tells of no event, unless `relative` follows
    relative: str  # ", which"
    others: str  # beside the verb: for whom alone it enters into force: "for that State"
    within: str  # before a period: it is no duration: "within", "every"
    lasting: str  # "remain in force", "a duration of"
    renewal: str  # any word of renewal
    automatic: str  # "automatically", "tacitly"
    by_agreement: str  # "by mutual consent", "may be extended"
    no_renewal: str  # "shall not be renewed"
    going_on: str  # "remain in force for further": a renewal by other words
    ends: str  # before a period after which it ends: "shall expire"
    denial: str  # what a party does who objects: "notifies"
    indefinite: str  # "indefinitely", "of unlimited duration"
    until_ended: str  # "until terminated": after a first period, makes it a minimum
    unless: str  # opens what stops a renewal
    denounce: str  # "terminate", "denounce", "withdraw"
    before: str  # after a period: counted back from an end
    notice: str  # beside a period: it is one of notice
    after: str  # after a period: counted from an event
    further: str  # before a period: it is one of renewal
    equal: str  # the renewal's period is the first one again
    yearly: str  # "from year to year"
    minimum: str  # before a period: "a minimum of"
    signature: str  # "its signature"
    last_signature: str  # "the last signature"
    deposit: str  # "deposit of the", "have ratified": what is counted by {ordinal} or {count}
    exchange: str  # "exchange of instruments of ratification"
    notification: str  # "have notified each other"
    first_day: str  # "the first day of the {ordinal} month following"
    expiry: str  # the end of a run, against which an objection counts: "its expiry date"
    leads: str  # pattern that ends just before a lasting period: "for an initial"
    elapsed: str  # "the expiry of": before a period after which something happens
    nth_day: str  # "the {ordinal} day after"
    until: str  # before the date on which it ends
    states: str  # what deposits are counted in: "states", "instruments"


@cache
def term_words(code: str) -> TermWords:
    """Raises `UnknownLanguage`."""
    return cast(TermWords, words(code, "terms"))
