"""Who sees which consultation and which comment, and who may comment now. What was not sent stays with its actor."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from mandato_web.accounts.models import Role
from mandato_web.accounts.queries import running_roles
from mandato_web.actors.models import Actor, ActorKind
from mandato_web.consultations.models import Comment, CommentRound, Consultation, Stage

_WRITERS = (Role.FOCAL_POINT, Role.COORDINATOR, Role.OBSERVER)
# What the secretariat has been given, and what it did with it.
_WITH_SECRETARIAT = (Stage.SENT, Stage.WAITING, Stage.REFUSED, Stage.WITHDRAWN)


def visible_consultations(user: Any, today: date | None = None) -> QuerySet[Consultation]:
    """Those that are public, and for editors the ones in preparation."""
    found = Consultation.objects.all()
    if user is not None and user.has_perm("consultations.edit"):
        return found
    return found.filter(ready_at__isnull=False, published_on__lte=today or timezone.localdate())


def writing_actors(user: Any) -> list[Actor]:
    """The actors for which a person may comment, by name."""
    if user is None or not user.is_authenticated:
        return []
    keys = {actor for role, actor in running_roles(user, timezone.localdate()) if actor and role in _WRITERS}
    return sorted(Actor.objects.filter(pk__in=keys), key=lambda actor: actor.name) if keys else []


def visible_comments(user: Any, consultation: Consultation) -> QuerySet[Comment]:
    """Public ones, one's own actors', and what was sent to the secretariat for editors."""
    seen = Q(pk__in=[])
    if consultation.shows_comments or consultation.results_at:
        seen |= Q(stage=Stage.SENT)
    if user is not None and user.is_authenticated:
        seen |= Q(actor__in=[actor.pk for actor in writing_actors(user)])
        if user.has_perm("consultations.answer"):
            seen |= Q(stage__in=_WITH_SECRETARIAT)
    return consultation.comments.filter(seen)


def shows_answers(user: Any, consultation: Consultation) -> bool:
    """Before the answers are published, they are the secretariat's."""
    return consultation.results_at is not None or bool(user.has_perm("consultations.answer"))


def is_asked(round: CommentRound, actor: Actor | None) -> bool:
    """Whether this round asks an actor, or whoever comes where it is None. Who is invited is asked whatever it is."""
    if round.anyone:
        return True
    if actor is None:
        return False
    if any(one.pk == actor.pk for one in round.invited.all()):
        return True
    return round.states if actor.kind == ActorKind.STATE else round.observers


def list_rounds(consultation: Consultation) -> list[CommentRound]:
    return list(consultation.rounds.prefetch_related("invited"))


def round_for(rounds: Sequence[CommentRound], actor: Actor | None, today: date) -> tuple[CommentRound | None, bool]:
    """The round a comment belongs to today, and whether it comes late: after the last round that asked for it.

    None before the first, and for whom no round asks. A visitor's comment after the end is taken late as well.
    """
    asked = [one for one in rounds if is_asked(one, actor)]
    running = [one for one in asked if one.is_open(today)]
    if running:
        return running[0], False
    over = [one for one in asked if one.closes < today]
    return (over[-1], True) if over else (None, False)
