"""Programmes and activities, as editors write them; plans made from the table of a text."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from mandato_web.design.editing import Edit, Rows
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.instruments.models import Instrument
from mandato_web.programmes import services, tabling
from mandato_web.programmes.forms import (
    ActivityForm,
    BudgetRow,
    ImplementsRow,
    ParticipationRow,
    PartnerRow,
    PartRow,
    ProgrammeForm,
)
from mandato_web.programmes.models import Activity, Programme
from mandato_web.values.slugs import free_slug
from mandato_web.values.wording import say

may_edit = permission_required("programmes.edit", raise_exception=True)

_PROGRAMME = (
    "titles", "acronym", "kind", "summaries", "starts", "ends", "technical_unit", "approved_at", "website", "source",
)  # fmt: skip
_ACTIVITY = (
    "titles", "kind", "summaries", "phase", "priority", "programme", "part", "lead", "place", "country_code", "starts",
    "ends", "budget", "currency", "source",
)  # fmt: skip


@login_required
@may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_programme(request: HttpRequest, slug: str = "") -> HttpResponse:
    programme = get_object_or_404(Programme, slug=slug) if slug else Programme()
    participations = list(programme.participations.select_related("actor")) if slug else []
    budget = list(programme.budget.select_related("given_by")) if slug else []
    held = [programme, *participations, *budget]
    initial: dict[str, Any] = {name: getattr(programme, name) for name in _PROGRAMME} if slug else {}
    if slug:
        initial["themes"] = [theme.pk for theme in programme.themes.all()]
    edit = Edit(
        request,
        ProgrammeForm,
        initial=initial,
        version=version_of(*held) if slug else "",
        since=(lambda version: changes_since(version, *held)) if slug else None,
        rows=[
            Rows("participations", ParticipationRow, row_values(participations, "actor role person since until"),
                 _("Who takes part"), _("Add an actor"), _("Actor")),
            Rows("budget", BudgetRow, row_values(budget, "year kind given_by source_name amount currency"),
                 _("Budget by source and year"), _("Add an amount"), _("Amount")),
            Rows("parts", PartRow, [{"part": one} for one in programme.parts.select_related("plan")] if slug else [],
                 _("Parts of plans"), _("Add a part"), _("Part")),
        ],
    )  # fmt: skip
    if edit.is_ready():
        facts = dict(edit.values)
        links = {"themes": facts.pop("themes"), "parts": [row["part"] for row in edit.rows_of("parts") if row["part"]]}
        if not slug:
            facts["slug"] = free_slug(Programme, say(facts["titles"]), "programme")
        try:
            services.save_programme(
                Author.from_user(request.user),
                programme,
                links=links,
                participations=edit.rows_of("participations"),
                budget=edit.rows_of("budget"),
                **facts,
            )
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(programme)
    context = {"edit": edit, "record": programme, "slug": slug, "new_title": _("Add a programme")}
    return render(request, "programmes/edit.html", context, status=edit.status)


@login_required
@may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_activity(request: HttpRequest, slug: str = "") -> HttpResponse:
    activity = get_object_or_404(Activity, slug=slug) if slug else Activity()
    implements = list(activity.implements.select_related("commitment")) if slug else []
    held = [activity, *implements]
    initial: dict[str, Any] = {name: getattr(activity, name) for name in _ACTIVITY} if slug else {}
    if slug:
        initial["themes"] = [theme.pk for theme in activity.themes.all()]
    edit = Edit(
        request,
        ActivityForm,
        initial=initial,
        version=version_of(*held) if slug else "",
        since=(lambda version: changes_since(version, *held)) if slug else None,
        rows=[
            Rows("implements", ImplementsRow, row_values(implements, "commitment kind"), _("Commitments it implements"),
                 _("Add a commitment"), _("Commitment")),
            Rows("partners", PartnerRow, [{"actor": one} for one in activity.partners.all()] if slug else [],
                 _("Partners"), _("Add a partner"), _("Partner")),
        ],
    )  # fmt: skip
    if edit.is_ready():
        facts = dict(edit.values)
        links = {"themes": facts.pop("themes"), "partners": [row["actor"] for row in edit.rows_of("partners")]}
        facts["currency"] = facts["currency"] or "EUR"
        if not slug:
            facts["slug"] = free_slug(Activity, say(facts["titles"]), "activity")
        try:
            services.save_activity(
                Author.from_user(request.user),
                activity,
                links=links,
                implements=[(row["commitment"], row["kind"]) for row in edit.rows_of("implements")],
                **facts,
            )
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(activity)
    context = {"edit": edit, "record": activity, "slug": slug, "new_title": _("Add an activity")}
    return render(request, "programmes/edit.html", context, status=edit.status)


@login_required
@may_edit
@require_POST
def make_plan(request: HttpRequest, slug: str) -> HttpResponse:
    """Makes the plan of a text's table, or brings it up to date."""
    instrument = get_object_or_404(Instrument, slug=slug)
    try:
        plan, made = tabling.make_plan(Author.from_user(request.user), instrument)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect(instrument)
    messages.success(
        request,
        _("Areas: %(areas)s, themes: %(themes)s, objectives: %(objectives)s, activities: %(activities)s.")
        % made._asdict(),
    )
    return redirect(plan)


def row_values(records: Any, names: str) -> list[dict[str, Any]]:
    return [{"pk": str(one.pk), **{name: getattr(one, name) for name in names.split()}} for one in records]
