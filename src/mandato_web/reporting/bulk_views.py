"""An actor's reports as a workbook, out and in, and as one document to be cleared."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from mandato import Unavailable, brief_as_docx, brief_as_pdf
from mandato_web.actors.models import Actor
from mandato_web.reporting import bulk, queries
from mandato_web.reporting.national import write_national_report
from mandato_web.values.workbooks import MEDIA_TYPE


def _own_actor(request: HttpRequest, slug: str) -> Actor:
    actor = get_object_or_404(Actor, slug=slug)
    if not request.user.has_perm("reporting.draft", actor):
        raise PermissionDenied
    return actor


@login_required
@require_safe
def download_workbook(request: HttpRequest, actor: str) -> HttpResponse:
    party = _own_actor(request, actor)
    today = timezone.localdate()
    due = queries.list_due(party, queries.round_for(party, today), today)
    response = HttpResponse(bulk.write_workbook(party, due, today), content_type=MEDIA_TYPE)
    response["Content-Disposition"] = f'attachment; filename="{party.slug}-{today.isoformat()}.xlsx"'
    return response


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def upload_workbook(request: HttpRequest, actor: str) -> HttpResponse:
    """Drafts of what was filled in; with one wrong cell nothing is saved, and every fault is listed."""
    party = _own_actor(request, actor)
    faults, problem = [], ""
    if request.method == "POST":
        file = request.FILES.get("file")
        try:
            if file is None:
                raise ValidationError(_("Choose a file."))
            done = bulk.read_workbook(request.user, party, file, round=queries.round_for(party, timezone.localdate()))
        except ValidationError as error:
            problem = error.messages[0]
        else:
            faults = done.faults
            if not faults:
                n = len(done.saved)
                messages.success(request, ngettext("%(n)s draft saved.", "%(n)s drafts saved.", n) % {"n": n})
                return redirect(reverse("reporting:due") + f"?actor={party.slug}")
    context = {"actor": party, "faults": faults[:500], "fault_count": len(faults), "problem": problem}
    return render(request, "reporting/workbook.html", context, status=422 if faults or problem else 200)


@login_required
@require_safe
def download_national_report(request: HttpRequest, actor: str, form: str) -> HttpResponse:
    """As Word or PDF, with what is not public: for the actor's own side alone."""
    party = _own_actor(request, actor)
    today = timezone.localdate()
    round = queries.round_for(party, today)
    due = queries.list_due(party, round, today)
    brief = write_national_report(party, round, due, today, site=settings.SITE_ADDRESS)
    write, media_type = _FORMS[form]
    try:
        data = write(brief)
    except Unavailable as error:
        messages.error(request, f"{error.problem} {error.advice}")
        return redirect("reporting:coordinate", party.slug)
    response = HttpResponse(data, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{party.slug}-{today.isoformat()}.{form}"'
    response["Cache-Control"] = "private, no-store"
    return response


_FORMS = {
    "docx": (brief_as_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    "pdf": (brief_as_pdf, "application/pdf"),
}
