"""The lists that people ask for by name: mandates to us, due this quarter, silent for a year."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from django.db.models import Count, Min, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Bearer, Nature, State, Triage
from mandato_web.instruments.queries import keep_visible

_SETTLED = [State.DELIVERED, State.SUPERSEDED, State.WITHDRAWN]


class Body(NamedTuple):
    """Somebody who was asked to act: how many mandates, how many are settled, how many past due, what comes next."""

    actor: Actor
    total: int
    settled: int
    past_due: int
    no_report: int
    next_due: date | None
    address: str


def quarter_of(today: date) -> tuple[date, date]:
    """The first and the last day of the quarter."""
    first = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    beyond = (first + timedelta(days=95)).replace(day=1)
    return first, beyond - timedelta(days=1)


def due_in_quarter(today: date) -> Q:
    """What ends in this quarter, or what would begin in it where its end is not told."""
    first, last = quarter_of(today)
    return Q(due_until__gte=first, due_until__lte=last)


def list_bodies(today: date) -> list[Body]:
    """Every actor that a followed mandate is addressed to, the one with most first. One query."""
    mine = Q(commitment__withdrawn_at__isnull=True, commitment__triage=Triage.FOLLOW)
    asked = keep_visible(Bearer.objects.filter(mine, part=Bearer.Part.ADDRESSEE), "commitment__instrument")
    asked = asked.exclude(commitment__nature=Nature.NONE)
    settled = Q(commitment__state__in=_SETTLED)
    late = Q(commitment__due_until__lt=today) & ~settled
    counted = (
        asked.filter(actors__isnull=False)
        .order_by()
        .values("actors")
        .annotate(
            total=Count("commitment", distinct=True),
            settled=Count("commitment", filter=settled, distinct=True),
            late=Count("commitment", filter=late, distinct=True),
            silent=Count("commitment", filter=Q(commitment__state=State.NO_REPORT), distinct=True),
            next=Min("commitment__due_until", filter=Q(commitment__due_until__gte=today) & ~settled),
        )
    )
    rows = list(counted)
    actors: dict[int, Actor] = {one.pk: one for one in _actors(row["actors"] for row in rows)}
    bodies = [_body(actors[row["actors"]], row) for row in rows]
    return sorted(bodies, key=lambda one: (-one.total, one.actor.name))


class View(NamedTuple):
    """A list that has a name; `note` says what it holds."""

    name: Any
    address: str
    note: Any
    current: bool


def list_views(request: HttpRequest) -> list[View]:
    """The lists, the one that the request asks for marked."""
    asked = request.get_full_path()
    return [View(name, address, note, asked == address) for name, address, note in _views()]


def _views() -> list[tuple[Any, str, Any]]:
    held = reverse("commitments:list")
    return [
        (_("All commitments"), held, ""),
        (_("Mandates to us"), reverse("commitments:mandates"), _("what each body was asked to do")),
        (_("Due this quarter"), f"{held}?due=quarter", _("by the day on which their time ends")),
        (_("Silent for a year"), f"{held}?silent=yes", _("nobody has said anything of them")),
    ]


def show_mandates(request: HttpRequest) -> HttpResponse:
    context = {
        "bodies": list_bodies(timezone.localdate()),
        "views": list_views(request),
        "trail": [(_("Commitments"), reverse("commitments:list"))],
    }
    return render(request, "commitments/mandates.html", context)


def show_on_home(counts: Any, request: HttpRequest) -> dict[str, Any] | None:
    """Links to the lists, on the page that opens the register; none while it is empty."""
    return {"views": list_views(request)[1:]} if counts["followable"] else None


def _actors(keys: Any) -> QuerySet[Actor]:
    return Actor.objects.filter(pk__in=list(keys))


def _body(actor: Actor, row: dict[str, Any]) -> Body:
    address = f"{reverse('commitments:list')}?mandated={actor.slug}"
    return Body(actor, row["total"], row["settled"], row["late"], row["silent"], row["next"], address)
