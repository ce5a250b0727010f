"""Who may see and change what is not public yet."""

from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from mandato_web.accounts.models import ROLES_FOR_AN_ACTOR
from mandato_web.accounts.queries import running_roles
from mandato_web.actors.models import Actor
from mandato_web.knowledge.models import Practice

_STAGE = Practice.Stage
_WITH_AUTHOR = (_STAGE.DRAFT, _STAGE.SENT_BACK)


def visible_practices(user: Any) -> QuerySet[Practice]:
    """Public ones; one's own and one's actor's; those one was asked to review; for editors all that were submitted."""
    seen = Q(stage=_STAGE.PUBLISHED)
    if user is not None and user.is_authenticated:
        seen |= Q(author=user) | Q(contributor__in=keys_of_actors(user))
        seen |= Q(reviews__reviewer=user, stage=_STAGE.REVIEW)
        if user.has_perm("knowledge.publish"):
            seen |= ~Q(stage__in=_WITH_AUTHOR)
    return Practice.objects.filter(seen).distinct()


def may_edit(user: Any, practice: Practice) -> bool:
    """The author's side while it is with them, the secretariat from then on."""
    if not user.is_authenticated:
        return False
    if practice.stage not in _WITH_AUTHOR:
        return user.has_perm("knowledge.publish")
    own = practice.author_id == user.pk or practice.contributor_id in keys_of_actors(user)
    return own and user.has_perm("knowledge.contribute", practice.contributor)


def keys_of_actors(user: Any) -> list[int]:
    """Of the actors for whom somebody may contribute."""
    held = running_roles(user, timezone.localdate())
    return [actor for role, actor in held if role in ROLES_FOR_AN_ACTOR and actor is not None]


def actors_of(user: Any) -> list[Actor]:
    return list(Actor.objects.filter(pk__in=keys_of_actors(user)))


def may_contribute(user: Any) -> bool:
    return user.is_authenticated and (user.has_perm("knowledge.contribute") or bool(keys_of_actors(user)))
