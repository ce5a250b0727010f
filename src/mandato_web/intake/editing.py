"""What an editor may correct in each kind of finding: form fields in, a corrected finding out."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from mandato_web.agreements.models import Agreement
from mandato_web.commitments.models import ActionKind, DeliverableKind, DueKind, Nature, Strength
from mandato_web.instruments.models import InstrumentKind, ProvisionRole
from mandato_web.intake.models import Finding, Item, Kind
from mandato_web.values.dates import check_partial_date

Printed = dict[str, Any]
_BLANK = [("", "—")]
LANGUAGES = [("es", "Español"), ("pt", "Português"), ("en", "English"), ("fr", "Français")]


class FindingForm(forms.Form):
    """Each field names by `paths` where its value stands in the finding; `shared` ones hold in every language."""

    paths: Mapping[str, tuple[str, ...]] = {}
    shared: frozenset[str] = frozenset()

    def __init__(self, finding: Finding, *args: Any, **kwargs: Any) -> None:
        self.finding = finding
        kwargs.setdefault("prefix", f"f{finding.pk}")
        kwargs.setdefault("initial", {name: _read(current(finding), path) for name, path in self.paths.items()})
        super().__init__(*args, **kwargs)

    def corrected(self) -> Printed:
        """The finding with the fields as sent; equal to what was found where nothing was altered."""
        value = copy.deepcopy(current(self.finding))
        for name, path in self.paths.items():
            if name in self.fields and name in self.changed_data:
                _write(value, path, self.cleaned_data[name] or None)
        return value


class TextForm(FindingForm):
    paths = {"value": ("value",)}
    value = forms.CharField(label=_("Value"), required=False, max_length=500)


class TitleForm(FindingForm):
    paths = {"value": ("value",)}
    value = forms.CharField(label=_("Title"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}))


class KindForm(FindingForm):
    paths = {"value": ("value",)}
    shared = frozenset({"value"})
    value = forms.ChoiceField(label=_("Kind"), choices=InstrumentKind.choices)


class DateForm(FindingForm):
    paths = {"value": ("value",)}
    shared = frozenset({"value"})
    value = forms.CharField(
        label=_("Date"),
        required=False,
        max_length=10,
        validators=[check_partial_date],
        help_text=_("As 2008-04-10, 2008-04 or 2008; empty where the text gives none."),
    )


class PlaceForm(FindingForm):
    paths = {"value": ("value",)}
    value = forms.CharField(label=_("Place"), required=False, max_length=120)


class LanguageForm(FindingForm):
    paths = {"value": ("value",)}
    value = forms.ChoiceField(label=_("Language"), choices=LANGUAGES)


class PartyForm(FindingForm):
    paths = {"name": ("name",), "acronym": ("acronym",)}
    name = forms.CharField(label=_("Party"), max_length=300)
    acronym = forms.CharField(label=_("Acronym"), required=False, max_length=40)


class SignatoryForm(FindingForm):
    paths = {"name": ("name",), "capacity": ("capacity",), "party": ("party",)}
    name = forms.CharField(label=_("Signatory"), max_length=200)
    capacity = forms.CharField(label=_("Capacity"), required=False, max_length=300)
    party = forms.CharField(label=_("Signed for"), required=False, max_length=300)


class ProvisionForm(FindingForm):
    paths = {"label": ("label",), "role": ("role",), "heading": ("heading",)}
    shared = frozenset({"label", "role"})
    label = forms.CharField(label=_("Label"), required=False, max_length=60)
    role = forms.ChoiceField(label=_("Role"), choices=ProvisionRole.choices)
    heading = forms.CharField(label=_("Heading"), required=False, max_length=500)


class CommitmentForm(FindingForm):
    paths = {
        "verb": ("action", "verb"),
        "kind": ("action", "kind"),
        "strength": ("strength",),
        "nature": ("nature",),
        "deliverable": ("deliverable", "kind"),
        "due_kind": ("due", "kind"),
        "due_from": ("due", "earliest"),
        "due_until": ("due", "latest"),
    }
    shared = frozenset(paths) - {"verb"}
    verb = forms.CharField(label=_("Verb"), max_length=60)
    kind = forms.ChoiceField(label=_("Action"), choices=ActionKind.choices)
    strength = forms.ChoiceField(label=_("Strength"), choices=Strength.choices)
    nature = forms.ChoiceField(label=_("Nature"), choices=Nature.choices)
    deliverable = forms.ChoiceField(label=_("Result"), choices=_BLANK + DeliverableKind.choices, required=False)
    due_kind = forms.ChoiceField(label=_("Due"), choices=_BLANK + DueKind.choices, required=False)
    due_from = forms.DateField(label=_("Due from"), required=False, widget=forms.DateInput(attrs={"type": "date"}))
    due_until = forms.DateField(label=_("Due until"), required=False, widget=forms.DateInput(attrs={"type": "date"}))

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        start, end = cleaned.get("due_from"), cleaned.get("due_until")
        if start and end and start > end:
            self.add_error("due_until", _("The period ends before it begins."))
        if (start or end) and not cleaned.get("due_kind"):
            self.add_error("due_kind", _("Say what kind of due date this is."))
        return cleaned


class CitationForm(FindingForm):
    paths = {"instrument": ("target", "instrument"), "symbol": ("target", "symbol"), "label": ("target", "label")}
    shared = frozenset({"symbol", "label"})
    instrument = forms.CharField(label=_("Cited text"), required=False, max_length=500)
    symbol = forms.CharField(label=_("Symbol"), required=False, max_length=100)
    label = forms.CharField(label=_("Cited provision"), required=False, max_length=60)


class TermForm(FindingForm):
    paths = {
        name: (name,)
        for name in ("in_force", "duration", "renewal", "renewal_period", "objection_notice", "expires", "notice_by")
    }
    shared = frozenset(paths)
    in_force = forms.CharField(label=_("In force since"), required=False, validators=[check_partial_date])
    duration = forms.RegexField(r"P\d+[YMD]", label=_("Duration"), required=False, help_text=_("As P1Y, P6M or P90D."))
    renewal = forms.ChoiceField(label=_("Renewal"), choices=_BLANK + Agreement.Renewal.choices, required=False)
    renewal_period = forms.RegexField(r"P\d+[YMD]", label=_("Renewed for"), required=False)
    objection_notice = forms.RegexField(r"P\d+[YMD]", label=_("Notice of objection"), required=False)
    expires = forms.DateField(label=_("Expires"), required=False, widget=forms.DateInput(attrs={"type": "date"}))
    notice_by = forms.DateField(
        label=_("Last day to object"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        expires, notice = cleaned.get("expires"), cleaned.get("notice_by")
        if expires and notice and notice > expires:
            self.add_error("notice_by", _("The last day to object lies after the term ends."))
        return cleaned


_IDENTITY = {
    "title": TitleForm,
    "kind": KindForm,
    "date": DateForm,
    "place": PlaceForm,
    "language": LanguageForm,
    "parties": PartyForm,
    "signatories": SignatoryForm,
}
_BY_KIND = {
    Kind.PROVISION: ProvisionForm,
    Kind.COMMITMENT: CommitmentForm,
    Kind.CITATION: CitationForm,
    Kind.TERM: TermForm,
}


class ItemForm:
    """One form a language version: the first has all fields, the others only those that differ by language.

    A shared field that was altered in the first is altered in all.
    """

    def __init__(self, item: Item, findings: Sequence[Finding], data: Any = None) -> None:
        self.item = item
        self.parts = [form_for(one, data) for one in findings]
        for part in self.parts[1:]:
            for name in part.shared:
                del part.fields[name]

    @property
    def shown(self) -> list[FindingForm]:
        return [part for part in self.parts if part.fields]

    def is_valid(self) -> bool:
        wrong = [part for part in self.parts if not part.is_valid()]
        return not wrong

    @property
    def errors(self) -> bool:
        return any(part.is_bound and part.errors for part in self.parts)

    def corrected(self) -> dict[int, Printed]:
        """By finding: equal to what was found where nothing was altered."""
        first = self.parts[0]
        values = {part.finding.pk: part.corrected() for part in self.parts}
        for name in first.shared & set(first.changed_data):
            for part in self.parts[1:]:
                _write(values[part.finding.pk], part.paths[name], first.cleaned_data[name] or None)
        return values


def form_for(finding: Finding, *args: Any, **kwargs: Any) -> FindingForm:
    """The form that suits the finding, filled with what stands."""
    if finding.kind == Kind.IDENTITY:
        return _IDENTITY.get(finding.path.split("/")[0], TextForm)(finding, *args, **kwargs)
    return _BY_KIND[Kind(finding.kind)](finding, *args, **kwargs)


def current(finding: Finding) -> Printed:
    """What stands: the correction where there is one."""
    value: Printed = finding.edited if finding.edited is not None else finding.found
    return value


def _read(value: Printed, path: tuple[str, ...]) -> Any:
    for step in path:
        value = (value or {}).get(step)  # type: ignore[assignment]
    return value if value is not None else ""


def _write(value: Printed, path: tuple[str, ...], new: Any) -> None:
    *steps, last = path
    for step in steps:
        if value.get(step) is None:
            value[step] = {"text": "", "span": None}
        value = value[step]
    value[last] = new.isoformat() if hasattr(new, "isoformat") else new
