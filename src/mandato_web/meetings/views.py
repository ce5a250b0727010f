"""Pages of this room: the list of meetings, a series, one meeting, one conclusion."""

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.design.sheets import answer_sheet
from mandato_web.files.queries import cite
from mandato_web.files.views import hand_out
from mandato_web.meetings import queries
from mandato_web.meetings.models import Meeting, MeetingFact


@require_safe
def show_list(request: HttpRequest) -> HttpResponse:
    facets = queries.list_facets(request.GET)
    page = paginate(queries.filter_meetings(request.GET), request.GET)
    context = {"page": page, "facets": facets, "chosen": chosen_of(facets), "may_edit": _may_edit(request)}
    return render(request, "meetings/list.html", context)


@require_safe
def export_list(request: HttpRequest, kind: str) -> HttpResponse:
    """The list as it is filtered, whole."""
    return answer_sheet("meetings", _("Meetings"), queries.tell_rows(queries.filter_meetings(request.GET)), kind)


@require_safe
def show_all_series(request: HttpRequest) -> HttpResponse:
    context = {"series": queries.list_series(), "trail": _trail(), "may_edit": _may_edit(request)}
    return render(request, "meetings/all_series.html", context)


@require_safe
def show_series(request: HttpRequest, slug: str) -> HttpResponse:
    series = queries.get_series(slug)
    if series is None:
        raise Http404(_("No series of meetings has this address."))
    context = {
        "series": series,
        "meetings": queries.list_of_series(series),
        "members": queries.list_members(series),
        "cited": cite(series.source),
        "trail": [*_trail(), (_("Series"), reverse("meetings:all-series"))],
        "may_edit": _may_edit(request),
    }
    return render(request, "meetings/series.html", context)


@require_safe
def show_meeting(request: HttpRequest, slug: str) -> HttpResponse:
    meeting = _meeting(slug)
    facts = queries.group_facts(meeting)
    kind = MeetingFact.Kind
    context = {
        "meeting": meeting,
        "general": facts[kind.GENERAL_OBJECTIVE],
        "objectives": facts[kind.OBJECTIVE],
        "agenda": facts[kind.AGENDA],
        "steps": facts[kind.STEP],
        "conclusions": facts[kind.CONCLUSION],
        "mandates": facts[kind.MANDATE],
        "proposals": facts[kind.PROPOSAL],
        "offers": facts[kind.OFFER],
        "handovers": facts[kind.HANDOVER],
        "hands": queries.list_hands(meeting),
        "sessions": queries.list_sessions(meeting),
        "participations": queries.list_participants(meeting),
        "documents": queries.list_documents(meeting, request.user),
        "neighbours": queries.find_neighbours(meeting),
        "prepared_by": queries.list_prepared_by(meeting),
        "cited": cite(meeting.source),
        "trail": _trail(meeting),
        "may_edit": _may_edit(request),
    }
    return render(request, "meetings/meeting.html", context)


@require_safe
def show_conclusion(request: HttpRequest, slug: str, number: str) -> HttpResponse:
    """By its number, in any case of its letters."""
    meeting = _meeting(slug)
    conclusion = queries.get_conclusion(meeting, number.replace("\0", ""))
    if conclusion is None:
        raise Http404(_("No conclusion of this meeting has this number."))
    if conclusion.number != number:
        return redirect(conclusion)
    before, after = queries.find_conclusions_beside(conclusion)
    context = {
        "meeting": meeting,
        "conclusion": conclusion,
        "before": before,
        "after": after,
        "permanent": request.build_absolute_uri(f"/meetings/{meeting.slug}/conclusions/{conclusion.number}"),
        "cited": cite(conclusion.source),
        "trail": [*_trail(), (meeting.name, meeting.get_absolute_url())],
    }
    return render(request, "meetings/conclusion.html", context)


@require_safe
def download_document(request: HttpRequest, slug: str, pk: int) -> FileResponse | HttpResponse:
    """One that is not for every reader is as if it were not there."""
    documents = queries.list_documents(_meeting(slug), request.user)
    document = next((one for one in documents if one.pk == pk), None)
    if document is None or document.file is None or not default_storage.exists(document.file.path):
        raise Http404(_("This document is not here."))
    return hand_out(document.file)


def _meeting(slug: str) -> Meeting:
    found = queries.get_meeting(slug)
    if found is None:
        raise Http404(_("No meeting has this address."))
    return found


def _trail(meeting: Meeting | None = None) -> list[tuple[str, str]]:
    trail = [(_("Meetings"), reverse("meetings:list"))]
    if meeting and meeting.series:
        trail.append((str(meeting.series), meeting.series.get_absolute_url()))
    return trail


def _may_edit(request: HttpRequest) -> bool:
    return request.user.has_perm("meetings.edit")
