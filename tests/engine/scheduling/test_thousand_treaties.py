"""Treaties at random against a simulation that lives every day and shares no arithmetic with the engine."""

import random
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from mandato.scheduling import Deed, Duration, TreatyClause, Wait, entry_of, standings_on

DAY = timedelta(days=1)
STARTS = [date(2020, 1, 31), date(2020, 2, 29), date(2021, 2, 28), date(2023, 12, 31), date(2022, 8, 1)]
WAITS = [(0, 0, False), (0, 30, False), (1, 0, False), (3, 0, True), (0, 90, True)]
STATES = ("a", "b", "c", "d")
LIVED = 700


def wait_of(parts: tuple[int, int, bool]) -> Wait:
    return Wait(Duration(parts[0], parts[1]), parts[2])


def after(day: date, parts: tuple[int, int, bool]) -> date:
    """Month by month and day by day."""
    months, days, whole = parts
    year, month, number = day.year, day.month, day.day
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    day = date(year, month, min(number, monthrange(year, month)[1]))
    for _ in range(days):
        day += DAY
    if whole:
        month = day.month
        while day.month == month:
            day += DAY
    return day


@dataclass
class Bond:
    """One instrument of one state, from its deposit."""

    since: date | None
    notice: date | None = None
    until: date | None = None
    void: bool = False


@dataclass
class World:
    needed: int
    wait: tuple[int, int, bool]
    joining: tuple[int, int, bool]
    leaving: tuple[int, int, bool]
    floor: int
    first: date | None = None
    ended: bool = False
    bonds: dict[str, list[Bond]] = field(default_factory=lambda: {state: [] for state in STATES})

    def live(self, day: date, deeds: list[Deed]) -> None:
        met_before = self.first is not None
        order = {"denunciation-withdrawn": 0, "consent": 1, "denunciation": 2}
        for deed in sorted(deeds, key=lambda deed: order[deed.kind]):
            own = self.bonds[deed.state]
            last = own[-1] if own else None
            if deed.kind == "consent" and (last is None or last.notice):
                own.append(Bond(max(after(day, self.joining), self.first) if self.first else None))
            elif deed.kind == "denunciation" and last and not last.notice:
                last.notice, last.until = day, after(day, self.leaving)
                last.void = last.since is None
            elif deed.kind == "denunciation-withdrawn" and last and last.until and not last.void and day < last.until:
                last.notice = last.until = None
        waiting = [own[-1] for own in self.bonds.values() if own and not own[-1].void]
        if not met_before and len(waiting) >= self.needed:
            self.first = after(day, self.wait)
            for bond in waiting:
                bond.since = self.first
        leaves = any(bond.until == day and self._began(bond) for own in self.bonds.values() for bond in own)
        if leaves and self.first and day > self.first and len(self.bound(day)) < self.floor:
            self.ended = True

    def bound(self, day: date) -> set[str]:
        if self.ended:
            return set()
        return {
            state
            for state, own in self.bonds.items()
            for bond in own
            if self._began(bond) and bond.since and bond.since <= day and (bond.until is None or day < bond.until)
        }

    def _began(self, bond: Bond) -> bool:
        return not bond.void and bond.since is not None and (bond.until is None or bond.since < bond.until)


@pytest.mark.parametrize("seed", range(60))
def test_every_day_of_a_random_treaty_is_as_lived(seed: int) -> None:
    chance = random.Random(seed)
    start = chance.choice(STARTS)
    wait, joining, leaving = (chance.choice(WAITS) for _ in range(3))
    world = World(chance.randint(1, 3), wait, joining, leaving, chance.choice([0, 0, 1, 2]))
    clause = TreatyClause(
        instruments=world.needed,
        wait=wait_of(wait),
        joining=wait_of(joining),
        leaving=wait_of(leaving),
        ends_below=world.floor,
    )
    kinds = ["consent", "consent", "consent", "denunciation", "denunciation-withdrawn"]
    deeds = [
        Deed(chance.choice(STATES), chance.choice(kinds), start + DAY * chance.randrange(LIVED))
        for _ in range(chance.randint(3, 16))
    ]
    bound_once = False
    for step in range(LIVED):
        day = start + DAY * step
        world.live(day, [deed for deed in deeds if deed.on == day])
        found = {state for state, standing in standings_on(clause, deeds, day).items() if standing.is_bound}
        assert found == world.bound(day), (seed, day, sorted(deeds, key=lambda deed: deed.on))
        entry = entry_of(clause, deeds, day)
        assert entry.on == world.first, (seed, day)
        assert (entry.kind == "ended") is world.ended, (seed, day)
        bound_once = bound_once or bool(found)
    assert bound_once or world.first is None or world.first > start
