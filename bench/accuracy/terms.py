"""Terms of agreements: how many clauses of each language are read exactly, every fact of the term."""

from bench.accuracy.figures import Figure, Missing
from bench.cases.terms import LANGUAGES, SIGNED, TermCase, load_cases
from mandato.extracting.terms.own_term import extract_term
from mandato.model import Instrument, Provision, SourceText, Span, Term


def measure() -> list[Figure | Missing]:
    return [_measure(language) for language in LANGUAGES]


def _measure(language: str) -> Figure:
    cases = load_cases(language)
    right = sum(read_facts(case) == case.facts for case in cases)
    return Figure(f"terms of agreements, {language}", right / len(cases), 1.0, len(cases))


def read_facts(case: TermCase) -> dict[str, str]:
    """What is read in a clause, in the shape of `TermCase.facts`."""
    source, instrument = agreement(case.clause, case.language)
    term = extract_term(source, instrument).term
    return _facts(term) if term else {}


def agreement(clause: str, language: str) -> tuple[SourceText, Instrument]:
    """An agreement signed on SIGNED whose only article is the clause."""
    span = Span(0, len(clause))
    article = Provision("art_1", "1", "1", 1, "operative", 1, None, None, clause, span, (span,))
    source = SourceText("clause.txt", "", "text/plain", clause)
    return source, Instrument("agreement", "agreement", "", language, span, date=SIGNED, provisions=(article,))


def _facts(term: Term) -> dict[str, str]:
    entry = term.entry_into_force
    read = {
        "entry": entry.on if entry else None,
        "n": str(entry.n) if entry and entry.n else None,
        "delay": entry.delay if entry else None,
        "in_force": term.in_force,
        "duration": term.duration,
        "indefinite": "yes" if term.indefinite else None,
        "minimum": term.minimum,
        "renewal": term.renewal,
        "period": term.renewal_period,
        "objection": term.objection_notice,
        "notice": term.denunciation.notice,
        "effect": term.denunciation.effect_after,
        "expires": term.expires,
        "notice_by": term.notice_by,
    }
    return {name: value for name, value in read.items() if value is not None}
