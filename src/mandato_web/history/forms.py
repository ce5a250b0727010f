"""The day on which a record is looked at: `?on=2026-01-31`."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.design.fields import DayField


class DayForm(forms.Form):
    on = DayField(label=_("As it stood on"), required=False)

    def clean_on(self) -> date | None:
        day: date | None = self.cleaned_data["on"]
        if day and day > timezone.localdate():
            raise ValidationError(_now("This day is still to come."))
        return day


def read_day(parameters: QueryDict) -> tuple[DayForm, date | None]:
    """The form as it is to be shown, and the day asked for; None for today, or where what was typed is no day."""
    form = DayForm(parameters if "on" in parameters else None)
    return form, form.cleaned_data["on"] if form.is_bound and form.is_valid() else None
