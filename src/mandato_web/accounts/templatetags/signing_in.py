"""How people may come in here: `{% load signing_in %}`."""

from django import template

from mandato_web.accounts.provider import get_provider

register = template.Library()


@register.simple_tag
def sign_in_provider() -> str:
    """The name of the provider that the settings name; empty where they name none."""
    provider = get_provider()
    return provider.name if provider else ""
