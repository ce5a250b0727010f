"""An agreement's provisions in; the sentences about its own life out, with the periods that stand in them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mandato.extracting.commitments.sentences import sentences
from mandato.extracting.times.dates import lowered
from mandato.extracting.times.durations import Counted, find_durations
from mandato.languages.terms import TermWords, term_words
from mandato.model import Instrument, Provision, Span

_AROUND = 70  # how far beside a word those that go with it may stand, in characters
_LEAD = 40


_SPEAKING = frozenset({"operative", "text", "back", "formula"})


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
    spoken: set[str] = set()
    for provision in instrument.provisions:
        if provision.role not in _SPEAKING or not provision.text or provision.id.startswith("annex"):
            continue
        low = lowered(provision.text)
        for start, end in sentences(provision.text):
            clause = Clause(low[start:end], start, provision)
            if _is_about_life(clause, code) and (_names_own(clause, code) or _goes_on(clause, spoken, code)):
                spoken |= {provision.id, provision.parent or provision.id}
                yield clause


def _goes_on(clause: Clause, spoken: set[str], code: str) -> bool:
    """Whether a sentence that does not name the agreement goes on speaking of it, in the same provision; or, in
    another provision of the same article, of the denunciation that the former allowed."""
    if _is_foreign(clause, code):
        return False
    if clause.provision.id in spoken:
        return True
    ending = found(term_words(code).denounce, clause.low)
    return clause.provision.parent in spoken and ending is not None and ending.start() < _LEAD


def _is_about_life(clause: Clause, code: str) -> bool:
    words = term_words(code)
    return any(clause.has(pattern) for pattern in (words.entry, words.lasting, words.renewal, words.denounce))


def _names_own(clause: Clause, code: str) -> bool:
    """Whether the agreement itself is what enters into force, lasts or ends: its name stands beside such words,
    and not as a mere complement ("certificates issued under this Treaty are valid for a year")."""
    words = term_words(code)
    foreign = found(words.foreign, clause.low)
    for own in compiled_phrase(words.own).finditer(clause.low):
        if foreign and foreign.start() < own.start():
            return False
        if _is_complement(clause.low, own, words):
            continue
        near = clause.low[max(0, own.start() - _AROUND) : own.end() + _AROUND]
        if any(found(pattern, near) for pattern in (words.entry, words.lasting, words.renewal, words.denounce)):
            return True
    return False


def _is_complement(low: str, own: re.Match[str], words: TermWords) -> bool:
    before_it = low[: own.start()].rsplit(None, 1)[-1] if low[: own.start()].strip() else ""
    if own[0].split()[0] not in words.prepositions and before_it not in words.prepositions:
        return False
    lead = low[max(0, own.start() - _LEAD) : own.start()]
    return not any(found(pattern, lead) for pattern in (words.entry, words.lasting, words.renewal, words.denounce))


def _is_foreign(clause: Clause, code: str) -> bool:
    foreign = found(term_words(code).foreign, clause.low)
    return foreign is not None and foreign.start() < _AROUND


def before(clause: Clause, counted: Counted, reach: int = _AROUND) -> str:
    return clause.low[max(0, counted.start - reach) : counted.start]


def after(clause: Clause, counted: Counted, reach: int = _AROUND) -> str:
    return clause.low[counted.end : counted.end + reach]
