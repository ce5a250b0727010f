"""A citation from a provision to an instrument or to one of its provisions; one value a target."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from mandato.model.trace import Span, Why

ReferenceStatus = Literal["resolved", "missing", "external", "ambiguous"]


class Target(NamedTuple):
    """`instrument` as named, `symbol` as printed by its organ (A/RES/64/14), `label` as repaired (25.l)."""

    instrument: str | None
    symbol: str | None = None
    label: str | None = None


class Resolved(NamedTuple):
    """Ids of an instrument and, where a provision is cited, of the provision."""

    instrument: str
    provision: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """Before linking `status` is external and `resolved` None; linking replaces both."""

    provision: str
    text: str
    span: Span
    target: Target
    status: ReferenceStatus = "external"
    resolved: Resolved | None = None
    candidates: tuple[Resolved, ...] = ()
    why: Why | None = None
