"""What states and others tabled at meetings, and what became of it: the list of all, and one of them."""

from typing import Any

from django.db.models import Count, F, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.actors.models import Actor
from mandato_web.design.filtering import Facet, asked_for, build_facet, chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.files.queries import cite
from mandato_web.meetings.models import MeetingFact

_OPEN = "open"


@require_safe
def show_proposals(request: HttpRequest) -> HttpResponse:
    found = _proposals()
    facets = _list_facets(found, request.GET)
    result, by = asked_for(request.GET, "result"), asked_for(request.GET, "by")
    if result:
        found = found.filter(result="" if result == _OPEN else result)
    if by:
        found = found.filter(actor__slug=by)
    latest = found.order_by(F("meeting__starts_earliest").desc(nulls_last=True), "meeting__slug", "position")
    context = {
        "page": paginate(latest, request.GET),
        "facets": facets,
        "chosen": chosen_of(facets),
        "trail": [(_("Meetings"), reverse("meetings:list"))],
    }
    return render(request, "meetings/proposals.html", context)


@require_safe
def show_proposal(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    proposal = _proposals().filter(meeting__slug=slug, pk=pk).first()
    if proposal is None:
        raise Http404(_("No proposal has this address."))
    context = {
        "proposal": proposal,
        "cited": cite(proposal.source),
        "trail": [(_("Meetings"), reverse("meetings:list")), (_("Proposals tabled"), reverse("meetings:proposals"))],
    }
    return render(request, "meetings/proposal.html", context)


def _proposals() -> QuerySet[MeetingFact]:
    found = MeetingFact.objects.filter(kind=MeetingFact.Kind.PROPOSAL)
    return found.select_related("meeting", "actor", "kept_by", "session")


def _list_facets(found: QuerySet[MeetingFact], asked: QueryDict) -> list[Facet]:
    """What became of them, and by whom; two questions."""
    results = dict(found.order_by().values_list("result").annotate(Count("pk")))
    labels: dict[str, Any] = {**dict(MeetingFact.Result.choices), "": _("Tabled, nothing recorded since")}
    told = [(value or _OPEN, label, results[value]) for value, label in labels.items() if value in results]
    by = found.filter(actor__isnull=False).order_by().values_list("actor").annotate(Count("pk"))
    counts = dict(by)
    actors = sorted(Actor.objects.filter(pk__in=counts), key=lambda actor: actor.name)
    return [
        build_facet("result", _("What became of it"), told, asked),
        build_facet("by", _("Tabled by"), [(one.slug, one.name, counts[one.pk]) for one in actors], asked),
    ]
