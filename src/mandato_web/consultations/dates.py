"""The dates of consultations for the calendar, and the end of each day that closes one of their steps."""

from datetime import date
from typing import Any, NamedTuple

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.actors.models import Actor, ActorKind, Membership
from mandato_web.consultations.access import visible_consultations
from mandato_web.consultations.erasing import forget_addresses
from mandato_web.consultations.indexing import index_opened
from mandato_web.consultations.models import CommentRound, Consultation
from mandato_web.design.daily import DailyJob
from mandato_web.design.daily import register as register_job
from mandato_web.design.events import Event, Source, register
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER, record
from mandato_web.values.invented import mark_invented

KINDS = {
    "draft-published": gettext_lazy("Draft published"),
    "comments-until": gettext_lazy("Comments until"),
    "comments-incorporated": gettext_lazy("Comments incorporated by"),
    "text-presented": gettext_lazy("Text presented"),
}


class Step(NamedTuple):
    """`kind` is one of KINDS. `round` is that of a step that closes comments."""

    kind: str
    day: date
    round: CommentRound | None = None

    @property
    def label(self) -> str:
        return str(KINDS[self.kind])

    @property
    def ends(self) -> bool:
        return self.kind in ("comments-until", "comments-incorporated")


def list_steps(consultation: Consultation) -> list[Step]:
    """In order of their days."""
    steps = [Step("draft-published", consultation.published_on)]
    steps += [Step("comments-until", one.closes, one) for one in consultation.rounds.all()]
    if consultation.incorporated_by:
        steps.append(Step("comments-incorporated", consultation.incorporated_by))
    if consultation.presented_on:
        steps.append(Step("text-presented", consultation.presented_on))
    return sorted(steps, key=lambda step: (step.day, list(KINDS).index(step.kind)))


def list_dates(user: Any, since: date | None, until: date | None) -> list[Event]:
    """Steps of public consultations; of those in preparation for editors. Four queries."""
    found = visible_consultations(user).select_related("asked_by").prefetch_related("rounds__invited")
    events = []
    states: list[str] | None = None
    for one in found:
        for step in list_steps(one):
            if (since is None or step.day >= since) and (until is None or step.day <= until):
                if step.round is not None and step.round.states and states is None:
                    states = _list_states()
                events.append(_event(one, step, states or []))
    return events


def _event(consultation: Consultation, step: Step, states: list[str]) -> Event:
    """A date for comments concerns everybody who is asked; the others whoever asks."""
    actors = {consultation.asked_by.slug} if consultation.asked_by else set()
    if step.round is not None:
        actors |= {actor.slug for actor in step.round.invited.all()}
        actors |= set(states) if step.round.states else set()
    key = f"consultation-{consultation.slug}-{step.kind}"
    return Event(
        key=f"{key}-{step.round.pk}" if step.round else key,
        kind=step.kind,
        title=mark_invented(str(consultation), consultation.is_example),
        address=consultation.get_absolute_url(),
        first=step.day,
        last=step.day,
        ends=step.ends,
        actors=tuple(sorted(actors)),
        subjects=(("consultation", consultation.slug),),
        public=consultation.is_public(timezone.localdate()),
    )


def _list_states() -> list[str]:
    """Those that are members of a conference; every state where the register knows of no membership."""
    members = Actor.objects.filter(pk__in=Membership.objects.values("actor"), kind=ActorKind.STATE, merged_into=None)
    known = list(members.values_list("slug", flat=True))
    return known or list(Actor.objects.filter(kind=ActorKind.STATE, merged_into=None).values_list("slug", flat=True))


def close_steps(today: date) -> str:
    """Says of each step whose day is over that it is: once each, whenever it is asked. Nothing opens or closes by this
    note; the dates alone do."""
    closed = 0
    ready = Consultation.objects.filter(ready_at__isnull=False, published_on__lt=today).prefetch_related("rounds")
    kind = Consultation._meta.label_lower
    told = set(Change.objects.filter(subject_kind=kind, action__startswith="step-").values_list("subject_id", "action"))
    for consultation in ready:
        for step in list_steps(consultation):
            action = f"step-{step.kind}-{step.day:%Y%m%d}"[:40]
            if step.day >= today or (str(consultation.pk), action) in told:
                continue
            with transaction.atomic():
                if step.round is not None and step.round.closed_at is None:
                    step.round.closed_at = timezone.now()
                    step.round.save(update_fields=["closed_at"])
                record(REGISTER, action, consultation, after={"step": step.kind, "day": step.day.isoformat()})
            closed += 1
    return _("%(n)s steps closed") % {"n": closed} if closed else ""


def register_dates() -> None:
    register(Source("consultations", KINDS, list_dates))
    register_job(DailyJob("consultations.close-steps", close_steps))
    register_job(DailyJob("consultations.index-opened", index_opened, each_day=True))
    register_job(DailyJob("consultations.forget-addresses", forget_addresses))
