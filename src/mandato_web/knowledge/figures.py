"""How long journalists wait for the first answer."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from django.db.models import Min, Q
from django.utils import timezone

from mandato_web.knowledge.models import Alert, MediaRequest


class Month(NamedTuple):
    """`hours`: the median of those that were answered; None where none was."""

    first: date
    asked: int
    answered: int
    hours: Decimal | None


def count_months() -> list[Month]:
    """By the month in which a request was confirmed; those of the examples are not counted. One query."""
    can = Q(alerts__answer=Alert.Answer.YES)
    held = MediaRequest.objects.filter(is_example=False).exclude(confirmed_at=None)
    rows = held.annotate(first=Min("alerts__answered_at", filter=can))
    waits: dict[date, list[timedelta | None]] = {}
    for confirmed, first in rows.order_by().values_list("confirmed_at", "first"):
        month = timezone.localdate(confirmed).replace(day=1)
        waits.setdefault(month, []).append(first - confirmed if first else None)
    return [_month(first, held) for first, held in sorted(waits.items())]


def _month(first: date, waits: Iterable[timedelta | None]) -> Month:
    held = list(waits)
    known = [one.total_seconds() for one in held if one is not None]
    hours = Decimal(str(round(median(known) / 3600, 1))) if known else None
    return Month(first, len(held), len(known), hours)
