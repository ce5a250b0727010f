"""What people fill in: an address to follow by e-mail, and how they want to be told."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from mandato_web.notices.models import LEADS, Frequency
from mandato_web.notices.reminding import LONGEST_LEAD

_MOST_LEADS = 12


class FollowForm(forms.Form):
    """`website` is a trap: people do not see it, programs fill it in."""

    email = forms.EmailField(
        label=_("E-mail address"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    frequency = forms.ChoiceField(label=_("How often"), choices=Frequency.choices, initial=Frequency.DAILY)
    website = forms.CharField(required=False, widget=forms.HiddenInput)


class ChoicesForm(forms.Form):
    by_mail = forms.BooleanField(label=_("Also write to me by e-mail"), required=False)
    leads = forms.CharField(
        label=_("How many days before a date"),
        help_text=_("Numbers with commas between them, such as 180, 90, 30, 7, 1. Empty: tell me of none."),
        required=False,
        max_length=100,
    )
    frequency = forms.ChoiceField(
        label=_("What I follow: how often"), choices=Frequency.choices, initial=Frequency.DAILY
    )
    every_date = forms.BooleanField(
        label=_("Tell me of every date in the calendar, not only of those that concern me"), required=False
    )
    language = forms.ChoiceField(label=_("Language of the letters"), choices=settings.LANGUAGES)

    def clean_leads(self) -> list[int]:
        typed = self.cleaned_data["leads"].replace(";", ",").replace(" ", ",")
        parts = [part for part in typed.split(",") if part]
        try:
            days = sorted({int(part) for part in parts}, reverse=True)
        except ValueError:
            raise forms.ValidationError(_("Write whole numbers of days, with commas between them.")) from None
        if len(days) > _MOST_LEADS:
            raise forms.ValidationError(_("Choose at most %(n)s."), params={"n": _MOST_LEADS})
        if any(not 0 <= day <= LONGEST_LEAD for day in days):
            raise forms.ValidationError(
                _("A notice comes at most %(n)s days before its date."), params={"n": LONGEST_LEAD}
            )
        return days


def write_leads(leads: Any) -> str:
    return ", ".join(str(lead) for lead in leads if lead in LEADS or isinstance(lead, int))
