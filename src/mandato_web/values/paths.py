"""Addresses of the register with and without the language of their page."""

from django.conf import settings
from django.utils.translation import get_language

LANGUAGES = tuple(code for code, _ in settings.LANGUAGES)


def without_language(path: str) -> str:
    """`/es/calendar/` -> `/calendar/`, which leads to any reader's language."""
    first, _, rest = path.lstrip("/").partition("/")
    return f"/{rest}" if first in LANGUAGES else path


def spoken(path: str) -> str:
    """A path of the register under the language that is spoken now."""
    return f"/{get_language()}{without_language(path)}" if path.startswith("/") else path
