"""What an editor fills in for a series of meetings and for a meeting."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_slug
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.countries import is_state_code
from mandato_web.actors.models import Actor
from mandato_web.actors.picking import ActorField, find_actors, name_for_picking, offer_actors
from mandato_web.design.editing import EditForm, RowForm
from mandato_web.design.fields import PartialDateFormField, PickField, WordingFormField
from mandato_web.meetings.models import Meeting, Series, SeriesMember, list_kinds
from mandato_web.meetings.picking import find_meetings, offer_meetings
from mandato_web.search.words import fold
from mandato_web.values.dates import PartialDate

_RESERVED = ("new", "proposals", "series")
_ADDRESS_HELP = _("Small letters, digits and hyphens. It never changes.")
_SOURCE_HELP = _("The key of a source and the place in it.")


class ActorsField(PickField):
    """Several actors, one name a line; cleaned to a list."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", _("One name a line."))
        kwargs.setdefault("max_length", 5000)
        super().__init__(
            kind="actors",
            find=find_actors,
            offer=offer_actors,
            name_of=name_for_picking,
            widget=forms.Textarea(attrs={"rows": 2}),
            **kwargs,
        )
        del self.widget.attrs["list"]

    def prepare_value(self, value: Any) -> str:
        return value if isinstance(value, str) else "\n".join(self.name_of(one) for one in value or [])

    def clean(self, value: Any) -> list[Actor]:
        lines = [line.strip() for line in (value or "").splitlines() if line.strip()]
        found = [super(ActorsField, self).clean(line) for line in lines]
        return list({one.pk: one for one in found}.values())


