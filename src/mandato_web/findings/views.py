"""Pages of findings: the list, one with its evidence, and what editors decide about it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.findings import queries, services
from mandato_web.findings.evidence import show_evidence
from mandato_web.findings.forms import AcceptForm, AssignForm
from mandato_web.findings.meanings import manual_of, meaning_of, tell, titles_in
from mandato_web.findings.models import Finding
from mandato_web.history.services import Author

_may_decide = permission_required("findings.decide", raise_exception=True)


@require_safe
def show_list(request: HttpRequest) -> HttpResponse:
    facets = queries.list_facets(request.GET, request.user)
    page = paginate(queries.with_places(queries.filter_findings(request.GET, request.user)), request.GET)
    left_out = 0
    if not request.GET.get("state"):
        every = next(facet for facet in facets if facet.name == "state")
        left_out = sum(choice.count or 0 for choice in every.choices) - page.total
    titles = titles_in(page.records)
    context = {
        "page": page,
        "rows": [(one, meaning_of(one.code), tell(one, titles).message) for one in page.records],
        "facets": facets,
        "chosen": chosen_of(facets),
        "left_out": left_out,
        "run": queries.last_run(),
    }
    return render(request, "findings/list.html", context)


@require_safe
def show_finding(request: HttpRequest, pk: int) -> HttpResponse:
    return _render(request, _get(request, pk))


@login_required
@_may_decide
@require_POST
def accept_finding(request: HttpRequest, pk: int) -> HttpResponse:
    finding = _get(request, pk)
    form = AcceptForm(request.POST)
    if not form.is_valid():
        return _render(request, finding, form)
    try:
        services.accept(Author.from_user(request.user), finding, form.cleaned_data["reason"])
    except ValidationError as error:
        messages.error(request, error.messages[0])
    return redirect(finding)


@login_required
@_may_decide
@require_POST
def reopen_finding(request: HttpRequest, pk: int) -> HttpResponse:
    finding = _get(request, pk)
    try:
        services.reopen(Author.from_user(request.user), finding)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    return redirect(finding)


@login_required
@_may_decide
@require_POST
def assign_finding(request: HttpRequest, pk: int) -> HttpResponse:
    finding = _get(request, pk)
    form = AssignForm(request.POST, finding=finding)
    if form.is_valid():
        services.assign(Author.from_user(request.user), finding, form.cleaned_data["owner"])
    else:
        messages.error(request, _("Only editors can see to findings."))
    return redirect(finding)


@login_required
@_may_decide
@require_POST
def publish_finding(request: HttpRequest, pk: int) -> HttpResponse:
    finding = _get(request, pk)
    services.show_to_public(Author.from_user(request.user), finding, is_public=request.POST.get("public") == "1")
    return redirect(finding)


def _get(request: HttpRequest, pk: int) -> Finding:
    finding = queries.get_finding(pk, request.user)
    if finding is None:
        raise Http404(_("No finding has this address."))
    return finding


def _render(request: HttpRequest, finding: Finding, accept_form: AcceptForm | None = None) -> HttpResponse:
    may_decide = request.user.has_perm("findings.decide")
    context = {
        "finding": finding,
        "meaning": meaning_of(finding.code),
        "told": tell(finding),
        "manual": manual_of(finding.code),
        "evidence": show_evidence(finding),
        "score": round((finding.suggestion or {}).get("score", 0) * 100),
        "may_decide": may_decide,
        "accept_form": accept_form or AcceptForm(),
        "assign_form": AssignForm(finding=finding) if may_decide else None,
        "trail": [(_("Findings"), reverse("findings:list"))],
    }
    return render(request, "findings/finding.html", context, status=422 if accept_form else 200)
