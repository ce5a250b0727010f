"""What experts and journalists fill in, and what the desk does with it."""

from datetime import UTC, datetime
from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from mandato_web.design.editing import EditForm
from mandato_web.design.fields import DayField, WordingFormField
from mandato_web.knowledge.fields import CountriesField, CountryField, LanguagesField, ThemesField, own_themes
from mandato_web.knowledge.models import SHOWABLE, Alert, Expert

_NAMES = {
    "organisation": _("Organisation"),
    "about": _("About me"),
    "languages": _("Languages"),
    "countries": _("Countries I know"),
    "availability": _("Availability"),
    "email": _("E-mail address"),
    "phone": _("Telephone"),
}


class InviteExpertForm(EditForm):
    name = forms.CharField(label=_("Name"), max_length=200)
    email = forms.EmailField(label=_("E-mail address"), max_length=254)
    language = forms.ChoiceField(label=_("Language of the letters"), choices=settings.LANGUAGES)


class ExpertForm(EditForm):
    name = forms.CharField(label=_("Name"), max_length=200)
    organisation = forms.CharField(label=_("Organisation"), max_length=200, required=False)
    about = forms.CharField(
        label=_("About me"), max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    themes = ThemesField(label=_("What I know about"), required=True)
    languages = LanguagesField(label=_("Languages I answer in"))
    countries = CountriesField(label=_("Countries I know"), required=False)
    availability = forms.ChoiceField(label=_("Availability"), choices=Expert.Availability.choices)
    phone = forms.CharField(label=_("Telephone"), max_length=60, required=False)
    language = forms.ChoiceField(label=_("Language of the letters"), choices=settings.LANGUAGES)
    audience = forms.ChoiceField(
        label=_("To whom it is shown"), choices=Expert.Audience.choices, widget=forms.RadioSelect
    )
    shown = forms.MultipleChoiceField(
        label=_("What is shown beside your name and what you know about"),
        choices=[(name, _NAMES[name]) for name in SHOWABLE],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    consent_until = DayField(label=_("Until when"), required=False)
    agreed = forms.BooleanField(label=_("I consent to this being shown as I chose above"))
    sections = [
        (_("Who you are"), ["name", "organisation", "about", "phone", "language"]),
        (_("What you answer"), ["themes", "languages", "countries", "availability"]),
        (_("Your consent"), ["audience", "shown", "consent_until", "agreed"]),
    ]


class RequestForm(EditForm):
    """`website` is a trap: people do not see it, programs fill it in."""

    question = forms.CharField(label=_("Your question"), max_length=3000, widget=forms.Textarea(attrs={"rows": 5}))
    deadline = forms.CharField(
        label=_("Answer needed by"), max_length=16, help_text=_("Day and hour in UTC, for example 2027-01-31 17:00.")
    )
    themes = ThemesField(required=True)
    languages = LanguagesField(label=_("Languages of the answer"))
    country_code = CountryField(required=False)
    name = forms.CharField(label=_("Name"), max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    outlet = forms.CharField(label=_("You write for"), max_length=200)
    email = forms.EmailField(
        label=_("E-mail address"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    website = forms.CharField(required=False, widget=forms.HiddenInput)
    sections = [
        (_("What you ask"), ["question", "deadline", "themes", "languages", "country_code"]),
        (_("Who you are"), ["name", "outlet", "email", "website"]),
    ]

    def clean_deadline(self) -> datetime:
        """A day alone is meant to its end."""
        text = self.cleaned_data["deadline"].strip().replace("T", " ")
        for shape in ("%Y-%m-%d %H:%M", "%Y-%m-%d"):
            try:
                moment = datetime.strptime(text, shape).replace(tzinfo=UTC)
            except ValueError:
                continue
            moment = moment if ":" in text else moment.replace(hour=23, minute=59)
            if moment <= timezone.now():
                raise forms.ValidationError(_("This moment has passed."))
            return moment
        raise forms.ValidationError(_("Write a day and an hour as 2027-01-31 17:00."))


class AnswerForm(EditForm):
    answer = forms.ChoiceField(label=_("Your answer"), choices=Alert.Answer.choices, widget=forms.RadioSelect)
    message = forms.CharField(
        label=_("To the journalist"),
        help_text=_("It is sent with your name. Say here how to reach you."),
        max_length=4000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
    )


class SubscribeForm(EditForm):
    theme = forms.ModelChoiceField(label=_("Theme"), queryset=own_themes().select_related("vocabulary"))
    email = forms.EmailField(
        label=_("E-mail address"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    website = forms.CharField(required=False, widget=forms.HiddenInput)


class ThemeAlertForm(EditForm):
    theme = forms.ModelChoiceField(label=_("Theme"), queryset=own_themes().select_related("vocabulary"))
    subjects = WordingFormField(label=_("Subject"), max_length=200)
    texts = WordingFormField(label=_("Text"), rows=6, max_length=4000)


def clean_expert(values: dict[str, Any]) -> dict[str, Any]:
    """What the form holds that the expert's record does too."""
    return {name: value for name, value in values.items() if name not in ("agreed", "themes")}
