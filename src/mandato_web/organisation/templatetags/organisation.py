"""Whose register this is: `{% load organisation %}`. For templates without a request too (letters, pages of errors)."""

from django import template
from django.conf import settings

from mandato_web.organisation.models import Organisation
from mandato_web.organisation.queries import current

register = template.Library()


@register.simple_tag
def the_organisation() -> Organisation:
    return current()


@register.simple_tag
def offered_languages() -> list[tuple[str, str]]:
    """Code and name of each language that pages are offered in."""
    held = current().languages
    return [(code, name) for code, name in settings.LANGUAGES if code in held]
