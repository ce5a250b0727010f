"""Links that sign in once; accounts that nobody opens unasked."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse

from mandato_web.accounts.models import Appointment, SignInLink
from mandato_web.accounts.services import appoint, make_sign_in_link, open_account, use_sign_in_link
from mandato_web.history.models import Change
from mandato_web.history.services import REGISTER

pytestmark = pytest.mark.django_db


def _visit(client: Any, secret: str, **meta: str) -> Any:
    return client.get(reverse("accounts:sign-in-by-link", args=[secret]), **meta)


def test_a_link_signs_in_once(client: Any, person: Any) -> None:
    user = person("editor")
    secret = make_sign_in_link(user)
    assert _visit(client, secret).status_code == 302
    assert client.session["_auth_user_id"] == str(user.pk)
    client.logout()
    assert _visit(client, secret).url == reverse("account_login")
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize(
    "meta",
    [
        {"REMOTE_ADDR": "203.0.113.9"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "203.0.113.9"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_FORWARDED": "for=203.0.113.9"},
        {"REMOTE_ADDR": ""},
    ],
)
def test_a_loopback_link_does_not_work_from_afar(client: Any, person: Any, meta: dict[str, str]) -> None:
    assert _visit(client, make_sign_in_link(person("editor")), **meta).url == reverse("account_login")
    assert "_auth_user_id" not in client.session


def test_a_link_may_be_made_to_work_from_afar(client: Any, person: Any) -> None:
    secret = make_sign_in_link(person("editor"), loopback_only=False)
    _visit(client, secret, REMOTE_ADDR="203.0.113.9")
    assert "_auth_user_id" in client.session


def test_a_newer_link_replaces_an_older_one(person: Any) -> None:
    user = person("editor")
    older, newer = make_sign_in_link(user), make_sign_in_link(user)
    with pytest.raises(ValidationError):
        use_sign_in_link(older, from_loopback=True)
    assert use_sign_in_link(newer, from_loopback=True) == user


def test_an_old_link_does_not_work(person: Any) -> None:
    secret = make_sign_in_link(person("editor"), life=timedelta(seconds=-1))
    with pytest.raises(ValidationError):
        use_sign_in_link(secret, from_loopback=True)


def test_the_secret_itself_is_not_kept(person: Any) -> None:
    secret = make_sign_in_link(person("editor"))
    assert secret not in str(list(SignInLink.objects.values()))


def test_a_look_ahead_does_not_use_up_the_link(client: Any, person: Any) -> None:
    secret = make_sign_in_link(person("editor"))
    client.head(reverse("accounts:sign-in-by-link", args=[secret]))
    assert _visit(client, secret).url != reverse("account_login")


def test_nobody_opens_an_account_unasked(client: Any) -> None:
    response = client.post(reverse("account_signup"), {"email": "eva@example.org"})
    assert response.status_code == 200 and not client.session.get("_auth_user_id")


def test_an_account_without_password_cannot_be_entered_by_one(client: Any) -> None:
    open_account(REGISTER, "Eva@Example.org")
    client.post(reverse("account_login"), {"login": "eva@example.org", "password": ""})
    assert "_auth_user_id" not in client.session
    assert Change.objects.filter(subject_kind="accounts.user", action="created").exists()


def test_a_role_for_an_actor_needs_one(person: Any) -> None:
    with pytest.raises(ValidationError):
        appoint(REGISTER, person(), "coordinator")
    with pytest.raises(IntegrityError):
        Appointment.objects.create(user=person(email="b@example.org"), role="focal-point")


def test_pages_carry_a_strict_policy(client: Any) -> None:
    policy = client.get(reverse("account_login")).headers["Content-Security-Policy"]
    assert "unsafe" not in policy and "script-src 'self'" in policy and "default-src 'none'" in policy
