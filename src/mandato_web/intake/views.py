"""The desk: hand a text in, watch it being read, review what was found, publish."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.design.pagination import paginate
from mandato_web.history.services import Author
from mandato_web.intake import queries, review
from mandato_web.intake.comparing import compare
from mandato_web.intake.editing import form_for
from mandato_web.intake.forms import AcceptBelowForm, PlaceForm, PublishForm, UploadForm
from mandato_web.intake.models import Finding, Job, Proposal, Upload
from mandato_web.intake.services import take_in

_FINDINGS_A_PAGE = 40
_may_use = permission_required("intake.use", raise_exception=True)


@login_required
@permission_required("desk.enter", raise_exception=True)
@require_safe
def show_desk(request: HttpRequest) -> HttpResponse:
    """What waits; whoever does not review sees the roles that they hold."""
    appointments = request.user.appointments.select_related("actor")
    if not request.user.has_perm("intake.use"):
        return render(request, "intake/desk.html", {"appointments": appointments})
    context = {
        "appointments": appointments,
        "proposals": queries.list_open_proposals(),
        "jobs": queries.list_jobs_under_way(),
        "page": paginate(queries.list_uploads(), request.GET, size=20),
        "may_review": True,
    }
    return render(request, "intake/desk.html", context)


@login_required
@_may_use
@require_http_methods(["GET", "HEAD", "POST"])
def upload_text(request: HttpRequest) -> HttpResponse:
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            upload = take_in(
                Author.from_user(request.user),
                file,
                file.name,
                file.size,
                language=form.cleaned_data["language"],
                meeting=form.cleaned_data["meeting"],
            )
        except ValidationError as error:
            form.add_error("file", error)
        else:
            return redirect("intake:upload", upload.pk)
    return render(request, "intake/upload_form.html", {"form": form}, status=422 if form.errors else 200)


@login_required
@_may_use
@require_safe
def show_upload(request: HttpRequest, pk: int) -> HttpResponse:
    """The progress of the reading; once it is done, what was found. Reloads itself while work is under way."""
    upload = get_object_or_404(Upload.objects.select_related("job"), pk=pk)
    proposals = upload.proposals.select_related("joins").defer("text")
    if upload.job.stage == Job.Stage.READY and len(proposals) == 1:
        return redirect("intake:proposal", proposals[0].pk)
    under_way = upload.job.stage in (Job.Stage.QUEUED, Job.Stage.READING)
    context = {"upload": upload, "job": upload.job, "proposals": proposals, "under_way": under_way}
    response = render(request, "intake/upload.html", context)
    if under_way:
        response["Refresh"] = "2"
    return response


@login_required
@_may_use
@require_POST
def discard_upload(request: HttpRequest, pk: int) -> HttpResponse:
    upload = get_object_or_404(Upload, pk=pk)
    try:
        review.discard(Author.from_user(request.user), upload)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("intake:upload", pk)
    messages.success(request, _("%(name)s was discarded; nothing of it is kept.") % {"name": upload.name})
    return redirect("intake:desk")


@login_required
@_may_use
@require_safe
def show_proposal(request: HttpRequest, pk: int) -> HttpResponse:
    return _render_proposal(request, _proposal(pk))


@login_required
@_may_use
@require_POST
def decide_finding(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept, save the correction, reject, or open again; then back to the finding."""
    finding = get_object_or_404(Finding.objects.select_related("proposal__upload"), pk=pk)
    decision = request.POST.get("decision", "")
    form, edited = None, None
    if decision == Finding.Decision.EDITED:
        form = form_for(finding, request.POST)
        if not form.is_valid():
            return _render_proposal(request, finding.proposal, wrong=(finding.pk, form))
        edited = form.corrected()
        decision = Finding.Decision.ACCEPTED if edited == finding.found else decision
    try:
        review.decide(Author.from_user(request.user), finding, decision, edited=edited)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    return redirect(f"{_back(request, finding.proposal)}#finding-{finding.pk}")


