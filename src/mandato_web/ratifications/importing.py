"""A list of what states did, as XLSX or CSV -> actions; every fault by its cell; all of it is taken in, or nothing."""

import csv
import io
from datetime import date
from typing import IO, Any, NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from openpyxl.utils import get_column_letter

from mandato_web.actors.models import Actor
from mandato_web.actors.naming import Naming, load_naming
from mandato_web.history.services import Author, at_once
from mandato_web.ratifications import services
from mandato_web.ratifications.checking import find_faults
from mandato_web.ratifications.models import Action, ActionKind, Treaty
from mandato_web.search.words import fold
from mandato_web.values.wording import spoken_language
from mandato_web.values.workbooks import MOST_ROWS, Column, Fault, Row, Table, read_table, write_table

HEADERS: dict[str, Any] = {
    "treaty": gettext_lazy("Treaty"),
    "state": gettext_lazy("State"),
    "kind": gettext_lazy("What it did"),
    "on": gettext_lazy("Day"),
    "against": gettext_lazy("Reservation of"),
    "text": gettext_lazy("Text"),
    "notice": gettext_lazy("Depositary notice"),
    "source": gettext_lazy("Source"),
}
_NEEDED = ("treaty", "state", "kind", "on", "source")
_LANGUAGES = ("es", "pt", "en")
_MOST_BYTES = 10 * 1024 * 1024
_FIELDS = {"on": "on", "kind": "kind", "against": "against"}


class Imported(NamedTuple):
    """With faults, nothing was taken in."""

    actions: list[Action]
    faults: list[Fault]


def write_template() -> bytes:
    columns = [
        Column(str(HEADERS["treaty"]), 40, choices=[str(one) for one in Treaty.objects.select_related("instrument")]),
        Column(str(HEADERS["state"]), 24),
        Column(str(HEADERS["kind"]), 22, choices=[str(label) for label in ActionKind.labels]),
        Column(str(HEADERS["on"]), 12),
        Column(str(HEADERS["against"]), 24),
        Column(str(HEADERS["text"]), 60),
        Column(str(HEADERS["notice"]), 26),
        Column(str(HEADERS["source"]), 40),
    ]
    notes = [
        _("One row for each thing that a state did. Days: 2008-04-10. Every row names its source."),
        _("“Reservation of” names the state whose reservation is objected to; empty otherwise."),
        _("Nothing is taken in while a cell is wrong: each fault is shown with its cell."),
    ]
    return write_table(_("Ratifications"), columns, [], notes=notes)


def import_list(author: Author, file: IO[bytes], *, name: str) -> Imported:
    """Raises ValidationError for what is no such list."""
    table = read_csv(file) if name.lower().endswith(".csv") else read_table(file)
    heads = _map_heads(table)
    reader = _Reader(table, heads)
    actions = [action for row in table.rows if (action := reader.read(row))]
    faults = [*table.faults, *reader.faults]
    if not faults:
        faults += _check_together(actions, reader)
    if not faults and not actions:
        raise ValidationError(_("The list holds no row."))
    if faults:
        return Imported([], sorted(faults, key=lambda one: _place(one.cell)))
    with at_once(), transaction.atomic():
        # In the order in which they were done: an objection finds its reservation.
        for action in sorted(actions, key=_turn):
            # A reservation of the same list has its key by now.
            action.against = action.against
            services.save_action(author, action, confirm=True)
    return Imported(actions, [])


def read_csv(file: IO[bytes]) -> Table:
    """With commas or semicolons, in UTF-8 or as Excel writes it. Raises ValidationError."""
    data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise ValidationError(_("This list is larger than 10 MB."))
    if b"\0" in data:
        raise ValidationError(_("This is no list of text (CSV)."))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    head = text.split("\n", 1)[0]
    try:
        lines = list(csv.reader(io.StringIO(text), delimiter=";" if head.count(";") > head.count(",") else ","))
    except csv.Error:
        raise ValidationError(_("This is no list of text (CSV).")) from None
    if not lines or not any(lines[0]):
        raise ValidationError(_("The first row names no column."))
    if len(lines) > MOST_ROWS + 1:
        raise ValidationError(_("This list has more than %(most)s rows. Send it in parts.") % {"most": MOST_ROWS})
    headers = [" ".join(one.split()) for one in lines[0]]
    rows = []
    for number, line in enumerate(lines[1:], 2):
        if any(cell.strip() for cell in line):
            cells = {header: cell.strip() for header, cell in zip(headers, line, strict=False) if header}
            places = {header: f"{get_column_letter(place)}{number}" for place, header in enumerate(headers, 1)}
            rows.append(Row(number, cells, places))
    return Table(headers, rows, [])


def _map_heads(table: Table) -> dict[str, str]:
    """By the names of the columns, in any language of the interface."""
    heads: dict[str, str] = {}
    for name, label in HEADERS.items():
        known = {fold(name)}
        for language in _LANGUAGES:
            with override(language):
                known.add(fold(str(label)))
        heads[name] = next((head for head in table.headers if fold(head) in known), "")
    missing = [name for name in _NEEDED if not heads[name]]
    if missing:
        raise ValidationError(
            _("The column “%(header)s” is missing. Begin with the template of this page.")
            % {"header": HEADERS[missing[0]]}
        )
    return heads


