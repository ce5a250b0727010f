"""Terms, vague dates and objections in; dated events and states out. No clock: what needs a day takes one."""

from mandato.scheduling.calendar import Duration, bounds, shift

__all__ = ["Duration", "bounds", "shift"]
