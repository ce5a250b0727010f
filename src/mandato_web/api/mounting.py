"""`/api/` answers in JSON whatever is asked: a wrong address, a wrong way of asking, and a fault of ours too."""

from django.http import HttpRequest, JsonResponse

_TOLD = {
    404: "There is nothing at this address. See /api/v1/openapi.json.",
    405: "Only GET is answered here.",
}


class JsonUnderApi:
    """Middleware: turns a page of an error under `/api/` into JSON."""

    def __init__(self, get_response: object) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> object:
        answer = self.get_response(request)  # type: ignore[operator]
        if not request.path.startswith("/api/") or answer.status_code < 400:
            return answer
        if answer.headers.get("Content-Type", "").startswith("application/json"):
            return answer
        told = _TOLD.get(answer.status_code, "This could not be answered.")
        made = JsonResponse({"detail": told}, status=answer.status_code)
        if "Allow" in answer.headers:
            made["Allow"] = answer.headers["Allow"]
        return made
