"""How long an agreement lasts: entry into force, duration, renewal, objection and denunciation."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from mandato.model.trace import Why


class EntryIntoForce(NamedTuple):
    """`n` counts instruments for nth-instrument; `delay` is an ISO 8601 duration after the event."""

    on: Literal["signature", "last-signature", "nth-instrument", "notification", "date"]
    n: int | None = None
    delay: str | None = None


class Denunciation(NamedTuple):
    """ISO 8601 durations: the notice to be given, and how long after it the denunciation takes effect."""

    notice: str | None = None
    effect_after: str | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """Durations are ISO 8601, dates ISO. `expires` and `notice_by` are those of the first run."""

    entry_into_force: EntryIntoForce | None = None
    in_force: str | None = None
    duration: str | None = None
    indefinite: bool = False
    minimum: str | None = None
    renewal: Literal["automatic", "by-agreement", "none"] | None = None
    renewal_period: str | None = None
    objection_notice: str | None = None
    denunciation: Denunciation = Denunciation()
    expires: str | None = None
    notice_by: str | None = None
    whys: tuple[tuple[str, Why], ...] = ()
