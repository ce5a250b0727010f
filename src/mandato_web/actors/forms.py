"""What an editor fills in for an actor, its memberships, holders and offices."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_slug
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.countries import is_state_code, names_of_state
from mandato_web.actors.models import Actor, ActorKind, MembershipKind
from mandato_web.actors.picking import ActorField
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import PartialDateFormField, WordingFormField

_RESERVED = ("new",)


class LinesField(forms.CharField):
    """A list of texts, one a line."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": 3}), **kwargs)

    def prepare_value(self, value: Any) -> str:
        if isinstance(value, str):
            return value
        return "\n".join(one["name"] if isinstance(one, dict) else str(one) for one in value or [])

    def clean(self, value: Any) -> list[str]:
        text = super().clean(value)
        return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


class ActorForm(EditForm):
    sections = [
        (_("Who it is"), ["slug", "kind", "country_code", "names", "acronyms", "aliases", "parent"]),
        (_("Where it sits"), ["seat", "website", "offices"]),
        (_("Part in conferences and groups"), ["memberships"]),
        (_("Who has acted for it"), ["holders"]),
        (_("Where this stands"), ["source"]),
    ]
    slug = forms.CharField(
        label=_("Permanent address"),
        max_length=120,
        validators=[validate_slug],
        help_text=_("Small letters, digits and hyphens. It never changes."),
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=ActorKind.choices)
    country_code = forms.CharField(
        label=_("Country code"),
        max_length=2,
        required=False,
        help_text=_("Two letters of ISO 3166, for example UY."),
    )
    names = WordingFormField(
        label=_("Name"),
        max_length=300,
        required=False,
        help_text=_("A state may be left without: its names follow from its code."),
    )
    acronyms = WordingFormField(label=_("Acronym"), max_length=40, required=False)
    aliases = LinesField(
        label=_("Other names"), required=False, help_text=_("One a line, in any language, as texts call it.")
    )
    parent = ActorField(label=_("Belongs to"), required=False)
    seat = forms.CharField(label=_("Seat"), max_length=120, required=False)
    website = forms.URLField(label=_("Website"), max_length=500, required=False, assume_scheme="https")
    source = forms.CharField(
        label=_("Source"), max_length=300, required=False, help_text=_("The key of a source and the place in it.")
    )

    def __init__(self, *args: Any, actor: Actor | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.actor = actor
        if actor:
            del self.fields["slug"]

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        if slug in _RESERVED or Actor.objects.filter(slug=slug).exists():
            raise ValidationError(_("Another actor stands at this address."))
        return slug

    def clean_country_code(self) -> str:
        code: str = self.cleaned_data["country_code"].upper()
        if code and not is_state_code(code):
            raise ValidationError(_("No country has this code."))
        return code

    def clean_parent(self) -> Actor | None:
        parent: Actor | None = self.cleaned_data["parent"]
        above = parent
        while above is not None and self.actor:
            if above.pk == self.actor.pk:
                raise ValidationError(_("It cannot belong to itself or to a part of itself."))
            above = above.parent
        return parent

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        kind, code = cleaned.get("kind"), cleaned.get("country_code")
        if kind == ActorKind.STATE and not code and "country_code" not in self.errors:
            self.add_error("country_code", _("A state has a country code."))
        if not cleaned.get("names") and "names" not in self.errors:
            if kind == ActorKind.STATE and code:
                cleaned["names"] = names_of_state(code)
            else:
                self.add_error("names", _("Write it in one language at least."))
        if kind == ActorKind.UNIT and not cleaned.get("parent") and "parent" not in self.errors:
            self.add_error("parent", _("A unit belongs to an actor."))
        return cleaned


class DatedRow(RowForm):
    """Since when and until when, in order."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and since[: len(until)] > until:
            self.add_error("until", _("It ends before it begins."))
        return cleaned


class MembershipRow(DatedRow):
    conference = ActorField(label=_("Conference, body or group"))
    kind = forms.ChoiceField(label=_("Part"), choices=[("", "—"), *MembershipKind.choices])
    since = PartialDateFormField(label=_("Since"), required=False)
    until = PartialDateFormField(label=_("Until"), required=False)
    seen_on = PartialDateFormField(label=_("Seen on"), required=False, help_text=_("A day on which a source shows it."))
    source = forms.CharField(label=_("Source"), max_length=300, required=False)


class HolderRow(DatedRow):
    person = forms.CharField(label=_("Person"), max_length=200)
    capacity = WordingFormField(label=_("Office"), max_length=300, required=False)
    since = PartialDateFormField(label=_("Since"), required=False)
    until = PartialDateFormField(label=_("Until"), required=False)
    seen_on = PartialDateFormField(label=_("Seen on"), required=False, help_text=_("A day on which a source shows it."))
    source = forms.CharField(label=_("Source"), max_length=300)


class OfficeRow(RowForm):
    slug = forms.CharField(label=_("Permanent address"), max_length=120, validators=[validate_slug])
    names = WordingFormField(label=_("Name"), max_length=200, required=False)
    address = forms.CharField(label=_("Street address"), max_length=300, required=False)
    city = forms.CharField(label=_("City"), max_length=120, required=False)
    country_code = forms.CharField(label=_("Country code"), max_length=2, required=False)
    telephone = forms.CharField(label=_("Telephone"), max_length=60, required=False)
    email = forms.EmailField(label=_("E-mail"), required=False)
    source = forms.CharField(label=_("Source"), max_length=300, required=False)

    def clean_country_code(self) -> str:
        code: str = self.cleaned_data["country_code"].upper()
        if code and not is_state_code(code):
            raise ValidationError(_("No country has this code."))
        return code


class MergeForm(EditForm):
    other = ActorField(label=_("The other actor"), help_text=_("The one that goes: its address will lead here."))
    reason = forms.CharField(
        label=_("Reason"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("How it is known that the two are one. It is kept with the history."),
    )
