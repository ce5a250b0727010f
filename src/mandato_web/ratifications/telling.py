"""One treaty as of a day -> what its page says: entry and why, states and why, reservations with their answers."""

from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.design.periods import write_day
from mandato_web.ratifications.clauses import say_entry, say_ground
from mandato_web.ratifications.grids import Cell, cell_of
from mandato_web.ratifications.models import Action, ActionKind, Treaty
from mandato_web.ratifications.queries import Known


class StateLine(NamedTuple):
    actor: Actor
    cell: Cell
    why: list[str]
    actions: list[Action]


class Reservation(NamedTuple):
    """`withdrawn`: the action that took it back, where there is one."""

    action: Action
    withdrawn: Action | None
    objections: list[Action]


class Told(NamedTuple):
    treaty: Treaty
    entry: str
    why: list[str]
    bound: int
    lines: list[StateLine]
    reservations: list[Reservation]
    declarations: list[Action]
    timeline: list[tuple[str, str, str, bool]]


def tell_treaty(known: Known, on: date) -> Told:
    actors = {str(one.actor_id): one.actor for one in known.actions}
    names = {key: actor.name for key, actor in actors.items()}
    names |= {str(one.actor_id): one.actor.name for one in known.treaty.named_states.all()}
    lines = [
        StateLine(
            actor,
            cell_of(known, actor),
            [say_ground(ground, names) for ground in known.standings[key].why] if key in known.standings else [],
            [one for one in known.actions if one.actor_id == actor.pk],
        )
        for key, actor in sorted(actors.items(), key=lambda held: held[1].name)
    ]
    return Told(
        known.treaty,
        say_entry(known.entry, recorded=bool(known.actions)),
        [say_ground(ground, names) for ground in known.entry.why],
        known.bound,
        lines,
        _reservations(known.actions),
        [one for one in known.actions if one.kind == ActionKind.DECLARATION],
        _timeline(known, on),
    )


def _reservations(actions: list[Action]) -> list[Reservation]:
    answers: dict[int, list[Action]] = {}
    for one in actions:
        if one.against_id:
            answers.setdefault(one.against_id, []).append(one)
    return [
        Reservation(
            one,
            next((held for held in answers.get(one.pk, []) if held.kind == ActionKind.WITHDRAWAL), None),
            [held for held in answers.get(one.pk, []) if held.kind == ActionKind.OBJECTION],
        )
        for one in actions
        if one.kind == ActionKind.RESERVATION
    ]


def _timeline(known: Known, on: date) -> list[tuple[str, str, str, bool]]:
    """Adoption, what states did, entry into force: when, what, address, past."""
    moments: list[tuple[date, str, str]] = []
    instrument = known.treaty.instrument
    if instrument.date_earliest:
        moments.append((instrument.date_earliest, _("Adopted"), ""))
    moments += [(one.on, f"{one.actor.name}: {one.get_kind_display()}", f"#action-{one.pk}") for one in known.actions]
    if known.entry.on:
        moments.append((known.entry.on, say_entry(known.entry), ""))
    moments.sort(key=lambda moment: moment[0])
    return [(write_day(day), text, address, day <= on) for day, text, address in moments]
