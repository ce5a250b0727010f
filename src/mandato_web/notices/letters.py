"""What a letter says: its subject, its plain text and its HTML, in the language of whoever is written to."""

import re
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import override

Words = tuple[str, str, str]


def write_letter(name: str, language: str, context: dict[str, Any]) -> Words:
    """From the templates `letters/<name>_subject.txt`, `.txt` and `.html`."""
    with override(language):
        held = {"language": language, "site": settings.SITE_ADDRESS, **context}
        subject = render_to_string(f"notices/letters/{name}_subject.txt", held)
        text = render_to_string(f"notices/letters/{name}.txt", held)
        html = render_to_string(f"notices/letters/{name}.html", held)
    return " ".join(subject.split()), re.sub(r"\n{3,}", "\n\n", text).strip() + "\n", html
