"""Consequences: what a high room does when a lower one has changed something it rests on, in the same transaction.

    register(Consequence("positions", "commitments.bearers", settle_bearers))

A room registers in `AppConfig.ready()`. The lower room's service says what it changed, `follow("positions", author,
instrument)`, and knows none of those who follow. Each kind of change stands here once:

`positions`: what actors did with an instrument; the subject is the instrument.
`bearers`: whom a commitment binds; the subject is the commitment.
"""

from collections.abc import Callable
from typing import Any, NamedTuple


class Consequence(NamedTuple):
    """`act(author, subject)`. `name` starts with the room's."""

    of: str
    name: str
    act: Callable[[Any, Any], None]


_consequences: dict[tuple[str, str], Consequence] = {}


def register(consequence: Consequence) -> None:
    """Registering a name again replaces it."""
    _consequences[consequence.of, consequence.name] = consequence


def follow(of: str, author: Any, subject: Any) -> None:
    """In the order in which rooms registered: lower ones first."""
    for consequence in [one for one in _consequences.values() if one.of == of]:
        consequence.act(author, subject)
