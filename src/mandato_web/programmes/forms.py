"""What is filled in for programmes, activities and indicators."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.picking import ActorField
from mandato_web.commitments.models import Commitment
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import PartialDateFormField, PickField, WordingFormField
from mandato_web.meetings.models import Meeting
from mandato_web.programmes.models import (
    Activity,
    BudgetLine,
    Implementation,
    Indicator,
    Observation,
    Participation,
    PlanPart,
    Programme,
)
from mandato_web.themes.models import Theme


def _find_commitments(text: str) -> list[Commitment]:
    """By address, or by its text's short name and label: "Montevideo 25.q"."""
    wanted = text.strip().removeprefix("/").rstrip("/").rsplit("/", 1)[-1].split(" · ")[0]
    return list(Commitment.objects.filter(slug=wanted, withdrawn_at=None))


def _name_commitment(one: Commitment) -> str:
    return f"{one.slug} · {str(one)[:80]}"


def _offer_commitments() -> list[str]:
    found = Commitment.objects.exclude(nature="none").filter(withdrawn_at=None)
    return [_name_commitment(one) for one in found.only("slug", "summaries")[:600]]


class CommitmentField(PickField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            kind="commitments", find=_find_commitments, offer=_offer_commitments, name_of=_name_commitment, **kwargs
        )


class ProgrammeField(PickField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            kind="programmes",
            find=lambda text: [one for one in Programme.objects.all() if text in (one.slug, str(one), one.acronym)],
            offer=lambda: [str(one) for one in Programme.objects.all()],
            **kwargs,
        )


