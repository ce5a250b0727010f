"""Pages of this room: the list of meetings and one meeting."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.meetings import queries


def show_list(request: HttpRequest) -> HttpResponse:
    facets = queries.list_facets(request.GET)
    page = paginate(queries.filter_meetings(request.GET), request.GET)
    return render(request, "meetings/list.html", {"page": page, "facets": facets, "chosen": chosen_of(facets)})


def show_meeting(request: HttpRequest, slug: str) -> HttpResponse:
    meeting = queries.get_meeting(slug)
    if meeting is None:
        raise Http404(_("No meeting has this address."))
    context = {
        "meeting": meeting,
        "facts": queries.group_facts(meeting),
        "hands": queries.list_hands(meeting),
        "sessions": queries.list_sessions(meeting),
        "participations": queries.list_participants(meeting),
        "trail": [(_("Meetings"), reverse("meetings:list"))],
    }
    return render(request, "meetings/meeting.html", context)
