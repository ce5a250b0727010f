"""A thousand lives at random against a simulation that shares no arithmetic with the engine and lives every day."""

import random
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import pytest

from mandato.model import Denunciation, Term
from mandato.scheduling import Act, Amendment, Life, list_stretches, next_expiry, state_of

DAY = timedelta(days=1)
HOLDING = {"in-force", "presumed-in-force"}
# (months, days) and how ISO 8601 writes them.
LENGTHS = [
    (1, 0, "P1M"),
    (3, 0, "P3M"),
    (12, 0, "P1Y"),
    (18, 0, "P18M"),
    (24, 0, "P2Y"),
    (0, 45, "P45D"),
    (0, 90, "P90D"),
]
NOTICES = [(0, 0, None), (0, 10, "P10D"), (0, 15, "P15D"), (0, 20, "P20D")]
# Month ends, leap days, the turn of a year: where calendars go wrong.
STARTS = [
    date(2020, 2, 29),
    date(2019, 1, 31),
    date(2019, 12, 31),
    date(2023, 8, 30),
    date(2024, 2, 28),
    date(2020, 3, 1),
]


@cache
def _later(day: date, months: int, days: int) -> date:
    """By counting months one at a time, clamped once at the end."""
    year, month = day.year, day.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month == 13:
            year, month = year + 1, 1
        if month == 0:
            year, month = year - 1, 12
    return date(year, month, min(day.day, monthrange(year, month)[1])) + days * DAY


@dataclass
class Told:
    """A term in plain numbers."""

    first: tuple[int, int, str]
    again: tuple[int, int, str] | None
    notice: tuple[int, int, str | None]
    indefinite: bool = False

    def as_term(self, start: date | None, leaving: str | None) -> Term:
        return Term(
            in_force=start.isoformat() if start else None,
            duration=None if self.indefinite else self.first[2],
            indefinite=self.indefinite,
            renewal="automatic" if self.again else "none",
            renewal_period=self.again[2] if self.again else None,
            objection_notice=self.notice[2],
            denunciation=Denunciation(notice=leaving),
        )


@dataclass
class Lived:
    """What is carried from one day to the next."""

    told: Told
    began: date
    runs: int = 0
    stop_after: date | None = None
    alive: bool = True
    history: dict[date, tuple[bool, date | None]] = field(default_factory=dict)

    @property
    def ends(self) -> date | None:
        if self.told.indefinite:
            return None
        months = self.told.first[0] + (self.told.again[0] * self.runs if self.told.again else 0)
        days = self.told.first[1] + (self.told.again[1] * self.runs if self.told.again else 0)
        return _later(self.began, months, days)


def _random_told(pick: random.Random) -> Told:
    again = pick.choice(LENGTHS) if pick.random() < 0.8 else None
    return Told(pick.choice(LENGTHS), again, pick.choice(NOTICES), indefinite=pick.random() < 0.1)


def _simulate(
    told: Told, start: date, last: date, *, objections: list[date], leavings: list[date], leaving_days: int,
    amendments: dict[date, Told],
) -> dict[date, tuple[bool, date | None]]:  # fmt: skip
    """Each day in turn: hear what is notified, say whether it is in force, and at the end of a run go on or stop."""
    life = Lived(told, start)
    objected, left = False, None
    day = start
    while day <= last:
        if life.alive and day in amendments and day > start:
            life.told, life.began, life.runs, objected = amendments[day], day, 0, False
        # Heard in the morning: an objection stops the first run it is in time for, so one that is late waits.
        if life.alive and life.ends and life.told.again:
            in_time = (
                _later(life.ends, -life.told.notice[0], -life.told.notice[1]) if life.told.notice[2] else life.ends
            )
            waiting = [
                one for one in objections if one <= day and one >= (life.began if life.began != start else date.min)
            ]
            objected = any(one <= in_time for one in waiting)
        for one in leavings:
            if one == day:
                left = min(filter(None, (left, one + leaving_days * DAY)))
        if left is not None and day > left:
            life.alive = False
        life.history[day] = (life.alive, life.ends)
        if life.alive and day == life.ends:
            if life.told.again and not objected:
                life.runs += 1
            else:
                life.alive = False
        day += DAY
    return life.history


