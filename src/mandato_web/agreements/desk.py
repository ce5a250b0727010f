"""What editors do with agreements: add and correct them, decide, confirm; and take it back."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from mandato_web.agreements import forms, rows, services
from mandato_web.agreements.keeping import list_acts
from mandato_web.agreements.models import Agreement, Committee
from mandato_web.agreements.queries import list_to_decide, parties_of, today_here
from mandato_web.agreements.standing import describe_standing
from mandato_web.agreements.views import find_agreement
from mandato_web.design.editing import Edit, Rows
from mandato_web.files.models import StoredFile
from mandato_web.files.services import store_stream
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author

MOST_BYTES = 50 * 1024 * 1024
_FACTS = tuple(
    name for name in forms.FactsForm.base_fields if name not in ("titles", "short_titles", "signed", "place")
)


def editors_only(view: Any) -> Any:
    return login_required(permission_required("agreements.edit", raise_exception=True)(view))


@editors_only
def add(request: HttpRequest) -> HttpResponse:
    parties = Rows("parties", forms.PartyRow, [], _("Parties"), _("Add a party"), _("Party"))
    edit = Edit(request, forms.NewForm, initial={"visibility": "public", "kind_of_text": "memorandum"}, rows=[parties])
    if edit.is_ready():
        facts = dict(edit.values)
        try:
            scan = keep_file(facts.pop("scan"), "scan")
            actors = [row["actor"] for row in edit.rows_of("parties")]
            made = services.make_agreement(Author.from_user(request.user), facts, parties=actors, scan=scan)
            return redirect(made)
        except ValidationError as error:
            edit.refuse(error)
    return _render(request, edit, _("Add an agreement"), reverse("agreements:list"))


@editors_only
def correct(request: HttpRequest, slug: str) -> HttpResponse:
    agreement = find_agreement(request, slug)
    edit = Edit(
        request,
        forms.FactsForm,
        initial=_facts_of(agreement),
        version=version_of(agreement, agreement.instrument),
        since=lambda shown: changes_since(shown, agreement, agreement.instrument),
    )
    if edit.is_ready():
        try:
            services.change_agreement(Author.from_user(request.user), agreement, edit.values)
            return redirect(agreement)
        except ValidationError as error:
            edit.refuse(error)
            agreement = find_agreement(request, slug)
    return _render(request, edit, _("The agreement and its term"), agreement.get_absolute_url(), agreement)


@editors_only
def correct_part(request: HttpRequest, slug: str, part: str) -> HttpResponse:
    agreement = find_agreement(request, slug)
    if part not in forms.PARTS:
        raise Http404
    spec = forms.PARTS[part]
    held = rows.records_of(agreement, spec)
    listed = Rows(part, spec.row, rows.rows_from(held, spec.row), spec.label, spec.add, spec.row_label, spec.help)
    edit = Edit(
        request,
        forms.EditForm,
        initial={},
        version=version_of(agreement, *held),
        rows=[listed],
        since=lambda shown: changes_since(shown, agreement, *held),
    )
    _point_at_text(edit, agreement)
    if edit.is_ready():
        try:
            rows.save_part(Author.from_user(request.user), agreement, spec, edit.rows_of(part))
            return redirect(agreement)
        except ValidationError as error:
            edit.refuse(error)
    return _render(request, edit, spec.label, agreement.get_absolute_url(), agreement, part)


@editors_only
def correct_committee(request: HttpRequest, slug: str, pk: int | None = None) -> HttpResponse:
    agreement = find_agreement(request, slug)
    committee = get_object_or_404(Committee, agreement=agreement, pk=pk) if pk else None
    seats = list(committee.seats.select_related("actor")) if committee else []
    sessions = list(committee.sessions.select_related("meeting")) if committee else []
    initial = {name: getattr(committee, name) for name in forms.CommitteeForm.base_fields} if committee else {}
    known = [agreement, *([committee] if committee else []), *seats, *sessions]
    edit = Edit(
        request,
        forms.CommitteeForm,
        initial=initial,
        version=version_of(*known),
        since=lambda shown: changes_since(shown, *known),
        rows=[
            Rows(
                "seats",
                forms.SeatRow,
                rows.rows_from(seats, forms.SeatRow),
                _("Members"),
                _("Add a member"),
                _("Member"),
            ),
            Rows(
                "sessions",
                forms.SessionRow,
                rows.rows_from(sessions, forms.SessionRow),
                _("Sessions"),
                _("Add a session"),
                _("Session"),
            ),
        ],
    )
    _point_at_text(edit, agreement)
    if edit.is_ready():
        author = Author.from_user(request.user)
        told = {"facts": edit.values, "seats": edit.rows_of("seats"), "sessions": edit.rows_of("sessions")}
        try:
            rows.save_committee(author, agreement, committee, **told)
            return redirect(agreement)
        except ValidationError as error:
            edit.refuse(error)
    return _render(request, edit, _("Committee"), agreement.get_absolute_url(), agreement, "committees")


@editors_only
@require_safe
def list_decisions(request: HttpRequest) -> HttpResponse:
    dues = list_to_decide(request.user, today_here())
    return render(request, "agreements/decide_list.html", {"dues": dues, "trail": _trail()})


@editors_only
def decide(request: HttpRequest, slug: str) -> HttpResponse:
    agreement = find_agreement(request, slug)
    standing = describe_standing(agreement, today_here())
    edit = Edit(request, forms.DecideForm, initial={}, parties=parties_of(agreement.instrument))
    if edit.is_ready():
        values = edit.values
        party = edit.form.parties.get(values["party"]) if values["choice"] == "object" else None  # type: ignore[attr-defined]
        try:
            services.decide(
                Author.from_user(request.user),
                agreement,
                values["choice"],
                reason=values["reason"],
                decide_by=standing.next_day,
                party=party,
            )
            messages.success(request, _("The decision is kept. It can be taken back below."))
            return redirect(agreement.get_absolute_url() + "#decisions")
        except ValidationError as error:
            edit.refuse(error)
    return _render(
        request,
        edit,
        _("Decide"),
        agreement.get_absolute_url(),
        agreement,
        standing=standing,
        template="agreements/decide.html",
    )


@editors_only
def confirm(request: HttpRequest, slug: str) -> HttpResponse:
    agreement = find_agreement(request, slug)
    edit = Edit(request, forms.ConfirmForm, initial={"on": today_here()})
    if edit.is_ready():
        values = edit.values
        try:
            file = keep_file(values["file"], "file")
            services.confirm_in_force(
                Author.from_user(request.user), agreement, on=values["on"], evidence=values["evidence"], file=file
            )
            messages.success(request, _("Confirmed. It can be undone beside the term."))
            return redirect(agreement)
        except ValidationError as error:
            edit.refuse(error)
    return _render(request, edit, _("Confirm that it is in force"), agreement.get_absolute_url(), agreement)


@editors_only
@require_POST
def take_back_decision(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    agreement = find_agreement(request, slug)
    services.take_back_decision(Author.from_user(request.user), get_object_or_404(agreement.decisions, pk=pk))
    messages.success(request, _("The decision is taken back."))
    return redirect(agreement)


@editors_only
@require_POST
def take_back_confirmation(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    agreement = find_agreement(request, slug)
    services.take_back_confirmation(Author.from_user(request.user), get_object_or_404(agreement.confirmations, pk=pk))
    messages.success(request, _("The confirmation is taken back."))
    return redirect(agreement)


@editors_only
@require_safe
def show_history(request: HttpRequest, slug: str) -> HttpResponse:
    agreement = find_agreement(request, slug)
    context = {"agreement": agreement, "acts": list_acts(agreement), "trail": _trail(agreement)}
    return render(request, "agreements/history.html", context)


def keep_file(file: Any, field: str) -> StoredFile | None:
    """Raises ValidationError for what is too large."""
    if not file:
        return None
    if file.size > MOST_BYTES:
        raise ValidationError({field: _("The file is larger than 50 MB.")})
    return store_stream(file, name=file.name, media_type=(file.content_type or "application/octet-stream")[:100])


def _facts_of(agreement: Agreement) -> dict[str, Any]:
    instrument = agreement.instrument
    said = {"titles": instrument.titles, "short_titles": instrument.short_titles}
    said |= {"signed": instrument.date, "place": instrument.place}
    return {**said, **{name: getattr(agreement, name) for name in _FACTS}}


def _point_at_text(edit: Edit, agreement: Agreement) -> None:
    """A provision is looked for in the agreement's own text."""
    for form in [edit.form, *(form for formset in edit.rows.values() for form in formset.forms)]:
        for field in form.fields.values():
            if isinstance(field, forms.ProvisionField):
                field.instrument = agreement.instrument


def _trail(agreement: Agreement | None = None) -> list[tuple[str, str]]:
    trail = [(_("Agreements"), reverse("agreements:list"))]
    return [*trail, (agreement.instrument.short_title, agreement.get_absolute_url())] if agreement else trail


def _render(
    request: HttpRequest,
    edit: Edit,
    title: Any,
    cancel: str,
    agreement: Agreement | None = None,
    part: str = "",
    *,
    template: str = "agreements/edit.html",
    **more: Any,
) -> HttpResponse:
    context = {
        "edit": edit,
        "heading": title,
        "cancel": cancel,
        "agreement": agreement,
        "parts": [(name, spec.label, name == part) for name, spec in forms.PARTS.items()] if agreement else [],
        "committees": list(agreement.committees.all()) if agreement else [],
        "part": part,
        "trail": _trail(agreement),
        **more,
    }
    return render(request, template, context, status=edit.status)
