"""Treaties' clauses as their articles word them, with days that are in the depositaries' records."""

from datetime import date
from fractions import Fraction

import pytest

from mandato.scheduling import Deed, Duration, TreatyClause, Wait, entry_of, standing_of, standings_on
from mandato.scheduling.treaties import DeedKind

A, B, C, D = "alba", "brisa", "cala", "duna"


def days(n: int) -> Wait:
    return Wait(Duration(days=n))


def months(n: int, *, first_of_month: bool = False) -> Wait:
    return Wait(Duration(months=n), first_of_month)


def deed(state: str, kind: DeedKind, on: str) -> Deed:
    return Deed(state, kind, date.fromisoformat(on))


TWO = TreatyClause(instruments=2, wait=days(90), leaving=months(12))


@pytest.mark.parametrize(
    ("wait", "last", "first"),
    [
        (days(90), "2003-07-01", "2003-09-29"),  # the ninetieth day after the fortieth instrument
        (months(3, first_of_month=True), "2003-03-14", "2003-07-01"),  # month after a period of three months
        (months(3), "2006-12-18", "2007-03-18"),
        (months(24), "1973-12-13", "1975-12-13"),
        (months(1), "2024-01-31", "2024-02-29"),
        (months(12), "2024-02-29", "2025-02-28"),
        (months(2, first_of_month=True), "2023-12-31", "2024-03-01"),
        (Wait(), "2024-02-29", "2024-02-29"),
    ],
)
def test_the_wait_is_counted_from_the_last_instrument_needed(wait: Wait, last: str, first: str) -> None:
    clause = TreatyClause(instruments=2, wait=wait)
    entry = entry_of(clause, [deed(A, "consent", "1970-01-01"), deed(B, "consent", last)], date(2030, 1, 1))
    assert (entry.kind, entry.on) == ("in-force", date.fromisoformat(first))
    assert entry.met_on == date.fromisoformat(last)


def test_as_of_a_day_only_what_was_done_by_then_counts() -> None:
    done = [deed(A, "consent", "2020-01-01"), deed(B, "consent", "2020-03-01")]
    waiting = entry_of(TWO, done, date(2020, 2, 29))
    assert waiting.kind == "waiting"
    assert [(ground.key, ground.number, ground.of) for ground in waiting.why] == [("counted", 1, 2)]
    foreseen = entry_of(TWO, done, date(2020, 3, 1))
    assert (foreseen.kind, foreseen.on) == ("foreseen", date(2020, 5, 30))
    assert entry_of(TWO, done, date(2020, 5, 30)).kind == "in-force"
    assert standing_of(TWO, done, B, date(2020, 5, 29)).kind == "consented"
    assert standing_of(TWO, done, B, date(2020, 5, 30)).kind == "in-force"


def test_a_state_that_joins_later_waits_after_its_own_instrument() -> None:
    done = [
        deed(A, "consent", "2020-01-01"),
        deed(B, "consent", "2020-01-01"),
        deed(C, "consent", "2020-01-02"),
        deed(D, "succession", "2021-01-31"),
    ]
    clause = TWO._replace(joining=days(30))
    standings = standings_on(clause, done, date(2021, 6, 1))
    assert standings[A].since == date(2020, 3, 31)
    # Its own thirty days end before the treaty itself is in force.
    assert standings[C].since == date(2020, 3, 31)
    assert standings[D].since == date(2021, 1, 31)
    late = standing_of(clause, [*done, deed("este", "consent", "2021-05-02")], "este", date(2021, 6, 1))
    assert (late.kind, late.since, late.why[-1].key) == ("in-force", date(2021, 6, 1), "joined")


def test_the_treaty_may_wait_for_the_last_of_named_states_a_share_or_a_day() -> None:
    done = [deed(A, "consent", "2020-01-10"), deed(B, "consent", "2020-05-05"), deed(C, "consent", "2020-06-30")]
    on = date(2022, 1, 1)
    assert entry_of(TreatyClause(named=frozenset({A, C})), done, on).on == date(2020, 6, 30)
    missing = entry_of(TreatyClause(named=frozenset({A, D})), done, on)
    assert (missing.kind, missing.why[0].states) == ("waiting", (D,))
    share = TreatyClause(share=Fraction(55, 100), weights={A: 40, B: 14, C: 20, D: 26})
    assert entry_of(share, done, on).on == date(2020, 6, 30)
    assert entry_of(share, done[:2], on).why[0][2:4] == (54, 55)
    day = TreatyClause(instruments=1, on=date(2021, 3, 1))
    assert entry_of(day, done, on).on == date(2021, 3, 1)
    alone = TreatyClause(on=date(2020, 6, 1), joining=months(1))
    assert [standings_on(alone, done, on)[state].since for state in (A, C)] == [date(2020, 6, 1), date(2020, 7, 30)]


def test_a_protocol_is_not_in_force_before_its_convention() -> None:
    done = [deed(A, "consent", "2003-01-01"), deed(B, "consent", "2003-01-01")]
    clause = TWO._replace(hangs_on=True)
    assert entry_of(clause, done, date(2004, 1, 1)).why[-1].key == "other-treaty-waits"
    assert standing_of(clause, done, A, date(2004, 1, 1)).kind == "consented"
    held = clause._replace(other=date(2003, 9, 29))
    assert entry_of(held, done, date(2004, 1, 1)).on == date(2003, 9, 29)


