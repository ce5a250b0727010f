"""Who dissociated itself from a text, or from provisions of it, and since when."""

from collections.abc import Iterable
from datetime import date

from mandato_web.actors.models import Actor
from mandato_web.instruments.models import Instrument, Position, Provision
from mandato_web.values.dates import PartialDate

BINDING = (Position.Kind.PARTY, Position.Kind.ADOPTED, Position.Kind.SIGNED, Position.Kind.ACCEDED)


def positions_of(instrument: Instrument) -> list[Position]:
    """Those of actors that the register knows. One query."""
    found = instrument.positions.filter(actor__isnull=False)
    return list(found.select_related("actor").order_by("date", "pk"))


def dissociations_in(positions: Iterable[Position]) -> list[Position]:
    return [one for one in positions if one.kind == Position.Kind.DISSOCIATED]


def holds_on(position: Position, day: date) -> bool:
    """One without a date, or with a vague one, holds from the first day that it can mean."""
    return not position.date or PartialDate.from_iso(position.date).earliest <= day


def reaches(position: Position, provision: Provision) -> bool:
    """Without provisions it is of the whole text; "25" is of 25.q too."""
    if not position.provisions:
        return True
    return any(_is_within(label, provision) for label in position.provisions)


def apart_on(day: date, provision: Provision, positions: Iterable[Position]) -> set[int]:
    """The keys of the actors that this provision does not bind on that day."""
    held = (one for one in dissociations_in(positions) if holds_on(one, day) and reaches(one, provision))
    return {int(one.actor_id) for one in held if one.actor_id}


def bound_by(positions: Iterable[Position], day: date) -> list[Actor]:
    """Those who had adopted, signed or joined by that day, in whatever they stand apart."""
    held = (one for one in positions if one.kind in BINDING and holds_on(one, day))
    return list({one.actor.pk: one.actor for one in held if one.actor}.values())


def _is_within(label: str, provision: Provision) -> bool:
    whole = {provision.label, provision.eid} - {""}
    return label in whole or any(one.startswith((f"{label}.", f"{label}__")) for one in whole)
