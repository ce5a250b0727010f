"""Handing out stored bytes: always as a download, never as a page of ours."""

from django.core.exceptions import PermissionDenied
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from mandato_web.files.models import StoredFile


@require_safe
def download(request: HttpRequest, sha256: str) -> FileResponse:
    """For whoever may download stored files."""
    if not request.user.has_perm("files.download"):
        raise PermissionDenied
    stored = get_object_or_404(StoredFile, sha256=sha256)
    if not default_storage.exists(stored.path):
        raise Http404
    return hand_out(stored)


def hand_out(stored: StoredFile) -> FileResponse:
    """The bytes, whose presence and whose reader's right the caller has checked."""
    response = FileResponse(default_storage.open(stored.path), as_attachment=True, filename=stored.name)
    response["Content-Type"] = "application/octet-stream"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["X-Content-Type-Options"] = "nosniff"
    return response
