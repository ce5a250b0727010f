"""Pages for when something is wrong: each says what to do next, and the worst needs nothing that may be broken."""

from pathlib import Path

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory

TEMPLATES = Path(__file__).parents[3] / "src/mandato_web/portal/templates"


@pytest.mark.parametrize("name", ["400.html", "500.html"])
def test_it_stands_alone_and_speaks_three_languages(name: str) -> None:
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    assert "{%" not in text
    for language in ("en", "es", "pt"):
        assert f'lang="{language}"' in text
    assert 'href="/"' in text


def test_a_closed_page_offers_the_way_in(rf: RequestFactory) -> None:
    request = rf.get("/en/desk/")
    assert "/accounts/login/?next=/en/desk/" in render_to_string("403.html", request=request)


def test_an_expired_form_says_so(db: None) -> None:
    client = Client(enforce_csrf_checks=True)
    response = client.post("/en/accounts/login/", {})
    assert response.status_code == 403
    assert "The form had expired" in response.content.decode()
