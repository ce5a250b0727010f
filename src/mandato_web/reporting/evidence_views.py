"""Evidence handed in, let through to the public, and handed out: always as a download, never as a page of ours."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from mandato_web.files.models import StoredFile
from mandato_web.history.services import Author, remove
from mandato_web.reporting import queries, services, views
from mandato_web.reporting.access import may_see, may_write, steps_for
from mandato_web.reporting.evidence import hide_file, keep_file, show_file
from mandato_web.reporting.forms import EvidenceForm
from mandato_web.reporting.models import Evidence, Stage


@login_required
@require_POST
def add(request: HttpRequest, pk: int) -> HttpResponse:
    report = queries.get_report(pk)
    if report is None or not may_see(request.user, report):
        raise Http404
    if "edit" not in steps_for(request.user, report):
        raise PermissionDenied
    form = EvidenceForm(request.POST, request.FILES)
    if form.is_valid():
        author, cleaned = Author.from_user(request.user), form.cleaned_data
        titles = {request.LANGUAGE_CODE[:2]: cleaned["title"]} if cleaned["title"] else {}
        try:
            if cleaned["file"]:
                file = keep_file(cleaned["file"], cleaned["file"].name, cleaned["file"].size)
                services.add_evidence(author, report, file=file, titles=titles)
            if cleaned["url"]:
                services.add_evidence(author, report, url=cleaned["url"], titles=titles)
        except ValidationError as error:
            form.add_error("file", error)
        else:
            messages.success(request, _("Evidence added."))
            return redirect("reporting:report", pk)
    return views.render_report(request, report, status=422, evidence_form=form)


@login_required
@require_POST
def decide(request: HttpRequest, pk: int, step: str) -> HttpResponse:
    """`show`, perhaps with a redacted copy, `hide`: the secretariat; `remove`: whoever has the report in hand."""
    evidence = get_object_or_404(Evidence.objects.select_related("report__actor", "file"), pk=pk)
    report, author = evidence.report, Author.from_user(request.user)
    if not may_see(request.user, report):
        raise Http404
    if step == "remove":
        if "edit" not in steps_for(request.user, report):
            raise PermissionDenied
        remove(author, evidence)
        messages.success(request, _("Evidence removed."))
    elif step in ("show", "hide"):
        if not request.user.has_perm("reporting.review"):
            raise PermissionDenied
        try:
            if step == "hide":
                hide_file(author, evidence)
            else:
                copy = request.FILES.get("redacted")
                show_file(author, evidence, redacted=keep_file(copy, copy.name or "", copy.size or 0) if copy else None)
        except ValidationError as error:
            messages.error(request, error.messages[0])
            return redirect("reporting:report", report.pk)
        messages.success(
            request, _("The file goes public with the report.") if step == "show" else _("The file is kept inside.")
        )
    else:
        raise Http404
    return redirect("reporting:report", report.pk)


@require_safe
def download(request: HttpRequest, pk: int) -> FileResponse:
    """The public file of a published report; the original (`?original=1`) for its own side and the secretariat."""
    evidence = get_object_or_404(Evidence.objects.select_related("report__actor", "file", "redacted"), pk=pk)
    report = evidence.report
    if not may_see(request.user, report):
        raise Http404
    inside = may_write(request.user, report.actor, report.voice) or (
        request.user.has_perm("reporting.review") and report.submitted_at is not None
    )
    wants_original = bool(request.GET.get("original")) or report.stage != Stage.PUBLISHED
    file = evidence.file if inside and wants_original else evidence.shown_file
    if file is None or not default_storage.exists(file.path):
        raise Http404(_("This file is not public."))
    return hand_out(file)


def hand_out(file: StoredFile) -> FileResponse:
    response = FileResponse(default_storage.open(file.path), as_attachment=True, filename=file.name)
    response["Content-Type"] = "application/octet-stream"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    return response
