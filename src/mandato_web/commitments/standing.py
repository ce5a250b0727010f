"""Where commitments stand, as lists and counts show it: by what was said, or by some of several bearers."""

from typing import Any

from django.db.models import Case, CharField, F, Q, QuerySet, Value, When
from django.utils.translation import gettext_lazy as _

from mandato_web.commitments.models import Commitment, State

# Of several bearers some have reported and none speaks for all: between no report and any state.
HEARD = "heard"
_HEARD = Q(state=State.NO_REPORT, reporter_count__gt=0)
LABELS: dict[str, Any] = {
    State.NO_REPORT.value: State.NO_REPORT.label,
    HEARD: _("Reported by some"),
    **dict(State.choices),
}


def with_standing(found: QuerySet[Commitment]) -> QuerySet[Commitment]:
    """Adds `stands`: a key of LABELS."""
    return found.annotate(
        stands=Case(When(_HEARD, then=Value(HEARD)), default=F("state"), output_field=CharField(max_length=18))
    )


def tell_standing(state: str, reporters: int) -> str:
    """As `with_standing`, of one."""
    return HEARD if state == State.NO_REPORT and reporters > 0 else state


def in_standing(asked: str) -> Q:
    """The commitments that stand so; none for what is no standing."""
    if asked == HEARD:
        return _HEARD
    if asked == State.NO_REPORT:
        return Q(state=State.NO_REPORT, reporter_count=0)
    return Q(state=asked)
