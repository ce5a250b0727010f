"""The desk's own forms; those of single findings are made in `editing`."""

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_slug
from django.utils.translation import gettext_lazy as _

from mandato_web.commitments.models import Commitment, Triage
from mandato_web.consultations.models import Consultation
from mandato_web.instruments.models import Instrument
from mandato_web.intake.editing import LANGUAGES
from mandato_web.intake.models import Dossier, Finding, Proposal, Standing
from mandato_web.intake.services import Handed
from mandato_web.intake.structure import Cut
from mandato_web.meetings.models import Meeting

_NAMES = dict(LANGUAGES)


class ManyFiles(forms.FileInput):
    allow_multiple_selected = True

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        return files.getlist(name) if hasattr(files, "getlist") else files.get(name)


class FilesField(forms.FileField):
    """Any number of files. Browsers send the folders above a file beside it, in `paths`."""

    widget = ManyFiles(attrs={"multiple": True})

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if not files:
            raise ValidationError(self.error_messages["required"], code="required")
        return [super(FilesField, self).clean(one, initial) for one in files]


class UploadForm(forms.Form):
    file = FilesField(
        label=_("Files"),
        allow_empty_file=True,
        max_length=255,
        help_text=_(
            "One text, or everything that a meeting adopted: several files, a folder or a ZIP. Plain text, Markdown, "
            "Word, OpenDocument, HTML or PDF, at most 50 MB each."
        ),
        error_messages={"required": _("Choose a file.")},
    )
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=[("", _("Find out from the text")), *LANGUAGES]
    )
    meeting = forms.ModelChoiceField(
        label=_("Meeting that adopted it"),
        required=False,
        queryset=Meeting.objects.all(),
        to_field_name="slug",
        empty_label=_("None, or not known"),
    )
    standing = forms.ChoiceField(
        label=_("What is handed in is"),
        required=False,
        choices=[("", _("To be said when it is published")), *Standing.choices],
    )
    paths = forms.CharField(required=False, widget=forms.HiddenInput)

    def handed(self) -> list[Handed]:
        """Each file under the path that the browser gave it in its folder."""
        paths = self.cleaned_data.get("paths", "").split("\n")
        files = self.cleaned_data["file"]
        named = paths if len(paths) == len(files) else [one.name for one in files]
        return [Handed(path.strip() or one.name, one, one.size) for path, one in zip(named, files, strict=True)]

    def package_name(self) -> str:
        """The meeting, the folder, or the first file and how many more there are."""
        names = [one.name for one in self.handed()]
        meeting = self.cleaned_data.get("meeting")
        tops = {PurePosixPath(name).parts[0] for name in names if PurePosixPath(name).parts}
        if meeting is not None or len(tops) == 1:
            return str(meeting or tops.pop())
        more = _("%(name)s and %(count)d more")
        return str(more % {"name": names[0], "count": len(names) - 1}) if len(names) > 1 else names[0]


class DraftForm(forms.Form):
    """Which consultation the text becomes the draft of."""

    consultation = forms.ModelChoiceField(
        label=_("Consultation"),
        required=False,
        queryset=Consultation.objects.filter(published_as=None),
        to_field_name="slug",
        empty_label=_("A new one"),
        help_text=_("Comments that stand on a draft follow their words into the new version."),
    )


class PlaceForm(forms.Form):
    """Where a dossier goes: into an instrument that stands, or to an address of its own; and which text leads."""

    joins = forms.ModelChoiceField(
        label=_("This text belongs to"),
        required=False,
        queryset=Instrument.objects.all(),
        to_field_name="slug",
        empty_label=_("A new instrument"),
    )
    slug = forms.CharField(
        label=_("Permanent address"),
        max_length=160,
        required=False,
        validators=[validate_slug],
        help_text=_("Small letters, digits and hyphens. It never changes after publication."),
    )
    leading = forms.ChoiceField(
        label=_("Leading text"),
        required=False,
        help_text=_("Its times, strengths and bearers count where versions differ."),
    )

    def __init__(self, dossier: Dossier, proposals: Sequence[Proposal], *args: Any, **kwargs: Any) -> None:
        self.dossier = dossier
        joins = dossier.joins.slug if dossier.joins else None
        kwargs.setdefault("initial", {"slug": dossier.slug, "joins": joins, "leading": dossier.leading})
        super().__init__(*args, **kwargs)
        choices = [(one.language, _NAMES.get(one.language, one.language)) for one in proposals]
        self.fields["leading"].choices = choices  # type: ignore[attr-defined]
        if len(choices) < 2 or dossier.joins_id:
            del self.fields["leading"]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        slug = cleaned.get("slug")
        if not cleaned.get("joins"):
            if not slug:
                self.add_error("slug", _("Give the new instrument an address."))
            elif Instrument.objects.filter(slug=slug).exists():
                self.add_error("slug", ValidationError(_("Another instrument stands at this address.")))
        return cleaned


