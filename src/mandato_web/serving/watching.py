"""What stands before every page: `/healthz`, `/metrics`, the counting of requests, and the answer to a full disk."""

import errno
import hmac
import logging
import time
from collections.abc import Callable

from django.conf import settings
from django.db import DatabaseError, OperationalError, connection
from django.http import HttpRequest, HttpResponse

from mandato_web.serving.measuring import counts, tell_metrics
from mandato_web.serving.plain_pages import plain_page

_log = logging.getLogger("mandato_web.requests")
_FULL = (errno.ENOSPC, errno.EDQUOT)
_DISK_IS_FULL = {
    "en": (
        "The server's disk is full",
        "Nothing was saved. Go back in your browser: what you typed is still there. Try again in a while, and tell "
        "whoever runs this register.",
    ),
    "es": (
        "El disco del servidor está lleno",
        "No se ha guardado nada. Vuelva atrás en el navegador: lo que escribió sigue ahí. Inténtelo dentro de un rato "
        "y avise a quien administra este registro.",
    ),
    "pt": (
        "O disco do servidor está cheio",
        "Nada foi guardado. Volte atrás no navegador: o que escreveu continua lá. Tente de novo daqui a pouco e avise "
        "quem administra este registo.",
    ),
}


class Watch:
    """Stands first, so that whoever watches the machine needs neither a host name nor HTTPS."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/healthz":
            return _health()
        if request.path == "/metrics":
            return _metrics(request)
        begun = time.perf_counter()
        response = self.get_response(request)
        seconds = time.perf_counter() - begun
        match = request.resolver_match
        route = (match.view_name or "") if match else ""
        counts.add(request.method or "", response.status_code, route, seconds)
        _log.info(
            "%s %s %s",
            request.method,
            request.path,
            response.status_code,
            extra={
                "method": request.method,
                "path": request.path,
                "status": response.status_code,
                "seconds": round(seconds, 4),
                "route": route,
            },
        )
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A transaction that met a full disk is taken back by the database; say so, in place of a bare error."""
        if not _is_full(error):
            return None
        _log.error("the disk is full: %s", error)
        return plain_page(request, _DISK_IS_FULL, status=507)


def _is_full(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, OSError) and error.errno in _FULL:
            return True
        if isinstance(error, OperationalError) and "disk is full" in str(error):
            return True
        error = error.__cause__
    return False


def _health() -> HttpResponse:
    """Cheap, and without details: 200 or 503."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse("not well\n", content_type="text/plain", status=503)
    return HttpResponse("ok\n", content_type="text/plain")


def _metrics(request: HttpRequest) -> HttpResponse:
    if not _may_see(request):
        return HttpResponse("not found\n", content_type="text/plain", status=404)
    return HttpResponse(tell_metrics(), content_type="text/plain; version=0.0.4; charset=utf-8")


def _may_see(request: HttpRequest) -> bool:
    """From this machine itself, not through its proxy; or with the word that METRICS_TOKEN names."""
    token = settings.METRICS_TOKEN
    given = request.headers.get("Authorization", "")
    if token and hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
        return True
    forwarded = any(name in request.headers for name in ("X-Forwarded-For", "X-Forwarded-Proto", "Forwarded"))
    return request.META.get("REMOTE_ADDR", "") in ("127.0.0.1", "::1") and not forwarded
