"""Who may see which agreement: everybody, its parties and the secretariat, or the secretariat alone."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from mandato_web.accounts.queries import running_roles
from mandato_web.agreements.models import Agreement
from mandato_web.instruments.models import Instrument, Position
from mandato_web.instruments.visibility import narrow_visibility

PARTY_KINDS = (Position.Kind.PARTY, Position.Kind.SIGNED, Position.Kind.ACCEDED)


def visible_agreements(user: Any = None) -> QuerySet[Agreement]:
    """The agreements that `user` may see; None stands for any visitor."""
    if may_edit(user):
        return Agreement.objects.all()
    return Agreement.objects.exclude(_hidden_from(user))


def may_edit(user: Any) -> bool:
    return user is not None and user.is_authenticated and user.has_perm("agreements.edit")


def is_party(user: Any, agreement: Agreement) -> bool:
    """Whether the person speaks for a party, or for a body of one."""
    actors = _actors_of(user)
    return bool(actors) and Position.objects.filter(_held_by(actors), instrument=agreement.instrument_id).exists()


def may_exchange(user: Any, agreement: Agreement) -> bool:
    """Whether the person may read and write what the parties tell each other."""
    if may_edit(user):
        return True
    return agreement.visibility != Agreement.Visibility.INTERNAL and is_party(user, agreement)


def narrow_instruments(found: QuerySet[Instrument], user: Any) -> QuerySet[Instrument]:
    """Without the texts of agreements that `user` may not see, and without their annexes."""
    if may_edit(user):
        return found
    hidden = Agreement.objects.filter(_hidden_from(user)).order_by().values("instrument")
    return found.exclude(Q(pk__in=hidden) | Q(parent__isnull=False, parent__in=hidden))


def register_narrowing() -> None:
    narrow_visibility("agreements", narrow_instruments)


def _hidden_from(user: Any) -> Q:
    """The agreements that somebody who is no editor may not see."""
    actors = _actors_of(user)
    among = Agreement.Visibility.PARTIES
    if not actors:
        return Q(visibility__in=[among, Agreement.Visibility.INTERNAL])
    held = Position.objects.filter(_held_by(actors)).order_by().values("instrument")
    return Q(visibility=Agreement.Visibility.INTERNAL) | Q(visibility=among) & ~Q(instrument__in=held)


def _held_by(actors: Iterable[int]) -> Q:
    """Positions of these actors, or of those they belong to, as parties."""
    return Q(kind__in=PARTY_KINDS) & (Q(actor__in=actors) | Q(actor__units__in=actors))


def _actors_of(user: Any) -> list[int]:
    if user is None or not user.is_authenticated:
        return []
    return [actor for _, actor in running_roles(user, timezone.localdate()) if actor is not None]
