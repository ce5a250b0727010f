"""Addresses as letters and feeds write them: whole."""

from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils.translation import override


def host() -> str:
    """The register's own name, for identities that must not change: set MANDATO_SITE before the first feed is read."""
    return urlsplit(settings.SITE_ADDRESS).hostname or "localhost"


def whole(path: str) -> str:
    return settings.SITE_ADDRESS + path


def page_of(name: str, language: str, *arguments: object) -> str:
    """A page's whole address in a language."""
    with override(language):
        return whole(reverse(name, args=arguments))
