"""What people fill in: a report, a round, an assignment, a reply."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.models import User
from mandato_web.actors.models import Actor
from mandato_web.actors.picking import ActorField
from mandato_web.commitments.models import Commitment, Nature
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import DayField, PartialDateFormField, PickField, WordingFormField
from mandato_web.instruments.models import Instrument
from mandato_web.reporting.models import ProgressReport
from mandato_web.reporting.wording import state_choices
from mandato_web.values.wording import LANGUAGES, said_in, say, spoken_language

_NAMES = {"es": "español", "pt": "português", "en": "English", "fr": "français"}
_LONG = 20_000


def _text(label: Any, rows: int, help_text: Any = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        max_length=_LONG,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


class ReportForm(EditForm):
    """A report on one commitment, in one language at a time; wordings in other languages are kept."""

    state = forms.ChoiceField(label=_("Its state"), widget=forms.RadioSelect, required=False)
    said_on = PartialDateFormField(label=_("As of"), required=False)
    came_about = PartialDateFormField(
        label=_("Came about on"), required=False, help_text=_("When it was delivered: a day, a month or a year.")
    )
    period_from = DayField(label=_("Practised from"), required=False)
    period_until = DayField(label=_("until"), required=False)
    narrative = _text(_("What was done"), 6, _("In a few sentences, for readers who do not know the subject."))
    results = _text(_("Results"), 3, _("What changed, for whom; figures with their source."))
    next_step = _text(_("Next step"), 2)
    next_step_by = DayField(label=_("Next step by"), required=False)
    language = forms.ChoiceField(label=_("Written in"), choices=[(code, _NAMES[code]) for code in LANGUAGES])
    evidence_file = forms.FileField(
        label=_("Evidence: a file"),
        required=False,
        max_length=255,
        help_text=_("PDF, Word, Excel, PowerPoint, OpenDocument, picture, CSV or text; 20 MB at most."),
    )
    evidence_url = forms.URLField(label=_("or an address"), required=False, max_length=500, assume_scheme="https")
    evidence_title = forms.CharField(label=_("What it is"), required=False, max_length=300)
    also = forms.MultipleChoiceField(
        label=_("This report also answers"), required=False, widget=forms.CheckboxSelectMultiple
    )
    hand_in = forms.BooleanField(label=_("Submit it now"), required=False)

    def __init__(
        self, *args: Any, commitment: Commitment, linked: Sequence[tuple[str, str]] = (), submits: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["state"].choices = state_choices(commitment.nature)
        self.fields["also"].choices = linked
        if not linked:
            del self.fields["also"]
        dropped = ("came_about",) if commitment.nature == Nature.CONTINUING else ("period_from", "period_until")
        for name in dropped:
            del self.fields[name]
        if not submits:
            self.fields["hand_in"].label = _("It is ready: the coordinator may submit it")
        self.sections = [
            ("", ["state", "said_on", "came_about", "period_from", "period_until"]),
            (_("In words"), ["narrative", "results", "next_step", "next_step_by", "language"]),
            (_("What it rests on"), ["evidence_title", "evidence_file", "evidence_url"]),
            (_("Linked commitments"), ["also"]),
            ("", ["hand_in"]),
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("period_from"), cleaned.get("period_until")
        if first and last and first > last:
            self.add_error("period_until", _now("The period ends before it begins."))
        if cleaned.get("hand_in") and not cleaned.get("state"):
            self.add_error("state", _now("Say where it stands."))
        return cleaned


WORDED = ("narrative", "results", "next_step")
PLAIN = ("state", "said_on", "came_about", "period_from", "period_until", "next_step_by")


def initial_of(report: ProgressReport | None, today: str) -> dict[str, Any]:
    """What the form begins with: the report in hand, in the reader's language or the one it is written in."""
    if report is None:
        return {"language": spoken_language(), "said_on": today, "state": ""}
    language = said_in(report.narrative) or said_in(report.results) or spoken_language()
    initial: dict[str, Any] = {name: getattr(report, name) for name in PLAIN}
    initial |= {name: say(getattr(report, name), language) for name in WORDED}
    return initial | {
        "language": language,
        "said_on": report.said_on or today,
        "also": [one.commitment.slug for one in report.tells_also.select_related("commitment") if one.commitment],
    }


