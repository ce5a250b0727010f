"""Commitments that bind the parties of a treaty alone: whom they bind today, and any other day."""

from datetime import date

from django.utils import timezone

from mandato_web.actors.models import Actor
from mandato_web.commitments.binding import narrow_with, settle_collective
from mandato_web.commitments.models import Commitment
from mandato_web.design.daily import DailyJob, register
from mandato_web.history.services import REGISTER, Author
from mandato_web.ratifications.models import Measure, Treaty
from mandato_web.ratifications.queries import load_treaties


def narrow_to_parties(commitment: Commitment, bound: list[Actor], day: date) -> list[Actor]:
    """Of those that the text binds, who was party to every treaty it is limited to on that day; where the text names
    nobody, the treaties' parties alone."""
    limits = Measure.objects.filter(commitment=commitment, kind=Measure.Kind.PARTIES_ONLY)
    keys = set(limits.values_list("treaty", flat=True))
    if not keys:
        return bound
    held = [
        {int(state) for state, standing in one.standings.items() if standing.is_bound}
        for one in load_treaties(day)
        if one.treaty.pk in keys
    ]
    parties = set.intersection(*held)
    if bound:
        return [actor for actor in bound if actor.pk in parties]
    return list(Actor.objects.filter(pk__in=parties))


def limit_bearers(author: Author, commitment: Commitment, day: date) -> None:
    """All whom its text binds, once it is limited no more."""
    settle_collective(author, commitment, day)


def limit_bearers_of(author: Author, treaty: Treaty) -> None:
    limited = Measure.objects.filter(treaty=treaty, kind=Measure.Kind.PARTIES_ONLY)
    for measure in limited.select_related("commitment__instrument"):
        limit_bearers(author, measure.commitment, timezone.localdate())


def limit_all(day: date) -> int:
    """Every limited commitment follows the day: a treaty that enters into force binds from then on."""
    limited = Commitment.objects.filter(treaty_measures__kind=Measure.Kind.PARTIES_ONLY).select_related("instrument")
    found = list(limited.distinct())
    for commitment in found:
        limit_bearers(REGISTER, commitment, day)
    return len(found)


def register_job() -> None:
    register(DailyJob("ratifications.limit-bearers", limit_all))
    narrow_with("ratifications.parties", narrow_to_parties)
