"""The history of a record: what was done to it, and how it stood on a day."""

from datetime import date
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required, permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from mandato_web.design.fields import DayField
from mandato_web.design.pagination import paginate
from mandato_web.history.past import stand_on
from mandato_web.history.subjects import find_subject
from mandato_web.history.undoing import changes_within, gather_acts

_PAGE = 100


class DayForm(forms.Form):
    on = DayField(label=_("As it stood on"), required=False)

    def clean_on(self) -> date | None:
        day: date | None = self.cleaned_data["on"]
        if day and day > timezone.localdate():
            raise ValidationError(_now("This day is still to come."))
        return day


@login_required
@permission_required("history.read", raise_exception=True)
@require_safe
def show_record(request: HttpRequest, room: str, slug: str) -> HttpResponse:
    """`?on=2026-01-31` shows the record as it stood that day."""
    subject = find_subject(room)
    record: Any = subject.find(slug, request.user) if subject else None
    if subject is None or record is None:
        raise Http404(_now("Nothing here has this address."))
    form = DayForm(request.GET if "on" in request.GET else None)
    day = form.cleaned_data["on"] if form.is_bound and form.is_valid() else None
    page = paginate(changes_within(record, subject.parts), request.GET, size=_PAGE)
    context = {
        "record": record,
        "form": form,
        "past": stand_on(record, day) if day else None,
        "acts": gather_acts(page.records),
        "page": page,
    }
    return render(request, "history/record.html", context, status=422 if form.errors else 200)
