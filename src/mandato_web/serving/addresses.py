"""Addresses are read without the character NUL: no page has a use for it, and PostgreSQL refuses it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

_NUL = "\x00"


class LeaveOutNul:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if _NUL in request.path_info:
            request.path_info = request.path_info.replace(_NUL, "")
            request.path = request.path.replace(_NUL, "")
        asked = request.META.get("QUERY_STRING", "")
        if "%00" in asked:
            request.META["QUERY_STRING"] = asked.replace("%00", "")
        return self.get_response(request)
