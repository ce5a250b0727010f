"""Requests that are too large are answered with the limit, before anything of them is kept."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from mandato_web.serving.plain_pages import plain_page

_MEGABYTE = 1024 * 1024
_PIECE = 256 * 1024
_TOO_LARGE = {
    "en": (
        "That is too large",
        "{size} MB arrived; at most {most} MB are taken at a time, and {one} MB a file. Nothing was kept. Go back in "
        "your browser, split the file into its texts, or hand in a part of the folder.",
    ),
    "es": (
        "Es demasiado grande",
        "Llegaron {size} MB; se admiten como máximo {most} MB de una vez y {one} MB por archivo. No se ha guardado "
        "nada. Vuelva atrás en el navegador y divida el archivo en sus textos, o entregue la carpeta por partes.",
    ),
    "pt": (
        "É demasiado grande",
        "Chegaram {size} MB; aceitam-se no máximo {most} MB de uma vez e {one} MB por arquivo. Nada foi guardado. "
        "Volte atrás no navegador e divida o arquivo nos seus textos, ou entregue a pasta por partes.",
    ),
}


class Limit:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        size = _announced(request)
        if size <= settings.REQUEST_LIMIT:
            return self.get_response(request)
        # Thrown away as it comes, so that a proxy has somebody to send it to until it hears the answer.
        left = min(size, 4 * settings.REQUEST_LIMIT)
        while left > 0 and (piece := request.read(_PIECE)):
            left -= len(piece)
        sizes = {"size": -(-size // _MEGABYTE), "most": settings.REQUEST_LIMIT // _MEGABYTE}
        return plain_page(request, _TOO_LARGE, status=413, one=settings.UPLOAD_LIMIT // _MEGABYTE, **sizes)


def _announced(request: HttpRequest) -> int:
    told = request.META.get("CONTENT_LENGTH") or "0"
    return int(told) if told.isdecimal() else 0
