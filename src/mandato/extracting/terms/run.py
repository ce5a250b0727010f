"""Clauses of an agreement in; how long it runs and how it is renewed out."""

import re
from typing import Literal, NamedTuple

from mandato.extracting.terms.clauses import Clause, after, before, compiled_phrase, found
from mandato.extracting.terms.entry import is_lasting
from mandato.extracting.times.dates import match_calendar
from mandato.extracting.times.durations import Counted
from mandato.languages.terms import TermWords, term_words
from mandato.model import Why
from mandato.scheduling import Duration

_NEAR = 30


Renewal = Literal["automatic", "by-agreement", "none"]


class Run(NamedTuple):
    """What the clauses say of the run; `ends_on` is an ISO date that the text itself names."""

    duration: Duration | None = None
    minimum: Duration | None = None
    indefinite: bool = False
    ends_on: str | None = None
    renewal: Renewal | None = None
    renewal_period: Duration | None = None
    whys: tuple[tuple[str, Why], ...] = ()


def read_run(clauses: list[Clause], code: str) -> Run:
    run = Run()
    for clause in clauses:
        run = _with_length(run, clause, code)
        run = _with_renewal(run, clause, code)
    if run.indefinite:  # a day on which something else ends
        run = run._replace(ends_on=None, whys=tuple((fact, why) for fact, why in run.whys if fact != "expires"))
    return _as_minimum(run, clauses, code)


def _with_length(run: Run, clause: Clause, code: str) -> Run:
    words = term_words(code)
    if not (clause.has(words.lasting) or clause.has(words.entry)) or _tells_of_ending(clause, words):
        return run
    main = _main(clause, words)
    if not run.indefinite and not run.duration and (endless := _endless(clause, words, code, main)):
        run = run._replace(indefinite=True, whys=_why(run, "indefinite", "indefinite", clause, endless.span()))
    if run.duration or run.ends_on:
        return run
    for counted in clause.durations(code):
        if counted.start < main and _is_duration(clause, counted, words):
            whys = _why(run, "duration", "duration", clause, (counted.start, counted.end))
            return run._replace(duration=counted.length, whys=whys)
    return _until(run, clause, words, code) if clause.has(words.lasting) else run


def _endless(clause: Clause, words: TermWords, code: str, end: int) -> re.Match[str] | None:
    """Words of no end, unless a period stands among them: "in force for five years, unless denounced"."""
    match = found(words.indefinite, clause.low[:end])
    if match and any(match.start() < counted.start < match.end() for counted in clause.durations(code)):
        return None
    return match


def _tells_of_ending(clause: Clause, words: TermWords) -> bool:
    """Whether a denunciation is what the sentence is about, and not a proviso or what follows a first period."""
    denounce = found(words.denounce, clause.low)
    if not denounce or found(words.ends, denounce[0]):
        return False
    lasting = found(words.lasting, clause.low)
    unless = found(words.unless, clause.low)
    if unless and unless.start() < denounce.start():
        return False
    return lasting is None or denounce.start() < lasting.start()


def _main(clause: Clause, words: TermWords) -> int:
    """Where the words that stop a renewal begin."""
    unless = found(words.unless, clause.low)
    return unless.start() if unless and unless.start() > 10 else len(clause.low)


def _is_duration(clause: Clause, counted: Counted, words: TermWords) -> bool:
    left, right = before(clause, counted, 40), after(clause, counted, _NEAR)
    if found(words.before, right) or found(words.notice, right) or _ends(words.notice + r"[^,.;]{0,12}", left):
        return False
    if _ends(words.within, left):
        return False
    if _ends(words.further + r"(?: an?| the| one)?(?: periods? of| terms? of)?", left):
        return False
    if _ends(words.ends, left):
        return True
    return is_lasting(clause, counted, words) or not re.match(r"\s*" + words.after.replace(" ", r"\s+"), right)


def _ends(pattern: str, text: str) -> bool:
    return re.search(rf"(?<!\w)(?:{pattern.replace(' ', chr(92) + 's+')})[\s,]*\Z", text) is not None


