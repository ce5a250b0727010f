"""What an audit of a set of instruments finds, and which promises some activity covers."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from mandato.model.trace import Span

Severity = Literal["error", "warning", "info"]


class Said(NamedTuple):
    """A sentence that a language words: its key, and by name the facts in it, which may be sentences again."""

    key: str
    facts: "tuple[tuple[str, SaidFact], ...]" = ()


SaidFact = str | tuple[Said, ...]


class Suggestion(NamedTuple):
    """A better target: `score` from 0 to 1 is the weighted share of the citing words that stand in it too."""

    instrument: str
    provision: str
    label: str | None
    score: float
    shared: tuple[str, ...]


class Acceptance(NamedTuple):
    """A finding that somebody decided to live with; `on` is an ISO date."""

    reason: str
    on: str


@dataclass(frozen=True, slots=True)
class Finding:
    """`cited` is the label or name at fault as printed; `shared` the words that citing and cited have in common.

    `against` is the id of the plan that a promise was held against; `said` is what `message` and `advice` word.
    """

    code: str
    severity: Severity
    file: str
    instrument: str
    message: str
    advice: str
    provision: str | None = None
    label: str | None = None
    page: int | None = None
    span: Span | None = None
    cited: str | None = None
    shared: tuple[str, ...] = ()
    suggestion: Suggestion | None = None
    accepted: Acceptance | None = None
    against: str | None = None
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """`by` are (instrument, provision) ids of what implements the promise; `reason` says why a gap is deliberate."""

    instrument: str
    provision: str
    label: str | None
    by: tuple[tuple[str, str], ...]
    transversal: bool = False
    reason: str | None = None


class Quoting(NamedTuple):
    """A provision that quotes another in quotation marks, rightly or not; `span` is in the source of the first."""

    file: str
    instrument: str
    provision: str
    span: Span
    quoted_instrument: str
    quoted_provision: str


@dataclass(frozen=True, slots=True)
class Audit:
    findings: tuple[Finding, ...]
    coverage: tuple[Coverage, ...]
    quotations: tuple[Quoting, ...] = ()
