"""What the doctor looks at outside the register itself: machine, mail, certificate, backups. Each says what to do."""

import shutil
import smtplib
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import get_connection
from django.db import connection
from django.utils import timezone

from mandato_web.accounts.provider import Refused, describe, get_provider
from mandato_web.history.models import Change
from mandato_web.notices.outbox import has_server

LEAST_FREE = 500 * 1024 * 1024
LEAST_SHARE = 0.05
_ASTRAY = timedelta(minutes=2)
_OLD_BACKUP = timedelta(hours=26)
_EXPIRES_SOON = timedelta(days=14)
_PATIENCE = 10


class Note(str):
    """Worth knowing, not wrong."""


def disk() -> Iterator[str]:
    usage = shutil.disk_usage(settings.VAR)
    if usage.free < LEAST_FREE or usage.free < usage.total * LEAST_SHARE:
        yield (
            f"{usage.free / 1e6:,.0f} MB are free on the disk of {settings.VAR}. Make room: old backups in "
            f"{settings.VAR / 'backups'}, or a larger disk"
        )


def permissions() -> Iterator[str]:
    for path in (settings.VAR / "secret_key", *sorted((settings.VAR / "backups").glob("*.zip"))):
        if path.exists() and path.stat().st_mode & 0o077:
            yield f"{path} can be read by others on this machine. Run: chmod 600 {path}"


def clock() -> Iterator[str]:
    """Against the database's clock, where it has one of its own, and against what was already recorded."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT now()")
            (there,) = cursor.fetchone()
        if abs(there - timezone.now()) > _ASTRAY:
            yield f"the database's clock says {there:%Y-%m-%d %H:%M:%S %Z}. Let both machines ask a time server"
    last = Change.objects.order_by("-at").values_list("at", flat=True).first()
    if last and last > timezone.now() + _ASTRAY:
        yield f"the last change is dated {last:%Y-%m-%d %H:%M} UTC, in the future. Set the clock (timedatectl)"


def mail() -> Iterator[str]:
    """As far as a letter would go without being sent: connection, TLS and sign-in."""
    if not has_server():
        yield Note("no mail server is named, so letters wait in the outbox. Set EMAIL_URL")
        return
    server = get_connection(fail_silently=False)
    where = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    try:
        server.open()
        handle = getattr(server, "connection", None)
        if handle is not None and handle.noop()[0] != 250:
            yield f"the mail server {where} does not answer as it should"
        server.close()
    except smtplib.SMTPAuthenticationError as error:
        yield f"the mail server {where} refuses the person or word in EMAIL_URL ({error.smtp_code})"
    except (OSError, smtplib.SMTPException) as error:
        yield f"the mail server {where} cannot be reached: {error}. Look at EMAIL_URL and the firewall"


def sign_in() -> Iterator[str]:
    """Whether the provider of OpenID Connect, where one is named, answers and is who it should be."""
    if bool(settings.OIDC_ISSUER) != bool(settings.OIDC_CLIENT_ID):
        yield "OIDC_ISSUER and OIDC_CLIENT_ID belong together, and one is missing: nobody is offered that way in"
    provider = get_provider()
    if provider is None:
        return
    try:
        describe(provider)
    except Refused as error:
        yield f"{error} Look at OIDC_ISSUER ({provider.issuer}) and the firewall"
    if not provider.client_secret:
        yield Note(
            "OIDC_CLIENT_SECRET is not set: right only where the provider knows this register as a public client"
        )


def certificate() -> Iterator[str]:
    site = urlsplit(settings.SITE_ADDRESS)
    if site.scheme != "https":
        yield Note("the register is not behind TLS (MANDATO_SITE is no https:// address)")
        return
    host, port = site.hostname or "", site.port or 443
    try:
        with (
            socket.create_connection((host, port), timeout=_PATIENCE) as plain,
            ssl.create_default_context().wrap_socket(plain, server_hostname=host) as secure,
        ):
            shown = secure.getpeercert() or {}
    except ssl.SSLCertVerificationError as error:
        yield f"browsers refuse the certificate of {host}: {error.verify_message}. Renew it (certbot renew)"
        return
    except OSError as error:
        yield f"{settings.SITE_ADDRESS} cannot be reached from here: {error}"
        return
    ends = datetime.fromtimestamp(ssl.cert_time_to_seconds(str(shown["notAfter"])), UTC)
    if ends - datetime.now(UTC) < _EXPIRES_SOON:
        yield f"the certificate of {host} ends on {ends:%Y-%m-%d}. Renew it (certbot renew)"


def cluster() -> Iterator[str]:
    """Whether anybody is at the address; the worker reads by itself where nobody is."""
    if not settings.SCHEDULER:
        return
    scheduler = urlsplit(settings.SCHEDULER)
    try:
        with socket.create_connection((scheduler.hostname or "", scheduler.port or 8786), timeout=_PATIENCE):
            return
    except (OSError, ValueError) as error:
        yield (
            f"the scheduler at {settings.SCHEDULER} cannot be reached, so workers read by themselves: {error}. Start "
            "it (dask scheduler), or look at MANDATO_SCHEDULER"
        )


def backups() -> Iterator[str]:
    folder: Path = settings.VAR / "backups"
    newest = max((path.stat().st_mtime for path in folder.glob("*.zip")), default=None)
    if newest is None:
        yield Note(f"there is no backup in {folder}. Make one: mandato-web backup")
    elif datetime.now(UTC) - datetime.fromtimestamp(newest, UTC) > _OLD_BACKUP:
        made = datetime.fromtimestamp(newest, UTC)
        yield f"the newest backup is of {made:%Y-%m-%d %H:%M} UTC. Run: mandato-web backup, every night"
