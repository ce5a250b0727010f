"""Texts as files to take away."""

from datetime import UTC

from django.core.cache import caches
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato import Unavailable
from mandato_web.instruments import queries
from mandato_web.instruments.choosing import choose
from mandato_web.instruments.handing_out import BY_CODE, Prepared, name_file, prepare_file, write_file

_KEPT_SECONDS = 3600
_LARGEST_KEPT = 2_000_000


@require_safe
def hand_out(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """The wording that the address asks for, in the format it names."""
    instrument = queries.get_instrument(slug, request.user)
    wanted = BY_CODE.get(code)
    choice = choose(instrument, request.GET) if instrument else None
    if wanted is None or choice is None or choice.version is None:
        raise Http404(_("There is no such file. The text's page lists what can be downloaded."))
    site = f"{request.scheme}://{request.get_host()}"
    prepared = prepare_file(choice.version, wanted, site=site, user=request.user)
    mark, changed = f'"{prepared.mark}"', int(prepared.changed.astimezone(UTC).timestamp())
    known = get_conditional_response(request, etag=mark, last_modified=changed)
    if known is not None:
        return known
    try:
        made = _write_once(prepared)
    except Unavailable:
        return render(request, "instruments/unavailable.html", {"instrument": instrument, "wanted": wanted}, status=503)
    response = HttpResponse(made, content_type=wanted.media_type)
    response["Content-Disposition"] = f'attachment; filename="{name_file(choice.version, wanted)}"'
    response["ETag"], response["Last-Modified"] = mark, http_date(changed)
    response["Cache-Control"] = "private, no-cache"
    return response


def _write_once(prepared: Prepared) -> bytes:
    """What was written lately is not written again."""
    key = f"instrument-file-{prepared.mark}"
    made = caches["memory"].get(key)
    if made is None:
        made = write_file(prepared)
        if len(made) <= _LARGEST_KEPT:
            caches["memory"].set(key, made, _KEPT_SECONDS)
    return bytes(made)
