"""The lists of an agreement, out of its records and into them again."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _

from mandato_web.agreements.checking import overlap
from mandato_web.agreements.forms import Part
from mandato_web.agreements.models import Agreement, Committee, Seat, Session
from mandato_web.agreements.services import index_agreement, settle_rows, touch
from mandato_web.design.editing import RowForm
from mandato_web.history.services import Author, change, create
from mandato_web.instruments.models import Position
from mandato_web.search.words import fold

_POSITIONS = {"parties": Position.Kind.PARTY, "signatories": Position.Kind.SIGNED}


def records_of(agreement: Agreement, part: Part) -> list[models.Model]:
    """The records behind a list. A signatory is a position that names a person."""
    kind = _POSITIONS.get(part.name)
    if kind is None:
        return list(getattr(agreement, part.name).all())
    held = agreement.instrument.positions.filter(kind=kind, actor__isnull=False).order_by("pk")
    return list(held.exclude(person="") if kind == Position.Kind.SIGNED else held)


def rows_from(records: Sequence[models.Model], form: type[RowForm]) -> list[dict[str, Any]]:
    names = [name for name in form.base_fields if name != "pk"]
    return [{"pk": str(one.pk), **{name: getattr(one, name) for name in names}} for one in records]


def save_part(author: Author, agreement: Agreement, part: Part, rows: Sequence[dict[str, Any]]) -> None:
    """Raises ValidationError, and then nothing is saved."""
    with transaction.atomic():
        known = records_of(agreement, part)
        kind = _POSITIONS.get(part.name)
        if kind is None:
            model = getattr(agreement, part.name).model
            settle_rows(author, known, lambda **facts: model(agreement=agreement, **facts), rows)
        else:
            _check_once(rows)
            settle_rows(
                author, known, lambda **facts: Position(instrument=agreement.instrument, kind=kind, **facts), rows
            )
            index_agreement(agreement)
        touch(author, agreement, part.name)


def save_committee(
    author: Author,
    agreement: Agreement,
    committee: Committee | None,
    *,
    facts: dict[str, Any],
    seats: Sequence[dict[str, Any]],
    sessions: Sequence[dict[str, Any]],
) -> Committee:
    """Raises ValidationError by field where it overlaps another of its name, or has two chairs at once."""
    _check_committee(agreement, committee, facts)
    _check_chairs(seats)
    with transaction.atomic():
        saved = (
            create(author, Committee(agreement=agreement, **facts))
            if committee is None
            else change(author, committee, **facts)
        )
        settle_rows(author, list(saved.seats.all()), lambda **row: Seat(committee=saved, **row), seats)
        settle_rows(author, list(saved.sessions.all()), lambda **row: Session(committee=saved, **row), sessions)
        touch(author, agreement, "committees")
    return saved


def _check_committee(agreement: Agreement, committee: Committee | None, facts: dict[str, Any]) -> None:
    if facts["since"] and facts["until"] and facts["until"] < facts["since"][: len(facts["until"])]:
        raise ValidationError({"until": _("It ends before it begins.")})
    names = {fold(name) for name in facts["names"].values()}
    for other in agreement.committees.exclude(pk=committee.pk if committee else None):
        same = names & {fold(name) for name in other.names.values()}
        if same and overlap(facts["since"], facts["until"], other.since, other.until):
            raise ValidationError({"since": _("Another committee of this name sits at the same time.")})


def _check_chairs(seats: Sequence[dict[str, Any]]) -> None:
    chairs = [row for row in seats if row["role"] == Seat.Role.CHAIR]
    for place, one in enumerate(chairs):
        for other in chairs[place + 1 :]:
            if overlap(one["since"], one["until"], other["since"], other["until"]):
                raise ValidationError(_("Two persons chair it at the same time: close one of them with a last day."))


def _check_once(rows: Sequence[dict[str, Any]]) -> None:
    seen: set[Any] = set()
    for row in rows:
        key = (row["actor"].pk, row.get("person", ""))
        if key in seen:
            raise ValidationError(_("%(name)s stands there twice.") % {"name": row["actor"].name})
        seen.add(key)
