"""What is filled in for an assessment."""

from django import forms
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.picking import ActorField
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import DayField, PartialDateFormField, PickField, WordingFormField
from mandato_web.instruments.models import Instrument
from mandato_web.meetings.models import Meeting
from mandato_web.reporting.models import Assessment


def _find_instruments(text: str) -> list[Instrument]:
    return [one for one in Instrument.objects.all() if text in (one.slug, one.title, one.short_title)]


def _find_meetings(text: str) -> list[Meeting]:
    return [one for one in Meeting.objects.all() if text in (one.slug, one.name)]


class AssessmentForm(EditForm):
    titles = WordingFormField(label=_("Title"), max_length=300)
    kind = forms.ChoiceField(label=_("Kind"), choices=Assessment.Kind.choices)
    assessor = ActorField(label=_("Who assesses"))
    instrument = PickField(
        kind="instruments",
        label=_("Text assessed"),
        find=_find_instruments,
        offer=lambda: [one.title for one in Instrument.objects.all()[:400]],
        name_of=lambda one: one.title,
        required=False,
    )
    meeting = PickField(
        kind="meetings",
        label=_("Meeting"),
        find=_find_meetings,
        offer=lambda: [one.name for one in Meeting.objects.all()[:400]],
        name_of=lambda one: one.name,
        required=False,
    )
    period_from = DayField(label=_("Period from"), required=False)
    period_until = DayField(label=_("Period until"), required=False)
    said_on = PartialDateFormField(label=_("Date"))
    method = WordingFormField(label=_("How it was done"), rows=3, required=False)
    sections = [
        ("", ["titles", "kind", "assessor"]),
        (_("On what"), ["instrument", "meeting", "period_from", "period_until", "said_on", "method"]),
        (_("What was found"), ["criteria"]),
        (_("What is recommended"), ["recommendations"]),
    ]


class CriterionRow(RowForm):
    titles = WordingFormField(label=_("Criterion"), max_length=300)
    findings = WordingFormField(label=_("Finding"), rows=3, required=False)


class RecommendationRow(RowForm):
    words = WordingFormField(label=_("Recommendation"), rows=2, max_length=2000)
    addressee = ActorField(label=_("To whom"), required=False)
    due = DayField(label=_("By"), required=False)
    continuing = forms.BooleanField(label=_("A lasting conduct, not done once"), required=False)
