"""The history of a record: what was done to it, and how it stood on a day."""

from typing import Any

from django.contrib.auth.decorators import login_required, permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.design.pagination import paginate
from mandato_web.history.forms import read_day
from mandato_web.history.past import stand_on
from mandato_web.history.subjects import find_subject
from mandato_web.history.undoing import changes_within, gather_acts

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
        "acts": gather_acts(page.records),
        "page": page,
    }
    return render(request, "history/record.html", context, status=422 if form.errors else 200)
