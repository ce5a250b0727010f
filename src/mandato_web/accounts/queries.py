"""Who holds which role."""

from datetime import date

from django.db.models import Q

from mandato_web.accounts.models import Appointment, User


def running_roles(user: User, day: date) -> list[tuple[str, int | None]]:
    """Each role that `user` holds on `day`, with the key of the actor it is held for. One query a request."""
    cached: dict[date, list[tuple[str, int | None]]] = user.__dict__.setdefault("_roles_by_day", {})
    if day not in cached:
        running = Appointment.objects.filter(
            Q(since=None) | Q(since__lte=day), Q(until=None) | Q(until__gte=day), user=user, user__is_active=True
        )
        cached[day] = list(running.values_list("role", "actor_id"))
    return cached[day]
