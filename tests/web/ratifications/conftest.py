"""Invented treaties of invented states."""

from datetime import date
from typing import NamedTuple

import pytest

from mandato_web.actors.models import Actor
from mandato_web.history.services import REGISTER
from mandato_web.ratifications import services
from mandato_web.ratifications.models import Action, Treaty
from tests.web.factories import make_actor, make_instrument


class Held(NamedTuple):
    treaty: Treaty
    states: list[Actor]


@pytest.fixture
def held(db: None) -> Held:
    """Adopted on 15 March 2020; in force ninety days after the second instrument, left after a year."""
    states = [make_actor(slug, names={"en": slug.title(), "es": slug.title()}) for slug in ("alba", "brisa", "cala")]
    instrument = make_instrument("lights-convention", kind="treaty", date="2020-03-15", is_stub=True)
    treaty = services.save_treaty(
        REGISTER, Treaty(instrument=instrument), instruments=2, wait="P90D", joining="P30D", leaving="P1Y",
        depositary_office={"en": "Harbour master"}, source="Harbour Gazette",
    )  # fmt: skip
    return Held(treaty, states)


def do(held: Held, state: int, kind: str, on: str, *, confirm: bool = True, **facts: object) -> Action:
    action = Action(treaty=held.treaty)
    said = {"actor": held.states[state], "kind": kind, "on": date.fromisoformat(on), "source": "Harbour Gazette"}
    return services.save_action(REGISTER, action, confirm=confirm, **said, **facts)
