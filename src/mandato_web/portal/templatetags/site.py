"""Tags of the site's head and foot: `{% load site %}`."""

from typing import Any

from django import template
from django.template import Context

from mandato_web.portal.navigation import Section, list_account_links, list_sections

register = template.Library()


@register.simple_tag(takes_context=True)
def site_sections(context: Context) -> list[Section]:
    request = context.get("request")
    return list_sections(request.path if request else "/")


@register.simple_tag(takes_context=True)
def site_account(context: Context) -> list[tuple[Any, str]]:
    return list_account_links(context.get("request"))
