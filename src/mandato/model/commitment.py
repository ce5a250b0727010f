"""What a provision binds, asks or invites somebody to do."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from mandato.model.trace import Span, Why

ActionKind = Literal[
    "decide",
    "commit",
    "request",
    "invite",
    "encourage",
    "urge",
    "call",
    "recommend",
    "instruct",
    "authorise",
    "reaffirm",
    "recognise",
    "welcome",
    "note",
    "express",
]
Strength = Literal["obligation", "undertaking", "request", "recommendation", "aspiration", "statement"]
Nature = Literal["once", "continuing", "none"]
DeliverableKind = Literal[
    "report",
    "study",
    "meeting",
    "plan",
    "programme",
    "policy",
    "legislation",
    "instrument",
    "body",
    "network",
    "campaign",
    "funding",
    "training",
    "information",
    "review",
    "other",
]
DueKind = Literal["by", "during", "before-event", "recurring", "unspecified"]


class Action(NamedTuple):
    """`text` as printed, `verb` its lemma."""

    text: str
    verb: str
    kind: ActionKind
    span: Span | None = None
    why: Why | None = None


class Bearer(NamedTuple):
    """`name` is the actor it was recognised as; `source` says where the words stand: own, chapeau or speaker."""

    text: str
    name: str | None
    collective: bool
    source: Literal["own", "chapeau", "speaker"]
    span: Span | None
    why: Why | None = None


class Deliverable(NamedTuple):
    text: str
    kind: DeliverableKind
    span: Span
    why: Why | None = None


class Due(NamedTuple):
    """`earliest` and `latest` are ISO dates; `recurrence` an ISO 8601 duration."""

    text: str
    kind: DueKind
    span: Span
    earliest: str | None = None
    latest: str | None = None
    recurrence: str | None = None
    why: Why | None = None


class Condition(NamedTuple):
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Commitment:
    """`addressee` is set where one body mandates another: then this is a mandate."""

    id: str
    provision: str
    text: str
    span: Span
    action: Action
    strength: Strength
    nature: Nature
    bearers: tuple[Bearer, ...] = ()
    addressee: Bearer | None = None
    deliverable: Deliverable | None = None
    due: Due | None = None
    conditions: tuple[Condition, ...] = ()
