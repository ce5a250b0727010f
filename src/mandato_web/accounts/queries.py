"""Who holds which role, and who is in the register."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from allauth.mfa.models import Authenticator
from django.db.models import Count, Exists, Max, OuterRef, Prefetch, Q, QuerySet
from django.db.models.functions import ExtractYear

from mandato_web.accounts.models import (
    ROLES_OF_THE_SECRETARIAT,
    Accreditation,
    Appointment,
    Invitation,
    Role,
    Session,
    SignInRules,
    User,
)
from mandato_web.actors.models import Actor


def running_on(day: date) -> Q:
    return (Q(since=None) | Q(since__lte=day)) & (Q(until=None) | Q(until__gte=day))


def running_roles(user: User, day: date) -> list[tuple[str, int | None]]:
    """Each role that `user` holds on `day`, with the key of the actor it is held for. One query a request.

    Where the register asks for a second factor, a role in the secretariat counts once the person has one.
    """
    cached: dict[date, list[tuple[str, int | None]]] = user.__dict__.setdefault("_roles_by_day", {})
    if day not in cached:
        safe = ~Exists(SignInRules.objects.filter(second_factor=True)) | Exists(_factors(OuterRef("user_id")))
        running = Appointment.objects.filter(running_on(day), user=user, user__is_active=True).filter(
            ~Q(role__in=ROLES_OF_THE_SECRETARIAT) | Q(safe)
        )
        cached[day] = list(running.values_list("role", "actor_id"))
    return cached[day]


def lacks_second_factor(user: User, day: date) -> bool:
    """Whether a role waits for nothing but a second factor."""
    held = Appointment.objects.filter(running_on(day), user=user, role__in=ROLES_OF_THE_SECRETARIAT)
    return asks_second_factor() and held.exists() and not has_second_factor(user)


def asks_second_factor() -> bool:
    return SignInRules.objects.filter(second_factor=True).exists()


def has_second_factor(user: User) -> bool:
    return _factors(user.pk).exists()


def _factors(user: Any) -> QuerySet[Authenticator]:
    """Recovery codes alone are none: they stand in for a factor that was lost."""
    return Authenticator.objects.filter(user=user).exclude(type=Authenticator.Type.RECOVERY_CODES)


class Asked(NamedTuple):
    """What the list of people is narrowed by."""

    text: str = ""
    role: str = ""
    standing: str = ""


STANDINGS = ("active", "invited", "locked")


def list_people(asked: Asked, day: date) -> QuerySet[User]:
    """With the appointments that run or will, when last seen and whether there is a second factor."""
    found = User.objects.annotate(
        has_factor=Exists(_factors(OuterRef("pk"))),
        invited=Exists(Invitation.objects.filter(user=OuterRef("pk"), used_at=None, revoked_at=None))
        & Q(last_login=None),
    ).prefetch_related(
        Prefetch("appointments", Appointment.objects.filter(Q(until=None) | Q(until__gte=day)).select_related("actor"))
    )
    for word in asked.text.split()[:8]:
        found = found.filter(
            Q(name__icontains=word) | Q(email__icontains=word) | Q(appointments__actor__slug__icontains=word)
        )
    if asked.role in Role.values:
        found = found.filter(Exists(Appointment.objects.filter(running_on(day), user=OuterRef("pk"), role=asked.role)))
    if asked.standing == "locked":
        found = found.filter(is_active=False)
    elif asked.standing == "invited":
        found = found.filter(is_active=True, invited=True)
    elif asked.standing == "active":
        found = found.filter(is_active=True, invited=False)
    return found.order_by("name", "email").distinct()


def last_seen(people: Iterable[User]) -> dict[int, Any]:
    """By key: when each was last here. One query."""
    keys = [one.pk for one in people]
    told = Session.objects.filter(user_id__in=keys).values_list("user_id").annotate(last=Max("seen")).order_by()
    return dict(told)


def team_of(actor: Actor, day: date) -> list[Appointment]:
    """Who speaks for an actor, or will."""
    held = actor.appointments.filter(Q(until=None) | Q(until__gte=day), role__in=[Role.FOCAL_POINT, Role.COORDINATOR])
    return list(held.select_related("user").order_by("role", "user__name", "user__email"))


def actors_coordinated(user: User, day: date) -> list[Actor]:
    held = [actor for role, actor in running_roles(user, day) if role == Role.COORDINATOR]
    return list(Actor.objects.filter(pk__in=held))


def count_accreditations() -> list[tuple[int, int, int, int]]:
    """Each year, the latest first: asked, accepted, refused."""
    states = Accreditation.State
    told = Accreditation.objects.annotate(year=ExtractYear("asked_at")).values("year").order_by("-year")
    counted = told.annotate(
        asked=Count("pk"),
        accepted=Count("pk", filter=Q(state=states.ACCEPTED)),
        refused=Count("pk", filter=Q(state=states.REFUSED)),
    )
    return list(counted.values_list("year", "asked", "accepted", "refused"))
