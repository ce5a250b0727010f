"""Letters about people's accounts leave by the outbox, in the frame of every letter."""

from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe
from django.utils.translation import override

from mandato_web.accounts.post import Words, register_post
from mandato_web.notices.models import Letter
from mandato_web.notices.outbox import put_letter


def post_account_letter(key: str, *, to: str, language: str, words: Words, user: Any = None) -> None:
    """`words`: subject, plain text, and the safe HTML of the letter without its frame."""
    subject, text, inner = words
    # The rooms below render it from their own templates, which escape what people typed.
    held = {"title": subject, "content": mark_safe(inner), "language": language, "site": settings.SITE_ADDRESS}  # noqa: S308
    with override(language):
        html = render_to_string("notices/letters/plain.html", held)
    put_letter(
        key, Letter.Kind.ACCOUNT, to=to, language=language, words=(subject, text, html), may_repeat=True, user=user
    )


def register_letters() -> None:
    register_post(post_account_letter)
