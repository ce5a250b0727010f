"""Form fields of this room: languages to tick, countries by name or code."""

from typing import Any

from babel import Locale
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.countries import is_state_code, names_of_state
from mandato_web.design.tiles import PLACES
from mandato_web.knowledge.queries import name_country, name_language
from mandato_web.search.words import fold
from mandato_web.themes.models import Theme

_GOALS = "sdg"
LANGUAGES = ("es", "pt", "en", "fr", "ca", "qu", "gn", "ay")


class LanguagesField(forms.MultipleChoiceField):
    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Languages"))
        super().__init__(
            choices=lambda: [(code, name_language(code)) for code in LANGUAGES],
            widget=forms.CheckboxSelectMultiple,
            **kwargs,
        )


class CountriesField(forms.CharField):
    """Names or ISO 3166 codes with commas between them; cleaned to a list of codes."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Countries"))
        kwargs.setdefault("help_text", _("Names or codes, with commas between them: Ecuador, Spain."))
        kwargs.setdefault("max_length", 500)
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(name_country(code) for code in value) if isinstance(value, list | tuple) else value

    def clean(self, value: Any) -> Any:
        return list(dict.fromkeys(_code_of(part.strip()) for part in super().clean(value).split(",") if part.strip()))

    def has_changed(self, initial: Any, data: Any) -> bool:
        return (self.prepare_value(initial) or "") != (data or "").strip()


class CountryField(CountriesField):
    """One country, cleaned to its code; empty where none."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Country"))
        kwargs.setdefault("help_text", _("A name or a code: Ecuador."))
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        return name_country(value) if isinstance(value, str) and is_state_code(value) and value.isupper() else value

    def clean(self, value: Any) -> Any:
        codes = super().clean(value)
        if len(codes) > 1:
            raise ValidationError(_now("Give one country."))
        return codes[0] if codes else ""


class ThemesField(forms.ModelMultipleChoiceField):
    """The register's own themes, and with `goals` the Sustainable Development Goals; not their targets."""

    def __init__(self, *, goals: bool = False, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Themes"))
        kwargs.setdefault("required", False)
        offered = own_themes() | Theme.objects.filter(vocabulary__slug=_GOALS, parent=None) if goals else own_themes()
        super().__init__(queryset=offered.select_related("vocabulary"), widget=forms.CheckboxSelectMultiple, **kwargs)


def own_themes() -> QuerySet[Theme]:
    return Theme.objects.exclude(vocabulary__slug=_GOALS)


def _code_of(text: str) -> str:
    if text.upper() in _states():
        return text.upper()
    wanted = fold(text)
    for code in _states():
        if wanted in {fold(name) for name in names_of_state(code).values()}:
            return code
    raise ValidationError(_now("We know no country by the name “%(text)s”.") % {"text": text})


def _states() -> list[str]:
    """Those of the map first; of the others those that have a name in each language of the interface."""
    named = set.intersection(*(set(Locale(code).territories) for code in ("es", "pt", "en")))
    return [*PLACES, *sorted(code for code in named if is_state_code(code) and code not in PLACES)]
