"""What an administrator fills in for a vocabulary and its themes."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_slug
from django.utils.translation import gettext_lazy as _

from mandato_web.design.editing import EditForm
from mandato_web.design.fields import WordingFormField
from mandato_web.themes.models import Theme, Vocabulary


class ThemeForm(EditForm):
    """`code` is asked of a new theme only: its address stays."""

    code = forms.CharField(
        label=_("Permanent address"),
        max_length=60,
        validators=[validate_slug],
        help_text=_("Small letters, digits and hyphens. It never changes."),
    )
    number = forms.CharField(label=_("Number"), max_length=12, required=False)
    names = WordingFormField(label=_("Name"), max_length=200)
    notes = WordingFormField(label=_("What it covers"), rows=3, required=False)
    parent = forms.ModelChoiceField(label=_("Belongs to"), queryset=None, required=False)

    def __init__(self, *args: Any, vocabulary: Vocabulary, theme: Theme | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.vocabulary = vocabulary
        tops = vocabulary.themes.filter(parent=None).exclude(pk=theme.pk if theme else None)
        self.fields["parent"].queryset = tops  # type: ignore[attr-defined]
        if theme:
            del self.fields["code"]

    def clean_code(self) -> str:
        code: str = self.cleaned_data["code"]
        if code in ("new", "edit") or self.vocabulary.themes.filter(code=code).exists():
            raise ValidationError(_("Another theme stands at this address."))
        return code


class VocabularyForm(EditForm):
    slug = forms.CharField(
        label=_("Permanent address"),
        max_length=60,
        validators=[validate_slug],
        help_text=_("Small letters, digits and hyphens. It never changes."),
    )
    names = WordingFormField(label=_("Name"), max_length=200)
    source_url = forms.URLField(label=_("Where it is published"), required=False, assume_scheme="https")

    def __init__(self, *args: Any, vocabulary: Vocabulary | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if vocabulary:
            del self.fields["slug"]

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        if slug in ("new", "goals") or Vocabulary.objects.filter(slug=slug).exists():
            raise ValidationError(_("Another vocabulary stands at this address."))
        return slug