class PublishForm(forms.Form):
    """What each text is, one choice a language version."""

    def __init__(self, proposals: Sequence[Proposal], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for one in proposals:
            self.fields[f"standing-{one.pk}"] = forms.ChoiceField(
                label=_("The text in %(language)s is") % {"language": _NAMES.get(one.language, one.language)},
                choices=Standing.choices,
                initial=one.upload.standing,
                widget=forms.RadioSelect,
            )

    def standings(self) -> dict[int, str]:
        return {int(name.removeprefix("standing-")): value for name, value in self.cleaned_data.items()}


class AcceptBelowForm(forms.Form):
    """A threshold of doubt; each choice says how many open items it would accept. Any threshold is taken."""

    doubt = forms.FloatField(label=_("Doubt at most"), min_value=0, max_value=1, widget=forms.Select)

    def __init__(self, counts: Sequence[tuple[float, int]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["doubt"].widget.choices = [
            (f"{doubt:g}", f"{_say_doubt(doubt)} ({count})") for doubt, count in counts
        ]


def _say_doubt(doubt: float) -> str:
    return str(_("certain")) if doubt == 0 else str(_("all")) if doubt >= 1 else f"≤ {doubt:g}"


class RelabelForm(forms.Form):
    label = forms.CharField(label=_("Label"), required=False, max_length=60, strip=True)


class SortForm(forms.Form):
    """What becomes of a promise. `into` is an earlier mandate among those suggested, `other` the address of another."""

    triage = forms.ChoiceField(label=_("What becomes of it"), choices=Triage.choices, widget=forms.RadioSelect)
    into = forms.CharField(label=_("Earlier mandate"), required=False, max_length=400, widget=forms.HiddenInput)
    other = forms.CharField(
        label=_("Address of the earlier mandate"),
        required=False,
        max_length=400,
        help_text=_("As it stands in the browser on the page of that commitment."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        cleaned["commitment"] = None
        if cleaned.get("triage") == Triage.MERGED:
            asked = cleaned.get("other") or cleaned.get("into") or ""
            slug = asked.partition("?")[0].rstrip("/").rpartition("/")[2]
            cleaned["commitment"] = Commitment.objects.filter(slug=slug).first() if slug else None
            if not slug:
                self.add_error("triage", _("Choose the earlier mandate that this one is merged with."))
            elif cleaned["commitment"] is None:
                self.add_error("other", _("No commitment has this address."))
        return cleaned


class SplitForm(forms.Form):
    """One choice of a cut for each language version; a version may stay whole, but not all of them."""

    def __init__(self, cuts: Sequence[tuple[Finding, str, list[Cut]]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for finding, language, places in cuts:
            whole = [("", _("leave it whole"))]
            self.fields[f"cut-{finding.pk}"] = forms.ChoiceField(
                label=_("Part the text in %(language)s") % {"language": _NAMES.get(language, language)},
                required=False,
                choices=[(str(one.at), f"… {one.before} ▏{one.after} …") for one in places] + whole,
                initial=str(places[0].at) if places else "",
            )

    def cuts(self) -> dict[int, int]:
        chosen = self.cleaned_data.items()
        return {int(name.removeprefix("cut-")): int(value) for name, value in chosen if value}


class MoveForm(forms.Form):
    """Which dossier a text goes to; empty for one of its own."""

    target = forms.ModelChoiceField(
        label=_("Belongs to"), required=False, queryset=Dossier.objects.none(), empty_label=_("a text of its own")
    )

    def __init__(self, proposal: Proposal, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        here = proposal.dossier
        open_ones = Dossier.objects.filter(stage=Dossier.Stage.OPEN, proposals__isnull=False).exclude(pk=here.pk)
        package = here.package_id
        held = open_ones.filter(package=package) if package else open_ones
        self.fields["target"].queryset = held.distinct()  # type: ignore[attr-defined]
