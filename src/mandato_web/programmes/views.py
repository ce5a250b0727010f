"""Plans, programmes and activities, as everybody reads them."""

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import with_words
from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.files.views import hand_out
from mandato_web.programmes import queries
from mandato_web.programmes.indicator_views import picture_of
from mandato_web.programmes.models import ActionPlan, Activity, Participation, YearDocument


@require_safe
def show_programmes(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    facets = queries.list_programme_facets(request.GET, today)
    page = paginate(queries.with_counts(queries.filter_programmes(request.GET, today), today), request.GET)
    context = {
        "page": page,
        "rows": [(one, queries.phase_of(one, today)) for one in page.records],
        "facets": facets,
        "chosen": chosen_of(facets),
        "plans": list(queries.list_plans()[:5]),
        "may_edit": request.user.has_perm("programmes.edit"),
    }
    return render(request, "programmes/list.html", context)


@require_safe
def show_programme(request: HttpRequest, slug: str) -> HttpResponse:
    today = timezone.localdate()
    programme = queries.get_programme(slug)
    if programme is None:
        raise Http404(_("No programme has this address."))
    participations = queries.list_participations(programme)
    context = {
        "programme": programme,
        "phase": queries.phase_of(programme, today),
        "by_role": [
            (label, [one for one in participations if one.role == role]) for role, label in Participation.Role.choices
        ],
        "years": queries.list_years(programme),
        "budget": queries.list_budget(programme),
        "activities": list(queries.with_actors(programme.activities.all())),
        "pictures": [picture_of(one) for one in programme.indicators.all()],
        "may_edit": request.user.has_perm("programmes.edit"),
        "trail": [(_("Programmes"), reverse("programmes:list"))],
    }
    return render(request, "programmes/programme.html", context)


@require_safe
def download_document(request: HttpRequest, slug: str, pk: int) -> FileResponse:
    """A plan or report of a year is public, as its programme is; it is handed out, never shown as a page of ours."""
    documents = YearDocument.objects.select_related("file").filter(programme__slug=slug, file__isnull=False)
    found = documents.filter(pk=pk).first()
    if found is None or found.file is None or not default_storage.exists(found.file.path):
        raise Http404(_("This document is not here."))
    return hand_out(found.file)


@require_safe
def show_plans(request: HttpRequest) -> HttpResponse:
    return render(request, "programmes/plans.html", {"page": paginate(queries.list_plans(), request.GET)})


@require_safe
def show_plan(request: HttpRequest, slug: str) -> HttpResponse:
    plan = get_object_or_404(ActionPlan.objects.select_related("instrument", "owner"), slug=slug)
    context = {
        "plan": plan,
        "tree": queries.plan_tree(plan),
        "trail": [(_("Programmes"), reverse("programmes:list")), (_("Plans"), reverse("programmes:plans"))],
    }
    return render(request, "programmes/plan.html", context)


@require_safe
def show_activities(request: HttpRequest) -> HttpResponse:
    facets = queries.list_activity_facets(request.GET)
    page = paginate(queries.with_actors(queries.filter_activities(request.GET)), request.GET)
    context = {
        "page": page,
        "facets": facets,
        "chosen": chosen_of(facets),
        "may_edit": request.user.has_perm("programmes.edit"),
    }
    return render(request, "programmes/activities.html", context)


@require_safe
def show_activity(request: HttpRequest, slug: str) -> HttpResponse:
    activity = queries.get_activity(slug)
    if activity is None:
        raise Http404(_("No activity has this address."))
    context = {
        "activity": activity,
        "implements": _implements(activity),
        "pictures": [picture_of(one) for one in activity.indicators.all()],
        "may_edit": request.user.has_perm("programmes.edit"),
        "trail": [
            (_("Programmes"), reverse("programmes:list")),
            (_("Activities"), reverse("programmes:activities")),
        ],
    }
    return render(request, "programmes/activity.html", context)


def _implements(activity: Activity) -> list[tuple[object, object]]:
    held = queries.implemented_by(activity)
    commitments = with_words(Commitment.objects.filter(pk__in=[one.commitment_id for one in held]))
    lines = {line.commitment.pk: line for line in describe_lines(commitments, timezone.localdate())}
    return [(one, lines[one.commitment_id]) for one in held if one.commitment_id in lines]
