"""Pages for visitors who are nobody in particular, kept as long as the register stands as it stood.

A page is kept under the register's mark (`history.freshness`), so it is never older than what it shows; and it is kept
and given only where no cookie says who asks. Whoever has the page already is told so (304).
"""

import hashlib
import zlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, NamedTuple

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers

from mandato_web.history.freshness import of_one_request, read_mark, today

# Facts of the hour, such as whether a round is still open, are never older than this.
_SECONDS = 300
# Cookies that say nothing of who somebody is.
_HARMLESS = {settings.LANGUAGE_COOKIE_NAME, settings.CSRF_COOKIE_NAME}
_LONGEST = 500


class Kept(NamedTuple):
    body: bytes
    headers: dict[str, str]
    route: str


class KeepForVisitors:
    """Stands where neither the session nor the person has been asked for yet."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with of_one_request():
            return self._answer(request)

    def _answer(self, request: HttpRequest) -> HttpResponse:
        mark = read_mark() if _may_keep(request) else ""
        if not mark:
            return self.get_response(request)
        key = _name(request, mark)
        kept: Kept | None = caches["pages"].get(key)
        if kept is None:
            response = self.get_response(request)
            kept = _keep(request, response)
            if kept is None:
                return response
            caches["pages"].set(key, kept, _SECONDS)
        return _answer(request, kept)


def _may_keep(request: HttpRequest) -> bool:
    """A page in one of the languages, asked for by somebody of whom nothing is known."""
    return (
        request.method == "GET"
        and request.path[1:4] in _beginnings()
        and len(request.get_full_path()) <= _LONGEST
        and not set(request.COOKIES) - _HARMLESS
        and not any(name in request.headers for name in ("Authorization", "HX-Request", "Range"))
    )


def _beginnings() -> set[str]:
    return {f"{code}/" for code, _name in settings.LANGUAGES}


def _name(request: HttpRequest, mark: str) -> str:
    asked = "\n".join([mark, str(today()), request.scheme or "", request.get_host(), request.get_full_path()])
    return "page:" + hashlib.sha256(asked.encode()).hexdigest()


def _keep(request: HttpRequest, response: HttpResponse) -> Kept | None:
    """None for what is no whole page, or was made for this visitor alone."""
    about = response.headers
    if (
        response.status_code != 200
        or response.streaming
        or response.cookies
        or not about.get("Content-Type", "").startswith("text/html")
        or "Cache-Control" in about
        or "CSRF_COOKIE_NEEDS_UPDATE" in request.META
        or hasattr(response, "_csp_exempt")
        or getattr(getattr(request, "session", None), "modified", False)
    ):
        return None
    match: Any = request.resolver_match
    return Kept(zlib.compress(response.content, 1), dict(about), match.view_name if match else "")


def _answer(request: HttpRequest, kept: Kept) -> HttpResponse:
    mark = f'W/"{hashlib.sha256(kept.body).hexdigest()[:32]}"'
    response = HttpResponse(headers={**kept.headers, "ETag": mark, "Cache-Control": "private, no-cache"})
    # The counting of requests goes by it.
    request.resolver_match = SimpleNamespace(view_name=kept.route)  # type: ignore[assignment]
    patch_vary_headers(response, ["Cookie"])
    answer = get_conditional_response(request, etag=mark, response=response)
    if answer is response:
        response.content = zlib.decompress(kept.body)
    return answer
