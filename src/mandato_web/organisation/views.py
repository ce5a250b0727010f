"""The organisation's logo, as a picture and never as a page."""

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

from mandato_web.organisation.queries import current

_A_YEAR = 31_536_000


@require_safe
def show_logo(request: HttpRequest, key: str) -> FileResponse:
    """Its address changes with it, so browsers may keep it."""
    logo = current().logo
    if logo is None or logo.sha256 != key or not default_storage.exists(logo.path):
        raise Http404
    response = FileResponse(default_storage.open(logo.path), content_type=logo.media_type)
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = f"public, max-age={_A_YEAR}, immutable"
    return response
