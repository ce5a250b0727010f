"""Treaties and states -> the grid of both, as shown and as a sheet."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato import Standing
from mandato_web.actors.models import Actor
from mandato_web.design.periods import write_day
from mandato_web.ratifications.clauses import say_entry
from mandato_web.ratifications.queries import Known

LABELS: dict[str, Any] = {
    "nothing": gettext_lazy("Nothing recorded"),
    "signed": gettext_lazy("Signed"),
    "provisional": gettext_lazy("Applied provisionally"),
    "consented": gettext_lazy("Ratified, not in force yet"),
    "awaits-application": gettext_lazy("Ratified, application agreement not signed"),
    "in-force": gettext_lazy("In force"),
    "leaving": gettext_lazy("In force, denounced"),
    "left": gettext_lazy("Left"),
    "ended": gettext_lazy("Ended with the treaty"),
}
# Marks that the design system has; each says by its shape how far it goes.
_MARKS = {
    "nothing": "no-report",
    "signed": "not-started",
    "provisional": "silent",
    "consented": "under-way",
    "awaits-application": "partly-delivered",
    "in-force": "delivered",
    "leaving": "past-due",
    "left": "withdrawn",
    "ended": "superseded",
}


class Cell(NamedTuple):
    """Where one state stands with one treaty; `day`: the one that counts, `reserved`: it made a reservation."""

    kind: str
    mark: str
    label: str
    day: date | None
    reserved: bool

    @property
    def words(self) -> str:
        return f"{self.label}, {write_day(self.day)}" if self.day else self.label


class Line(NamedTuple):
    """One treaty: its entry in words, how many it binds, a cell for each state; empty where nobody did anything."""

    known: Known
    entry: str
    bound: int
    cells: list[tuple[Actor, Cell]]


class Grid(NamedTuple):
    states: list[Actor]
    lines: list[Line]

    @property
    def is_empty(self) -> bool:
        """No state is known to have done anything."""
        return not any(line.known.actions for line in self.lines)

    @property
    def legend(self) -> list[tuple[str, str, str]]:
        """Kind, mark and label of everything that stands in it."""
        held = {cell.kind for line in self.lines for _, cell in line.cells}
        return [(kind, _MARKS[kind], str(LABELS[kind])) for kind in LABELS if kind in held and kind != "nothing"]


def build_grid(known: Sequence[Known], states: Sequence[Actor]) -> Grid:
    lines = []
    for one in known:
        cells = [(state, cell_of(one, state)) for state in states] if one.actions else []
        lines.append(Line(one, say_entry(one.entry, recorded=bool(one.actions)), one.bound, cells))
    return Grid(list(states), lines)


def cell_of(known: Known, state: Actor) -> Cell:
    standing = known.standings.get(str(state.pk)) or Standing("nothing")
    reserved = any(one.actor_id == state.pk and one.kind == "reservation" for one in known.actions)
    return Cell(
        standing.kind, _MARKS[standing.kind], str(LABELS[standing.kind]), _day_of(known, state, standing), reserved
    )


def _day_of(known: Known, state: Actor, standing: Standing) -> date | None:
    if standing.kind in ("left", "ended", "leaving"):
        return standing.until
    if standing.kind == "signed":
        return next((one.on for one in known.actions if one.actor_id == state.pk and one.kind == "signature"), None)
    return standing.since


def grid_as_rows(grid: Grid) -> list[list[str]]:
    """Its head first: each treaty a row, each state a column, days as they are written in data."""
    head = [_("Treaty"), _("Adopted"), _("Entry into force"), _("Parties"), *(state.name for state in grid.states)]
    rows = [head]
    for line in grid.lines:
        said = dict.fromkeys((state.pk for state in grid.states), "")
        for state, cell in line.cells:
            if cell.kind != "nothing":
                said[state.pk] = f"{cell.label}; {cell.day.isoformat()}" if cell.day else cell.label
        entry = line.known.entry
        first = entry.on.isoformat() if entry.on else ""
        rows.append([str(line.known.treaty), line.known.treaty.instrument.date, first, str(line.bound), *said.values()])
    return rows
