"""Terms, treaties' clauses, vague dates and acts in; dated events and states out. No clock: a day is always given."""

from mandato.scheduling.calendar import Duration, bounds, shift
from mandato.scheduling.events import Event, list_events
from mandato.scheduling.lives import Act, Amendment, Life, State, next_expiry, next_notice, state_of
from mandato.scheduling.reviews import Review, list_reviews
from mandato.scheduling.runs import Run, first_day, renews_itself, run_at, run_on
from mandato.scheduling.stretches import Stretch, list_stretches
from mandato.scheduling.treaties import (
    Deed,
    Entry,
    Ground,
    Standing,
    TreatyClause,
    Wait,
    entry_of,
    standing_of,
    standings_on,
)

__all__ = [
    "Act",
    "Amendment",
    "Deed",
    "Duration",
    "Entry",
    "Event",
    "Ground",
    "Life",
    "Review",
    "Run",
    "Standing",
    "State",
    "Stretch",
    "TreatyClause",
    "Wait",
    "bounds",
    "entry_of",
    "first_day",
    "list_events",
    "list_reviews",
    "list_stretches",
    "next_expiry",
    "next_notice",
    "renews_itself",
    "run_at",
    "run_on",
    "shift",
    "standing_of",
    "standings_on",
    "state_of",
]
