"""The hand-over pack, for the secretariat's editors: on a page, as Word and as PDF."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from mandato import Brief, BriefTable, BriefText, Unavailable
from mandato_web.meetings.models import Meeting
from mandato_web.portal.handover import gather, list_summits
from mandato_web.portal.handover_brief import FORMS, write_hand_over


@login_required
@require_safe
def choose_hand_over(request: HttpRequest) -> HttpResponse:
    _check(request)
    return render(request, "portal/hand_overs.html", {"meetings": list_summits()[:50]})


@login_required
@require_safe
def show_hand_over(request: HttpRequest, slug: str) -> HttpResponse:
    """`?form=docx` or `?form=pdf` answers with the document."""
    _check(request)
    meeting = get_object_or_404(Meeting.objects.select_related("series"), slug=slug)
    pack = gather(meeting, timezone.localdate(), request.user)
    brief = write_hand_over(pack, site=settings.SITE_ADDRESS)
    form = request.GET.get("form", "")
    if form not in FORMS:
        return render(request, "portal/hand_over.html", {"pack": pack, "brief": brief, "sections": _lay_out(brief)})
    write, media_type = FORMS[form]
    try:
        data = write(brief)
    except Unavailable as error:
        messages.error(request, f"{error.problem} {error.advice}")
        return redirect("portal:hand-over", slug)
    response = HttpResponse(data, content_type=media_type)
    name = f"{slug}-{brief.language}-{brief.day}.{form}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response


def _lay_out(brief: Brief) -> list[tuple[str, list[dict[str, Any]]]]:
    """Sections with their blocks; each cell of a table beside its header, for narrow screens."""
    return [(section.heading, [_lay_out_block(block) for block in section.blocks]) for section in brief.sections]


def _lay_out_block(block: BriefText | BriefTable) -> dict[str, Any]:
    if isinstance(block, BriefText):
        return {"text": block.text, "soft": block.style == "soft"}
    rows = [list(zip(block.headers, row, strict=True)) for row in block.rows]
    return {"headers": block.headers, "rows": rows}


def _check(request: HttpRequest) -> None:
    if not request.user.has_perm("intake.use"):
        raise PermissionDenied
