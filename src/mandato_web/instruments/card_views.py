"""The picture that is shown where a text's address is shared."""

from hashlib import sha256

from django.core.cache import caches
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

import mandato
from mandato_web.instruments import queries
from mandato_web.instruments.models import Instrument
from mandato_web.values.dates import write_date
from mandato_web.values.wording import spoken_language

_KEPT_SECONDS = 7 * 86400


@require_safe
def show_card(request: HttpRequest, slug: str) -> HttpResponse:
    instrument = queries.get_instrument(slug, request.user)
    if instrument is None:
        raise Http404(_("No text has this address."))
    return answer_card(request, describe(instrument), is_public=queries.get_instrument(slug) is not None)


def describe(instrument: Instrument) -> mandato.Card:
    language = spoken_language()
    source = " · ".join(
        part for part in (str(instrument.get_kind_display()), instrument.symbol, instrument.place) if part
    )
    return mandato.Card(instrument.title, source, language, date=write_date(instrument.date, language))


def answer_card(request: HttpRequest, card: mandato.Card, *, is_public: bool = True) -> HttpResponse:
    """The picture, drawn once for each thing that it says. There is none where there is no typesetter."""
    mark = sha256(repr((card, mandato.__version__)).encode()).hexdigest()[:32]
    known = get_conditional_response(request, etag=f'"{mark}"')
    if known is not None:
        return known
    picture = caches["memory"].get(f"card-{mark}")
    if picture is None:
        try:
            picture = mandato.card_as_png(card)
        except mandato.Unavailable:
            raise Http404(_("Pictures cannot be made here.")) from None
        caches["memory"].set(f"card-{mark}", picture, _KEPT_SECONDS)
    response = HttpResponse(picture, content_type="image/png")
    response["ETag"] = f'"{mark}"'
    response["Cache-Control"] = "public, max-age=3600" if is_public else "private, no-store"
    return response
