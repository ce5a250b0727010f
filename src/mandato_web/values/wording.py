"""One wording in several languages: `{"es": "...", "pt": "...", "en": "..."}`, read in the reader's language."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

LANGUAGES = ("es", "pt", "en", "fr")
# Whoever lacks a wording in one language is shown the nearest one.
_NEAREST = {
    "es": ("es", "pt", "en", "fr"),
    "pt": ("pt", "es", "en", "fr"),
    "en": ("en", "es", "pt", "fr"),
    "fr": ("fr", "es", "en", "pt"),
}


def spoken_language() -> str:
    """The interface's language as one of `es`, `pt`, `en`."""
    code = (get_language() or "en").split("-")[0]
    return code if code in ("es", "pt", "en") else "en"


def preferred_languages(language: str | None = None) -> tuple[str, ...]:
    """All languages, nearest to the reader's first."""
    return _NEAREST[language or spoken_language()]


def say(wording: dict[str, str] | None, language: str | None = None) -> str:
    """The wording in `language` (the interface's by default) or the nearest one; empty where there is none."""
    for code in preferred_languages(language):
        if wording and wording.get(code):
            return wording[code]
    return ""


def said_in(wording: dict[str, str] | None, language: str | None = None) -> str | None:
    """The language in which `say` answers."""
    return next((code for code in preferred_languages(language) if wording and wording.get(code)), None)


def check_wording(value: Any) -> None:
    fine = isinstance(value, dict) and all(code in LANGUAGES and isinstance(text, str) for code, text in value.items())
    if not fine:
        raise ValidationError(_("A wording has one text for each language."), code="wording")


class WordingField(models.JSONField):
    """A wording; an empty one is `{}`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", dict)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)
        self.validators = [*self.validators, check_wording]
