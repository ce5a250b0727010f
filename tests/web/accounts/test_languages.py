"""Pages and letters about signing in that are not ours speak the reader's language too."""

import io
from collections.abc import Iterator
from pathlib import Path

import allauth
import pytest
from babel.messages.extract import extract
from django.template import TemplateDoesNotExist
from django.template.loader import get_template, render_to_string
from django.utils.translation import gettext, override
from django.utils.translation.template import templatize
from tools.messages import KEYWORDS

THEIRS = Path(allauth.__file__).parent / "templates"
USED = ("account", "mfa")


def _sentences() -> Iterator[tuple[str, str]]:
    """Every string of a page or letter that stands as its package brings it."""
    for path in sorted(THEIRS.rglob("*")):
        name = path.relative_to(THEIRS).as_posix()
        if path.suffix not in (".html", ".txt") or not name.startswith(USED):
            continue
        try:
            if get_template(name).template.origin.name != str(path):
                continue
        except TemplateDoesNotExist:
            continue
        code = "\n".join(line.strip() for line in templatize(path.read_text(encoding="utf-8")).splitlines())
        for _, message, _, _ in extract("python", io.BytesIO(code.encode()), keywords=KEYWORDS):
            yield name, message if isinstance(message, str) else message[0]


@pytest.mark.parametrize("language", ["es", "pt"])
def test_nothing_of_theirs_is_left_in_english(language: str) -> None:
    asked = set(_sentences())
    assert len(asked) > 100
    with override(language):
        english = sorted({(name, text) for name, text in asked if gettext(text) == text})
    assert english == []


@pytest.mark.parametrize(("language", "subject"), [("es", "Su nueva contraseña"), ("pt", "A sua nova senha")])
def test_the_letter_for_a_new_password(language: str, subject: str) -> None:
    facts = {"current_site": {"name": "Mandato", "domain": "x"}, "password_reset_url": "https://x/1", "user": "Ana"}
    with override(language):
        assert render_to_string("account/email/password_reset_key_subject.txt", facts).strip() == subject
        letter = render_to_string("account/email/password_reset_key_message.txt", facts)
    assert "https://x/1" in letter and "Hello" not in letter and "password" not in letter
