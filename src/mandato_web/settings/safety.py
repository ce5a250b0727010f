"""What would make a register on the internet unsafe: it refuses to start, and says why and what to do."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

_SHORT = 40


def refuse_unsafe(chosen: dict[str, Any], *, debug: bool, behind_proxy: bool) -> None:
    reasons = list(_reasons(chosen, debug=debug, behind_proxy=behind_proxy))
    if reasons:
        raise ImproperlyConfigured("Mandato does not start, because it would be unsafe:\n- " + "\n- ".join(reasons))


def _reasons(chosen: dict[str, Any], *, debug: bool, behind_proxy: bool) -> Iterator[str]:
    if debug:
        yield "DEBUG is on: it shows the code and the settings to everybody. Remove it."
    secret = chosen["SECRET_KEY"]
    if not secret:
        yield "SECRET_KEY is not set. Make one: python3 -c 'import secrets; print(secrets.token_urlsafe(50))'"
    elif len(secret) < _SHORT or len(set(secret)) < 10 or secret.startswith("django-insecure"):
        yield f"SECRET_KEY can be guessed: it needs {_SHORT} characters that a generator made."
    hosts = chosen["ALLOWED_HOSTS"]
    if not hosts:
        yield "ALLOWED_HOSTS is not set. Name the host of the register, for example ALLOWED_HOSTS=mandato.example.org"
    elif any(host in ("*", ".") for host in hosts):
        yield "ALLOWED_HOSTS lets every name in (*). Name the host of the register."
    site = urlsplit(chosen["SITE_ADDRESS"])
    if site.scheme != "https":
        yield "MANDATO_SITE is not an https:// address: letters would lead people to a page without TLS."
    yield from _reasons_of_provider(chosen)
    if not behind_proxy:
        yield (
            "BEHIND_PROXY is off: the register speaks plain HTTP itself. Put it behind a proxy that ends TLS and sends "
            "X-Forwarded-Proto (deploy/nginx.conf)."
        )


def _reasons_of_provider(chosen: dict[str, Any]) -> Iterator[str]:
    issuer, client = chosen.get("OIDC_ISSUER", ""), chosen.get("OIDC_CLIENT_ID", "")
    if issuer and not issuer.startswith("https://"):
        yield "OIDC_ISSUER is not an https:// address: anybody on the way could sign in as somebody else."
    if bool(issuer) != bool(client):
        yield "OIDC_ISSUER and OIDC_CLIENT_ID belong together: set both, or neither."
