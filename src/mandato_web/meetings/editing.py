"""Pages on which editors write series and meetings, part by part; the history of a meeting."""

from collections.abc import Callable, Sequence
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.design.editing import Edit, EditForm, Rows
from mandato_web.history.models import Change
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author, at_once
from mandato_web.history.undoing import Act, changes_within, find_act, gather_acts
from mandato_web.meetings import queries, rows, services
from mandato_web.meetings.forms import DocumentForm, MeetingForm, MemberRow, SeriesForm
from mandato_web.meetings.models import Meeting, MeetingDocument, MeetingFact, Paper, Participation, Session

PARTS: dict[type[models.Model], str] = {
    Session: "meeting_id",
    MeetingFact: "meeting_id",
    MeetingDocument: "meeting_id",
    Participation: "meeting_id",
}
_PLAIN = ("kind", "series", "ordinal", "names", "theme", "starts", "ends", "time_zone", "place", "country_code")
_MORE = ("is_announced", "is_cancelled", "pro_tempore", "speakers", "prepares", "source")
_LINKS = ("hosts", "organisers", "supporters")
_SERIES = ("kind", "names", "acronyms", "actor", "prepares", "starts", "every", "source")
_MEMBER = ("actor", "person", "capacity", "part", "since", "until", "seen_on", "source")
_DOCUMENT = ("titles", "kind", "session", "language", "address", "is_public", "source")
_MOST_ACTS = 200
_may_edit = permission_required("meetings.edit", raise_exception=True)


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_meeting(request: HttpRequest, slug: str = "") -> HttpResponse:
    """An empty address makes a new meeting."""
    meeting = _meeting(slug) if slug else None
    initial = _initial_meeting(meeting) if meeting else {"series": request.GET.get("series")}
    edit = Edit(
        request,
        MeetingForm,
        initial=initial,
        version=version_of(meeting) if meeting else "",
        since=(lambda version: changes_since(version, meeting)) if meeting else None,
        meeting=meeting,
    )
    if edit.is_ready():
        values = dict(edit.values)
        try:
            saved = services.save_meeting(_author(request), values.pop("slug", slug), **values)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(saved)
    return _show(request, edit, meeting, _("Facts"))


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_sessions(request: HttpRequest, slug: str) -> HttpResponse:
    def save(author: Author, meeting: Meeting, edit: Edit) -> None:
        services.save_sessions(author, meeting, edit.rows_of("sessions"), edit.rows_of("papers"))

    meeting = _meeting(slug)
    papers = Paper.objects.filter(session__meeting=meeting)
    return _edit_rows(
        request, meeting, rows.list_session_rows(meeting), _("Sessions"), save, meeting.sessions.all(), papers
    )


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_people(request: HttpRequest, slug: str) -> HttpResponse:
    def save(author: Author, meeting: Meeting, edit: Edit) -> None:
        services.save_people(author, meeting, edit.rows_of("people"))

    meeting = _meeting(slug)
    held = meeting.participations.all()
    return _edit_rows(request, meeting, rows.list_people_rows(meeting), _("Participants"), save, held)


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_prepared(request: HttpRequest, slug: str) -> HttpResponse:
    return _edit_facts(request, slug, rows.PREPARED, _("Objectives and agenda"))


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_decided(request: HttpRequest, slug: str) -> HttpResponse:
    return _edit_facts(request, slug, rows.DECIDED, _("Conclusions and offers"))


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_document(request: HttpRequest, slug: str, pk: int = 0) -> HttpResponse:
    """Without a key, a new one."""
    meeting = _meeting(slug)
    document = get_object_or_404(meeting.documents, pk=pk) if pk else None
    initial = {name: getattr(document, name) for name in _DOCUMENT} if document else {"is_public": True}
    edit = Edit(
        request,
        DocumentForm,
        initial=initial,
        version=version_of(document) if document else "",
        since=(lambda version: changes_since(version, document)) if document else None,
        meeting=meeting,
        document=document,
        most=settings.UPLOAD_LIMIT,
    )
    if edit.is_ready():
        try:
            services.save_document(_author(request), meeting, document, **edit.values)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(f"{meeting.get_absolute_url()}#documents")
    return _show(request, edit, meeting, _("Document"), document=document)


