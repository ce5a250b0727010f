"""The desk's own forms; those of single findings are made in `editing`."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_slug
from django.utils.translation import gettext_lazy as _

from mandato_web.instruments.models import Instrument
from mandato_web.intake.editing import LANGUAGES
from mandato_web.intake.models import Proposal
from mandato_web.meetings.models import Meeting


class UploadForm(forms.Form):
    file = forms.FileField(
        label=_("File"),
        allow_empty_file=True,
        max_length=255,
        help_text=_("Plain text, Markdown, Word, OpenDocument, HTML or PDF, at most 50 MB."),
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


class PlaceForm(forms.Form):
    """Where a proposal goes: into an instrument that stands, or to an address of its own."""

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

    def __init__(self, proposal: Proposal, *args: Any, **kwargs: Any) -> None:
        self.proposal = proposal
        kwargs.setdefault("initial", {"slug": proposal.slug, "joins": proposal.joins and proposal.joins.slug})
        super().__init__(*args, **kwargs)

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
    standing = forms.ChoiceField(
        label=_("This text is"),
        choices=[
            ("authentic", _("the official text, authentic in this language")),
            ("translation", _("a translation or other copy")),
            ("restatement", _("a restatement in our own words")),
        ],
        widget=forms.RadioSelect,
    )


class AcceptBelowForm(forms.Form):
    doubt = forms.TypedChoiceField(
        label=_("Accept all findings at most this doubtful"),
        coerce=float,
        choices=[("0", _("certain")), ("0.1", "0.1"), ("0.25", "0.25"), ("0.5", "0.5"), ("1", _("all"))],
    )
