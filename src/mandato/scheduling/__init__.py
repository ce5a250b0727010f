"""Terms, vague dates and objections in; dated events and states out. No clock: what needs a day takes one."""

from mandato.scheduling.calendar import Duration, bounds, shift
from mandato.scheduling.events import Event, list_events
from mandato.scheduling.lives import Act, Amendment, Life, State, next_expiry, next_notice, state_of
from mandato.scheduling.reviews import Review, list_reviews
from mandato.scheduling.runs import Run, first_day, renews_itself, run_at, run_on
from mandato.scheduling.stretches import Stretch, list_stretches

__all__ = [
    "Act",
    "Amendment",
    "Duration",
    "Event",
    "Life",
    "Review",
    "Run",
    "State",
    "Stretch",
    "bounds",
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
    "state_of",
]
