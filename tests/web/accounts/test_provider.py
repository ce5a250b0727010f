"""Sign-in by OpenID Connect, whole, against a provider that really serves: who comes in, and who does not and why."""

import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import rsa
from django.core.cache import caches
from django.core.management import call_command
from django.utils import timezone

from mandato_web.accounts import inviting
from mandato_web.accounts.models import Invitation, ProviderIdentity, Session, User
from mandato_web.accounts.queries import running_roles
from mandato_web.history.models import Change
from mandato_web.history.proof import prove
from mandato_web.history.services import REGISTER
from mandato_web.serving import surroundings
from mandato_web.settings.safety import refuse_unsafe
from tests.web.accounts.provider_server import CLIENT, SECRET, ProviderServer

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def running() -> Iterator[ProviderServer]:
    server = ProviderServer()
    yield server
    server.stop()


@pytest.fixture
def provider(running: ProviderServer, settings: Any) -> Iterator[ProviderServer]:
    settings.OIDC_NAME, settings.OIDC_ISSUER = "House Sign-in", running.issuer
    settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET = CLIENT, SECRET
    caches["memory"].clear()
    before = dict(vars(running))
    yield running
    vars(running).update(before)
    caches["memory"].clear()


@pytest.fixture
def ana(db: None) -> User:
    return inviting.invite(REGISTER, "ana@example.org", "editor")


def _follow(client: Any, **query: str) -> Any:
    """As a browser: our button, the provider, and back. Answers with what our callback says."""
    gone = client.get("/sign-in/", query)
    assert gone.status_code == 302
    if "127.0.0.1" not in gone.url:
        return gone
    back = requests.get(gone.url, allow_redirects=False, timeout=10)
    assert back.status_code == 302, back.text
    address = urlsplit(back.headers["Location"])
    return client.get(f"{address.path}?{address.query}")


def _said(client: Any, response: Any) -> str:
    return client.get(response.url).content.decode()


def _is_in(client: Any) -> bool:
    return "_auth_user_id" in client.session


def test_an_invited_person_comes_in_by_the_button(client: Any, provider: ProviderServer, ana: User) -> None:
    page = client.get("/en/accounts/login/?next=/en/calendar/").content.decode()
    assert "Sign in with House Sign-in" in page and "/sign-in/?language=en&amp;next=%2Fen%2Fcalendar%2F" in page
    response = _follow(client, next="/en/calendar/", language="en")
    assert response.url == "/en/calendar/" and client.session["_auth_user_id"] == str(ana.pk)
    asked = provider.asked[-1]
    assert asked["code_challenge"] and asked["nonce"] and asked["redirect_uri"] == "http://testserver/sign-in/back/"
    ana.refresh_from_db()
    assert ana.name == "Ana Luz" and ana.invitations.get().state == Invitation.State.ACCEPTED
    assert Change.objects.filter(action="provider-bound", subject_id=str(ana.pk)).count() == 1
    # After so many hours the provider is asked again.
    assert client.session.get_expiry_age() <= 12 * 3600
    client.logout()
    assert _follow(client).url == "/en/accounts/start/" and ProviderIdentity.objects.count() == 1
    assert prove().problems == []


def test_no_button_and_no_address_without_settings(client: Any) -> None:
    assert "/sign-in/" not in client.get("/en/accounts/login/").content.decode()
    assert client.get("/sign-in/").status_code == client.get("/sign-in/back/").status_code == 404


def test_the_whole_way_is_in_the_readers_language(client: Any, provider: ProviderServer) -> None:
    response = _follow(client, language="es")
    assert response.url == "/es/accounts/login/"
    assert "Nadie ha invitado a ana@example.org" in _said(client, response)


@pytest.mark.parametrize("other", ["//evil.example/", "https://evil.example/", "javascript:alert(1)"])
def test_nobody_is_led_elsewhere_after_signing_in(client: Any, provider: ProviderServer, ana: User, other: str) -> None:
    assert _follow(client, next=other).url == "/en/accounts/start/"


def _other_key(claims: dict[str, Any]) -> str:
    forged = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return jwt.encode(claims, forged, "RS256", headers={"kid": "one"})


