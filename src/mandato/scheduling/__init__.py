"""Terms, vague dates and objections in; dated events and states out. No clock: what needs a day takes one."""

from mandato.scheduling.calendar import Duration, bounds, shift
from mandato.scheduling.events import Event, list_events
from mandato.scheduling.lives import Act, Amendment, Life, State, next_expiry, next_notice, state_of
from mandato.scheduling.runs import Run, first_day, renews_itself, run_at, run_on

__all__ = [
    "Act",
    "Amendment",
    "Duration",
    "Event",
    "Life",
    "Run",
    "State",
    "bounds",
    "first_day",
    "list_events",
    "next_expiry",
    "next_notice",
    "renews_itself",
    "run_at",
    "run_on",
    "shift",
    "state_of",
]
