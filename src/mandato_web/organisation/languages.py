"""Which of the languages pages are shown in: those that the organisation offers, its first one where none is asked."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseRedirect
from django.middleware.locale import LocaleMiddleware
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header

from mandato_web.organisation.queries import current, is_offered, notice_changes


class OfferedLanguages(LocaleMiddleware):
    def process_request(self, request: HttpRequest) -> Any:
        notice_changes()
        asked = translation.get_language_from_path(request.path_info)
        if asked and not is_offered(asked) and request.method in ("GET", "HEAD"):
            rest = request.get_full_path()[len(asked) + 1 :]
            return HttpResponseRedirect(f"/{_choose(request)}{rest}")
        language = asked if asked and is_offered(asked) else _choose(request)
        translation.activate(language)
        request.LANGUAGE_CODE = translation.get_language()
        return None


def _choose(request: HttpRequest) -> str:
    """The first that the reader chose here before or whose browser asks for it."""
    held = current()
    wished = [request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")]
    wished += [code for code, _ in parse_accept_lang_header(request.headers.get("Accept-Language", ""))]
    for code in wished:
        if code.split("-")[0] in held.languages:
            return code.split("-")[0]
    return held.default_language
