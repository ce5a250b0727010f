"""Filters of the desk's templates: `{% load desk %}`."""

from typing import Any

from django import template

from mandato_web.intake import presenting

register = template.Library()


@register.filter
def noted(note: dict[str, Any]) -> str:
    """In what versions differ, as a sentence."""
    return presenting.say_note(note)


@register.filter
def reasoned(reason: dict[str, Any]) -> str:
    """Why two texts stand together, as a phrase."""
    return presenting.say_reason(reason)


@register.filter
def language_name(code: str) -> str:
    return presenting.name_language(code)


@register.filter
def percent(share: float) -> int:
    return round(share * 100)
