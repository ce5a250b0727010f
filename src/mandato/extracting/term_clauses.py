"""An agreement's provisions in; the sentences about its own life out, with the periods that stand in them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mandato.extracting.dates import lowered
from mandato.extracting.durations import Counted, find_durations
from mandato.extracting.sentences import sentences
from mandato.languages.terms import term_words
from mandato.model import Instrument, Provision, Span

_SUBJECT_REACH = 160  # how far into a sentence its subject may stand, in characters
_AROUND = 70


class Clause(NamedTuple):
    """One sentence of a provision: `low` its lower-case text, `start` its offset in the provision's text."""

    low: str
    start: int
    provision: Provision

    def has(self, pattern: str) -> bool:
        return found(pattern, self.low) is not None

    def span(self, start: int = 0, end: int | None = None) -> Span:
        stop = len(self.low) if end is None else end
        return self.provision.locate(self.start + start, self.start + stop)

    def durations(self, code: str) -> list[Counted]:
        return list(find_durations(self.low, code))


def found(pattern: str, text: str, start: int = 0) -> re.Match[str] | None:
    return compiled_phrase(pattern).search(text, start)


@cache
def compiled_phrase(pattern: str) -> re.Pattern[str]:
    """A data pattern, one blank for any white space, at the beginning of a word."""
    return re.compile(r"(?<![\w-])" + pattern.replace(" ?", r"\s*").replace(" ", r"\s+"))


def own_clauses(instrument: Instrument) -> Iterator[Clause]:
    """Sentences that speak of the agreement's own entry into force, duration, renewal or end."""
    code = instrument.language
    for provision in instrument.provisions:
        if provision.role not in {"operative", "text", "back", "formula"} or not provision.text:
            continue
        speaks = False
        low = lowered(provision.text)
        for start, end in sentences(provision.text):
            clause = Clause(low[start:end], start, provision)
            if not _is_about_life(clause, code):
                continue
            if _names_own(clause, code) or (speaks and not _is_foreign(clause, code)):
                speaks = True
                yield clause


def _is_about_life(clause: Clause, code: str) -> bool:
    words = term_words(code)
    return any(clause.has(pattern) for pattern in (words.entry, words.lasting, words.renewal, words.denounce))


def _names_own(clause: Clause, code: str) -> bool:
    words = term_words(code)
    own = found(words.own, clause.low)
    if not own or own.start() > _SUBJECT_REACH:
        return False
    foreign = found(words.foreign, clause.low)
    return not (foreign and foreign.start() < own.start())


def _is_foreign(clause: Clause, code: str) -> bool:
    foreign = found(term_words(code).foreign, clause.low)
    return foreign is not None and foreign.start() < _AROUND


def before(clause: Clause, counted: Counted, reach: int = _AROUND) -> str:
    return clause.low[max(0, counted.start - reach) : counted.start]


def after(clause: Clause, counted: Counted, reach: int = _AROUND) -> str:
    return clause.low[counted.end : counted.end + reach]