@cache
def _random_life(seed: int) -> tuple[Life, dict[date, tuple[bool, date | None]], date]:
    pick = random.Random(seed)
    start = pick.choice(STARTS) if pick.random() < 0.5 else date(2019, 1, 1) + pick.randrange(1200) * DAY
    last = start + pick.randrange(200, 1300) * DAY
    span = (last - start).days
    some = lambda most: sorted(start + pick.randrange(span) * DAY for _ in range(pick.randrange(most + 1)))  # noqa: E731
    objections = some(2) if pick.random() < 0.5 else []
    leavings = some(1) if pick.random() < 0.3 else []
    leaving_days = pick.choice([0, 30, 90])
    told = _random_told(pick)
    if told.again and not told.indefinite and pick.random() < 0.5:
        # On the last day for an objection, or the day before or after.
        ends = Lived(told, start, runs=pick.randrange(3)).ends or last
        objections.append(_later(ends, -told.notice[0], -told.notice[1]) + pick.choice([-1, 0, 1]) * DAY)
    amendments = {day: _random_told(pick) for day in (some(2) if pick.random() < 0.4 else []) if day > start}
    leaving = f"P{leaving_days}D" if leaving_days else None
    history = _simulate(
        told, start, last, objections=objections, leavings=leavings, leaving_days=leaving_days, amendments=amendments
    )
    life = Life(
        told.as_term(start, leaving),
        objections=[Act(day) for day in objections],
        denunciations=[Act(day) for day in leavings],
        amendments=[Amendment(day, new.as_term(None, leaving)) for day, new in amendments.items()],
    )
    return life, history, last


@pytest.mark.parametrize("block", range(10))
def test_the_engine_says_what_each_day_lived_says(block: int) -> None:
    stopped = amended = 0
    for seed in range(block * 100, block * 100 + 100):
        life, history, last = _random_life(seed)
        pick = random.Random(seed)
        # Every day on which something changes, its neighbours, and some at random.
        changes = {day for day, (alive, ends) in history.items() if history.get(day - DAY) != (alive, ends)}
        looked = changes | {day - DAY for day in changes} | {day + DAY for day in changes}
        looked |= set(pick.sample(sorted(history), 15))
        for day in sorted(looked & history.keys()):
            alive, ends = history[day]
            state = state_of(**life._asdict(), on=day)
            assert (state.kind in HOLDING) == alive, (seed, day, state)
            if alive:
                assert state.run is not None and state.run.ends == ends, (seed, day, state)
        stopped += not history[last][0]
        amended += bool(life.amendments)
    # The lives are worth the name: some end, some go on, some are amended.
    assert 10 < stopped < 95 and amended > 10


@pytest.mark.parametrize("block", range(4))
def test_the_stretches_cover_exactly_the_days_in_force(block: int) -> None:
    for seed in range(block * 100, block * 100 + 100):
        life, history, last = _random_life(seed)
        told = list(list_stretches(life, last))
        covered = {
            one.starts + n * DAY for one in told for n in range((min(one.ends or last, last) - one.starts).days + 1)
        }
        assert covered == {day for day, (alive, _) in history.items() if alive}, seed
        for before, after in pairwise(told):
            assert before.ends is not None and after.starts == before.ends + DAY
            assert before.ending in {"renewed", "amended"}, seed


def test_the_day_before_the_end_knows_its_end() -> None:
    for seed in range(200):
        life, history, _ = _random_life(seed)
        ended = next((day for day in history if not history[day][0]), None)
        if ended is not None and ended > min(history):
            assert next_expiry(life, ended - DAY) == ended - DAY, seed
