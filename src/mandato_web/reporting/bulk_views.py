"""The workbook of an actor's reports, out and in."""

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

from mandato_web.actors.models import Actor
from mandato_web.reporting import bulk, queries
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
