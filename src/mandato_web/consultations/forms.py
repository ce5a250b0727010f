"""What people fill in: a consultation with its dates and rounds, the text of a draft, a comment, an answer."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.actors.picking import ActorField, find_actors
from mandato_web.consultations.commenting import LONGEST
from mandato_web.consultations.models import Disposition
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import DayField, PickField, WordingFormField
from mandato_web.instruments.models import Instrument, InstrumentKind, Relation
from mandato_web.meetings.models import Meeting, MeetingFact
from mandato_web.values.wording import LANGUAGES


def _text_field(**kwargs: Any) -> PickField:
    return PickField(
        kind="instruments",
        find=lambda text: [one for one in Instrument.objects.all() if text in (one.slug, one.title, one.short_title)],
        offer=lambda: [one.title for one in Instrument.objects.all()[:400]],
        name_of=lambda one: one.title,
        **kwargs,
    )


def _find_proposals(text: str) -> list[MeetingFact]:
    return [one for one in _list_proposals() if text in (name_proposal(one), str(one.pk))]


def _list_proposals() -> list[MeetingFact]:
    found = MeetingFact.objects.filter(kind=MeetingFact.Kind.PROPOSAL).select_related("meeting", "actor")
    return list(found.order_by("-meeting__starts_earliest", "pk")[:400])


def name_proposal(proposal: MeetingFact) -> str:
    """Told apart by its meeting: "Meeting: what was proposed"."""
    return f"{proposal.meeting.name}: {proposal}"[:300]


class ConsultationForm(EditForm):
    titles = WordingFormField(label=_("Title"), max_length=300)
    about = WordingFormField(label=_("What is asked, and what becomes of it"), rows=4, required=False)
    kind = forms.ChoiceField(label=_("What the draft becomes"), choices=InstrumentKind.choices)
    asked_by = ActorField(label=_("Asked by"), required=False)
    meeting = PickField(
        kind="meetings",
        label=_("Presented at the meeting"),
        find=lambda text: [one for one in Meeting.objects.all() if text in (one.slug, one.name)],
        offer=lambda: [one.name for one in Meeting.objects.all()[:400]],
        name_of=lambda one: one.name,
        required=False,
    )
    proposal = PickField(
        kind="proposals",
        label=_("The proposal that it came of"),
        find=_find_proposals,
        offer=lambda: [name_proposal(one) for one in _list_proposals()],
        name_of=name_proposal,
        required=False,
    )
    published_on = DayField(label=_("Draft published on"))
    incorporated_by = DayField(label=_("Comments incorporated by"), required=False)
    presented_on = DayField(label=_("Text presented on"), required=False)
    shows_comments = forms.BooleanField(
        label=_("Show comments to everybody as soon as they are sent"), required=False,
        help_text=_("Otherwise they become public together with the answers."),
    )  # fmt: skip
    sections = [
        ("", ["titles", "about", "kind", "asked_by"]),
        (_("When"), ["published_on", "incorporated_by", "presented_on", "meeting"]),
        (_("Who may comment, and until when"), ["rounds", "shows_comments"]),
        (_("Where the draft comes from"), ["proposal", "lineage"]),
    ]


class RoundRow(RowForm):
    titles = WordingFormField(label=_("Name of the round"), required=False, max_length=200)
    opens = DayField(label=_("Opens on"), required=False)
    closes = DayField(label=_("Last day for comments"), required=False)
    states = forms.BooleanField(label=_("States"), required=False)
    observers = forms.BooleanField(label=_("Organisations and observers"), required=False)
    anyone = forms.BooleanField(label=_("Anyone"), required=False)
    invited = forms.CharField(
        label=_("Invited"), required=False, widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Names of actors, one a line."),
    )  # fmt: skip

    def clean_invited(self) -> list[Actor]:
        found = []
        for name in filter(None, (line.strip() for line in self.cleaned_data["invited"].splitlines())):
            actors = find_actors(name)
            if len(actors) != 1:
                raise ValidationError(_now("We know no one actor by the name “%(text)s”.") % {"text": name})
            found += actors
        return found

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        said = any(value for name, value in cleaned.items() if name not in ("pk", "DELETE"))
        for name in ("opens", "closes"):
            if said and not cleaned.get(name) and name not in self.errors:
                self.add_error(name, _now("Give the day."))
        asked = any(cleaned.get(name) for name in ("states", "observers", "anyone", "invited"))
        if said and not asked and "invited" not in self.errors:
            self.add_error("states", _now("Say who may comment."))
        return cleaned


class LineageRow(RowForm):
    instrument = _text_field(label=_("Text"), required=False)
    kind = forms.ChoiceField(
        label=_("What the draft does with it"), choices=[("", "—"), *Relation.Kind.choices], required=False
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("instrument") and not cleaned.get("kind"):
            cleaned["kind"] = Relation.Kind.FOLLOWS
        return cleaned


class TextForm(EditForm):
    """The draft in one language, whole."""

    text = forms.CharField(
        label=_("Text"), strip=False, widget=forms.Textarea(attrs={"rows": 30, "class": "serif"}),
        help_text=_("A paragraph begins with its number: “3.”, “3.1.”, “a)”. An empty line ends one without a number. "
                    "“# ” begins a heading."),
    )  # fmt: skip
    note = forms.CharField(label=_("What this version changes"), required=False, max_length=500)


class CopyForm(forms.Form):
    instrument = _text_field(label=_("Text of the register"))


class PartForm(EditForm):
    """One paragraph, and the comments that its new words answer."""

    texts = WordingFormField(label=_("Text"), rows=5, required=False)
    answers = forms.MultipleChoiceField(
        label=_("Comments that this answers"), required=False, widget=forms.CheckboxSelectMultiple
    )
    note = forms.CharField(label=_("What this version changes"), required=False, max_length=500)

    def __init__(self, *args: Any, choices: Any = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answers"].choices = choices  # type: ignore[attr-defined]
        if not choices:
            del self.fields["answers"]


class CommentForm(forms.Form):
    """On words of one paragraph. `prefix` and `suffix` tell which of several places was picked with the mouse."""

    quote = forms.CharField(
        label=_("On these words"), required=False, widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Copied from the paragraph. Empty: on the whole of it."),
    )  # fmt: skip
    text = forms.CharField(label=_("Comment"), required=False, widget=forms.Textarea(attrs={"rows": 4}))
    proposed = forms.CharField(
        label=_("Proposed wording"), required=False, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("In place of these words."),
    )  # fmt: skip
    language = forms.ChoiceField(choices=[(code, code) for code in LANGUAGES], widget=forms.HiddenInput)
    prefix = forms.CharField(required=False, strip=False, max_length=200, widget=forms.HiddenInput)
    suffix = forms.CharField(required=False, strip=False, max_length=200, widget=forms.HiddenInput)
    shown = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name in ("text", "proposed"):
            if len(cleaned.get(name, "")) > LONGEST:
                self.add_error(name, _now("At most %(most)s characters.") % {"most": LONGEST})
        if not cleaned.get("text") and not cleaned.get("proposed") and not self.errors:
            self.add_error("text", _now("Write a comment, or the words that you propose."))
        return cleaned


class VisitorCommentForm(CommentForm):
    """`website` is a trap: people do not see it, programs fill it in."""

    name = forms.CharField(label=_("Your name or organisation"), max_length=200, help_text=_("Shown with the comment."))
    email = forms.EmailField(
        label=_("E-mail address"), required=False, help_text=_("Never shown: only for questions about your comment.")
    )
    website = forms.CharField(required=False, widget=forms.HiddenInput)


class InsideCommentForm(CommentForm):
    unit = forms.ModelChoiceField(
        label=_("Unit"), queryset=Actor.objects.none(), to_field_name="slug", required=False, empty_label=_("No unit")
    )

    def __init__(self, actor: Actor, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].queryset = Actor.objects.filter(parent=actor)  # type: ignore[attr-defined]


class InsideEditForm(forms.Form):
    text = forms.CharField(label=_("Comment"), required=False, widget=forms.Textarea(attrs={"rows": 6}))
    proposed = forms.CharField(label=_("Proposed wording"), required=False, widget=forms.Textarea(attrs={"rows": 4}))


class AnswerForm(forms.Form):
    disposition = forms.ChoiceField(label=_("Disposition"), choices=[("", "—"), *Disposition.choices])
    reason = forms.CharField(label=_("Reason"), required=False, widget=forms.Textarea(attrs={"rows": 2}))
    alike = forms.BooleanField(label=_("The same answer to all that are alike"), required=False)


class EraseForm(forms.Form):
    """Either the address of a person, or the number of one comment."""

    email = forms.EmailField(label=_("E-mail address"), required=False, help_text=_("Of the person who asks for it."))
    number = forms.IntegerField(
        label=_("Number of the comment"), required=False, min_value=1, help_text=_("Where no address is known.")
    )
    reason = forms.CharField(label=_("Why it is erased"), max_length=500)
    words = forms.BooleanField(label=_("Erase what they said as well"), required=False)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors and bool(cleaned.get("email")) == bool(cleaned.get("number")):
            self.add_error("email", _now("Give the address, or the number of one comment."))
        return cleaned


class MatrixForm(forms.Form):
    file = forms.FileField(label=_("Matrix (.xlsx or .docx)"))
    on = DayField(label=_("Received on"), required=False, help_text=_("Empty: today."))

    def clean_on(self) -> Any:
        day = self.cleaned_data["on"]
        if day and day > timezone.localdate():
            raise ValidationError(_now("This day is still to come."))
        return day
