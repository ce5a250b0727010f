"""The bell: `{% load notices %}{% unread_notices as unread %}`."""

from django import template
from django.template import Context

from mandato_web.notices.reminding import count_unread

register = template.Library()


@register.simple_tag(takes_context=True)
def unread_notices(context: Context) -> int:
    """Of whoever is signed in; a visitor has none, and asks the database nothing."""
    user = getattr(context.get("request"), "user", None)
    return count_unread(user) if user is not None and user.is_authenticated else 0