def test_a_denunciation_takes_effect_after_its_wait_and_can_be_withdrawn_before() -> None:
    done = [
        deed(A, "consent", "2020-01-01"),
        deed(B, "consent", "2020-01-01"),
        deed(A, "denunciation", "2023-02-28"),
    ]
    assert standing_of(TWO, done, A, date(2023, 2, 27)).kind == "in-force"
    assert standing_of(TWO, done, A, date(2024, 2, 27)).kind == "leaving"
    assert standing_of(TWO, done, A, date(2024, 2, 28)).kind == "left"
    taken_back = [*done, deed(A, "denunciation-withdrawn", "2024-02-27")]
    assert standing_of(TWO, taken_back, A, date(2024, 3, 1)).kind == "in-force"
    too_late = [*done, deed(A, "denunciation-withdrawn", "2024-02-28")]
    assert standing_of(TWO, too_late, A, date(2024, 3, 1)).kind == "left"
    back = [*done, deed(A, "consent", "2025-01-01")]
    assert standing_of(TWO, back, A, date(2025, 2, 1)).kind == "consented"
    assert standing_of(TWO, back, A, date(2025, 4, 1)).kind == "in-force"


def test_fewer_parties_than_brought_it_into_force_keep_it_unless_the_clause_says_otherwise() -> None:
    done = [
        deed(A, "consent", "2020-01-01"),
        deed(B, "consent", "2020-01-01"),
        deed(A, "denunciation", "2023-03-01"),
    ]
    on = date(2025, 1, 1)
    assert entry_of(TWO, done, on).kind == "in-force"
    assert standing_of(TWO, done, B, on).kind == "in-force"
    falls = TWO._replace(ends_below=2)
    assert (entry_of(falls, done, on).kind, entry_of(falls, done, on).ended) == ("ended", date(2024, 3, 1))
    assert standing_of(falls, done, B, on).kind == "ended"
    assert standing_of(falls, done, B, date(2024, 2, 29)).kind == "in-force"


def test_an_instrument_taken_back_before_entry_no_longer_counts() -> None:
    done = [
        deed(A, "consent", "2020-01-01"),
        deed(A, "denunciation", "2020-02-01"),
        deed(B, "consent", "2020-03-01"),
    ]
    assert entry_of(TWO, done, date(2021, 1, 1)).kind == "waiting"
    assert standing_of(TWO, done, A, date(2021, 1, 1)).kind == "left"
    assert entry_of(TWO, [*done, deed(C, "consent", "2020-04-01")], date(2021, 1, 1)).on == date(2020, 6, 30)


def test_a_convention_with_an_application_agreement_binds_in_two_steps() -> None:
    clause = TreatyClause(instruments=2, wait=months(2, first_of_month=True), needs_application=True)
    done = [
        deed(A, "consent", "2010-10-05"),
        deed(B, "consent", "2011-02-18"),
        deed(A, "application", "2011-06-15"),
        deed(C, "application", "2011-06-15"),
    ]
    assert entry_of(clause, done, date(2011, 6, 1)).on == date(2011, 5, 1)
    assert standing_of(clause, done, A, date(2011, 6, 14)).kind == "awaits-application"
    assert standing_of(clause, done, A, date(2011, 6, 15))[:2] == ("in-force", date(2011, 6, 15))
    assert standing_of(clause, done, B, date(2011, 12, 1)).kind == "awaits-application"
    assert standing_of(clause, done, C, date(2011, 12, 1)).kind == "nothing"


def test_provisional_application_ends_with_entry_into_force() -> None:
    done = [deed(A, "provisional", "2020-01-01"), deed(A, "consent", "2020-02-01"), deed(B, "consent", "2020-06-01")]
    assert standing_of(TWO, done, A, date(2020, 1, 1)).kind == "provisional"
    assert standing_of(TWO, done, A, date(2020, 8, 29)).kind == "provisional"
    assert standing_of(TWO, done, A, date(2020, 8, 30)).kind == "in-force"


def test_a_signature_alone_binds_nobody_and_no_clause_computes_nothing() -> None:
    done = [deed(A, "signature", "2020-01-01"), deed(B, "consent", "2020-01-01")]
    assert standing_of(TWO, done, A, date(2025, 1, 1)).kind == "signed"
    assert standing_of(TWO, done, D, date(2025, 1, 1)).kind == "nothing"
    assert entry_of(TreatyClause(), done, date(2025, 1, 1)).kind == "unknown"
    assert standing_of(TreatyClause(), done, B, date(2025, 1, 1)).kind == "consented"


def test_a_stated_entry_stands_for_the_instruments_that_are_not_known() -> None:
    clause = TreatyClause(instruments=40, wait=days(90), joining=days(30), entered=date(2003, 9, 29))
    done = [
        deed(A, "consent", "2001-02-03"),
        deed(B, "consent", "2003-09-15"),
        deed(C, "consent", "2010-01-01"),
        deed(C, "denunciation", "2012-01-01"),
    ]
    assert entry_of(clause, [], date(2003, 9, 28)).kind == "waiting"
    assert entry_of(clause, [], date(2003, 9, 29))[:2] == ("in-force", date(2003, 9, 29))
    standings = standings_on(clause, done, date(2011, 1, 1))
    assert [standings[state].since for state in (A, B, C)] == [
        date(2003, 9, 29),
        date(2003, 10, 15),
        date(2010, 1, 31),
    ]
    assert standing_of(clause, done, C, date(2012, 1, 1)).kind == "left"


def test_a_wait_past_the_end_of_the_calendar_stays_in_it() -> None:
    assert months(12 * 9000, first_of_month=True).after(date(2020, 1, 1)) == date.max
