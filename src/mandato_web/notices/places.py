"""Addresses as letters and feeds write them: whole, and under a language."""

from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language, override

LANGUAGES = tuple(code for code, _ in settings.LANGUAGES)


def host() -> str:
    """The register's own name, for identities that must not change: set MANDATO_SITE before the first feed is read."""
    return urlsplit(settings.SITE_ADDRESS).hostname or "localhost"


def whole(path: str) -> str:
    return settings.SITE_ADDRESS + path


def page_of(name: str, language: str, *arguments: object) -> str:
    """A page's whole address in a language."""
    with override(language):
        return whole(reverse(name, args=arguments))


def without_language(path: str) -> str:
    """`/es/calendar/` -> `/calendar/`, which leads to any reader's language."""
    first, _, rest = path.lstrip("/").partition("/")
    return f"/{rest}" if first in LANGUAGES else path


def spoken(path: str) -> str:
    """A path of the register under the language that is spoken now."""
    return f"/{get_language()}{without_language(path)}" if path.startswith("/") else path