@login_required
@_may_use
@require_POST
def accept_below(request: HttpRequest, pk: int) -> HttpResponse:
    proposal = _proposal(pk)
    form = AcceptBelowForm(request.POST)
    if form.is_valid():
        count = review.accept_below(Author.from_user(request.user), proposal, form.cleaned_data["doubt"])
        words = ngettext("%(count)d finding was accepted.", "%(count)d findings were accepted.", count)
        messages.success(request, words % {"count": count})
    return redirect(_back(request, proposal))


@login_required
@_may_use
@require_POST
def place_proposal(request: HttpRequest, pk: int) -> HttpResponse:
    proposal = _proposal(pk)
    form = PlaceForm(proposal, request.POST)
    if not form.is_valid():
        return _render_proposal(request, proposal, place_form=form)
    slug = form.cleaned_data["slug"]
    try:
        review.join(Author.from_user(request.user), proposal, form.cleaned_data["joins"], slug=slug)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    return redirect("intake:proposal", pk)


@login_required
@_may_use
@require_safe
def show_difference(request: HttpRequest, pk: int) -> HttpResponse:
    """The text that stands beside the one that would take its place."""
    proposal = _proposal(pk)
    if proposal.replaces is None:
        messages.info(request, _("This text takes no other text's place."))
        return redirect("intake:proposal", pk)
    difference = compare(proposal.replaces, review.decided_reading(proposal))
    return render(request, "intake/difference.html", {"proposal": proposal, "difference": difference})


@login_required
@_may_use
@require_POST
def publish_proposal(request: HttpRequest, pk: int) -> HttpResponse:
    proposal = _proposal(pk)
    form = PublishForm(request.POST)
    if not form.is_valid():
        return _render_proposal(request, proposal, publish_form=form)
    standing = form.cleaned_data["standing"]
    try:
        instrument = review.publish(
            Author.from_user(request.user),
            proposal,
            authentic=standing == "authentic",
            restatement=standing == "restatement",
        )
    except ValidationError as error:
        form.add_error(None, error.messages[0])
        return _render_proposal(request, proposal, publish_form=form)
    messages.success(request, _("%(title)s is published.") % {"title": instrument.title})
    return redirect(instrument.get_absolute_url())


def _proposal(pk: int) -> Proposal:
    return get_object_or_404(Proposal.objects.select_related("upload", "joins", "replaces", "published_as"), pk=pk)


def _back(request: HttpRequest, proposal: Proposal) -> str:
    """The page of the proposal with the filters that it was sent from."""
    query = request.GET.urlencode()
    return reverse("intake:proposal", args=[proposal.pk]) + (f"?{query}" if query else "")


def _render_proposal(request: HttpRequest, proposal: Proposal, **altered: object) -> HttpResponse:
    kind, open_only = request.GET.get("kind", ""), request.GET.get("open") == "1"
    found = queries.list_findings(proposal, kind=kind, open_only=open_only)
    page = paginate(found, request.GET, size=_FINDINGS_A_PAGE)
    wrong = altered.get("wrong")
    labels = queries.label_findings(proposal, page.records)
    rows = [
        {
            "finding": finding,
            "form": wrong[1] if isinstance(wrong, tuple) and wrong[0] == finding.pk else form_for(finding),
            "label": labels[finding.pk],
            "words": queries.show_context(proposal, finding),
        }
        for finding in page.records
    ]
    context = {
        "proposal": proposal,
        "rows": rows,
        "page": page,
        "kinds": queries.count_findings(proposal),
        "kind": kind,
        "open_only": open_only,
        "passages": queries.lay_out_text(proposal, [row["finding"] for row in rows]),
        "place_form": altered.get("place_form") or PlaceForm(proposal),
        "publish_form": altered.get("publish_form") or PublishForm(),
        "accept_form": AcceptBelowForm(),
        "is_open": proposal.stage == Proposal.Stage.OPEN,
    }
    status = 422 if altered else 200
    return render(request, "intake/proposal.html", context, status=status)