@login_required
@_may_edit
@require_POST
def remove_document(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    meeting = _meeting(slug)
    document = get_object_or_404(meeting.documents, pk=pk)
    services.remove_document(_author(request), document)
    messages.success(request, _("%(name)s was taken out; the history can bring it back.") % {"name": document})
    return redirect(f"{meeting.get_absolute_url()}#documents")


@login_required
@_may_edit
@require_http_methods(["GET", "HEAD", "POST"])
def edit_series(request: HttpRequest, slug: str = "") -> HttpResponse:
    """An empty address makes a new series."""
    series = queries.get_series(slug) if slug else None
    if slug and series is None:
        raise Http404(_("No series of meetings has this address."))
    members = list(series.members.select_related("actor")) if series else []
    held: list[models.Model] = [series, *members] if series else []
    initial = [{"pk": one.pk, **{name: getattr(one, name) for name in _MEMBER}} for one in members]
    edit = Edit(
        request,
        SeriesForm,
        initial={name: getattr(series, name) for name in _SERIES} if series else {},
        version=version_of(*held) if held else "",
        since=lambda version: changes_since(version, *held),
        rows=[Rows("members", MemberRow, initial, _("Chair, members and alternates"), _("Add a member"), _("Member"))],
        series=series,
    )
    if edit.is_ready():
        values = dict(edit.values)
        try:
            with at_once(), transaction.atomic():
                address = values.pop("slug", slug)
                saved = services.save_series(_author(request), address, members=edit.rows_of("members"), **values)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(saved)
    trail = [(_("Meetings"), reverse("meetings:list")), (_("Series"), reverse("meetings:all-series"))]
    title = str(series) if series else _("New series of meetings")
    back = series.get_absolute_url() if series else reverse("meetings:all-series")
    context = {"edit": edit, "title": title, "trail": trail, "back": back}
    return render(request, "meetings/edit.html", context, status=edit.status)


@login_required
@permission_required("history.read", raise_exception=True)
@require_safe
def show_history(request: HttpRequest, slug: str) -> HttpResponse:
    meeting = _meeting(slug)
    context = {"meeting": meeting, "acts": _acts(meeting), "trail": _trail(meeting)}
    return render(request, "meetings/history.html", context)


@login_required
@_may_edit
@require_POST
def undo_act(request: HttpRequest, slug: str) -> HttpResponse:
    meeting = _meeting(slug)
    act = find_act(_acts(meeting), request.POST.get("act", ""))
    try:
        if act is None:
            raise ValidationError(_("This change is no longer among the latest ones."))
        services.take_back(_author(request), meeting, act)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Taken back."))
    standing = Meeting.objects.filter(pk=meeting.pk).exists()
    return redirect("meetings:history", slug) if standing else redirect("meetings:list")


def _edit_facts(request: HttpRequest, slug: str, lists: Sequence[rows.FactList], title: str) -> HttpResponse:
    def save(author: Author, meeting: Meeting, edit: Edit) -> None:
        services.save_facts(author, meeting, {spec: edit.rows_of(spec.name) for spec in lists})

    meeting = _meeting(slug)
    kinds = [kind for spec in lists for kind in spec.kinds]
    held = meeting.facts.filter(kind__in=kinds)
    return _edit_rows(request, meeting, rows.list_fact_rows(meeting, lists), title, save, held)


def _edit_rows(
    request: HttpRequest,
    meeting: Meeting,
    lists: Sequence[Rows],
    title: str,
    save: Callable[[Author, Meeting, Edit], None],
    *held: models.QuerySet[Any],
) -> HttpResponse:
    """A page of lists alone; `held` are the records in them, whose changes count as changes of the page."""
    parts = [one for found in held for one in found]
    edit = Edit(
        request,
        EditForm,
        initial={},
        version=version_of(meeting, *parts),
        since=lambda version: changes_since(version, meeting, *parts),
        rows=lists,
    )
    if edit.is_ready():
        try:
            with at_once(), transaction.atomic():
                save(_author(request), meeting, edit)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(meeting)
    return _show(request, edit, meeting, title)


def _initial_meeting(meeting: Meeting) -> dict[str, Any]:
    initial = {name: getattr(meeting, name) for name in (*_PLAIN, *_MORE)}
    return {**initial, **{name: list(getattr(meeting, name).all()) for name in _LINKS}}


def _show(
    request: HttpRequest, edit: Edit, meeting: Meeting | None, title: str, document: MeetingDocument | None = None
) -> HttpResponse:
    context = {
        "edit": edit,
        "meeting": meeting,
        "document": document,
        "title": meeting.name if meeting else _("New meeting"),
        "part": title if meeting else "",
        "tabs": _tabs(request, meeting) if meeting else [],
        "trail": _trail(meeting),
        "back": meeting.get_absolute_url() if meeting else reverse("meetings:list"),
    }
    return render(request, "meetings/edit.html", context, status=edit.status)


def _tabs(request: HttpRequest, meeting: Meeting) -> list[tuple[str, str, bool]]:
    pages = [
        (_("Facts"), "edit"),
        (_("Objectives and agenda"), "edit-prepared"),
        (_("Sessions"), "edit-sessions"),
        (_("Participants"), "edit-people"),
        (_("Conclusions and offers"), "edit-decided"),
        (_("Add a document"), "new-document"),
    ]
    found = [(label, reverse(f"meetings:{name}", args=[meeting.slug])) for label, name in pages]
    return [(label, address, request.path == address) for label, address in found]


def _acts(meeting: Meeting) -> list[Act]:
    found = changes_within(meeting, PARTS)
    sessions = {int(key) for key in found.filter(subject_kind="meetings.session").values_list("subject_id", flat=True)}
    papers = {str(key) for key in Paper.objects.filter(session__meeting=meeting).values_list("pk", flat=True)}
    stated = models.Q(before__session_id__in=sessions) | models.Q(after__session_id__in=sessions)
    within = Change.objects.filter(models.Q(subject_id__in=papers) | stated, subject_kind="meetings.paper")
    return gather_acts((found | within)[:_MOST_ACTS])


def _author(request: HttpRequest) -> Author:
    return Author.from_user(request.user)


def _meeting(slug: str) -> Meeting:
    found = queries.get_meeting(slug)
    if found is None:
        raise Http404(_("No meeting has this address."))
    return found


def _trail(meeting: Meeting | None) -> list[tuple[str, str]]:
    trail = [(_("Meetings"), reverse("meetings:list"))]
    return [*trail, (meeting.name, meeting.get_absolute_url())] if meeting else trail