def _until(run: Run, clause: Clause, words: TermWords, code: str) -> Run:
    for until in compiled_phrase(words.until).finditer(clause.low):
        begin = until.end() + len(clause.low[until.end() :]) - len(clause.low[until.end() :].lstrip())
        calendar = match_calendar(clause.low, begin, code)
        if calendar:
            whys = _why(run, "expires", "until-date", clause, (until.start(), calendar.end))
            return run._replace(ends_on=calendar.last.isoformat(), whys=whys)
    return run


def _with_renewal(run: Run, clause: Clause, code: str) -> Run:
    words = term_words(code)
    word = found(words.renewal, clause.low) or found(words.going_on, clause.low)
    if not word or run.renewal in {"automatic", "none"}:
        return run
    kind, doubt = _renewal_kind(run, clause, words)
    if kind is None or (run.renewal and kind != "automatic"):
        return run
    run = run._replace(renewal=kind, whys=_why(run, "renewal", f"renewal-{kind}", clause, word.span(), doubt))
    period = _renewal_period(run, clause, word.start(), words, code)
    if period:
        run = run._replace(renewal_period=period[0], whys=_why(run, "renewal_period", period[1], clause, period[2]))
    return run


def _renewal_kind(run: Run, clause: Clause, words: TermWords) -> tuple[Renewal | None, float]:
    if clause.has(words.no_renewal):
        return "none", 0.0
    if clause.has(words.automatic) or clause.has(words.going_on):
        return "automatic", 0.0
    if clause.has(words.by_agreement):
        return "by-agreement", 0.0
    if clause.has(words.unless) or clause.has(words.yearly):
        return "automatic", 0.1
    return ("by-agreement", 0.4) if run.duration and clause.has(words.lasting) else (None, 0.0)


def _renewal_period(
    run: Run, clause: Clause, word: int, words: TermWords, code: str
) -> tuple[Duration, str, tuple[int, int]] | None:
    main = _main(clause, words)
    for counted in clause.durations(code):
        if counted.start < main and counted.end > word - 60 and _is_further(run, clause, counted, word, words):
            return counted.length, "renewal-period", (counted.start, counted.end)
    equal = found(words.equal, clause.low)
    if equal and run.duration:
        return run.duration, "renewal-equal", equal.span()
    yearly = found(words.yearly, clause.low)
    return (Duration(12), "renewal-yearly", yearly.span()) if yearly else None


def _is_further(run: Run, clause: Clause, counted: Counted, word: int, words: TermWords) -> bool:
    right = after(clause, counted, _NEAR)
    if found(words.before, right) or found(words.notice, right):
        return False
    if _ends(words.notice + r"[^,.;]{0,12}", before(clause, counted, 40)):  # "with a notice of six months"
        return False
    first = next((why for fact, why in run.whys if fact == "duration"), None)
    if first and first.span == clause.span(counted.start, counted.end):
        return False
    return counted.start > word or _ends(words.further + r"(?: an?| the)?", before(clause, counted, 40))


def _as_minimum(run: Run, clauses: list[Clause], code: str) -> Run:
    """A first period after which the agreement runs on until somebody ends it is a minimum, not a duration.

    A period named apart from an indefinite duration is of something else ("rights shall continue for five years").
    """
    if not run.duration or run.renewal:
        return run
    words = term_words(code)
    rolling = any(
        clause.has(words.until_ended) or _endless(clause, words, code, len(clause.low))
        for clause in _beside(run, clauses)
    )
    if not rolling and not run.indefinite:
        return run
    others = tuple((fact, why) for fact, why in run.whys if fact != "duration")
    if not rolling:
        return run._replace(duration=None, whys=others)
    whys = (*others, *(("minimum", why) for fact, why in run.whys if fact == "duration"))
    return run._replace(duration=None, minimum=run.duration, indefinite=True, whys=whys)


def _beside(run: Run, clauses: list[Clause]) -> list[Clause]:
    """The clause that gives the duration and the next one of its provision."""
    place = next(why.span for fact, why in run.whys if fact == "duration")
    for at, clause in enumerate(clauses):
        span = clause.span()
        if place and span.start <= place.start < span.end:
            following = clauses[at + 1 : at + 2]
            return [clause, *(one for one in following if one.provision.id == clause.provision.id)]
    return []


def _why(
    run: Run, fact: str, rule: str, clause: Clause, place: tuple[int, int], doubt: float = 0.0
) -> tuple[tuple[str, Why], ...]:
    return (*run.whys, (fact, Why(rule, clause.span(*place), doubt)))
