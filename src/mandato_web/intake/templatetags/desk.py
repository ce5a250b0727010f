"""Filters of the desk's templates: `{% load desk %}`."""

from django import template
from django.forms import BoundField, ChoiceField

register = template.Library()


@register.filter
def shown_value(field: BoundField) -> str:
    """What a field holds, as people read it: the words of a choice, not its code."""
    value = field.value()
    if isinstance(field.field, ChoiceField):
        return str(dict(field.field.choices).get(value, value))
    return str(value)
