"""A record as it stood on a day: what it says now, with every later change taken back in thought."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from django.db import models
from django.utils import timezone

from mandato_web.history.models import Change
from mandato_web.history.queries import changes_of
from mandato_web.history.services import snapshot
from mandato_web.history.undoing import Altered, describe_fields


class Past(NamedTuple):
    """`facts` is empty where the record was not here yet. `gaps`: later changes whose values were erased."""

    day: date
    facts: list[Altered]
    later: int
    gaps: int
    is_here: bool


def stand_on(subject: models.Model, day: date) -> Past:
    """As it stood when the day ended, in the register's time zone."""
    end = timezone.make_aware(datetime.combine(day + timedelta(days=1), time()))
    values = snapshot(subject)
    later = list(changes_of(subject).filter(at__gte=end))
    for one in later:
        if one.action == "created":
            return Past(day, [], len(later), 0, is_here=False)
        values.update({name: value for name, value in (one.before or {}).items() if name in values})
    told = Change(subject_kind=subject._meta.label_lower, before=None, after=values)
    return Past(day, list(describe_fields(told)), len(later), sum(bool(one.erased_at) for one in later), is_here=True)
