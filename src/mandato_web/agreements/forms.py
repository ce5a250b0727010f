"""What people type about an agreement: its facts and term, and each of its lists."""

from typing import Any, NamedTuple

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.actors.picking import ActorField
from mandato_web.agreements.checking import find_impossible
from mandato_web.agreements.models import Agreement, Clause, Credit, Decision, Seat, Task
from mandato_web.agreements.picking import AgreementField, InstrumentField, MeetingField, ProvisionField
from mandato_web.design.durations import DurationField
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import DayField, PartialDateFormField, WordingFormField
from mandato_web.instruments.models import InstrumentKind
from mandato_web.meetings.models import Series

EMPTY = [("", "—")]
LANGUAGES = [
    ("es", gettext_lazy("Spanish")),
    ("pt", gettext_lazy("Portuguese")),
    ("en", gettext_lazy("English")),
    ("fr", gettext_lazy("French")),
]
_TERM = (
    *("entry_on", "in_force", "duration", "indefinite", "renewal", "renewal_period", "renewal_assumed"),
    *("objection_notice", "denunciation_notice", "expires", "notice_by", "ended_on"),
)


class FactsForm(EditForm):
    """The agreement and the term it runs for; what cannot be is said beside the field."""

    titles = WordingFormField(label=gettext_lazy("Title"), max_length=500)
    short_titles = WordingFormField(label=gettext_lazy("Short title"), required=False, max_length=200)
    reference = forms.CharField(label=gettext_lazy("Reference number"), required=False, max_length=60)
    kind = forms.ChoiceField(label=gettext_lazy("Kind"), required=False, choices=[*EMPTY, *Agreement.Kind.choices])
    parent = AgreementField(label=gettext_lazy("Under the agreement"), required=False)
    signed = PartialDateFormField(label=gettext_lazy("Signed"), required=False)
    place = forms.CharField(label=gettext_lazy("Place"), required=False, max_length=120)
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages"), required=False, choices=LANGUAGES, widget=forms.CheckboxSelectMultiple
    )
    copies = forms.IntegerField(label=gettext_lazy("Copies"), required=False, min_value=1, max_value=999)
    responsible_unit = ActorField(label=gettext_lazy("Responsible unit"), required=False)
    responsible_person = forms.CharField(label=gettext_lazy("Responsible person"), required=False, max_length=200)
    visibility = forms.ChoiceField(
        label=gettext_lazy("Visibility"),
        choices=Agreement.Visibility.choices,
        help_text=gettext_lazy("Parties: its parties and the secretariat. Internal: the secretariat alone."),
    )
    source = forms.CharField(label=gettext_lazy("Source"), required=False, max_length=300)
    entry_on = forms.ChoiceField(
        label=gettext_lazy("Enters into force"), required=False, choices=[*EMPTY, *Agreement.Entry.choices]
    )
    in_force = PartialDateFormField(label=gettext_lazy("In force since"), required=False)
    duration = DurationField(label=gettext_lazy("Duration"))
    indefinite = forms.BooleanField(label=gettext_lazy("It runs without an end"), required=False)
    renewal = forms.ChoiceField(
        label=gettext_lazy("Renewal"), required=False, choices=[*EMPTY, *Agreement.Renewal.choices]
    )
    renewal_period = DurationField(label=gettext_lazy("Length of a renewal"))
    renewal_assumed = forms.BooleanField(
        label=gettext_lazy("The length of a renewal is assumed: the text does not state it"), required=False
    )
    objection_notice = DurationField(label=gettext_lazy("Notice of objection"))
    denunciation_notice = DurationField(label=gettext_lazy("Notice of denunciation"))
    expires = DayField(label=gettext_lazy("Last day of the first term"), required=False)
    notice_by = DayField(label=gettext_lazy("Last day to object in the first term"), required=False)
    ended_on = DayField(
        label=gettext_lazy("It ended on"), required=False, help_text=gettext_lazy("Where it ended in another way.")
    )
    review_from = DayField(label=gettext_lazy("An assessment is due from"), required=False)
    review_until = DayField(label=gettext_lazy("until"), required=False)
    review_every = DurationField(label=gettext_lazy("and again every"))

    sections = (
        (
            gettext_lazy("What it is"),
            (
                "titles",
                "short_titles",
                "reference",
                "kind",
                "parent",
                "signed",
                "place",
                "languages",
                "copies",
                "scan",
                "parties",
            ),
        ),
        (gettext_lazy("Who answers for it"), ("responsible_unit", "responsible_person", "visibility", "source")),
        (gettext_lazy("Its term"), _TERM),
        (gettext_lazy("Assessment"), ("review_from", "review_until", "review_every")),
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        for name, problem in find_impossible(cleaned).items():
            self.add_error(name, problem)
        return cleaned


class NewForm(FactsForm):
    """From facts alone: the scan now, the words later."""

    scan = forms.FileField(
        label=gettext_lazy("Scan of the signed paper"),
        required=False,
        help_text=gettext_lazy("PDF or picture, at most 50 MB. Its text can be brought in later at the desk."),
    )
    kind_of_text = forms.ChoiceField(
        label=gettext_lazy("Kind of text"), choices=InstrumentKind.choices, initial=InstrumentKind.MEMORANDUM
    )
    sections = (
        (gettext_lazy("What it is"), ("titles", "short_titles", "kind_of_text", *FactsForm.sections[0][1][2:])),
        *FactsForm.sections[1:],
    )


class PartyRow(RowForm):
    actor = ActorField(label=gettext_lazy("Party"))


class SignatoryRow(RowForm):
    actor = ActorField(label=gettext_lazy("For"))
    person = forms.CharField(label=gettext_lazy("Person"), max_length=200)
    capacity = WordingFormField(label=gettext_lazy("Capacity"), required=False, max_length=300)
    date = PartialDateFormField(label=gettext_lazy("Date"), required=False)


class FocalPointRow(RowForm):
    actor = ActorField(label=gettext_lazy("For"), error_messages={"required": gettext_lazy("Say for which party.")})
    office = WordingFormField(
        label=gettext_lazy("Post held"),
        max_length=300,
        help_text=gettext_lazy("Whoever comes next holds the same office."),
    )
    person = forms.CharField(label=gettext_lazy("Person"), required=False, max_length=200)
    since = PartialDateFormField(label=gettext_lazy("Since"), required=False)
    until = PartialDateFormField(label=gettext_lazy("Until"), required=False)


class ClauseRow(RowForm):
    kind = forms.ChoiceField(label=gettext_lazy("Matter"), choices=[*EMPTY, *Clause.Kind.choices])
    provision = ProvisionField(label=gettext_lazy("Provision"))
    words = WordingFormField(label=gettext_lazy("In our words"), required=False, max_length=1000, rows=2)
    agreed_on = PartialDateFormField(label=gettext_lazy("Agreed later, on"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("kind") and not cleaned.get("provision") and not cleaned.get("words") and not self.errors:
            self.add_error("provision", _("Give the provision, or say it in our words."))
        return cleaned


class TaskRow(RowForm):
    actor = ActorField(label=gettext_lazy("Party"))
    provision = ProvisionField(label=gettext_lazy("Provision"))
    words = WordingFormField(label=gettext_lazy("In our words"), required=False, max_length=1000)
    role = forms.ChoiceField(label=gettext_lazy("Part"), choices=Task.Role.choices)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("actor") and not cleaned.get("provision") and not cleaned.get("words") and not self.errors:
            self.add_error("provision", _("Give the provision, or say it in our words."))
        return cleaned


class ObjectionRow(RowForm):
    actor = ActorField(label=gettext_lazy("Party"))
    on = DayField(label=gettext_lazy("Notified on"))
    reason = WordingFormField(label=gettext_lazy("Reason"), required=False, max_length=1000)
    source = forms.CharField(label=gettext_lazy("Source"), required=False, max_length=300)


class DenunciationRow(ObjectionRow):
    ends_all = forms.BooleanField(
        label=gettext_lazy("The agreement then ends for every party"), required=False, initial=True
    )


class AmendmentRow(RowForm):
    on = DayField(label=gettext_lazy("From"))
    instrument = InstrumentField(label=gettext_lazy("By the text"), required=False)
    summary = WordingFormField(label=gettext_lazy("What it changes"), max_length=1000)
    duration = DurationField(label=gettext_lazy("New duration"))
    indefinite = forms.BooleanField(label=gettext_lazy("It runs without an end"), required=False)
    renewal = forms.ChoiceField(
        label=gettext_lazy("Renewal"), required=False, choices=[*EMPTY, *Agreement.Renewal.choices]
    )
    renewal_period = DurationField(label=gettext_lazy("Length of a renewal"))
    objection_notice = DurationField(label=gettext_lazy("Notice of objection"))
    denunciation_notice = DurationField(label=gettext_lazy("Notice of denunciation"))

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        for name, problem in find_impossible(
            {key: cleaned.get(key) for key in ("duration", "indefinite", "objection_notice")}
        ).items():
            self.add_error(name, problem)
        return cleaned


class CycleRow(RowForm):
    year = forms.IntegerField(label=gettext_lazy("Year"), min_value=1900, max_value=2200)
    programme = WordingFormField(label=gettext_lazy("Working programme"), required=False, max_length=2000, rows=2)
    instrument = InstrumentField(label=gettext_lazy("Its text"), required=False)
    reviewed_on = PartialDateFormField(label=gettext_lazy("Assessed on"), required=False)
    outcome = WordingFormField(label=gettext_lazy("Outcome"), required=False, max_length=2000, rows=2)


class WorkRow(RowForm):
    titles = WordingFormField(label=gettext_lazy("Title"), max_length=500)
    made = PartialDateFormField(label=gettext_lazy("Date"), required=False)
    address = forms.URLField(label=gettext_lazy("Address"), required=False, max_length=500, assume_scheme="https")
    is_shared = forms.BooleanField(label=gettext_lazy("Owned in common"), required=False, initial=True)


class CreditRow(RowForm):
    by = ActorField(label=gettext_lazy("Who"))
    to = ActorField(label=gettext_lazy("Credited whom"), required=False)
    where = forms.ChoiceField(label=gettext_lazy("Where"), choices=Credit.Where.choices)
    on = PartialDateFormField(label=gettext_lazy("When"), required=False)
    what = WordingFormField(label=gettext_lazy("For which activity or publication"), max_length=500)
    address = forms.URLField(label=gettext_lazy("Address"), required=False, max_length=500, assume_scheme="https")
    is_joint = forms.BooleanField(label=gettext_lazy("They did it together"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("by") and cleaned.get("by") == cleaned.get("to"):
            self.add_error("to", _("Nobody credits themselves here: name another."))
        if cleaned.get("by") and not cleaned.get("to") and not cleaned.get("is_joint") and "to" not in self.errors:
            self.add_error("to", _("Say who was credited, or that they did it together."))
        return cleaned


class CommitteeForm(EditForm):
    names = WordingFormField(label=gettext_lazy("Name"), max_length=300)
    chair = ActorField(label=gettext_lazy("Chaired by"), required=False)
    since = PartialDateFormField(label=gettext_lazy("Since"), required=False)
    until = PartialDateFormField(label=gettext_lazy("Until"), required=False)
    duties = WordingFormField(label=gettext_lazy("Its work"), required=False, max_length=1000, rows=2)
    provision = ProvisionField(label=gettext_lazy("Set up by"))
    series = forms.ModelChoiceField(
        label=gettext_lazy("Its meetings"),
        queryset=Series.objects.all(),
        required=False,
        help_text=gettext_lazy("The series in which the register holds them; each page then leads to the other."),
    )


class SeatRow(RowForm):
    actor = ActorField(label=gettext_lazy("For"), error_messages={"required": gettext_lazy("Say for which party.")})
    role = forms.ChoiceField(label=gettext_lazy("Part"), choices=Seat.Role.choices, initial=Seat.Role.MEMBER)
    person = forms.CharField(label=gettext_lazy("Person"), required=False, max_length=200)
    capacity = WordingFormField(label=gettext_lazy("Post held"), required=False, max_length=300)
    since = PartialDateFormField(label=gettext_lazy("Since"), required=False)
    until = PartialDateFormField(label=gettext_lazy("Until"), required=False)


class SessionRow(RowForm):
    held = PartialDateFormField(label=gettext_lazy("Held"))
    place = forms.CharField(label=gettext_lazy("Place"), required=False, max_length=120)
    meeting = MeetingField(label=gettext_lazy("Meeting in the register"), required=False)
    conclusions = WordingFormField(label=gettext_lazy("What came of it"), required=False, max_length=2000, rows=2)


class DecideForm(EditForm):
    choice = forms.ChoiceField(
        label=gettext_lazy("Decision"), choices=Decision.Choice.choices, widget=forms.RadioSelect
    )
    party = forms.ChoiceField(
        label=gettext_lazy("Which party objects"), required=False, help_text=gettext_lazy("For an objection alone.")
    )
    reason = forms.CharField(label=gettext_lazy("Reason"), widget=forms.Textarea(attrs={"rows": 3}), max_length=4000)

    def __init__(self, *args: Any, parties: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.parties = {one.actor.slug: one.actor for one in parties if one.actor}
        self.fields["party"].choices = [*EMPTY, *((slug, actor.name) for slug, actor in self.parties.items())]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("choice") == Decision.Choice.OBJECT and not cleaned.get("party"):
            self.add_error("party", _("Say which party objects."))
        return cleaned


class ConfirmForm(EditForm):
    on = DayField(label=gettext_lazy("In force on"))
    evidence = forms.CharField(
        label=gettext_lazy("Evidence"),
        required=False,
        max_length=500,
        help_text=gettext_lazy("An address, or where the letter or minutes are kept."),
    )
    file = forms.FileField(label=gettext_lazy("or a file"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if not cleaned.get("evidence") and not cleaned.get("file"):
            self.add_error("evidence", _("Give the evidence: a file, an address, or where it is kept."))
        return cleaned


class MessageForm(EditForm):
    text = forms.CharField(
        label=gettext_lazy("Note"), required=False, widget=forms.Textarea(attrs={"rows": 4}), max_length=10_000
    )
    file = forms.FileField(label=gettext_lazy("File"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if not cleaned.get("text") and not cleaned.get("file"):
            self.add_error("text", _("Write a note or choose a file."))
        return cleaned


class Part(NamedTuple):
    """A list of an agreement with a page of its own. `name` is the address and the related name."""

    name: str
    row: type[RowForm]
    label: Any
    row_label: Any
    add: Any
    help: Any = ""


PARTS: dict[str, Part] = {
    part.name: part
    for part in (
        Part("parties", PartyRow, gettext_lazy("Parties"), gettext_lazy("Party"), gettext_lazy("Add a party")),
        Part(
            "signatories",
            SignatoryRow,
            gettext_lazy("Signatories"),
            gettext_lazy("Signatory"),
            gettext_lazy("Add a signatory"),
        ),
        Part(
            "focal_points",
            FocalPointRow,
            gettext_lazy("Focal points"),
            gettext_lazy("Focal point"),
            gettext_lazy("Add a focal point"),
            gettext_lazy("Close the row of whoever leaves with a last day, and add the successor in the same office."),
        ),
        Part(
            "clauses",
            ClauseRow,
            gettext_lazy("Principles and clauses"),
            gettext_lazy("Clause"),
            gettext_lazy("Add a clause"),
        ),
        Part("tasks", TaskRow, gettext_lazy("Who does what"), gettext_lazy("Task"), gettext_lazy("Add a task")),
        Part("cycles", CycleRow, gettext_lazy("Year by year"), gettext_lazy("Year"), gettext_lazy("Add a year")),
        Part("works", WorkRow, gettext_lazy("Works made under it"), gettext_lazy("Work"), gettext_lazy("Add a work")),
        Part(
            "credits", CreditRow, gettext_lazy("Who credited whom"), gettext_lazy("Entry"), gettext_lazy("Add an entry")
        ),
        Part(
            "objections",
            ObjectionRow,
            gettext_lazy("Objections"),
            gettext_lazy("Objection"),
            gettext_lazy("Add an objection"),
        ),
        Part(
            "denunciations",
            DenunciationRow,
            gettext_lazy("Denunciations"),
            gettext_lazy("Denunciation"),
            gettext_lazy("Add a denunciation"),
        ),
        Part(
            "amendments",
            AmendmentRow,
            gettext_lazy("Changes of the term"),
            gettext_lazy("Change"),
            gettext_lazy("Add a change"),
        ),
    )
}