def told_by(form: ReportForm, report: ProgressReport | None) -> dict[str, Any]:
    """The values for `services.save_draft`."""
    cleaned = form.cleaned_data
    told = {name: cleaned[name] for name in PLAIN if name in form.fields}
    for name in WORDED:
        kept = dict(getattr(report, name)) if report else {}
        kept[cleaned["language"]] = cleaned[name].strip()
        told[name] = {code: text for code, text in kept.items() if text}
    return told


class AssessorForm(forms.Form):
    actor = ActorField(label=_("Who assesses"), help_text=_("The body in whose name the secretariat writes."))


class InstrumentRow(RowForm):
    instrument = PickField(
        kind="instruments",
        label=_("Text"),
        find=lambda text: [one for one in Instrument.objects.all() if text in (one.slug, one.title, one.short_title)],
        offer=lambda: [one.title for one in Instrument.objects.all()[:400]],
        name_of=lambda one: one.title,
        required=False,
    )


class ActorRow(RowForm):
    actor = ActorField(label=_("Actor"), required=False)


class RoundForm(EditForm):
    titles = WordingFormField(label=_("Title"), max_length=300)
    guidance = WordingFormField(label=_("What is asked, and how"), rows=4, required=False)
    asked_by = ActorField(label=_("Asked by"), required=False)
    members_of = ActorField(
        label=_("All members of"),
        required=False,
        help_text=_("Asks every member of this conference or body, beside those named below."),
    )
    period_from = DayField(label=_("Period from"))
    period_until = DayField(label=_("Period until"))
    opens = DayField(label=_("Opens on"))
    deadline = DayField(label=_("Deadline"))
    sections = [
        ("", ["titles", "guidance", "asked_by"]),
        (_("When"), ["period_from", "period_until", "opens", "deadline"]),
        (_("On what"), ["instruments"]),
        (_("Who is asked"), ["members_of", "actors"]),
    ]


class AssignForm(forms.Form):
    """Chosen commitments go to a unit or a person."""

    unit = forms.ModelChoiceField(
        label=_("Unit"), queryset=Actor.objects.none(), to_field_name="slug", required=False, empty_label=_("No unit")
    )
    person = forms.ModelChoiceField(
        label=_("Person"), queryset=User.objects.none(), required=False, empty_label=_("Nobody in particular")
    )
    due = DayField(label=_("Internal date"), required=False)
    note = forms.CharField(label=_("Note"), required=False, max_length=1000)

    def __init__(self, actor: Actor, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = Actor.objects.filter(parent=actor)
        self.fields["person"].queryset = _people_of(actor)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("unit") and not cleaned.get("person") and not self.errors:
            raise ValidationError(_now("Choose a unit or a person."))
        return cleaned


class PassOnForm(forms.Form):
    """A leaver's work goes to a successor."""

    leaver = forms.ModelChoiceField(label=_("From"), queryset=User.objects.none())
    successor = forms.ModelChoiceField(label=_("To"), queryset=User.objects.none())

    def __init__(self, actor: Actor, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["leaver"].queryset = _people_of(actor)
        self.fields["successor"].queryset = _people_of(actor)


def _people_of(actor: Actor) -> Any:
    return User.objects.filter(appointments__actor=actor).distinct()


class ReplyForm(forms.Form):
    text = WordingFormField(label=_("Your answer"), rows=4, max_length=_LONG)


class EvidenceForm(forms.Form):
    """Another file or address for a report."""

    title = forms.CharField(label=_("What it is"), required=False, max_length=300)
    file = forms.FileField(label=_("File"), required=False, max_length=255, allow_empty_file=True)
    url = forms.URLField(label=_("or an address"), required=False, max_length=500, assume_scheme="https")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("file") and not cleaned.get("url") and not self.errors:
            raise ValidationError(_now("Choose a file or write an address."))
        return cleaned
