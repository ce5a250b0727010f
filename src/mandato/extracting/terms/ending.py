"""Clauses of an agreement in; the notice against its renewal and the notice of its denunciation out."""

import re
from collections.abc import Collection
from typing import NamedTuple

from mandato.extracting.terms.clauses import Clause, after, before, found
from mandato.extracting.terms.entry import is_lasting
from mandato.extracting.times.durations import Counted
from mandato.languages.terms import TermWords, term_words
from mandato.model import Span, Why
from mandato.scheduling import Duration

_NEAR = 60


class Ending(NamedTuple):
    objection: Duration | None = None
    notice: Duration | None = None
    effect_after: Duration | None = None
    whys: tuple[tuple[str, Why], ...] = ()


def read_ending(clauses: list[Clause], code: str, *, renews: bool, read: Collection[Span]) -> Ending:
    """`renews` says whether the agreement renews itself: only then is there something to object to. `read` are the
    places of periods already read as something else."""
    ending = Ending()
    for clause in clauses:
        for counted in clause.durations(code):
            place = clause.span(counted.start, counted.end)
            fact = None if place in read else _fact(clause, counted, code, renews=renews)
            if fact and getattr(ending, fact) is None:
                why = Why(f"end-{fact.replace('_', '-')}", place, 0.0)
                ending = _with(ending, fact, counted.length)._replace(whys=(*ending.whys, (_NAMES[fact], why)))
    return ending


_NAMES = {"objection": "objection_notice", "notice": "denunciation.notice", "effect_after": "denunciation.effect_after"}


def _with(ending: Ending, fact: str, length: Duration) -> Ending:
    if fact == "objection":
        return ending._replace(objection=length)
    return ending._replace(notice=length) if fact == "notice" else ending._replace(effect_after=length)


def _fact(clause: Clause, counted: Counted, code: str, *, renews: bool) -> str | None:
    words = term_words(code)
    left, right = before(clause, counted, _NEAR), after(clause, counted, _NEAR)
    unless = found(words.unless, clause.low)
    conditional = unless is not None and unless.start() < counted.start and clause.has(words.renewal)
    if _counts_back(words, right) or found(words.notice, right) or found(words.notice, left):
        if _is_effect(words, left, right):
            return "effect_after" if clause.has(words.denounce) else None
        renewing = clause.has(words.renewal) and not clause.has(words.denounce)
        against = conditional or renewing or found(words.expiry, right)
        if renews and against and not clause.has(words.denial):  # "a month before its expiry the Parties shall meet"
            return None
        if renews and against:
            return "objection"
        return "notice" if clause.has(words.denounce) or conditional else None
    if clause.has(words.denounce) and found(words.after, right[:25]) and not _is_run(clause, counted, words):
        return "effect_after"
    return None


def _is_run(clause: Clause, counted: Counted, words: TermWords) -> bool:
    """A period of duration, unless it is one after whose expiry something happens."""
    return is_lasting(clause, counted, words) and not re.search(words.elapsed, before(clause, counted, 40))


def _counts_back(words: TermWords, right: str) -> bool:
    back = found(words.before, right)
    return back is not None and back.start() < 25


def _is_effect(words: TermWords, left: str, right: str) -> bool:
    """ "Takes effect three months after the notification" counts on, though it names a notification."""
    on = found(words.after, right[:25])
    if on is None or on.start() >= 4:
        return False
    return found(words.entry, left) is not None or found(words.notice, right[on.end() :]) is not None
