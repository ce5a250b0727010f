"""What is in force on which day, against a simulation that lives every day in turn."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mandato.errors import ImpossibleTerm
from mandato.model import Denunciation, Term
from mandato.scheduling import (
    Act,
    Amendment,
    Duration,
    Life,
    list_events,
    next_expiry,
    next_notice,
    run_on,
    shift,
    state_of,
)

YEARLY = Term(
    in_force="2008-04-10",
    duration="P1Y",
    renewal="automatic",
    renewal_period="P1Y",
    objection_notice="P3M",
    expires="2009-04-10",
    notice_by="2009-01-10",
)
D = date.fromisoformat


@pytest.mark.parametrize(
    ("on", "kind", "reason", "until"),
    [
        ("2008-04-09", "not-in-force", "not-yet", None),
        ("2008-04-10", "in-force", "first-run", "2009-04-10"),
        ("2009-04-10", "in-force", "first-run", "2009-04-10"),
        ("2009-04-11", "presumed-in-force", "renewed", "2010-04-10"),
        ("2026-11-21", "presumed-in-force", "renewed", "2027-04-10"),
    ],
)
def test_follows_tacit_renewals(on: str, kind: str, reason: str, until: str | None) -> None:
    state = state_of(YEARLY, D(on))
    assert (state.kind, state.reason, state.until) == (kind, reason, D(until) if until else None)


def test_confirmation_in_the_same_run_takes_the_presumption_away() -> None:
    assert state_of(YEARLY, D("2026-11-21"), confirmed=D("2026-05-01")).reason == "confirmed"
    assert state_of(YEARLY, D("2026-11-21"), confirmed=D("2026-04-01")).reason == "renewed"


def test_an_objection_in_time_stops_the_renewal() -> None:
    objections = [Act(D("2010-01-10"), "IOM")]
    assert state_of(YEARLY, D("2010-04-10"), objections=objections).until == D("2010-04-10")
    ended = state_of(YEARLY, D("2010-04-11"), objections=objections)
    assert (ended.kind, ended.reason) == ("not-in-force", "objected")


def test_a_late_objection_counts_for_the_next_run() -> None:
    objections = [Act(D("2010-01-11"))]
    assert state_of(YEARLY, D("2010-04-11"), objections=objections).kind == "presumed-in-force"
    assert state_of(YEARLY, D("2011-04-11"), objections=objections).reason == "objected"


def test_an_objection_is_not_known_before_it_is_made() -> None:
    assert state_of(YEARLY, D("2009-12-31"), objections=[Act(D("2010-01-10"))]).until == D("2010-04-10")


def test_denunciation_takes_effect_after_its_notice() -> None:
    term = Term(in_force="2000-01-01", indefinite=True, denunciation=Denunciation(notice="P6M"))
    gone = [Act(D("2005-03-31"))]
    assert state_of(term, D("2005-09-30"), denunciations=gone).kind == "in-force"
    assert state_of(term, D("2005-10-01"), denunciations=gone).reason == "denounced"


def test_a_minimum_is_kept_whole() -> None:
    term = Term(in_force="2000-01-01", indefinite=True, minimum="P5Y", denunciation=Denunciation(notice="P3M"))
    gone = [Act(D("2001-01-01"))]
    assert state_of(term, D("2005-01-01"), denunciations=gone).kind == "in-force"
    assert state_of(term, D("2005-01-02"), denunciations=gone).kind == "not-in-force"


def test_a_fixed_term_ends() -> None:
    term = Term(in_force="2020-02-29", duration="P1Y", renewal="none")
    assert state_of(term, D("2021-02-28")).kind == "in-force"
    assert (state_of(term, D("2021-03-01")).reason, state_of(term, D("2021-03-01")).until) == (
        "expired",
        D("2021-02-28"),
    )


def test_entry_outside_the_text_is_unknown_until_told() -> None:
    term = Term(duration="P1Y", renewal="automatic")
    assert state_of(term, D("2020-01-01")).kind == "unknown"
    assert state_of(term, D("2020-01-01"), entered=D("2019-06-01")).reason == "first-run"


def test_an_amendment_replaces_the_term() -> None:
    longer = Term(duration="P5Y", renewal="none")
    changed = [Amendment(D("2009-02-01"), longer)]
    assert state_of(YEARLY, D("2014-02-01"), amendments=changed).until == D("2014-02-01")
    assert state_of(YEARLY, D("2014-02-02"), amendments=changed).kind == "not-in-force"


def test_an_amendment_after_the_end_amends_nothing() -> None:
    fixed = Term(in_force="2000-01-01", duration="P1Y", renewal="none")
    assert state_of(fixed, D("2010-01-01"), amendments=[Amendment(D("2005-01-01"), YEARLY)]).kind == "not-in-force"


def test_month_ends_do_not_drift() -> None:
    term = Term(in_force="2024-01-31", duration="P1M", renewal="automatic", renewal_period="P1M")
    runs = [run_on(term, day) for day in (D("2024-02-01"), D("2024-03-01"), D("2024-04-01"))]
    assert [run and run.ends for run in runs] == [D("2024-02-29"), D("2024-03-31"), D("2024-04-30")]


def test_next_dates() -> None:
    life = Life(YEARLY)
    assert next_notice(life, D("2026-11-21")) == D("2027-01-10")
    assert next_notice(life, D("2027-01-11")) == D("2028-01-10")
    assert next_expiry(life, D("2026-11-21")) == D("2027-04-10")
    assert next_notice(Life(YEARLY, objections=[Act(D("2026-12-01"))]), D("2026-12-02")) is None


def test_lists_events_in_order() -> None:
    events = [
        (event.on.isoformat(), event.kind) for event in list_events(Life(YEARLY), D("2008-01-01"), D("2010-02-01"))
    ]
    assert events == [
        ("2008-04-10", "entry"),
        ("2009-01-10", "notice-by"),
        ("2009-04-10", "expiry"),
        ("2009-04-11", "renewal"),
        ("2010-01-10", "notice-by"),
    ]


def test_refuses_a_renewal_of_no_length() -> None:
    with pytest.raises(ImpossibleTerm):
        run_on(Term(in_force="2020-01-01", duration="P0D", renewal="automatic"), D("2021-01-01"))


START = date(2020, 1, 1)
PERIODS = st.sampled_from(["P1M", "P2M", "P90D", "P6M", "P1Y", "P45D"])
LIVES = st.builds(
    lambda start, duration, period, notice, objections: (
        Term(
            in_force=start.isoformat(),
            duration=duration,
            renewal="automatic",
            renewal_period=period,
            objection_notice=notice,
        ),
        tuple(Act(day) for day in objections),
    ),
    st.dates(START, START + timedelta(days=200)),
    PERIODS,
    PERIODS,
    st.sampled_from([None, "P7D", "P15D", "P1M"]),
    st.lists(st.dates(START, START + timedelta(days=900)), max_size=3),
)


def _lived(term: Term, objections: tuple[Act, ...], last: date) -> dict[date, bool]:
    """Day by day: at the end of each run, the agreement goes on unless somebody objected in time."""
    day = D(term.in_force or "")
    duration, period = Duration.from_iso(term.duration or ""), Duration.from_iso(term.renewal_period or "")
    notice = Duration.from_iso(term.objection_notice) if term.objection_notice else Duration()
    alive, runs, heard = True, 0, False
    ends = shift(day, duration)
    lived: dict[date, bool] = {}
    pending = sorted(act.on for act in objections)
    while day <= last:
        while pending and pending[0] <= day:
            heard = heard or pending[0] <= shift(ends, notice, -1)
            if pending[0] > shift(ends, notice, -1):
                break  # too late for this run: kept for the next
            pending.pop(0)
        lived[day] = alive
        if day == ends:
            alive = alive and not heard
            runs += 1
            ends = shift(
                D(term.in_force or ""),
                Duration(duration.months + period.months * runs, duration.days + period.days * runs),
            )
        day += timedelta(days=1)
    return lived


@settings(max_examples=30, deadline=None)
@given(LIVES)
def test_agrees_with_a_life_lived_day_by_day(life: tuple[Term, tuple[Act, ...]]) -> None:
    term, objections = life
    last = START + timedelta(days=800)
    for day, alive in _lived(term, objections, last).items():
        state = state_of(term, day, objections=objections)
        assert (state.kind in {"in-force", "presumed-in-force"}) == alive, (day, state)


@settings(max_examples=40, deadline=None)
@given(LIVES, st.integers(0, 1000))
def test_runs_meet_without_gap(life: tuple[Term, tuple[Act, ...]], days: int) -> None:
    term, _ = life
    day = D(term.in_force or "") + timedelta(days=days)
    run = run_on(term, day)
    assert run is not None and run.ends is not None and run.starts <= day <= run.ends
    following = run_on(term, run.ends + timedelta(days=1))
    assert following is not None and following.starts == run.ends + timedelta(days=1)
    assert following.renewals == run.renewals + 1
