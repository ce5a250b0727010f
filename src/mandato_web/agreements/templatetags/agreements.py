"""Filters of this room's templates: `{% load agreements %}`."""

from django import template

register = template.Library()


@register.filter
def unlocalized(number: float) -> str:
    """With a point in every language: drawings know no comma."""
    return f"{number:g}"
