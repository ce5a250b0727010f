"""Pages of this room: the list of actors and one actor."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from mandato_web.actors import queries
from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate


def show_list(request: HttpRequest) -> HttpResponse:
    facets = queries.list_facets(request.GET)
    page = paginate(queries.list_by_name(queries.filter_actors(request.GET)), request.GET, size=60)
    return render(request, "actors/list.html", {"page": page, "facets": facets, "chosen": chosen_of(facets)})


def show_actor(request: HttpRequest, slug: str) -> HttpResponse:
    actor = queries.get_actor(slug)
    if actor is None:
        raise Http404(_("No actor has this address."))
    context = {
        "actor": actor,
        "memberships": queries.list_memberships(actor),
        "members": queries.group_members(actor),
        "offices": list(actor.offices.all()),
        "holders": list(actor.holders.all()),
        "units": queries.list_by_name(actor.units.all()),
        "trail": [(_("Actors"), reverse("actors:list"))],
    }
    return render(request, "actors/actor.html", context)
