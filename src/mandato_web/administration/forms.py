"""What is asked when a register is set up, and what an administrator may change later."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.forms import NewPasswordForm
from mandato_web.accounts.models import Role
from mandato_web.design.editing import EditForm, RowForm, Rows
from mandato_web.design.fields import WordingFormField
from mandato_web.meetings.models import SeriesKind
from mandato_web.organisation.models import Organisation
from mandato_web.values.wording import say

MOST_THEMES = 200
_NAMED = ("names", "short_name", "languages", "default_language", "members", "member")


class OrganisationForm(EditForm):
    names = WordingFormField(label=_("Name of the organisation"), max_length=200)
    short_name = forms.CharField(
        label=_("Short name"),
        max_length=40,
        required=False,
        help_text=_("Stands at the head of every page and in the titles: an acronym, for example."),
    )
    logo = forms.FileField(
        label=_("Logo"), required=False, help_text=_("PNG or JPEG, up to 512 kB. Shown at the head of every page.")
    )
    without_logo = forms.BooleanField(label=_("Take the logo away"), required=False)
    languages = forms.MultipleChoiceField(
        label=_("Languages in which pages are offered"), choices=settings.LANGUAGES, widget=forms.CheckboxSelectMultiple
    )
    default_language = forms.ChoiceField(
        label=_("First language"), choices=settings.LANGUAGES, help_text=_("For readers who ask for none of these.")
    )
    member = WordingFormField(
        label=_("What one member is called"), max_length=60, required=False, help_text=_("State, association, city ...")
    )
    members = WordingFormField(
        label=_("What members are called"), max_length=60, required=False, help_text=_("States, associations, cities.")
    )
    sections = (
        ("", ("names", "short_name", "logo", "without_logo")),
        (_("Languages"), ("languages", "default_language")),
        (_("Members"), ("member", "members")),
    )

    def __init__(self, *args: Any, has_logo: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not has_logo:
            del self.fields["without_logo"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        offered = cleaned.get("languages", [])
        if offered and cleaned.get("default_language") not in offered:
            self.add_error("default_language", _now("The first language is one of those offered."))
        return cleaned

    def facts(self) -> dict[str, Any]:
        """As `services.describe` takes them."""
        told = {name: self.cleaned_data[name] for name in _NAMED}
        if self.cleaned_data.get("without_logo"):
            told["logo"] = None
        return told

    def picture(self) -> bytes | None:
        file = self.cleaned_data.get("logo")
        return file.read() if file else None


def initial_of(held: Organisation) -> dict[str, Any]:
    return {name: getattr(held, name) for name in _NAMED}


class WordsForm(EditForm):
    """Own words for roles and kinds of meeting; a field left empty keeps the usual word, which its label says."""

    def __init__(self, *args: Any, held: Organisation, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        roles = [f"role_{role.value}" for role in Role]
        kinds = [f"kind_{kind.value}" for kind in SeriesKind]
        for name, one in zip([*roles, *kinds], [*Role, *SeriesKind], strict=True):
            self.fields[name] = WordingFormField(label=one.label, max_length=100, required=False)
        self.sections = (
            (_("Names of roles"), roles),
            (_("Kinds of meeting"), kinds),
            (_("Kinds of meeting of your own"), ["kinds"]),
        )

    def facts(self, added: Iterable[dict[str, Any]]) -> dict[str, Any]:
        """`added`: the rows of the organisation's own kinds."""
        return {"role_names": self._told("role_"), "meeting_kinds": {**self._told("kind_"), **_give_keys(added)}}

    def _told(self, before: str) -> dict[str, Any]:
        held = self.cleaned_data.items()
        return {name.removeprefix(before): said for name, said in held if name.startswith(before) and said}


class KindRow(RowForm):
    """`pk` is the key of a kind that stands, which it keeps whatever it is called."""

    name = WordingFormField(label=_("Name"), max_length=100)


def kind_rows(held: Organisation) -> Rows:
    """Kinds of meeting that are none of the usual ones, in the order of their names."""
    added = [{"pk": key, "name": said} for key, said in held.meeting_kinds.items() if key not in SeriesKind.values]
    return Rows(
        "kinds",
        KindRow,
        sorted(added, key=lambda one: say(one["name"]).casefold()),
        _("Kinds of meeting of your own"),
        _("Add a kind of meeting"),
        _("Kind of meeting"),
        _("One that no meeting is of can be taken out again."),
    )


def _give_keys(rows: Iterable[dict[str, Any]]) -> dict[str, dict[str, str]]:
    """A new kind gets a key that is made of its name and that no other has."""
    given = list(rows)
    taken = {*SeriesKind.values, *(row["pk"] for row in given if row["pk"])}
    kinds: dict[str, dict[str, str]] = {}
    for row in given:
        key = row["pk"]
        if not key or key in SeriesKind.values or key in kinds:
            words, number = slugify(say(row["name"]))[:16].strip("-") or "kind", 1
            key = words
            while key in taken:
                number += 1
                key = f"{words}-{number}"
            taken.add(key)
        kinds[key] = row["name"]
    return kinds


def words_of(held: Organisation) -> dict[str, Any]:
    roles = {f"role_{key}": said for key, said in held.role_names.items()}
    kinds = {f"kind_{key}": said for key, said in held.meeting_kinds.items() if key in SeriesKind.values}
    return {**roles, **kinds}


class ThemesForm(EditForm):
    vocabulary = WordingFormField(
        label=_("Name of the vocabulary"), max_length=200, required=False, help_text=_("Themes of our assembly")
    )
    themes = forms.CharField(
        label=_("Themes"),
        required=False,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("One a line, in the first language. Other languages, parts and notes can be added later."),
    )

    def clean_themes(self) -> list[str]:
        lines = [" ".join(line.split()) for line in self.cleaned_data["themes"].splitlines()]
        told = list(dict.fromkeys(line for line in lines if line))
        if len(told) > MOST_THEMES:
            raise ValidationError(_now("At most %(most)s themes at once.") % {"most": MOST_THEMES})
        if any(len(line) > 200 for line in told):
            raise ValidationError(_now("A theme has a name of at most 200 characters."))
        return told

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("themes") and not cleaned.get("vocabulary"):
            self.add_error("vocabulary", _now("Say what these themes are called together."))
        return cleaned


class MailForm(EditForm):
    to = forms.EmailField(label=_("Send a letter to"), widget=forms.EmailInput(attrs={"autocomplete": "email"}))


class AdministratorForm(NewPasswordForm, EditForm):
    name = forms.CharField(label=_("Your name"), max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "email"}))
    field_order = ["name", "email", "password", "again"]


class ExamplesForm(EditForm):
    """What an administrator chose for records of their own that rest on examples, and that they mean it."""

    CHOICES = (
        ("refuse", _("Remove nothing while there are such records")),
        ("keep", _("Keep them, and the examples that they rest on: these become yours")),
        ("remove", _("Remove them too")),
    )
    own = forms.ChoiceField(label=_("Records of your own"), choices=CHOICES, widget=forms.RadioSelect, required=False)
    sure = forms.BooleanField(label=_("Yes, do this now"), error_messages={"required": _("Say that you mean it.")})
