"""Which states can be said of which commitments."""

from typing import Any

from mandato_web.commitments.models import STATES_CONTINUING, STATES_ONCE, Nature, State

_STATES: dict[str, tuple[str, ...]] = {Nature.ONCE: STATES_ONCE, Nature.CONTINUING: STATES_CONTINUING, Nature.NONE: ()}


def states_of(nature: str) -> tuple[str, ...]:
    """The states that can be reported of a commitment of this nature: all but *no report*."""
    return tuple(state for state in _STATES[nature] if state != State.NO_REPORT)


def state_choices(nature: str) -> list[tuple[str, Any]]:
    return [(state, State(state).label) for state in states_of(nature)]