class _Reader:
    """Reads rows into actions that are not stored yet; remembers the row of each."""

    def __init__(self, table: Table, heads: dict[str, str]) -> None:
        self.heads = heads
        self.faults: list[Fault] = []
        self.rows: dict[int, Row] = {}
        self.treaties: dict[str, Treaty] = {}
        for treaty in Treaty.objects.select_related("instrument"):
            instrument = treaty.instrument
            for named in (instrument.slug, *instrument.titles.values(), *instrument.short_titles.values()):
                self.treaties[fold(named)] = treaty
        self.naming: Naming = load_naming()
        self.kinds = _kinds_by_name()
        self.reservations: dict[tuple[int, int], Action] = {}
        for one in Action.objects.filter(kind=ActionKind.RESERVATION, stage=Action.Stage.CONFIRMED):
            self.reservations[one.treaty_id, one.actor_id] = one
        self._later: list[tuple[Action, Row, str]] = []

    def read(self, row: Row) -> Action | None:
        said = {name: row.cells.get(head, "") if head else "" for name, head in self.heads.items()}
        treaty = self._treaty(row, said["treaty"])
        actor = self._state(row, "state", said["state"])
        kind = self.kinds.get(fold(said["kind"]))
        if kind is None:
            self.wrong(row, "kind", _("“%(text)s” is nothing that a state does here.") % {"text": said["kind"]})
        on = self._day(row, said["on"])
        if not said["source"]:
            self.wrong(row, "source", _("Name the source."))
        if treaty is None or actor is None or kind is None or on is None or not said["source"]:
            return None
        texts = {spoken_language(): said["text"]} if said["text"] else {}
        action = Action(
            treaty=treaty, actor=actor, kind=kind, on=on, texts=texts, notice=said["notice"][:120],
            source=said["source"][:300],
        )  # fmt: skip
        self.rows[id(action)] = row
        if kind == ActionKind.RESERVATION:
            self.reservations[treaty.pk, actor.pk] = action
        if kind in (ActionKind.OBJECTION, ActionKind.WITHDRAWAL):
            self._later.append((action, row, said["against"]))
        return action

    def link(self) -> None:
        """Once all rows are read: which reservation each objection and each withdrawal means."""
        for action, row, text in self._later:
            own = action.kind == ActionKind.WITHDRAWAL
            whose = action.actor if own else self._state(row, "against", text)
            if whose is None:
                continue
            found = self.reservations.get((action.treaty_id, whose.pk))
            if found is None:
                self.wrong(row, "against", _("No reservation of %(state)s stands here.") % {"state": whose.name})
            else:
                action.against = found

    def wrong(self, row: Row, name: str, text: str) -> None:
        head = self.heads.get(name) or self.heads["kind"]
        self.faults.append(Fault(row.places.get(head, str(row.number)), text))

    def _treaty(self, row: Row, text: str) -> Treaty | None:
        found = self.treaties.get(fold(text)) if text else None
        if found is None:
            self.wrong(row, "treaty", _("No treaty in the register has the name “%(text)s”.") % {"text": text})
        return found

    def _state(self, row: Row, name: str, text: str) -> Actor | None:
        found = self.naming.find(text) if text else None
        if found is None:
            self.wrong(row, name, _("We know nobody by the name “%(text)s”.") % {"text": text})
        elif found.kind not in ("state", "organisation"):
            self.wrong(row, name, _("States and organisations join treaties; this is neither."))
            return None
        return found

    def _day(self, row: Row, text: str) -> date | None:
        try:
            return date.fromisoformat(text) if len(text) == 10 else self._no_day(row)
        except ValueError:
            return self._no_day(row)

    def _no_day(self, row: Row) -> None:
        self.wrong(row, "on", _("Write the day as 2008-04-10."))


def _check_together(actions: list[Action], reader: _Reader) -> list[Fault]:
    """Against each other and against what is public, treaty by treaty."""
    reader.link()
    if reader.faults:
        return reader.faults
    today = timezone.localdate()
    public: dict[int, list[Action]] = {}
    for one in Action.objects.filter(stage=Action.Stage.CONFIRMED).select_related("against"):
        public.setdefault(one.treaty_id, []).append(one)
    given: dict[Treaty, list[Action]] = {}
    for action in actions:
        given.setdefault(action.treaty, []).append(action)
    for treaty, held in given.items():
        for fault in find_faults(treaty, [*public.get(treaty.pk, []), *held], today):
            row = reader.rows.get(id(fault.action))
            if row is not None:
                reader.wrong(row, _FIELDS.get(fault.field, "kind"), fault.text)
            else:
                after = min((one for one in held if one.actor_id == fault.action.actor_id), key=lambda one: one.on)
                text = _("Then this could not stand: %(action)s. %(why)s") % {"action": fault.action, "why": fault.text}
                reader.wrong(reader.rows[id(after)], "on", text)
    return reader.faults


def _turn(action: Action) -> tuple[date, bool]:
    return action.on, action.against is not None


def _kinds_by_name() -> dict[str, ActionKind]:
    found = {fold(kind.value): kind for kind in ActionKind}
    for language in _LANGUAGES:
        with override(language):
            found |= {fold(str(kind.label)): kind for kind in ActionKind}
    return found


def _place(cell: str) -> tuple[int, str]:
    digits = "".join(one for one in cell if one.isdigit())
    return int(digits or 0), cell
