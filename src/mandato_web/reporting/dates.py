"""The dates of this room for the calendar: deadlines of rounds, and the days on which work is due inside an actor."""

from datetime import date
from typing import Any

from django.db.models import F, Prefetch, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.accounts.models import Role
from mandato_web.actors.models import Actor
from mandato_web.design.events import Event, Source, register
from mandato_web.reporting.models import Assignment, Round
from mandato_web.reporting.queries import actors_of
from mandato_web.values.invented import mark_invented

KINDS = {
    "report-due": gettext_lazy("Reports due"),
    "work-due": gettext_lazy("Report due inside"),
}


def list_dates(user: Any, since: date | None, until: date | None) -> list[Event]:
    """Deadlines of rounds, which are public; and what is due inside an actor, for those who work there."""
    rounds = Round.objects.filter(_within("deadline", since, until)).prefetch_related(
        Prefetch("actors", Actor.objects.only("slug").order_by())
    )
    # One that was closed before its deadline waits for nobody.
    rounds = rounds.filter(Q(closed_on=None) | Q(closed_on__gte=F("deadline")))
    events = [_of_round(one) for one in rounds]
    if user is not None:
        actors = actors_of(user, timezone.localdate(), Role.FOCAL_POINT, Role.COORDINATOR)
        held = Assignment.objects.filter(_within("due", since, until), actor__in=actors)
        events += [_of_assignment(one) for one in held.select_related("commitment", "actor", "unit")]
    return events


def _within(field: str, since: date | None, until: date | None) -> Q:
    found = Q(**{f"{field}__isnull": False})
    if since is not None:
        found &= Q(**{f"{field}__gte": since})
    if until is not None:
        found &= Q(**{f"{field}__lte": until})
    return found


def _of_round(round: Round) -> Event:
    return Event(
        key=f"round-{round.slug}",
        kind="report-due",
        title=mark_invented(str(round), round.is_example),
        address=round.get_absolute_url(),
        first=round.deadline,
        last=round.deadline,
        ends=True,
        actors=tuple(actor.slug for actor in round.actors.all()),
    )


def _of_assignment(held: Assignment) -> Event:
    return Event(
        key=f"assignment-{held.pk}",
        kind="work-due",
        title=_("Report on “%(commitment)s”") % {"commitment": str(held.commitment)[:120]},
        address=reverse("reporting:write", args=[held.commitment.slug]) + f"?as={held.actor.slug}",
        first=held.due or date.max,
        last=held.due or date.max,
        ends=True,
        actors=(held.actor.slug,),
        people=(held.person_id,) if held.person_id else (),
        subjects=(("commitment", held.commitment.slug),),
        public=False,
    )


def register_dates() -> None:
    register(Source("reporting", KINDS, list_dates))
