"""What people fill in about people: invitations, appointments, rules, a request to be an observer."""

from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.accrediting import MEMBERSHIPS
from mandato_web.accounts.models import ROLES_FOR_AN_ACTOR, ROLES_OF_THE_SECRETARIAT, Role
from mandato_web.actors.models import Actor, ActorKind, MembershipKind
from mandato_web.actors.picking import ActorField
from mandato_web.design.fields import DayField

_LONG = 4000
_IN_CONFERENCES = (ActorKind.CONFERENCE, ActorKind.BODY, ActorKind.PROCESS, ActorKind.NETWORK, ActorKind.GROUP)


class _Term(forms.Form):
    since = DayField(label=_("First day"), required=False, help_text=_("Empty: from now on. For example 2027-01-15."))
    until = DayField(label=_("Last day"), required=False, help_text=_("Empty: until further notice."))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", _now("The last day comes before the first."))
        return cleaned


class AppointForm(_Term):
    role = forms.ChoiceField(label=_("Role"), choices=Role.choices)
    actor = ActorField(
        label=_("For which actor"),
        required=False,
        help_text=_("Observers, focal points and coordinators speak for an actor; editors and administrators do not."),
    )
    field_order = ["role", "actor", "since", "until"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        role, actor = cleaned.get("role"), cleaned.get("actor")
        if role in ROLES_FOR_AN_ACTOR and actor is None and "actor" not in self.errors:
            self.add_error("actor", _now("This role is held for an actor: say which."))
        if role in ROLES_OF_THE_SECRETARIAT and actor is not None:
            self.add_error("actor", _now("This role is held for the secretariat: leave the actor empty."))
        return cleaned


class _Somebody(forms.Form):
    email = forms.EmailField(
        label=_("E-mail address"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )
    name = forms.CharField(label=_("Name"), max_length=200, required=False)
    language = forms.ChoiceField(label=_("Language of the letter"), choices=settings.LANGUAGES)


class InviteForm(AppointForm, _Somebody):
    field_order = ["email", "name", "language", "role", "actor", "since", "until"]


class TeamForm(_Term, _Somebody):
    """A coordinator invites a focal point of the own actor."""

    field_order = ["email", "name", "language", "since", "until"]


class DismissForm(forms.Form):
    on = DayField(label=_("Last day"), help_text=_("A day that has passed ends the role at once."))

    def clean_on(self) -> Any:
        day = self.cleaned_data["on"]
        if day and day < timezone.localdate() - timedelta(days=366):
            raise ValidationError(_now("This day is more than a year ago."))
        return day


class PersonForm(forms.Form):
    name = forms.CharField(label=_("Name"), max_length=200, required=False)
    language = forms.ChoiceField(label=_("Language of the letters"), choices=settings.LANGUAGES)


class RulesForm(forms.Form):
    second_factor = forms.BooleanField(
        label=_("Editors and administrators need a second factor"),
        required=False,
        help_text=_("Until they have set one up, these roles give them nothing."),
    )


class NewPasswordForm(forms.Form):
    """Refused passwords are said beside the field, by whoever checks them."""

    password = forms.CharField(
        label=_("Password"),
        max_length=200,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("Twelve characters or more, not only digits, and none of the passwords that everybody uses."),
    )
    again = forms.CharField(
        label=_("The same password again"),
        max_length=200,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if "password" in cleaned and "again" in cleaned and cleaned["password"] != cleaned["again"]:
            self.add_error("again", _now("The two passwords differ."))
        return cleaned


class AcceptForm(NewPasswordForm):
    name = forms.CharField(
        label=_("Your name"), max_length=200, required=False, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    field_order = ["name", "password", "again"]


class EraseForm(forms.Form):
    reason = forms.CharField(label=_("Reason"), max_length=500, help_text=_("Kept in the history. Name nobody in it."))


class DeleteForm(forms.Form):
    email = forms.EmailField(
        label=_("Your e-mail address, to be sure"), widget=forms.EmailInput(attrs={"autocomplete": "off"})
    )

    def __init__(self, expected: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.expected = expected

    def clean_email(self) -> str:
        if self.cleaned_data["email"].strip().lower() != self.expected.lower():
            raise ValidationError(_now("This is not the address of your account."))
        return self.expected


class ObserverForm(forms.Form):
    """`homepage` is a trap: people do not see it, programs fill it in."""

    organisation = forms.CharField(label=_("Name of the organisation"), max_length=200)
    website = forms.URLField(label=_("Website"), required=False, max_length=500, assume_scheme="https")
    person = forms.CharField(label=_("Who would write for it"), max_length=200)
    email = forms.EmailField(label=_("E-mail address of this person"), max_length=254)
    language = forms.ChoiceField(label=_("Language of our letters"), choices=settings.LANGUAGES)
    purpose = forms.CharField(
        label=_("What the organisation does, and which commitments it follows"),
        max_length=_LONG,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    homepage = forms.CharField(required=False, widget=forms.HiddenInput)


class AcceptObserverForm(forms.Form):
    actor = ActorField(
        label=_("It is in the register as"), required=False, help_text=_("Empty: it is added under its own name.")
    )
    conference = forms.ModelChoiceField(
        label=_("Observer of"), queryset=Actor.objects.none(), required=False, empty_label=_("No conference or body")
    )
    kind = forms.ChoiceField(label=_("As"), choices=[(one.value, one.label) for one in MEMBERSHIPS])
    since = DayField(label=_("First day"), required=False, help_text=_("Empty: from now on. For example 2027-01-15."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["conference"].queryset = Actor.objects.filter(kind__in=_IN_CONFERENCES, merged_into=None)
        self.fields["kind"].initial = MembershipKind.CONSULTATIVE_OBSERVER


class RefuseForm(forms.Form):
    reason = forms.CharField(
        label=_("Reason"), max_length=_LONG, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The organisation reads it."),
    )  # fmt: skip
