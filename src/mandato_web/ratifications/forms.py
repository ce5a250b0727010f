"""What is filled in for treaties, for what states did, and for the promises that treaties measure."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.actors.picking import ActorField
from mandato_web.design.durations import DurationField
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import DayField, PartialDateFormField, PickField, WordingFormField
from mandato_web.instruments.models import Instrument
from mandato_web.ratifications.clauses import CONSENTS
from mandato_web.ratifications.models import Action, ActionKind, Measure, Treaty


def _find_treaties(text: str) -> list[Treaty]:
    asked = text.strip().casefold()
    found = []
    for treaty in Treaty.objects.select_related("instrument"):
        instrument = treaty.instrument
        names = [instrument.slug, str(treaty), *instrument.titles.values(), *instrument.short_titles.values()]
        if asked in {name.casefold() for name in names}:
            found.append(treaty)
    return found


class TreatyField(PickField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            kind="treaties",
            find=_find_treaties,
            offer=lambda: [str(one) for one in Treaty.objects.select_related("instrument")],
            **kwargs,
        )


class InstrumentField(PickField):
    """A text that is kept as a treaty, and has no record of ratifications yet."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(kind="instruments", find=_find_instruments, offer=_offer_instruments, **kwargs)


def _find_instruments(text: str) -> list[Instrument]:
    asked = text.strip().casefold()
    held = Instrument.objects.filter(treaty=None, kind__in=["treaty", "agreement"])
    return [one for one in held if asked in {one.slug, *(name.casefold() for name in one.titles.values())}]


def _offer_instruments() -> list[str]:
    return [str(one) for one in Instrument.objects.filter(treaty=None, kind="treaty")[:600]]


