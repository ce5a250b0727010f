"""One candidate for a due, before the governing one is chosen."""

from typing import NamedTuple

from mandato.model.commitment import DueKind


class FoundDue(NamedTuple):
    """Characters [start, end) of the text; dates are ISO, `recurrence` an ISO 8601 duration."""

    start: int
    end: int
    kind: DueKind
    rule: str
    earliest: str | None = None
    latest: str | None = None
    recurrence: str | None = None
    doubt: float = 0.0
