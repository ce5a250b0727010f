"""What cannot have happened: actions of one treaty in, each fault with its action and its field out."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

from mandato import Duration, Wait
from mandato_web.design.periods import write_day
from mandato_web.ratifications.clauses import CONSENTS
from mandato_web.ratifications.models import Action, ActionKind, Treaty

_TURN = {
    ActionKind.DENUNCIATION_WITHDRAWN: 0,
    ActionKind.SIGNATURE: 1,
    **dict.fromkeys(CONSENTS, 2),
    ActionKind.OBJECTION: 5,
    ActionKind.WITHDRAWAL: 6,
    ActionKind.DENUNCIATION: 7,
}


class Fault(NamedTuple):
    action: Action
    field: str
    text: str


class _Record:
    """What one state has done so far."""

    def __init__(self) -> None:
        self.signed: date | None = None
        self.consented: date | None = None
        self.denounced: date | None = None
        self.once: dict[str, date] = {}


def find_faults(treaty: Treaty, actions: Sequence[Action], today: date) -> list[Fault]:
    """Every action that cannot stand beside the others, in the order in which they were done."""
    faults: list[Fault] = []
    records: dict[int, _Record] = {}
    withdrawn: set[int] = set()
    for action in sorted(actions, key=lambda one: (one.on, _TURN.get(ActionKind(one.kind), 4), one.pk or 0)):
        record = records.setdefault(action.actor_id, _Record())
        fault = (
            _of_day(treaty, action, today) or _of_answer(action, withdrawn, faults) or _of_order(treaty, action, record)
        )
        if fault:
            faults.append(Fault(action, *fault))
        else:
            _note(action, record)
    return faults


def _of_day(treaty: Treaty, action: Action, today: date) -> tuple[str, str] | None:
    adopted = treaty.instrument.date_earliest
    if adopted and action.on < adopted:
        return "on", _("The treaty was adopted later: %(day)s.") % {"day": write_day(adopted)}
    if action.on > today:
        return "on", _("This day is still to come.")
    if action.kind == ActionKind.APPLICATION and not treaty.needs_application:
        return "kind", _("This treaty has no application agreement.")
    return None


def _of_answer(action: Action, withdrawn: set[int], faults: list[Fault]) -> tuple[str, str] | None:
    if action.kind not in (ActionKind.OBJECTION, ActionKind.WITHDRAWAL):
        return None
    held = action.against
    if held is None or held.kind != ActionKind.RESERVATION or held.treaty_id != action.treaty_id:
        return "against", _("Say which reservation to this treaty is meant.")
    own = held.actor_id == action.actor_id
    if action.kind == ActionKind.OBJECTION and own:
        return "against", _("A state does not object to its own reservation.")
    if action.kind == ActionKind.WITHDRAWAL and not own:
        return "against", _("A state withdraws its own reservation alone.")
    if held.on > action.on:
        return "on", _("The reservation was made later: %(day)s.") % {"day": write_day(held.on)}
    if action.kind == ActionKind.WITHDRAWAL:
        key = held.pk or id(held)
        if key in withdrawn:
            return "against", _("This reservation was withdrawn already.")
        withdrawn.add(key)
    return None


def _of_order(treaty: Treaty, action: Action, record: _Record) -> tuple[str, str] | None:
    kind = action.kind
    standing = record.consented is not None and record.denounced is None
    if kind in CONSENTS and standing:
        return "kind", _("It is bound already, by its instrument of %(day)s.") % {"day": _day(record.consented)}
    if kind == ActionKind.DENUNCIATION:
        if record.denounced:
            return "kind", _("It denounced the treaty already, on %(day)s.") % {"day": _day(record.denounced)}
        if not standing:
            return "kind", _("It has not ratified the treaty by that day: there is nothing to denounce.")
    if kind == ActionKind.DENUNCIATION_WITHDRAWN:
        return _of_withdrawn_denunciation(treaty, action, record)
    if kind == ActionKind.RESERVATION and not (record.signed or record.consented):
        return "on", _("A reservation is made with a signature or an instrument: neither stands by that day.")
    if kind in (ActionKind.SIGNATURE, ActionKind.APPLICATION, ActionKind.PROVISIONAL) and kind in record.once:
        return "kind", _("That stands already, of %(day)s.") % {"day": _day(record.once[kind])}
    return None


def _of_withdrawn_denunciation(treaty: Treaty, action: Action, record: _Record) -> tuple[str, str] | None:
    if record.denounced is None:
        return "kind", _("It has not denounced the treaty by that day.")
    wait = Wait(Duration.from_iso(treaty.leaving) if treaty.leaving else Duration(), treaty.leaving_to_month)
    effect = wait.after(record.denounced)
    if action.on >= effect:
        return "on", _("The denunciation took effect on %(day)s: it can no longer be withdrawn.") % {
            "day": write_day(effect)
        }
    return None


def _note(action: Action, record: _Record) -> None:
    if action.kind in CONSENTS:
        record.consented, record.denounced = action.on, None
    elif action.kind == ActionKind.DENUNCIATION:
        record.denounced = action.on
    elif action.kind == ActionKind.DENUNCIATION_WITHDRAWN:
        record.denounced = None
    elif action.kind == ActionKind.SIGNATURE:
        record.signed = action.on
    record.once.setdefault(action.kind, action.on)


def _day(day: date | None) -> str:
    return write_day(day) if day else ""
