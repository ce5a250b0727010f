"""A life told in stretches, and the reviews it owes."""

from datetime import date

import pytest

from mandato.errors import ImpossibleTerm
from mandato.model import Term
from mandato.scheduling import Act, Amendment, Life, list_reviews, list_stretches, state_of

D = date.fromisoformat
YEARLY = Term(in_force="2008-04-10", duration="P1Y", renewal="automatic", renewal_period="P1Y", objection_notice="P3M")


def test_a_tacitly_renewed_term_is_presumed_after_its_first_run() -> None:
    told = list(list_stretches(Life(YEARLY), D("2026-11-21")))
    assert len(told) == 19
    assert [(one.starts, one.ends, one.presumed, one.ending) for one in (told[0], told[-1])] == [
        (D("2008-04-10"), D("2009-04-10"), False, "renewed"),
        (D("2026-04-11"), D("2027-04-10"), True, "open"),
    ]


def test_a_confirmation_vouches_for_the_runs_until_its_own() -> None:
    told = list(list_stretches(Life(YEARLY, confirmed=D("2011-01-01")), D("2012-05-01")))
    assert [one.presumed for one in told] == [False, False, False, True, True]


def test_an_amendment_and_an_objection_end_stretches() -> None:
    longer = Term(duration="P2Y", renewal="automatic", renewal_period="P2Y", objection_notice="P3M")
    life = Life(YEARLY, objections=[Act(D("2011-05-01"))], amendments=[Amendment(D("2009-06-01"), longer)])
    told = list(list_stretches(life, D("2020-01-01")))
    assert [(one.ends, one.ending) for one in told] == [
        (D("2009-04-10"), "renewed"),
        (D("2009-05-31"), "amended"),
        (D("2011-06-01"), "renewed"),
        (D("2013-06-01"), "objected"),
    ]


def test_an_amendment_whose_term_begins_later_waits_for_it() -> None:
    later = Term(in_force="2009-03-01", duration="P5Y", renewal="none")
    life = Life(YEARLY, amendments=[Amendment(D("2009-01-01"), later)])
    assert state_of(**life._asdict(), on=D("2009-02-01")).until == D("2009-04-10")
    assert state_of(**life._asdict(), on=D("2009-03-01")).until == D("2014-03-01")


def test_nothing_is_told_before_the_entry_or_without_one() -> None:
    assert list(list_stretches(Life(YEARLY), D("2008-04-09"))) == []
    assert list(list_stretches(Life(Term(duration="P1Y")), D("2020-01-01"))) == []


def test_reviews_come_back_and_those_held_are_known() -> None:
    found = list(list_reviews(D("2008-10-01"), D("2008-12-31"), "P1Y", D("2011-01-01"), held=[D("2010-01-15")]))
    assert [(one.first.year, one.held) for one in found] == [(2008, None), (2009, D("2010-01-15")), (2010, None)]


def test_a_review_foreseen_once_is_due_once() -> None:
    assert len(list(list_reviews(D("2008-10-01"), D("2008-12-31"), None, D("2026-01-01")))) == 1
    with pytest.raises(ImpossibleTerm):
        list(list_reviews(D("2008-10-01"), D("2008-12-31"), "P0D", D("2026-01-01")))
