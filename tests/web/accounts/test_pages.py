"""The pages of signing in and out wear the site's frame, and nothing of them needs inline script or style."""

import re
from typing import Any

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db
OPEN = ["account_login", "account_signup", "account_reset_password"]
SIGNED = ["account_logout", "account_email", "account_set_password", "mfa_index"]


def _check(page: Any) -> None:
    body = page.content.decode()
    assert page.status_code == 200 and 'id="main"' in body and "<h1>" in body
    assert not re.search(r"\son\w+=|<style|style=|javascript:", body)
    for script in re.findall(r"<script[^>]*>", body):
        assert "src=" in script or "application/json" in script, script


@pytest.mark.parametrize("name", OPEN)
def test_pages_for_visitors(client: Any, name: str) -> None:
    _check(client.get(reverse(name)))


@pytest.mark.parametrize("name", SIGNED)
def test_pages_for_people_signed_in(client: Any, person: Any, name: str) -> None:
    client.force_login(person("editor"), backend="django.contrib.auth.backends.ModelBackend")
    _check(client.get(reverse(name), follow=True))


def test_a_wrong_password_is_said_beside_the_form(client: Any, person: Any) -> None:
    person("editor")
    page = client.post(reverse("account_login"), {"login": "editor@example.org", "password": "wrong"})
    assert b'role="alert"' in page.content and b"editor@example.org" in page.content


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "Aplicación de códigos"), ("pt", "Aplicativo de códigos"), ("en", "Authenticator App")],
)
def test_second_factors_are_set_up_in_ones_language(client: Any, person: Any, language: str, words: str) -> None:
    client.force_login(person("editor"), backend="django.contrib.auth.backends.ModelBackend")
    page = client.get(f"/{language}/accounts/2fa/").content.decode()
    assert words in page and 'id="main"' in page
    assert ("No security keys" in page) is (language == "en")


OURS = ["accounts:account", "accounts:delete", "accounts:people", "accounts:invite", "accounts:requests"]


@pytest.mark.parametrize("name", [*OURS, "accounts:ask-to-observe"])
def test_our_own_pages_wear_the_frame(client: Any, person: Any, name: str) -> None:
    client.force_login(person("administrator"), backend="django.contrib.auth.backends.ModelBackend")
    _check(client.get(reverse(name)))