SPOILT = {
    "wrong nonce": lambda claims: claims.update(nonce="another"),
    "no nonce": lambda claims: claims.pop("nonce"),
    "wrong audience": lambda claims: claims.update(aud="somebody-else"),
    "for several, made for another": lambda claims: claims.update(aud=[CLIENT, "b"], azp="b"),
    "for several, for nobody": lambda claims: claims.update(aud=[CLIENT, "b"]),
    "wrong issuer": lambda claims: claims.update(iss="http://127.0.0.1:1"),
    "no subject": lambda claims: claims.pop("sub"),
    "no end": lambda claims: claims.pop("exp"),
    "from the future": lambda claims: claims.update(iat=int(time.time()) + 900),
}
SIGNED = {
    "another's key": _other_key,
    "no signature": lambda claims: jwt.encode(claims, None, "none"),
    "our own secret": lambda claims: jwt.encode(claims, SECRET * 4, "HS256", headers={"kid": "one"}),
    "a key that is not published": lambda claims: jwt.encode(
        claims, rsa.generate_private_key(public_exponent=65537, key_size=2048), "RS256", headers={"kid": "two"}
    ),
    "no token": lambda claims: "",
    "rubbish": lambda claims: "a.b.c",
}


def test_a_token_that_proves_nothing_lets_nobody_in(client: Any, provider: ProviderServer, ana: User) -> None:
    for name, spoil in SPOILT.items():
        provider.spoil, provider.sign = spoil, provider.sign_truly
        response = _follow(client)
        assert not _is_in(client), name
        assert "does not prove who you are" in _said(client, response), name
    for name, sign in SIGNED.items():
        provider.spoil, provider.sign = (lambda claims: None), sign
        response = _follow(client)
        assert not _is_in(client), name
        assert "does not prove who you are" in _said(client, response), name
    assert not ProviderIdentity.objects.exists()


def test_an_expired_token_speaks_of_the_clocks(client: Any, provider: ProviderServer, ana: User) -> None:
    provider.spoil = lambda claims: claims.update(exp=int(time.time()) - 120, iat=int(time.time()) - 420)
    assert "one of the two clocks is wrong" in _said(client, _follow(client))
    assert not _is_in(client)


@pytest.mark.parametrize("verified", [False, None, "false", 1])
def test_an_address_that_nobody_verified_is_refused(
    client: Any, provider: ProviderServer, ana: User, verified: Any
) -> None:
    provider.person = {**provider.person, "email_verified": verified}
    assert "has not verified that ana@example.org is yours" in _said(client, _follow(client))
    assert not _is_in(client)


def test_without_an_address_nobody_is_known(client: Any, provider: ProviderServer, ana: User) -> None:
    provider.person = {"sub": "ana-1"}
    assert "does not tell your e-mail address" in _said(client, _follow(client))


def test_an_address_told_beside_the_token_counts_for_the_same_person_alone(
    client: Any, provider: ProviderServer, ana: User
) -> None:
    provider.in_userinfo = True
    provider.spoil = lambda claims: claims.update(sub="another")
    assert "does not tell your e-mail address" in _said(client, _follow(client))
    provider.spoil = lambda claims: None
    _follow(client)
    assert _is_in(client)


def test_strangers_stay_out_and_trusted_domains_get_a_plain_account(
    client: Any, provider: ProviderServer, settings: Any
) -> None:
    assert "Nobody has invited ana@example.org" in _said(client, _follow(client))
    assert not User.objects.filter(email="ana@example.org").exists()
    settings.OIDC_DOMAINS = ["example.org"]
    provider.person = {**provider.person, "groups": ["administrators"], "role": "administrator"}
    _follow(client)
    user = User.objects.get(email="ana@example.org")
    assert _is_in(client) and running_roles(user, timezone.localdate()) == []
    assert not user.is_staff and not user.is_superuser
    # No other domain that ends alike.
    client.logout()
    provider.person = {**provider.person, "sub": "eva", "email": "eva@notexample.org"}
    assert "Nobody has invited eva@notexample.org" in _said(client, _follow(client))


def test_an_invitation_that_is_over_lets_nobody_in(client: Any, provider: ProviderServer, ana: User) -> None:
    ana.invitations.update(expires_at=timezone.now() - timedelta(days=1))
    assert "Your invitation is too old or was taken back" in _said(client, _follow(client))
    ana.invitations.update(expires_at=timezone.now() + timedelta(days=1), revoked_at=timezone.now())
    assert "Your invitation is too old or was taken back" in _said(client, _follow(client))
    assert not _is_in(client)


def test_locking_takes_the_way_in_and_the_session(
    client: Any, provider: ProviderServer, ana: User, person: Any
) -> None:
    from mandato_web.accounts.services import lock

    _follow(client)
    assert _is_in(client)
    lock(REGISTER, ana)
    assert not Session.objects.filter(user_id=ana.pk).exists()
    assert "This account is locked" in _said(client, _follow(client))


