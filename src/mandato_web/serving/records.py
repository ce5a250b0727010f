"""The tables of the register as administrators may look at them. Nothing can be written here: every address is read.

Every table is counted. Opened are those of which nothing belongs to one state before it is published; what a state
says, drafts or sends stays with it and with those it was sent to, whoever administers the machine.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django.apps import apps
from django.contrib.auth.decorators import login_required, permission_required
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.accounts.models import Appointment, User
from mandato_web.actors.models import Actor, Membership
from mandato_web.design.pagination import paginate
from mandato_web.history.models import Batch
from mandato_web.intake.models import Job
from mandato_web.meetings.models import Meeting, Series, SeriesMember
from mandato_web.programmes.models import ActionPlan, Activity, Indicator, Observation, PlanPart, Programme
from mandato_web.ratifications.models import Treaty
from mandato_web.reporting.models import Round
from mandato_web.themes.models import Theme, Vocabulary

# With the fields that are shown to nobody.
OPENED: dict[type[models.Model], frozenset[str]] = {
    User: frozenset({"password"}),
    **{
        one: frozenset()
        for one in (
            Appointment, Actor, Membership, Vocabulary, Theme, Series, SeriesMember, Meeting, ActionPlan, PlanPart,
            Programme, Activity, Indicator, Observation, Treaty, Round, Job, Batch,
        )
    },
}  # fmt: skip
_may_look = permission_required("accounts.manage", raise_exception=True)


class Table(NamedTuple):
    label: str
    name: str
    count: int
    is_opened: bool


@login_required
@_may_look
@require_safe
def show_tables(request: HttpRequest) -> HttpResponse:
    rooms: dict[str, list[Table]] = {}
    for model in _models():
        rooms.setdefault(model._meta.app_label, []).append(
            Table(
                model._meta.label_lower,
                str(model._meta.verbose_name_plural),
                model._default_manager.count(),
                model in OPENED,
            )
        )
    return render(request, "serving/tables.html", {"rooms": sorted(rooms.items())})


@login_required
@_may_look
@require_safe
def show_table(request: HttpRequest, label: str) -> HttpResponse:
    model = _opened(label)
    page = paginate(model._default_manager.order_by("-pk"), request.GET)
    context = {"page": page, "name": model._meta.verbose_name_plural, "label": label, "trail": _trail()}
    return render(request, "serving/table.html", context)


@login_required
@_may_look
@require_safe
def show_row(request: HttpRequest, label: str, pk: int) -> HttpResponse:
    model = _opened(label)
    record = model._default_manager.filter(pk=pk).first()
    if record is None:
        raise Http404(_("Nothing here has this address."))
    name = str(model._meta.verbose_name_plural)
    trail = [*_trail(), (name, reverse("records:table", args=[label]))]
    return render(request, "serving/row.html", {"record": record, "fields": list(_fields(record)), "trail": trail})


def _models() -> Iterator[type[models.Model]]:
    for room in apps.get_app_configs():
        if room.name.startswith("mandato_web."):
            yield from room.get_models()


def _opened(label: str) -> type[models.Model]:
    found = next((one for one in OPENED if one._meta.label_lower == label), None)
    if found is None:
        raise Http404(_("Nothing here has this address."))
    return found


def _fields(record: models.Model) -> Iterator[tuple[str, Any]]:
    hidden = OPENED[type(record)]
    for field in record._meta.concrete_fields:
        if field.name not in hidden:
            yield field.name, getattr(record, field.name)


def _trail() -> list[tuple[str, str]]:
    return [(_("Tables of the register"), reverse("records:tables"))]
