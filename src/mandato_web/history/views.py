"""The history of a record: what was done to it, and how it stood on a day."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from mandato_web.design.pagination import paginate
from mandato_web.history.forms import read_day
from mandato_web.history.past import stand_on
from mandato_web.history.services import Author, at_once
from mandato_web.history.subjects import Subject, find_subject
from mandato_web.history.undoing import changes_within, find_act, gather_acts, undo

_PAGE = 100


@login_required
@permission_required("history.read", raise_exception=True)
@require_safe
def show_record(request: HttpRequest, room: str, slug: str) -> HttpResponse:
    """`?on=2026-01-31` shows the record as it stood that day."""
    subject = find_subject(room)
    record: Any = subject.find(slug, request.user) if subject else None
    if subject is None or record is None:
        raise Http404(_("Nothing here has this address."))
    form, day = read_day(request.GET)
    page = paginate(changes_within(record, subject.parts), request.GET, size=_PAGE)
    context = {
        "record": record,
        "form": form,
        "past": stand_on(record, day) if day else None,
        "acts": gather_acts(page.records, subject.undoable),
        "undo": reverse("history:undo", args=[room, slug]) if _may_undo(request, subject) else "",
        "page": page,
    }
    return render(request, "history/record.html", context, status=422 if form.errors else 200)


@login_required
@require_POST
def undo_act(request: HttpRequest, room: str, slug: str) -> HttpResponse:
    """Takes back one of the latest acts, whole or not at all."""
    subject = find_subject(room)
    record: Any = subject.find(slug, request.user) if subject else None
    if subject is None or record is None or not subject.undo:
        raise Http404(_("Nothing here has this address."))
    if not _may_undo(request, subject):
        raise PermissionDenied
    latest = changes_within(record, subject.parts)[:_PAGE]
    act = find_act(gather_acts(latest, subject.undoable), request.POST.get("act", ""))
    author, kept = Author.from_user(request.user), record.pk
    try:
        if act is None:
            raise ValidationError(_("This change is no longer among the latest ones."))
        with at_once(), transaction.atomic():
            undo(author, act)
            standing = type(record)._default_manager.filter(pk=kept).first()
            if subject.after is not None and standing is not None:
                subject.after(author, standing)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, _("Taken back."))
    gone = not type(record)._default_manager.filter(pk=kept).exists()
    return redirect("/") if gone else redirect("history:record", room, slug)


def _may_undo(request: HttpRequest, subject: Subject) -> bool:
    return bool(subject.undo) and request.user.has_perm(subject.undo)
