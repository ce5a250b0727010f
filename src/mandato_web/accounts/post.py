"""Letters to people about their account. A higher room registers how they leave; without one they leave at once."""

import re
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from mandato_web.organisation.queries import current

Words = tuple[str, str, str]
Deliver = Callable[..., Any]


def _deliver_at_once(key: str, *, to: str, language: str, words: Words, user: Any = None) -> None:
    message = EmailMultiAlternatives(words[0], words[1], to=[to])
    message.attach_alternative(words[2], "text/html")
    message.send()


_held: list[Deliver] = [_deliver_at_once]


def register_post(deliver: Deliver) -> None:
    """`deliver(key, to=, language=, words=, user=)`; a letter of one key leaves once."""
    _held[0] = deliver


def send_letter(
    key: str, name: str, *, to: str, language: str, user: Any = None, room: str = "accounts", **context: Any
) -> None:
    """From the templates `<room>/letters/<name>_subject.txt`, `.txt` and `.html`, in the language of the reader."""
    with override(language):
        held = {"language": language, "site": settings.SITE_ADDRESS, "keeper": current().name, **context}
        subject, text, html = (
            render_to_string(f"{room}/letters/{name}{ending}", held) for ending in ("_subject.txt", ".txt", ".html")
        )
    words = (" ".join(subject.split()), re.sub(r"\n{3,}", "\n\n", text).strip() + "\n", html)
    _held[0](key, to=to, language=language, words=words, user=user)


def page_in(language: str, name: str, *arguments: object) -> str:
    """A page's whole address in a language."""
    with override(language):
        return settings.SITE_ADDRESS + reverse(name, args=arguments)