def test_an_address_handed_on_opens_nobodys_account(
    client: Any, provider: ProviderServer, ana: User, person: Any
) -> None:
    _follow(client)
    client.logout()
    provider.person = {**provider.person, "sub": "ana-2"}
    assert "belonged to another person" in _said(client, _follow(client))
    client.force_login(person("administrator"))
    assert "signs in with" in client.get(f"/en/accounts/people/{ana.pk}/").content.decode()
    client.post(f"/en/accounts/people/{ana.pk}/part/")
    client.logout()
    _follow(client)
    assert client.session["_auth_user_id"] == str(ana.pk)


def test_a_person_keeps_the_account_when_the_address_changes(client: Any, provider: ProviderServer, ana: User) -> None:
    _follow(client)
    client.logout()
    provider.person = {**provider.person, "email": "ana.luz@example.org"}
    _follow(client)
    assert client.session["_auth_user_id"] == str(ana.pk)


def test_whoever_has_a_second_factor_here_is_asked_for_it(client: Any, provider: ProviderServer, ana: User) -> None:
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    TOTP.activate(ana, generate_totp_secret())
    response = _follow(client)
    assert response.url.startswith("/en/accounts/2fa/authenticate/") and not _is_in(client)


def test_an_answer_counts_once_and_only_where_it_was_begun(
    client: Any, provider: ProviderServer, ana: User, person: Any
) -> None:
    gone = client.get("/sign-in/")
    back = requests.get(gone.url, allow_redirects=False, timeout=10).headers["Location"]
    path = back.removeprefix("http://testserver")
    from django.test import Client

    elsewhere = Client()
    assert "was not begun here" in _said(elsewhere, elsewhere.get(path)) and not _is_in(elsewhere)
    state = parse_qs(urlsplit(gone.url).query)["state"][0]
    assert "was not begun here" in _said(client, client.get("/sign-in/back/?code=x&state=forged"))
    assert "was not begun here" in _said(client, client.get(f"/sign-in/back/?code=x&state={state}"))
    assert not _is_in(client)


def test_turning_back_and_errors_of_the_provider_are_told(client: Any, provider: ProviderServer) -> None:
    for error, words in (("access_denied", "or you turned back"), ("server_error", "answered with an error")):
        state = parse_qs(urlsplit(client.get("/sign-in/").url).query)["state"][0]
        assert words in _said(client, client.get(f"/sign-in/back/?error={error}&state={state}"))


def test_a_provider_that_is_down_or_another_is_told_and_the_doctor_sees_it(
    client: Any, provider: ProviderServer, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(surroundings.sign_in()) == []
    state = parse_qs(urlsplit(client.get("/sign-in/").url).query)["state"][0]
    # It goes down while somebody is on the way.
    caches["memory"].clear()
    settings.OIDC_ISSUER = "http://127.0.0.1:1"
    assert "does not answer as it should" in _said(client, client.get(f"/sign-in/back/?code=x&state={state}"))
    assert "does not answer as it should" in _said(client, client.get("/sign-in/"))
    assert "OIDC_ISSUER (http://127.0.0.1:1)" in next(iter(surroundings.sign_in()))
    settings.OIDC_ISSUER = provider.issuer
    monkeypatch.setattr(provider, "describe", lambda: {"issuer": "https://elsewhere.example"})
    assert "is not that provider" in _said(client, client.get("/sign-in/"))
    monkeypatch.setattr(provider, "describe", lambda: ["not", "a", "description"])
    assert "does not answer as it should" in _said(client, client.get("/sign-in/"))
    settings.OIDC_CLIENT_ID = ""
    assert "belong together" in next(iter(surroundings.sign_in()))


def test_a_provider_without_tls_is_refused_in_production() -> None:
    from django.core.exceptions import ImproperlyConfigured

    safe = {
        "SECRET_KEY": "8r3-kfj28sKLmq02-asdk21P0x_cnQwertz91-plYm", "ALLOWED_HOSTS": ["m.example.org"],
        "SITE_ADDRESS": "https://m.example.org", "OIDC_ISSUER": "https://id.example.org", "OIDC_CLIENT_ID": "x",
    }  # fmt: skip
    refuse_unsafe(safe, debug=False, behind_proxy=True)
    for wrong in ({"OIDC_ISSUER": "http://id.example.org"}, {"OIDC_CLIENT_ID": ""}):
        with pytest.raises(ImproperlyConfigured, match="OIDC_ISSUER"):
            refuse_unsafe({**safe, **wrong}, debug=False, behind_proxy=True)


def test_erasing_a_person_erases_what_the_provider_told(client: Any, provider: ProviderServer, ana: User) -> None:
    _follow(client)
    client.logout()
    call_command("erase_person", "ana@example.org", reason="asked", verbosity=0)
    assert not ProviderIdentity.objects.exists() and prove().problems == []
