"""Until the register is set up, every address shows how to begin, and nothing else."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from mandato_web.organisation.queries import is_set_up
from mandato_web.values.paths import without_language

_OPEN = ("/static/", "/healthz", "/metrics", "/logo/", "/i18n/")


class FirstRun:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        path = request.path_info
        if is_set_up() or path.startswith(_OPEN) or without_language(path).startswith("/set-up/"):
            return self.get_response(request)
        if path.startswith("/api/"):
            return JsonResponse({"detail": "This register is not set up yet."}, status=503)
        # The first page answers as one that is there; whatever else is asked for is not, for now.
        status = 200 if without_language(path) == "/" else 503
        response = render(request, "administration/beginning.html", {"command": "mandato-web set-up"}, status=status)
        response["Cache-Control"] = "no-store"
        return response
