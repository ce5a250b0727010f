"""Pages of this room: the list of actors and one actor."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.actors import queries
from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.design.sheets import answer_sheet
from mandato_web.files.queries import cite


@require_safe
def show_list(request: HttpRequest) -> HttpResponse:
    facets = queries.list_facets(request.GET)
    page = paginate(queries.list_by_name(queries.filter_actors(request.GET)), request.GET, size=60)
    context = {
        "page": page,
        "facets": facets,
        "chosen": chosen_of(facets),
        "may_edit": request.user.has_perm("actors.edit"),
    }
    return render(request, "actors/list.html", context)


@require_safe
def export_list(request: HttpRequest, kind: str) -> HttpResponse:
    """The list as it is filtered, whole."""
    actors = queries.list_by_name(queries.filter_actors(request.GET))
    return answer_sheet("actors", _("Actors"), queries.tell_rows(actors), kind)


@require_safe
def show_actor(request: HttpRequest, slug: str) -> HttpResponse:
    """One that turned out to be another leads there."""
    actor = queries.get_actor(slug)
    if actor is None:
        raise Http404(_("No actor has this address."))
    if actor.merged_into:
        return redirect(actor.merged_into)
    asked = queries.ask_day(request.GET)
    members = queries.group_members(actor, asked.day)
    context = {
        "actor": actor,
        "asked": asked,
        "memberships": queries.list_memberships(actor),
        "has_members": bool(members) or (asked.day is not None and actor.members.exists()),
        "members": members,
        "offices": list(actor.offices.all()),
        "posts": queries.list_posts(actor),
        "units": queries.list_by_name(queries.standing_actors().filter(parent=actor)),
        "merges": queries.list_merges(actor),
        "aliases": queries.list_aliases(actor),
        "cited": cite(actor.source),
        "may_edit": request.user.has_perm("actors.edit"),
        "trail": [(_("Actors"), reverse("actors:list"))],
    }
    return render(request, "actors/actor.html", context)
