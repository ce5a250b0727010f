"""Questions asked of agreements and their terms. Reads only."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Prefetch, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.agreements.models import Agreement, Decision
from mandato_web.agreements.standing import HOLDING, Standing, describe_standing
from mandato_web.agreements.visibility import PARTY_KINDS, visible_agreements
from mandato_web.instruments.models import Instrument, Position


class Party(NamedTuple):
    """`named` as the text names it, where the register knows no such actor."""

    actor: Any
    named: str

    @property
    def name(self) -> str:
        return self.actor.name if self.actor else self.named

    @property
    def short(self) -> str:
        return (self.actor.acronym or self.actor.name) if self.actor else self.named


def with_life(found: QuerySet[Agreement]) -> QuerySet[Agreement]:
    """With everything that a standing and a line of a list need; a fixed number of queries."""
    held = Position.objects.filter(kind__in=PARTY_KINDS).select_related("actor")
    return found.select_related(
        "instrument", "responsible_unit", "responsible_unit__parent", "parent__instrument"
    ).prefetch_related(
        "objections__actor",
        "denunciations__actor",
        "amendments__instrument",
        Prefetch("instrument__positions", queryset=held, to_attr="held_positions"),
    )


def parties_of(instrument: Instrument) -> list[Party]:
    """Each once, in the order of the text. Uses what `with_life` fetched, where it did."""
    held = getattr(instrument, "held_positions", None)
    if held is None:
        held = list(instrument.positions.filter(kind__in=PARTY_KINDS).select_related("actor"))
    seen: dict[Any, Party] = {}
    for position in sorted(held, key=lambda one: (one.kind != Position.Kind.PARTY, one.pk)):
        key = position.actor_id or position.named
        if key:
            seen.setdefault(key, Party(position.actor, position.named))
    return list(seen.values())


def get_agreement(slug: str, user: Any) -> Agreement | None:
    return with_life(visible_agreements(user)).filter(instrument__slug=slug).first()


def get_standing(instrument: Instrument, today: date, user: Any = None) -> Standing | None:
    if not Agreement.objects.filter(instrument=instrument).exists():
        return None  # most texts, at a small part of what the whole question costs
    agreement = with_life(visible_agreements(user)).filter(instrument=instrument).first()
    return describe_standing(agreement, today) if agreement else None


def list_standings(user: Any, today: date) -> list[Standing]:
    """Of every agreement that `user` may see."""
    return [describe_standing(agreement, today) for agreement in with_life(visible_agreements(user))]


def list_actor_standings(actor: Any, today: date, user: Any) -> list[Standing]:
    """Those an actor is party to; what comes next first, then the rest."""
    found = with_life(visible_agreements(user)).filter(
        instrument__in=Position.objects.filter(actor=actor, kind__in=PARTY_KINDS).order_by().values("instrument")
    )
    standings = [describe_standing(agreement, today) for agreement in found]
    return sorted(standings, key=lambda one: (one.next_day or date.max, one.agreement.pk))


class Due(NamedTuple):
    """A day by which somebody should decide, and what has been decided about it."""

    standing: Standing
    day: date
    renews: bool
    decision: Decision | None


def list_to_decide(user: Any, today: date, *, ahead: int = 366) -> list[Due]:
    """Agreements whose last day to object, or whose end, comes within so many days; the nearest first."""
    standing = [one for one in list_standings(user, today) if one.next_day]
    near = [one for one in standing if one.next_day and (one.next_day - today).days <= ahead]
    known = decisions_of([one.agreement for one in near])
    found = [
        Due(one, one.next_day, one.renews, known.get((one.agreement.pk, one.next_day))) for one in near if one.next_day
    ]
    return sorted(found, key=lambda one: (one.day, one.standing.agreement.pk))


def decisions_of(agreements: Iterable[Agreement]) -> dict[tuple[int, date | None], Decision]:
    """The standing decision about each day."""
    kept = Decision.objects.filter(agreement__in=list(agreements), taken_back_at=None).order_by("pk")
    return {(one.agreement_id, one.decide_by): one for one in kept}


def today_here() -> date:
    """The day in the register's time zone."""
    return timezone.localdate()


class TermDay(NamedTuple):
    """`kind` is `notice`, `renewal` or `expiry`; `note` says what is presumed."""

    day: date
    kind: str
    label: str
    agreement: Agreement
    note: str


def list_days(today: date, user: Any = None) -> list[TermDay]:
    """What comes next in each agreement's term, in order."""
    days = [day for one in list_standings(user, today) for day in _days_of(one)]
    return sorted(days, key=lambda one: one.day)


def _days_of(standing: Standing) -> Iterator[TermDay]:
    agreement, note = standing.agreement, standing.words if standing.is_presumed else ""
    if standing.notice:
        yield TermDay(standing.notice, "notice", _("Last day to object to renewal"), agreement, note)
    if standing.kind in HOLDING and standing.state.until:
        label = _("Renews unless a party has objected") if standing.renews else _("The term ends")
        yield TermDay(standing.state.until, "renewal" if standing.renews else "expiry", label, agreement, note)
