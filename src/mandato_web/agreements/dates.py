"""Every dated thing of an agreement, for calendars and notices."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato import list_reviews
from mandato_web.actors.models import Actor
from mandato_web.agreements.models import Agreement, Amendment, Committee, Cycle, Denunciation, Objection, Session
from mandato_web.agreements.queries import parties_of, today_here
from mandato_web.agreements.standing import HOLDING, Standing, describe_standing
from mandato_web.agreements.visibility import PARTY_KINDS, visible_agreements
from mandato_web.design.events import Event, Source, register
from mandato_web.instruments.models import Instrument, Position
from mandato_web.values.dates import PartialDate

KINDS = {
    "notice": gettext_lazy("Last day to object to renewal"),
    "renewal": gettext_lazy("Renews unless a party has objected"),
    "expiry": gettext_lazy("The term ends"),
    "entry": gettext_lazy("Enters into force"),
    "review": gettext_lazy("Assessment of the work under an agreement"),
    "session": gettext_lazy("Session of a committee"),
}


def list_dates(user: Any, since: date | None, until: date | None) -> list[Event]:
    """The events of all agreements that `user` may see, both days included. The next ones of each term as known today:
    what an agreement's clock only presumes of the past is no event."""
    found = _with_terms(visible_agreements(user))
    today = today_here()
    events = [event for agreement in found for event in _of_one(agreement, today)]
    return [one for one in events if (since is None or one.last >= since) and (until is None or one.first <= until)]


def _with_terms(found: QuerySet[Agreement]) -> QuerySet[Agreement]:
    """With what a term is computed from, and no more of the records beside it: calendars take all agreements."""
    parties = Position.objects.filter(kind__in=PARTY_KINDS).select_related("actor").order_by()
    parties = parties.only("instrument", "kind", "named", "actor__slug")
    texts = Instrument.objects.only("slug", "titles", "short_titles", "date", "is_stub").order_by()
    texts = texts.prefetch_related(Prefetch("positions", queryset=parties, to_attr="held_positions"))
    objections = Objection.objects.select_related("actor").only("agreement", "on", "actor__slug")
    denunciations = Denunciation.objects.select_related("actor").only("agreement", "on", "ends_all", "actor__slug")
    return (
        found.order_by()
        .select_related(None)
        .prefetch_related(
            Prefetch("instrument", queryset=texts),
            Prefetch("responsible_unit", queryset=Actor.objects.only("slug").order_by()),
            Prefetch("objections", queryset=objections.order_by("on")),
            Prefetch("denunciations", queryset=denunciations.order_by("on")),
            Prefetch("amendments", queryset=Amendment.objects.order_by("on")),
            Prefetch("cycles", queryset=Cycle.objects.order_by("year")),
            Prefetch("committees", queryset=Committee.objects.order_by("since", "pk")),
            Prefetch("committees__sessions", queryset=Session.objects.order_by("held", "pk")),
        )
    )


def register_source() -> None:
    register(Source("agreements", KINDS, list_dates))


def _of_one(agreement: Agreement, today: date) -> Iterator[Event]:
    standing = describe_standing(agreement, today)
    make = _Maker(agreement)
    yield from _of_term(make, standing, today)
    yield from _of_reviews(make, standing, today)
    for committee in agreement.committees.all():
        for session in committee.sessions.all():
            if session.held and not session.meeting_id:
                held = PartialDate.from_iso(session.held)
                yield make(f"session.{session.pk}", "session", held.earliest, held.latest, place=session.place)


def _of_term(make: "_Maker", standing: Standing, today: date) -> Iterator[Event]:
    basis = "presumed" if standing.is_presumed or standing.vague else "computed"
    note = standing.words if standing.is_presumed else ""
    # A run keeps its key when an amendment or an objection puts its days off.
    number = standing.renewals
    if standing.state.reason == "not-yet" and len(make.agreement.in_force) == 10:
        day = date.fromisoformat(make.agreement.in_force)
        yield make("entry", "entry", day, day)
    if standing.notice:
        yield make(f"notice.{standing.notice.year}", "notice", standing.notice, ends=True, basis=basis, note=note)
    ends = standing.state.until
    if ends and standing.kind in HOLDING and ends >= today:
        kind = "renewal" if standing.renews else "expiry"
        yield make(f"end.{number}", kind, ends, ends=True, basis=basis, note=note)


def _of_reviews(make: "_Maker", standing: Standing, today: date) -> Iterator[Event]:
    """Those foreseen until a year from now; after its end an agreement owes none."""
    agreement = make.agreement
    if not agreement.review_from or not agreement.review_until:
        return
    over = standing.state.until if standing.kind == "not-in-force" else None
    horizon = over or today + timedelta(days=366)
    held = [PartialDate.from_iso(one.reviewed_on).earliest for one in agreement.cycles.all() if one.reviewed_on]
    reviews = list_reviews(
        agreement.review_from, agreement.review_until, agreement.review_every or None, horizon, held=held
    )
    for review in reviews:
        note = _("held") if review.held else "" if review.last >= today else _("no source says that it was held")
        yield make(
            f"review.{review.first.year}.{review.first.month}",
            "review",
            review.first,
            review.last,
            ends=True,
            basis="stated",
            note=note,
        )


class _Maker:
    """Makes the events of one agreement."""

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        slugs = {party.actor.slug for party in parties_of(agreement.instrument) if party.actor}
        if agreement.responsible_unit:
            slugs.add(agreement.responsible_unit.slug)
        self.actors = tuple(sorted(slugs))

    def __call__(self, key: str, kind: str, first: date, last: date | None = None, **facts: Any) -> Event:
        instrument = self.agreement.instrument
        return Event(
            key=f"agreement.{self.agreement.pk}.{key}",
            kind=kind,
            title=instrument.short_title,
            address=reverse("agreements:agreement", args=[instrument.slug]),
            first=first,
            last=last or first,
            actors=self.actors,
            subjects=(("instrument", instrument.slug),),
            public=self.agreement.visibility == Agreement.Visibility.PUBLIC,
            **facts,
        )
