"""Talking OpenID Connect to the one provider that the settings name: to its sign-in page, and back with who it was.

The authorization code flow of OpenID Connect Core 1.0 (3.1), with PKCE (RFC 7636), state and nonce. Of what comes back
only a signed token counts whose issuer, audience, times and nonce are right; nothing in it gives a role.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping, MutableMapping
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

import jwt
import requests
from django.conf import settings
from django.core.cache import caches
from django.utils.translation import gettext as _

_PATIENCE = 10
_KEPT = 600
_SLOT = "provider"
_DISCOVERY = "/.well-known/openid-configuration"
# Keys that the provider publishes: never a shared secret, never none.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA")
_SKEW = 60


class Refused(Exception):
    """Nobody is signed in; the text says why and what to do."""


class Unreachable(Refused):
    """The provider does not answer, or answers with something else."""


class Provider(NamedTuple):
    name: str
    issuer: str
    client_id: str
    client_secret: str
    domains: tuple[str, ...]


class Person(NamedTuple):
    """Who the provider says came. `email` is lower case, and verified by the provider."""

    issuer: str
    subject: str
    email: str
    name: str


def get_provider() -> Provider | None:
    """As the settings name it; None where they name none."""
    if not (settings.OIDC_ISSUER and settings.OIDC_CLIENT_ID):
        return None
    return Provider(
        settings.OIDC_NAME or urlsplit(settings.OIDC_ISSUER).hostname or "",
        settings.OIDC_ISSUER,
        settings.OIDC_CLIENT_ID,
        settings.OIDC_CLIENT_SECRET,
        tuple(one.lower().lstrip("@") for one in settings.OIDC_DOMAINS),
    )


def begin(provider: Provider, session: MutableMapping[str, Any], *, back: str, **kept: str) -> str:
    """The address to send the person to. What is `kept` is handed back by `finish`. Raises Unreachable."""
    described = describe(provider)
    held = {name: secrets.token_urlsafe(32) for name in ("state", "nonce", "verifier")}
    session[_SLOT] = {**held, "back": back, "kept": kept}
    challenge = base64.urlsafe_b64encode(hashlib.sha256(held["verifier"].encode()).digest()).rstrip(b"=").decode()
    asked = {
        "response_type": "code",
        "client_id": provider.client_id,
        "redirect_uri": back,
        "scope": "openid email profile",
        "state": held["state"],
        "nonce": held["nonce"],
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    address: str = described["authorization_endpoint"]
    return f"{address}{'&' if '?' in address else '?'}{urlencode(asked)}"


def finish(
    provider: Provider, session: MutableMapping[str, Any], answered: Mapping[str, str]
) -> tuple[Person, dict[str, str]]:
    """Who came back, and what was kept. Each answer counts once. Raises Refused."""
    held = session.pop(_SLOT, None)
    if held is None or not hmac.compare_digest(held["state"].encode(), answered.get("state", "").encode()):
        raise Refused(_("This sign-in was not begun here, or was finished before. Begin again."))
    if answered.get("error") == "access_denied":
        raise Refused(_("%(name)s did not let you in, or you turned back.") % {"name": provider.name})
    if "code" not in answered:
        raise Refused(_("%(name)s answered with an error. Try again later.") % {"name": provider.name})
    described = describe(provider)
    token = _exchange(provider, described, answered["code"], held)
    claims = _verify(provider, described, token.get("id_token"), held["nonce"])
    if "email" not in claims:
        claims = _complete(provider, described, claims, token.get("access_token"))
    return _read(provider, claims), held["kept"]


def describe(provider: Provider) -> dict[str, Any]:
    """What the provider publishes about itself, asked for every ten minutes. Raises Unreachable."""
    cache, key = caches["memory"], f"oidc:{provider.issuer}"
    known = cache.get(key)
    if known:
        return known
    described = _ask(provider, "GET", provider.issuer.rstrip("/") + _DISCOVERY)
    needed = ("authorization_endpoint", "token_endpoint", "jwks_uri")
    # Whoever else answers there must not pass for the provider (Discovery 1.0, 4.3).
    if described.get("issuer", "").rstrip("/") != provider.issuer.rstrip("/"):
        raise Unreachable(_("What stands at the address of %(name)s is not that provider.") % {"name": provider.name})
    for name in needed:
        if not _is_safe(described.get(name), provider):
            raise Unreachable(_("%(name)s does not say where to sign in.") % {"name": provider.name})
    cache.set(key, described, _KEPT)
    return described


def _exchange(provider: Provider, described: dict[str, Any], code: str, held: dict[str, Any]) -> dict[str, Any]:
    sent = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": held["back"],
        "client_id": provider.client_id,
        "code_verifier": held["verifier"],
    }
    ways = described.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
    basic = None
    if provider.client_secret and "client_secret_basic" in ways:
        basic = (requests.utils.quote(provider.client_id, ""), requests.utils.quote(provider.client_secret, ""))
    elif provider.client_secret:
        sent["client_secret"] = provider.client_secret
    return _ask(provider, "POST", described["token_endpoint"], data=sent, auth=basic)


def _verify(provider: Provider, described: dict[str, Any], token: Any, nonce: str) -> dict[str, Any]:
    broken = Refused(_("What %(name)s sent does not prove who you are. Begin again.") % {"name": provider.name})
    try:
        head = jwt.get_unverified_header(token or "")
        if head.get("alg") not in ALGORITHMS:
            raise broken
        claims: dict[str, Any] = jwt.decode(
            token,
            key=_find_key(provider, described, head),
            algorithms=[head["alg"]],
            audience=provider.client_id,
            issuer=described["issuer"],
            leeway=_SKEW,
            options={"require": ["iss", "sub", "aud", "exp", "iat"]},
        )
    except jwt.ExpiredSignatureError:
        raise Refused(
            _("What %(name)s sent is too old. Begin again; if it stays so, one of the two clocks is wrong.")
            % {"name": provider.name}
        ) from None
    except (jwt.PyJWTError, ValueError, TypeError):
        raise broken from None
    several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    for_us = claims.get("azp", None if several else provider.client_id) == provider.client_id
    if not for_us or not hmac.compare_digest(str(claims.get("nonce", "")).encode(), nonce.encode()):
        raise broken
    return claims


def _find_key(provider: Provider, described: dict[str, Any], head: dict[str, Any]) -> Any:
    keys = _ask(provider, "GET", described["jwks_uri"]).get("keys", [])
    fitting = [one for one in keys if one.get("use", "sig") == "sig" and one.get("kid") == head.get("kid")]
    if not fitting:
        raise jwt.InvalidKeyError
    return jwt.PyJWK(fitting[0], head["alg"]).key


def _complete(provider: Provider, described: dict[str, Any], claims: dict[str, Any], access: Any) -> dict[str, Any]:
    """With what the provider tells of the same person beside the token (Core 1.0, 5.3)."""
    if not access or not _is_safe(described.get("userinfo_endpoint"), provider):
        return claims
    told = _ask(provider, "GET", described["userinfo_endpoint"], headers={"Authorization": f"Bearer {access}"})
    return {**told, **claims} if told.get("sub") == claims["sub"] else claims


def _read(provider: Provider, claims: dict[str, Any]) -> Person:
    email = str(claims.get("email") or "").strip().lower()
    if "@" not in email:
        raise Refused(
            _("%(name)s does not tell your e-mail address, by which you are known here.") % {"name": provider.name}
        )
    verified = claims.get("email_verified")
    if verified is not True and verified != "true":
        raise Refused(
            _("%(name)s has not verified that %(email)s is yours. Verify it there, then come back.")
            % {"name": provider.name, "email": email}
        )
    return Person(claims["iss"], str(claims["sub"])[:255], email, str(claims.get("name") or "")[:200])


def _ask(provider: Provider, method: str, address: str, **sent: Any) -> dict[str, Any]:
    silent = Unreachable(
        _("%(name)s does not answer as it should. Try again later, or sign in another way.") % {"name": provider.name}
    )
    try:
        answer = requests.request(method, address, timeout=_PATIENCE, allow_redirects=False, **sent)
        told = answer.json() if answer.status_code == requests.codes.ok else None
    except requests.RequestException:
        raise silent from None
    if not isinstance(told, dict):
        raise silent
    return told


def _is_safe(address: Any, provider: Provider) -> bool:
    """Behind TLS; without it only where the provider itself is on this machine, to try things out."""
    scheme = urlsplit(address).scheme if isinstance(address, str) else ""
    return scheme == "https" or (scheme == "http" and urlsplit(provider.issuer).scheme == "http")