class MeetingField(PickField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(kind="meetings", find=find_meetings, offer=offer_meetings, **kwargs)


class _Placed(EditForm):
    def clean_country_code(self) -> str:
        code: str = self.cleaned_data["country_code"].upper()
        if code and not is_state_code(code):
            raise ValidationError(_("No country has this code."))
        return code


class MeetingForm(_Placed):
    sections = [
        (_("Which meeting it is"), ["slug", "kind", "series", "ordinal", "names", "theme"]),
        (_("When and where"), ["starts", "ends", "time_zone", "place", "country_code", "is_announced", "is_cancelled"]),
        (_("Who holds it"), ["hosts", "organisers", "supporters", "pro_tempore", "speakers", "prepares"]),
        (_("Where this stands"), ["source"]),
    ]
    slug = forms.CharField(
        label=_("Permanent address"), max_length=120, validators=[validate_slug], help_text=_ADDRESS_HELP
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=list_kinds)
    series = forms.ModelChoiceField(label=_("Series"), queryset=Series.objects.all(), required=False)
    ordinal = forms.IntegerField(
        label=_("Number in its series"), min_value=1, max_value=9999, required=False, help_text=_("16 for the 16th.")
    )
    names = WordingFormField(label=_("Name"), max_length=300)
    theme = WordingFormField(label=_("Theme"), max_length=500, required=False)
    starts = PartialDateFormField(label=_("First day"), required=False)
    ends = PartialDateFormField(label=_("Last day"), required=False)
    time_zone = forms.CharField(
        label=_("Time zone"),
        max_length=60,
        required=False,
        help_text=_("For the hours of sessions: America/Guayaquil."),
    )
    place = forms.CharField(label=_("Place"), max_length=120, required=False)
    country_code = forms.CharField(
        label=_("Country code"), max_length=2, required=False, help_text=_("Two letters of ISO 3166, for example UY.")
    )
    is_announced = forms.BooleanField(label=_("Only announced so far"), required=False)
    is_cancelled = forms.BooleanField(label=_("It was cancelled"), required=False)
    hosts = ActorsField(label=_("Hosts"), required=False)
    organisers = ActorsField(label=_("Organised by"), required=False)
    supporters = ActorsField(label=_("Supported by"), required=False)
    pro_tempore = ActorField(label=_("Presidency and secretariat pro tempore"), required=False)
    speakers = forms.IntegerField(label=_("Number of speakers"), min_value=0, max_value=99999, required=False)
    prepares = MeetingField(label=_("Prepares"), required=False)
    source = forms.CharField(label=_("Source"), max_length=300, required=False, help_text=_SOURCE_HELP)

    def __init__(self, *args: Any, meeting: Meeting | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.meeting = meeting
        if meeting:
            del self.fields["slug"]

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        if slug in _RESERVED or Meeting.objects.filter(slug=slug).exists():
            raise ValidationError(_("Another meeting stands at this address."))
        return slug

    def clean_time_zone(self) -> str:
        zone: str = self.cleaned_data["time_zone"]
        if zone and zone not in available_timezones():
            raise ValidationError(_("No time zone is called so. Write it as Europe/Madrid."))
        return zone

    def clean_prepares(self) -> Meeting | None:
        prepares: Meeting | None = self.cleaned_data["prepares"]
        if prepares and self.meeting and prepares.pk == self.meeting.pk:
            raise ValidationError(_("A meeting cannot prepare itself."))
        return prepares

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        starts, ends = cleaned.get("starts"), cleaned.get("ends")
        if ends and not starts:
            self.add_error("starts", _("Give the first day as well."))
        if starts and ends and PartialDate.from_iso(ends).latest < PartialDate.from_iso(starts).earliest:
            self.add_error("ends", _("It ends before it begins."))
        series, ordinal = cleaned.get("series"), cleaned.get("ordinal")
        if ordinal and not series:
            self.add_error("series", _("Say of which series this is the number."))
        if ordinal and series:
            same = series.meetings.filter(ordinal=ordinal).exclude(pk=self.meeting.pk if self.meeting else None).first()
            if same:
                self.add_error("ordinal", _now("%(name)s has this number.") % {"name": same})
        return cleaned


class SeriesForm(EditForm):
    sections = [
        (_("Which meetings these are"), ["slug", "kind", "names", "acronyms", "actor", "prepares"]),
        (_("When they are held"), ["starts", "every"]),
        (_("Who sits on it"), ["members"]),
        (_("Where this stands"), ["source"]),
    ]
    slug = forms.CharField(
        label=_("Permanent address"), max_length=120, validators=[validate_slug], help_text=_ADDRESS_HELP
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=list_kinds)
    names = WordingFormField(label=_("Name"), max_length=300)
    acronyms = WordingFormField(label=_("Acronym"), max_length=40, required=False)
    actor = ActorField(label=_("Body that meets"), required=False)
    prepares = forms.ModelChoiceField(
        label=_("Prepares the meetings of"), queryset=Series.objects.all(), required=False
    )
    starts = PartialDateFormField(label=_("First held"), required=False)
    every = forms.RegexField(
        label=_("Held every"),
        regex=r"^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$",
        max_length=20,
        required=False,
        help_text=_("P2Y for every two years, P6M for every six months."),
        error_messages={"invalid": _("Write a length as P2Y, P6M or P10D.")},
    )
    source = forms.CharField(label=_("Source"), max_length=300, required=False, help_text=_SOURCE_HELP)

    def __init__(self, *args: Any, series: Series | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.series = series
        if series:
            del self.fields["slug"]
            self.fields["prepares"].queryset = Series.objects.exclude(pk=series.pk)  # type: ignore[attr-defined]

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        if slug in _RESERVED or Series.objects.filter(slug=slug).exists():
            raise ValidationError(_("Another series stands at this address."))
        return slug

    def clean_every(self) -> str:
        every: str = self.cleaned_data["every"]
        if every == "P":
            raise ValidationError(_("Write a length as P2Y, P6M or P10D."))
        return every


class MemberRow(RowForm):
    """Somebody on a committee: an actor, a person, or a person for an actor."""

    actor = ActorField(label=_("Actor"), required=False)
    person = forms.CharField(label=_("Person"), max_length=200, required=False)
    capacity = WordingFormField(label=_("Capacity"), max_length=300, required=False)
    part = forms.ChoiceField(label=_("Part"), choices=SeriesMember.Part.choices)
    since = PartialDateFormField(label=_("Since"), required=False)
    until = PartialDateFormField(label=_("Until"), required=False)
    seen_on = PartialDateFormField(label=_("Seen on"), required=False, help_text=_("A day on which a source shows it."))
    source = forms.CharField(label=_("Source"), max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not cleaned.get("actor") and not cleaned.get("person") and not self.errors:
            self.add_error("person", _("Name a person or an actor."))
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and PartialDate.from_iso(until).latest < PartialDate.from_iso(since).earliest:
            self.add_error("until", _("It ends before it begins."))
        return cleaned


class DocumentForm(EditForm):
    """A file or an address; the bytes are kept once, whatever they are called."""

    names = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".md", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx")
    pictures = (".odp", ".png", ".jpg", ".jpeg", ".mp3", ".zip")

    titles = WordingFormField(label=_("Title"), max_length=300)
    kind = forms.ChoiceField(label=_("Kind"))
    session = forms.ModelChoiceField(
        label=_("Session"), queryset=None, required=False, empty_label=_("The whole meeting")
    )
    language = forms.ChoiceField(label=_("Language"), required=False)
    upload = forms.FileField(
        label=_("File"), required=False, max_length=255, help_text=_("Word, PDF, a table, a picture; at most 50 MB.")
    )
    address = forms.URLField(label=_("Or its address"), max_length=500, required=False, assume_scheme="https")
    is_public = forms.BooleanField(label=_("Every reader may have it"), required=False)
    source = forms.CharField(label=_("Source"), max_length=300, required=False, help_text=_SOURCE_HELP)

    def __init__(self, *args: Any, meeting: Meeting, document: Any = None, most: int = 0, **kwargs: Any) -> None:
        from mandato_web.meetings.models import MeetingDocument

        super().__init__(*args, **kwargs)
        self.document, self.most = document, most
        languages = [("", "—"), ("es", "español"), ("pt", "português"), ("en", "English"), ("fr", "français")]
        self.fields["kind"].choices = MeetingDocument.Kind.choices  # type: ignore[attr-defined]
        self.fields["language"].choices = languages  # type: ignore[attr-defined]
        self.fields["session"].queryset = meeting.sessions.all()  # type: ignore[attr-defined]

    def clean_upload(self) -> Any:
        upload = self.cleaned_data["upload"]
        if upload is None:
            return None
        if not upload.name.lower().endswith((*self.names, *self.pictures)):
            raise ValidationError(
                _("We keep documents, tables, slides, pictures and recordings; this is none of them.")
            )
        if upload.size > self.most:
            raise ValidationError(_("This file is larger than 50 MB."))
        return upload

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        has_file = cleaned.get("upload") or (self.document and self.document.file_id)
        if not has_file and not cleaned.get("address") and not self.errors:
            self.add_error("upload", _("Choose a file, or give an address."))
        return cleaned


def name_slug(text: str, taken: set[str]) -> str:
    """An address made of a title, new among `taken`."""
    words = "-".join(fold(text).split())[:100] or "session"
    slug, number = words, 2
    while slug in taken:
        slug, number = f"{words}-{number}", number + 1
    return slug