class PlanPartField(PickField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(kind="parts", find=_find_parts, offer=_offer_parts, name_of=_name_part, **kwargs)


def _name_part(part: PlanPart) -> str:
    return f"{part.plan.slug}/{part.code} · {str(part)[:80]}"


def _find_parts(text: str) -> list[PlanPart]:
    plan, _slash, code = text.split(" · ")[0].partition("/")
    return list(PlanPart.objects.filter(plan__slug=plan.strip(), code=code.strip()).select_related("plan"))


def _offer_parts() -> list[str]:
    return [_name_part(one) for one in PlanPart.objects.select_related("plan")[:600]]


class ThemeField(forms.ModelMultipleChoiceField):
    def __init__(self) -> None:
        super().__init__(
            queryset=Theme.objects.select_related("vocabulary").filter(parent=None),
            required=False,
            label=_("Themes"),
            widget=forms.CheckboxSelectMultiple,
        )


class ProgrammeForm(EditForm):
    titles = WordingFormField(label=_("Title"), max_length=300)
    acronym = forms.CharField(label=_("Acronym"), max_length=40, required=False)
    kind = forms.ChoiceField(label=_("Kind"), choices=Programme.Kind.choices)
    summaries = WordingFormField(label=_("What it does"), rows=4, required=False)
    starts = PartialDateFormField(label=_("Begins"), required=False)
    ends = PartialDateFormField(label=_("Ends"), required=False)
    technical_unit = ActorField(label=_("Technical unit"), required=False)
    approved_at = PickField(
        kind="meetings",
        label=_("Approved at"),
        find=lambda text: [one for one in Meeting.objects.all() if text in (one.slug, one.name)],
        offer=lambda: [one.name for one in Meeting.objects.all()[:400]],
        name_of=lambda one: one.name,
        required=False,
    )
    website = forms.URLField(label=_("Web site"), max_length=500, required=False, assume_scheme="https")
    themes = ThemeField()
    source = forms.CharField(label=_("Source of these facts"), max_length=300, required=False)
    sections = [
        ("", ["titles", "acronym", "kind", "summaries", "website"]),
        (_("When"), ["starts", "ends", "approved_at"]),
        (_("Who"), ["technical_unit", "participations"]),
        (_("Budget"), ["budget"]),
        (_("Aligned to"), ["parts", "themes"]),
        ("", ["source"]),
    ]


class ParticipationRow(RowForm):
    actor = ActorField(label=_("Actor"))
    role = forms.ChoiceField(label=_("Part"), choices=Participation.Role.choices)
    person = forms.CharField(label=_("Person"), max_length=200, required=False)
    since = PartialDateFormField(label=_("Joined"), required=False, help_text="")
    until = PartialDateFormField(label=_("Left"), required=False, help_text="")


class BudgetRow(RowForm):
    year = forms.IntegerField(label=_("Year"), min_value=1900, max_value=2200)
    kind = forms.ChoiceField(label=_("Kind"), choices=BudgetLine.Kind.choices)
    given_by = ActorField(label=_("From"), required=False)
    source_name = forms.CharField(label=_("or from"), max_length=200, required=False)
    amount = forms.DecimalField(label=_("Amount"), min_value=0, max_digits=14, decimal_places=2, localize=False)
    currency = forms.RegexField(label=_("Currency"), regex=r"^[A-Z]{3}$", initial="EUR")


class PartRow(RowForm):
    part = PlanPartField(label=_("Part of a plan"), required=False)


class ActivityForm(EditForm):
    titles = WordingFormField(label=_("Title"), max_length=300)
    kind = forms.ChoiceField(label=_("Kind"), choices=Activity.Kind.choices)
    summaries = WordingFormField(label=_("What is done"), rows=4, required=False)
    phase = forms.ChoiceField(label=_("Phase"), choices=Activity.Phase.choices)
    priority = forms.ChoiceField(label=_("Priority"), choices=Activity.Priority.choices)
    programme = ProgrammeField(label=_("Programme"), required=False)
    part = PlanPartField(label=_("Part of a plan"), required=False)
    lead = ActorField(label=_("Led by"), required=False)
    place = forms.CharField(label=_("Place"), max_length=120, required=False)
    country_code = forms.RegexField(label=_("Country code"), regex=r"^[A-Z]{2}$", required=False)
    starts = PartialDateFormField(label=_("Begins"), required=False)
    ends = PartialDateFormField(label=_("Ends"), required=False)
    budget = forms.DecimalField(
        label=_("Budget"), min_value=0, max_digits=14, decimal_places=2, required=False, localize=False
    )
    currency = forms.RegexField(label=_("Currency"), regex=r"^[A-Z]{3}$", initial="EUR", required=False)
    themes = ThemeField()
    source = forms.CharField(label=_("Source of these facts"), max_length=300, required=False)
    sections = [
        ("", ["titles", "kind", "summaries", "phase", "priority"]),
        (_("For what"), ["implements", "programme", "part", "themes"]),
        (_("Who"), ["lead", "partners"]),
        (_("When and where"), ["starts", "ends", "place", "country_code"]),
        (_("Budget"), ["budget", "currency"]),
        ("", ["source"]),
    ]


class ImplementsRow(RowForm):
    commitment = CommitmentField(label=_("Commitment"))
    kind = forms.ChoiceField(label=_("How"), choices=Implementation.Kind.choices)


class PartnerRow(RowForm):
    actor = ActorField(label=_("Partner"))


class IndicatorForm(EditForm):
    titles = WordingFormField(label=_("Title"), max_length=300)
    units = WordingFormField(label=_("Unit"), max_length=60, required=False)
    definitions = WordingFormField(label=_("What is counted, and how"), rows=3, required=False)
    direction = forms.ChoiceField(label=_("Direction"), choices=Indicator.Direction.choices)
    counts_people = forms.BooleanField(label=_("Counts people: groups below five are not shown"), required=False)
    programme = ProgrammeField(label=_("Programme"), required=False)
    part = PlanPartField(label=_("Part of a plan"), required=False)
    baseline = forms.DecimalField(label=_("Baseline"), max_digits=18, decimal_places=4, required=False, localize=False)
    baseline_on = PartialDateFormField(label=_("Baseline of"), required=False)
    source = forms.CharField(label=_("Source"), max_length=300, required=False)
    sections = [
        ("", ["titles", "units", "definitions", "direction", "counts_people"]),
        (_("Of what"), ["programme", "part", "commitments"]),
        (_("From where to where"), ["baseline", "baseline_on", "targets"]),
        (_("What was observed"), ["observations"]),
        ("", ["source"]),
    ]


class TargetRow(RowForm):
    by = PartialDateFormField(label=_("By"), help_text="")
    value = forms.DecimalField(label=_("Value"), max_digits=18, decimal_places=4, localize=False)


class ObservationRow(RowForm):
    on = PartialDateFormField(label=_("Of"), help_text="")
    dimension = forms.ChoiceField(label=_("Broken down by"), choices=Observation.Dimension.choices, required=False)
    group = forms.CharField(label=_("Group"), max_length=80, required=False)
    value = forms.DecimalField(label=_("Value"), max_digits=18, decimal_places=4, localize=False)
    source = forms.CharField(label=_("Source"), max_length=300)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if bool(cleaned.get("dimension")) != bool(cleaned.get("group")):
            raise ValidationError(_now("A group has its name, and a name its kind of group."))
        return cleaned


class CommitmentRow(RowForm):
    commitment = CommitmentField(label=_("Commitment"))
