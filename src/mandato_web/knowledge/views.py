"""Practices, tools and publications, as everybody reads them."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.commitments.lines import describe_lines
from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.design.sheets import answer_sheet
from mandato_web.knowledge import access, queries
from mandato_web.knowledge.checklist import list_points
from mandato_web.knowledge.models import CRITERIA


@require_safe
def show_practices(request: HttpRequest) -> HttpResponse:
    facets = queries.list_practice_facets(request.GET)
    found = queries.with_counts(queries.filter_practices(request.GET))
    if request.GET.get("format"):
        return answer_sheet("practices", _("Good practices"), _rows(found), request.GET["format"])
    context = {
        "page": paginate(found, request.GET),
        "facets": facets,
        "chosen": chosen_of(facets),
        "may_contribute": access.may_contribute(request.user),
        "may_edit": request.user.has_perm("knowledge.publish"),
    }
    return render(request, "knowledge/practices.html", context)


def _rows(found: Any) -> list[list[str]]:
    head = [_("Title"), _("Kind"), _("Countries"), _("Period"), _("Languages"), _("Replications"), _("Source")]
    return [head] + [
        [
            str(one),
            str(one.get_kind_display()),
            ", ".join(map(queries.name_country, one.countries)),
            " – ".join(filter(None, [one.starts, one.ends])),
            ", ".join(map(queries.name_language, one.languages)),
            str(one.n_replications),
            one.source,
        ]
        for one in found
    ]


@require_safe
def show_practice(request: HttpRequest, slug: str) -> HttpResponse:
    practice = queries.get_practice(request.user, slug)
    if practice is None:
        raise Http404(_("No practice has this address."))
    replications = queries.list_replications(practice)
    verdicts = queries.count_verdicts([practice]) if practice.is_published else {}
    commitments = queries.commitments_of(practice, request.user)
    points = [] if practice.is_published else list_points(practice)
    context = {
        "practice": practice,
        "criteria": [
            (one.label, getattr(practice, one.value), verdicts.get((practice.pk, one.value), "")) for one in CRITERIA
        ],
        "replications": replications,
        "tree": queries.grow_tree(replications),
        "map": queries.draw_replications(practice, replications),
        "legend": [("first", _("where it began")), ("again", _("done again"))],
        "spoken": ", ".join(map(queries.name_language, practice.languages)),
        "countries": ", ".join(map(queries.name_country, practice.countries)),
        "lines": describe_lines(commitments, timezone.localdate()),
        "points": points,
        "n_done": sum(point.done for point in points),
        "may_edit": access.may_edit(request.user, practice),
        "may_decide": request.user.has_perm("knowledge.publish"),
        "may_contribute": practice.is_published and access.may_contribute(request.user),
        "my_review": practice.reviews.filter(reviewer=request.user).first() if request.user.is_authenticated else None,
        "trail": [(_("Good practices"), reverse("knowledge:practices"))],
    }
    return render(request, "knowledge/practice.html", context)


@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    """`?with=a&with=b`, or with commas between: two to four practices side by side."""
    asked = [slug for part in request.GET.getlist("with") for slug in part.replace("\0", "").split(",") if slug]
    practices = queries.compare(asked)
    enough = len(practices) >= queries.FEWEST_COMPARED
    parts = queries.compare_rows(practices) if enough else []
    if enough and request.GET.get("format"):
        rows = [["", *map(str, practices)]] + [[row.label, *row.answers] for _label, held in parts for row in held]
        return answer_sheet(
            "comparison", _("Comparison"), [[str(cell) for cell in row] for row in rows], request.GET["format"]
        )
    context = {
        "practices": practices,
        "asked": asked,
        "too_many": len(set(asked)) > queries.MOST_COMPARED,
        "parts": parts,
        "offered": list(queries.published()[:100]),
        "chosen_slugs": [one.slug for one in practices],
        "trail": [(_("Good practices"), reverse("knowledge:practices"))],
    }
    return render(request, "knowledge/compare.html", context)


@require_safe
def show_resources(request: HttpRequest) -> HttpResponse:
    facets = queries.list_resource_facets(request.GET)
    context = {
        "page": paginate(queries.with_providers(queries.filter_resources(request.GET)), request.GET),
        "facets": facets,
        "chosen": chosen_of(facets),
        "may_edit": request.user.has_perm("knowledge.publish"),
    }
    return render(request, "knowledge/resources.html", context)


@require_safe
def show_resource(request: HttpRequest, slug: str) -> HttpResponse:
    resource = queries.get_resource(slug)
    if resource is None:
        raise Http404(_("No tool, course or publication has this address."))
    context = {
        "resource": resource,
        "spoken": ", ".join(map(queries.name_language, resource.languages)),
        "lines": describe_lines(queries.commitments_of(resource, request.user), timezone.localdate()),
        "may_edit": request.user.has_perm("knowledge.publish"),
        "trail": [(_("Tools and publications"), reverse("knowledge:resources"))],
    }
    return render(request, "knowledge/resource.html", context)
