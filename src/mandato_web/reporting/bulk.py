"""Reports out and in as a workbook: one row a commitment, drafts made of what is filled in, all of it or none."""

from datetime import date
from typing import IO, Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.accounts.models import User
from mandato_web.actors.models import Actor
from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.models import Commitment, State
from mandato_web.reporting import services
from mandato_web.reporting.models import ProgressReport, Round
from mandato_web.reporting.queries import Due, commitments_of
from mandato_web.reporting.wording import states_of
from mandato_web.values.dates import PartialDate
from mandato_web.values.wording import say, spoken_language
from mandato_web.values.workbooks import Column, Fault, Row, Table, read_table, write_table

_HEADERS = {
    "address": gettext_lazy("Address"),
    "text": gettext_lazy("Text"),
    "commitment": gettext_lazy("Commitment"),
    "last": gettext_lazy("Last said"),
    "due": gettext_lazy("Due"),
    "state": gettext_lazy("State"),
    "said_on": gettext_lazy("As of"),
    "narrative": gettext_lazy("What was done"),
    "results": gettext_lazy("Results"),
    "next_step": gettext_lazy("Next step"),
    "next_step_by": gettext_lazy("Next step by"),
}
_FILLED = ("state", "said_on", "narrative", "results", "next_step", "next_step_by")
_WORDED = ("narrative", "results", "next_step")


class Filled(NamedTuple):
    """What one row says, ready to be saved."""

    commitment: Commitment
    told: dict[str, Any]


class Import(NamedTuple):
    """`faults` by cell; where there are any, nothing was saved."""

    saved: list[ProgressReport]
    faults: list[Fault]


def write_workbook(actor: Actor, due: list[Due], today: date) -> bytes:
    """Everything that an actor is to report on, with its draft or its last report, to be filled in."""
    lines = describe_lines([one.commitment for one in due], today)
    states = [str(State(state).label) for nature in ("once", "continuing") for state in states_of(nature)]
    columns = [
        Column(_head("address"), 34, locked=True),
        Column(_head("text"), 28, locked=True),
        Column(_head("commitment"), 60, locked=True),
        Column(_head("last"), 22, locked=True),
        Column(_head("due"), 14, locked=True),
        Column(_head("state"), 18, choices=list(dict.fromkeys(states))),
        Column(_head("said_on"), 12),
        Column(_head("narrative"), 60),
        Column(_head("results"), 40),
        Column(_head("next_step"), 30),
        Column(_head("next_step_by"), 14),
    ]
    rows = [_row(one, line) for one, line in zip(due, lines, strict=True)]
    notes = [
        _("Fill in the white columns. A row without a state is left alone; the shaded columns are not read."),
        _("Dates: 2026, 2026-05 or 2026-05-31. Words are taken as written in the language of the page."),
        _("Nothing is saved while a cell is wrong: each fault is shown with its cell."),
    ]
    return write_table(str(actor), columns, rows, notes=notes)


def _row(due: Due, line: Any) -> list[Any]:
    said = due.draft
    where = " ".join(part for part in (line.commitment.instrument.short_title, line.commitment.provision.label) if part)
    last = f"{due.last.get_state_display()}, {due.last.said_on}" if due.last else ""
    return [
        due.commitment.slug,
        where,
        line.title,
        last,
        due.by.isoformat() if due.by else "",
        said.get_state_display() if said and said.state else "",
        said.said_on if said else "",
        *(say(getattr(said, name)) if said else "" for name in _WORDED),
        said.next_step_by.isoformat() if said and said.next_step_by else "",
    ]


def read_workbook(user: User, actor: Actor, file: IO[bytes], *, round: Round | None) -> Import:
    """Saves a draft for every row that says something. Raises ValidationError for what is no such workbook."""
    table = read_table(file)
    missing = [header for name in ("address", "state") if (header := _head(name)) not in table.headers]
    if missing:
        raise ValidationError(
            _("The column “%(header)s” is missing. Begin with the workbook of this page.") % {"header": missing[0]}
        )
    filled, faults = _check(actor, table)
    if faults:
        return Import([], faults)
    saved, language = [], spoken_language()
    with transaction.atomic():
        for one in filled:
            draft = services.find_draft(one.commitment, actor)
            told = dict(one.told)
            for name in _WORDED:
                kept = dict(getattr(draft, name)) if draft else {}
                told[name] = {**kept, **({language: told[name]} if told[name] else {})}
            saved.append(services.save_draft(user, one.commitment, actor, round=round, unchanged=False, **told))
    return Import(saved, [])


def _check(actor: Actor, table: Table) -> tuple[list[Filled], list[Fault]]:
    known = {one.slug: one for one in commitments_of(actor)}
    filled: list[Filled] = []
    faults = list(table.faults)
    seen: dict[str, int] = {}
    for row in table.rows:
        if not any(row.cells.get(_head(name)) for name in _FILLED):
            continue
        address = row.cells[_head("address")]
        commitment = known.get(address)
        if commitment is None:
            faults.append(
                _fault(row, "address", _("“%(address)s” is no commitment of this actor.") % {"address": address})
            )
            continue
        if address in seen:
            faults.append(
                _fault(row, "address", _("This commitment stands in row %(n)s already.") % {"n": seen[address]})
            )
            continue
        seen[address] = row.number
        told, wrong = _read_row(row, commitment)
        faults += wrong
        filled.append(Filled(commitment, told))
    return filled, faults


def _read_row(row: Row, commitment: Commitment) -> tuple[dict[str, Any], list[Fault]]:
    faults: list[Fault] = []
    said = {name: row.cells.get(_head(name), "") for name in _FILLED}
    state = _find_state(said["state"], commitment)
    if not said["state"]:
        faults.append(_fault(row, "state", _("Say where it stands.")))
    elif state is None:
        choices = ", ".join(str(State(one).label) for one in states_of(commitment.nature))
        faults.append(
            _fault(row, "state", _("“%(state)s” cannot be said here. Choose: %(choices)s.")
                   % {"state": said["state"], "choices": choices})
        )  # fmt: skip
    if said["said_on"] and not _is_date(said["said_on"]):
        faults.append(_fault(row, "said_on", _("Write a date as 2008-04-10, 2008-04 or 2008.")))
    if said["next_step_by"] and not (_is_date(said["next_step_by"]) and len(said["next_step_by"]) == 10):
        faults.append(_fault(row, "next_step_by", _("Write the day as 2008-04-10.")))
    if faults:
        return {}, faults
    by = date.fromisoformat(said["next_step_by"]) if said["next_step_by"] else None
    worded = {name: said[name][:20_000] for name in _WORDED}
    return {"state": state, "said_on": said["said_on"], "next_step_by": by, **worded}, []


def _find_state(text: str, commitment: Commitment) -> str | None:
    wanted = " ".join(text.lower().split())
    for state in states_of(commitment.nature):
        if wanted in (state, str(State(state).label).lower()):
            return state
    return None


def _is_date(text: str) -> bool:
    try:
        PartialDate.from_iso(text)
    except ValueError:
        return False
    return True


def _fault(row: Row, name: str, text: str) -> Fault:
    return Fault(row.places.get(_head(name), str(row.number)), text)


def _head(name: str) -> str:
    return str(_HEADERS[name])
