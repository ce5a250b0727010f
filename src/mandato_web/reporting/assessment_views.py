"""Assessments: read by everybody once published, written by the secretariat."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.commitments.lines import describe_lines
from mandato_web.commitments.models import Commitment
from mandato_web.commitments.queries import with_words
from mandato_web.design.editing import Edit, Rows
from mandato_web.design.pagination import paginate
from mandato_web.history.queries import changes_since, version_of
from mandato_web.history.services import Author
from mandato_web.reporting import assessing
from mandato_web.reporting.assessment_forms import AssessmentForm, CriterionRow, RecommendationRow
from mandato_web.reporting.models import Assessment
from mandato_web.values.slugs import free_slug
from mandato_web.values.wording import say

_may_assess = permission_required("reporting.assess", raise_exception=True)
_FACTS = (
    "titles", "kind", "assessor", "instrument", "meeting", "period_from", "period_until", "method", "said_on",
)  # fmt: skip


@require_safe
def show_assessments(request: HttpRequest) -> HttpResponse:
    found = Assessment.objects.select_related("assessor", "instrument", "meeting")
    may_assess = request.user.has_perm("reporting.assess")
    if not may_assess:
        found = found.filter(published_as__isnull=False)
    page = paginate(found, request.GET)
    return render(request, "reporting/assessments.html", {"page": page, "may_assess": may_assess})


@require_safe
def show_assessment(request: HttpRequest, slug: str) -> HttpResponse:
    assessment = get_object_or_404(Assessment.objects.select_related("assessor", "instrument", "meeting"), slug=slug)
    may_assess = request.user.has_perm("reporting.assess")
    if not assessment.is_public and not may_assess:
        raise Http404(_("No assessment has this address, or it is not public."))
    recommendations = list(assessment.recommendations.select_related("addressee"))
    keys = [one.commitment_id for one in recommendations if one.commitment_id]
    lines = describe_lines(with_words(Commitment.objects.filter(pk__in=keys)), timezone.localdate())
    by_key = {line.commitment.pk: line for line in lines}
    context = {
        "assessment": assessment,
        "criteria": list(assessment.criteria.all()),
        "recommendations": [(one, by_key.get(one.commitment_id)) for one in recommendations],
        "may_assess": may_assess,
        "trail": [(_("Reports"), reverse("reporting:rounds")), (_("Assessments"), reverse("reporting:assessments"))],
    }
    return render(request, "reporting/assessment.html", context)


@login_required
@_may_assess
@require_http_methods(["GET", "HEAD", "POST"])
def edit_assessment(request: HttpRequest, slug: str = "") -> HttpResponse:
    assessment = get_object_or_404(Assessment, slug=slug) if slug else Assessment()
    if assessment.is_public:
        raise Http404(_("This assessment is published; it stands as it is."))
    criteria = list(assessment.criteria.all()) if slug else []
    recommendations = list(assessment.recommendations.select_related("addressee")) if slug else []
    held = [assessment, *criteria, *recommendations]
    edit = Edit(
        request,
        AssessmentForm,
        initial={name: getattr(assessment, name) for name in _FACTS} if slug else {},
        version=version_of(*held) if slug else "",
        since=(lambda version: changes_since(version, *held)) if slug else None,
        rows=[
            Rows("criteria", CriterionRow, [{"titles": one.titles, "findings": one.findings} for one in criteria],
                 _("Criteria and findings"), _("Add a criterion"), _("Criterion")),
            Rows("recommendations", RecommendationRow,
                 [{"words": one.words, "addressee": one.addressee, "due": one.due, "continuing": one.continuing}
                  for one in recommendations],
                 _("Recommendations"), _("Add a recommendation"), _("Recommendation"),
                 _("Each becomes a commitment of its own when the assessment is published.")),
        ],
    )  # fmt: skip
    if edit.is_ready():
        facts = dict(edit.values)
        if not slug:
            facts["slug"] = free_slug(Assessment, say(facts["titles"]), "assessment")
        rows = {name: [_without_key(row) for row in edit.rows_of(name)] for name in ("criteria", "recommendations")}
        try:
            assessing.save_assessment(Author.from_user(request.user), assessment, **rows, **facts)
        except ValidationError as error:
            edit.refuse(error)
        else:
            messages.success(request, _("Saved."))
            return redirect(assessment)
    context = {"edit": edit, "assessment": assessment, "slug": slug}
    return render(request, "reporting/edit_assessment.html", context, status=edit.status)


def _without_key(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != "pk"}


@login_required
@_may_assess
@require_POST
def publish(request: HttpRequest, slug: str) -> HttpResponse:
    assessment = get_object_or_404(Assessment, slug=slug)
    try:
        assessing.publish_assessment(Author.from_user(request.user), assessment)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Published. Its recommendations are followed as commitments."))
    return redirect(assessment)
