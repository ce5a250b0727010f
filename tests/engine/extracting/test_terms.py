"""Terms: the tables of clauses in four languages, and what is inferred."""

from pathlib import Path

import pytest
from bench.accuracy.terms import agreement, read_facts
from bench.cases.terms import LANGUAGES, SIGNED, TermCase, load_cases

from mandato.extracting.identity.identification import identify
from mandato.extracting.terms.own_term import extract_term
from mandato.model import Term
from mandato.reading import read_source
from mandato.splitting import split

SEEDS = Path(__file__).resolve().parents[4] / "shared" / "seeds"
CASES = [case for language in LANGUAGES for case in load_cases(language)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}: {case.clause[:60]}")
def test_reads_each_clause(case: TermCase) -> None:
    assert read_facts(case) == case.facts


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_hold_forty_clauses(language: str) -> None:
    assert len(load_cases(language)) >= 40


def _term(clause: str, language: str = "en") -> Term:
    source, instrument = agreement(clause, language)
    term = extract_term(source, instrument).term
    assert term is not None
    return term


def test_an_instrument_that_is_no_agreement_has_no_term() -> None:
    source, instrument = agreement("This Declaration shall remain in force for two years.", "en")
    object.__setattr__(instrument, "kind", "declaration")
    assert extract_term(source, instrument).term is None


def test_silence_on_entry_is_noted() -> None:
    source, instrument = agreement("The Parties shall exchange lists of experts.", "en")
    term, notes = extract_term(source, instrument)
    assert term is not None and term.in_force == SIGNED and term.entry_into_force is None
    assert [note.rule for note in notes] == ["in-force-silent"]


def test_an_inferred_length_of_renewal_is_noted_and_doubted() -> None:
    source, instrument = agreement("This Agreement is made for one year and shall be renewed automatically.", "en")
    term, notes = extract_term(source, instrument)
    assert term is not None and term.renewal_period == "P1Y"
    assert "renewal-period" in [note.rule for note in notes]
    assert dict(term.whys)["renewal_period"].doubt > 0


def test_every_read_fact_says_where_it_stands() -> None:
    clause = "This Agreement shall enter into force on signature and shall last three years."
    whys = dict(_term(clause).whys)
    assert whys["duration"].span is not None
    assert clause[whys["duration"].span.start : whys["duration"].span.end] == "three years"


def test_expiry_is_clamped_to_the_end_of_the_month() -> None:
    assert _term("This Agreement enters into force on signature for eleven months.").expires == "2027-02-28"


@pytest.mark.seeds
def test_the_tripartite_memorandum_of_2008() -> None:
    paths = sorted(SEEDS.glob("003_*")) if SEEDS.is_dir() else []
    if not paths:
        pytest.skip("the real documents are not here: ../shared/seeds")
    source = read_source(paths[0].read_bytes(), paths[0].name)
    memorandum = identify(source, split(source)[2])
    term = extract_term(source, memorandum).term
    assert term is not None and term.entry_into_force is not None
    assert (term.entry_into_force.on, term.in_force, term.duration) == ("signature", "2008-04-10", "P1Y")
    assert (term.renewal, term.renewal_period, term.objection_notice) == ("automatic", "P1Y", "P3M")
    assert (term.expires, term.notice_by) == ("2009-04-10", "2009-01-10")


def test_a_notice_against_renewal_is_no_event_of_entry() -> None:
    clause = (
        "O presente Acordo vigorará por dois anos, prorrogável tacitamente, salvo se uma Parte notificar o contrário "
        "com três meses de antecedência."
    )
    term = _term(clause, "pt")
    assert (term.duration, term.renewal, term.objection_notice) == ("P2Y", "automatic", "P3M")
    assert term.entry_into_force is None