class TreatyForm(EditForm):
    instrument = InstrumentField(label=_("Text"), help_text=_("The treaty's record among the texts."))
    adopted = PartialDateFormField(label=_("Adopted"), required=False)
    place = forms.CharField(label=_("Place of adoption"), max_length=120, required=False)
    depositary = ActorField(label=_("Depositary"), required=False)
    depositary_office = WordingFormField(label=_("Office of the depositary"), required=False, max_length=200)
    opening = forms.ChoiceField(label=_("To whom it is open"), required=False)
    article = forms.CharField(label=_("Article of the clause"), max_length=60, required=False)
    instruments = forms.IntegerField(label=_("Instruments needed"), min_value=0, max_value=300, required=False)
    percent = forms.IntegerField(
        label=_("Share needed, in per cent"), min_value=0, max_value=100, required=False,
        help_text=_("Of the weights of the states that the clause names."),
    )  # fmt: skip
    on = DayField(label=_("Day that the text names"), required=False)
    hangs_on = TreatyField(
        label=_("Treaty that it belongs to"), required=False, help_text=_("In force no earlier than that treaty.")
    )
    wait = DurationField(label=_("Wait after the conditions are met"))
    wait_to_month = forms.BooleanField(label=_("and then until the first of the next month"), required=False)
    joining = DurationField(label=_("Wait of a state that joins later"), help_text=_("Empty: the same."))
    joining_to_month = forms.BooleanField(label=_("and then until the first of the next month"), required=False)
    leaving = DurationField(label=_("Wait before a denunciation takes effect"))
    leaving_to_month = forms.BooleanField(label=_("and then until the first of the next month"), required=False)
    entered = DayField(
        label=_("In force since, as a source states"), required=False,
        help_text=_("Where not every instrument is in the register: then nothing is counted."),
    )  # fmt: skip
    ends_below = forms.IntegerField(
        label=_("Ends with fewer parties than"), min_value=0, max_value=300, required=False,
        help_text=_("Only where the clause says so; else it stays in force."),
    )  # fmt: skip
    needs_application = forms.BooleanField(
        label=_("It has effect for a state once that state signed an application agreement"), required=False
    )
    source = forms.CharField(label=_("Source"), max_length=300)

    sections = (
        ("", ("instrument", "adopted", "place", "depositary", "depositary_office", "opening", "source")),
        (_("Clause of entry into force"), ("article", "instruments", "percent", "named_states", "on", "hangs_on",
         "entered", "wait", "wait_to_month", "joining", "joining_to_month", "needs_application")),
        (_("Denunciation"), ("leaving", "leaving_to_month", "ends_below")),
    )  # fmt: skip

    def __init__(self, *args: Any, treaty: Treaty | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["opening"].choices = [("", _("not known")), *Treaty.Opening.choices]
        if treaty is not None:
            del self.fields["instrument"]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        for name in ("instruments", "percent", "ends_below"):
            said[name] = said.get(name) or 0
        return said


class NamedStateRow(RowForm):
    actor = ActorField(label=_("State"))
    is_needed = forms.BooleanField(label=_("must be among them"), required=False)
    weight = forms.IntegerField(label=_("Weight in the share"), min_value=0, max_value=1_000_000_000, required=False)

    def clean_weight(self) -> int:
        return self.cleaned_data.get("weight") or 0


class ActionForm(EditForm):
    """`actors`: for whom the person may write; None for an editor, who may for all."""

    actor = ActorField(label=_("State"))
    kind = forms.ChoiceField(label=_("What it did"), choices=ActionKind.choices)
    on = DayField(
        label=_("Day"), help_text=_("Of the deposit, or as the depositary counts it. For example 2008-04-10.")
    )
    against = forms.ModelChoiceField(
        label=_("Reservation that is meant"), queryset=Action.objects.none(), required=False,
        help_text=_("For an objection, or for the withdrawal of a reservation."),
    )  # fmt: skip
    texts = WordingFormField(
        label=_("Text"), rows=4, max_length=20_000, required=False,
        help_text=_("Of a reservation, declaration or objection, as its source has it."),
    )  # fmt: skip
    provisions = forms.CharField(label=_("Provisions"), max_length=200, required=False)
    notice = forms.CharField(label=_("Depositary notice"), max_length=120, required=False)
    notice_address = forms.URLField(
        label=_("Address of the notice"), max_length=500, required=False, assume_scheme="https"
    )
    source = forms.CharField(label=_("Source"), max_length=300)

    def __init__(self, *args: Any, treaty: Treaty, actors: list[Actor] | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._actors = actors
        reservations = treaty.actions.filter(kind=ActionKind.RESERVATION).select_related("actor")
        shown = reservations.filter(stage=Action.Stage.CONFIRMED)
        if actors:
            shown |= reservations.filter(actor__in=actors).exclude(stage=Action.Stage.RETURNED)
        elif actors is None:
            shown |= reservations.exclude(stage=Action.Stage.RETURNED)
        self.fields["against"].queryset = shown.distinct()

    def clean_actor(self) -> Actor:
        actor: Actor = self.cleaned_data["actor"]
        if self._actors is not None and actor not in self._actors:
            raise ValidationError(_now("You write for %(actors)s alone.") % {"actors": _names(self._actors)})
        if actor.kind not in ("state", "organisation"):
            raise ValidationError(_now("States and organisations join treaties; this is neither."))
        return actor

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        answers = said.get("kind") in (ActionKind.OBJECTION, ActionKind.WITHDRAWAL)
        if answers and not said.get("against") and "against" not in self.errors:
            self.add_error("against", _now("Say which reservation to this treaty is meant."))
        if not answers:
            said["against"] = None
        if said.get("kind") in (*CONSENTS, ActionKind.DENUNCIATION) and not said.get("on") and "on" not in self.errors:
            self.add_error("on", _now("Give the day: everything is counted from it."))
        return said


class MeasureRow(RowForm):
    treaty = TreatyField(label=_("Treaty"))
    kind = forms.ChoiceField(label=_("What it is here"), choices=Measure.Kind.choices)


class MeasuresForm(EditForm):
    pass


class ImportForm(EditForm):
    file = forms.FileField(
        label=_("List"), help_text=_("XLSX or CSV with the columns of the template, 10 MB at most."),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.csv"}),
    )  # fmt: skip


def _names(actors: list[Actor]) -> str:
    return ", ".join(actor.name for actor in actors)
