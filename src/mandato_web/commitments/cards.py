"""The picture that is shown where a commitment's address is shared: its sentence, state, date and source."""

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato import Card
from mandato_web.commitments import queries
from mandato_web.commitments.lines import Line, describe_line
from mandato_web.design.chips import shape_of
from mandato_web.instruments.card_views import answer_card
from mandato_web.instruments.queries import get_instrument
from mandato_web.values.dates import write_date
from mandato_web.values.wording import spoken_language


@require_safe
def show_card(request: HttpRequest, slug: str) -> HttpResponse:
    commitment = queries.get_commitment(slug, request.user)
    if commitment is None:
        raise Http404(_("No commitment has this address."))
    line = describe_line(commitment, timezone.localdate())
    return answer_card(request, describe(line), is_public=get_instrument(commitment.instrument.slug) is not None)


def describe(line: Line) -> Card:
    commitment = line.commitment
    language = spoken_language()
    source = ", ".join(part for part in (commitment.instrument.short_title, commitment.provision.label) if part)
    said_on = write_date(commitment.state_on, language)
    return Card(
        sentence=line.title,
        source=source,
        language=line.language or language,
        state=str(line.state_label),
        shape=shape_of(line.state),
        date=said_on or (line.due.text if line.due else ""),
    )
