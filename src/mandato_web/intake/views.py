"""The desk: hand texts in, watch them being read, see how they were grouped."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from mandato_web.design.pagination import paginate
from mandato_web.history.services import Author
from mandato_web.intake import assembling, queries, review
from mandato_web.intake.forms import MoveForm, UploadForm
from mandato_web.intake.models import Dossier, Job, Package, Proposal, Upload
from mandato_web.intake.services import take_in, take_in_package
from mandato_web.intake.unpacking import is_archive, list_names
from mandato_web.meetings.models import Meeting

may_use = permission_required("intake.use", raise_exception=True)
_LONGEST_QUEUE = 60


@login_required
@require_safe
def show_desk(request: HttpRequest) -> HttpResponse:
    """What waits; whoever does not review is led to where their own work is."""
    if not request.user.has_perm("intake.use"):
        return redirect("accounts:work")
    context = {
        "appointments": request.user.appointments.select_related("actor"),
        "dossiers": list(queries.list_dossiers()[:_LONGEST_QUEUE]),
        "packages": list(queries.list_packages()[:10]),
        "jobs": queries.list_jobs_under_way(),
        "page": paginate(queries.list_uploads(), request.GET, size=20),
        "may_review": True,
    }
    return render(request, "intake/desk.html", context)


@login_required
@may_use
@require_http_methods(["GET", "HEAD", "POST"])
def upload_text(request: HttpRequest) -> HttpResponse:
    """One file, or a package: several files, a folder, or an archive of them."""
    meeting = Meeting.objects.filter(slug=request.GET.get("meeting", "")).first()
    form = UploadForm(request.POST or None, request.FILES or None, initial={"meeting": meeting})
    if request.method == "POST" and form.is_valid():
        try:
            return _take_in(request, form)
        except ValidationError as error:
            form.add_error("file", error)
    return render(request, "intake/upload_form.html", {"form": form}, status=_status(form))


def _status(form: UploadForm) -> int:
    if form.has_error("file", "too-large"):
        return 413
    return 422 if form.errors else 200


def _take_in(request: HttpRequest, form: UploadForm) -> HttpResponse:
    author, handed = Author.from_user(request.user), form.handed()
    facts = {"meeting": form.cleaned_data["meeting"], "standing": form.cleaned_data["standing"]}
    first = handed[0]
    head = first.file.read(4)
    first.file.seek(0)
    packed = head.startswith(b"PK") and is_archive(head, list_names(first.file))
    if len(handed) == 1 and not packed:
        language = form.cleaned_data["language"]
        upload = take_in(author, first.file, first.name, first.size, language=language, **facts)
        return redirect("intake:upload", upload.pk)
    package = take_in_package(author, handed, form.package_name(), **facts)
    return redirect("intake:package", package.pk)


@login_required
@may_use
@require_safe
def show_package(request: HttpRequest, pk: int) -> HttpResponse:
    """The files of a package as they are read, and the texts that they make. Reloads itself while work is under way."""
    package = get_object_or_404(Package.objects.select_related("meeting"), pk=pk)
    progress = queries.follow_package(package)
    context = {
        "package": package,
        "progress": progress,
        "dossiers": queries.list_of_package(package),
        "failed": Job.objects.filter(upload__package=package, stage=Job.Stage.FAILED).select_related("upload"),
        "waiting": Job.objects.filter(
            upload__package=package, stage__in=[Job.Stage.QUEUED, Job.Stage.READING]
        ).select_related("upload"),
        "refusals": package.refusals.all(),
    }
    response = render(request, "intake/package.html", context)
    if progress.under_way:
        response["Refresh"] = "2"
    return response


@login_required
@may_use
@require_POST
def discard_package(request: HttpRequest, pk: int) -> HttpResponse:
    package = get_object_or_404(Package, pk=pk)
    try:
        review.discard_package(Author.from_user(request.user), package)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("intake:package", pk)
    messages.success(request, _("%(name)s was discarded; nothing of it is kept.") % {"name": package.name})
    return redirect("intake:desk")


@login_required
@may_use
@require_http_methods(["GET", "HEAD", "POST"])
def move_proposal(request: HttpRequest, pk: int) -> HttpResponse:
    """Regroups one text: to another dossier, or to one of its own."""
    proposal = get_object_or_404(Proposal.objects.select_related("upload", "dossier__package"), pk=pk)
    form = MoveForm(proposal, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            dossier = assembling.move(Author.from_user(request.user), proposal, form.cleaned_data["target"])
        except ValidationError as error:
            form.add_error("target", error)
        else:
            messages.success(request, _("%(name)s was regrouped.") % {"name": proposal.upload.name})
            return _to_package(dossier)
    context = {"form": form, "proposal": proposal, "dossier": proposal.dossier}
    return render(request, "intake/move.html", context, status=422 if form.errors else 200)


def _to_package(dossier: Dossier) -> HttpResponse:
    if dossier.package_id:
        return redirect("intake:package", dossier.package_id)
    return redirect("intake:dossier", dossier.pk)


@login_required
@may_use
@require_safe
def show_upload(request: HttpRequest, pk: int) -> HttpResponse:
    """The progress of the reading; once it is done, what was found. Reloads itself while work is under way."""
    upload = get_object_or_404(Upload.objects.select_related("job", "package"), pk=pk)
    dossiers = list(Dossier.objects.filter(proposals__upload=upload).select_related("joins").distinct())
    if upload.job.stage == Job.Stage.READY and len(dossiers) == 1:
        return redirect("intake:dossier", dossiers[0].pk)
    under_way = upload.job.stage in (Job.Stage.QUEUED, Job.Stage.READING)
    context = {"upload": upload, "job": upload.job, "dossiers": dossiers, "under_way": under_way}
    response = render(request, "intake/upload.html", context)
    if under_way:
        response["Refresh"] = "2"
    return response


@login_required
@may_use
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
