"""Where a provision came from and what became of it: a picture, and the list behind it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.findings.drawing import BOX_HEIGHT, BOX_WIDTH, draw
from mandato_web.findings.lineage import Lineage, Node, list_kinds, trace
from mandato_web.instruments.models import Provision
from mandato_web.instruments.queries import keep_visible


@require_safe
def show_lineage(request: HttpRequest, slug: str, eid: str) -> HttpResponse:
    held = keep_visible(Provision.objects.filter(instrument__slug=slug, eid=eid), "instrument", request.user)
    held = held.select_related("instrument")
    provision = held.first()
    if provision is None:
        raise Http404(_("No provision has this address."))
    lineage, instrument = trace(provision, request.user), provision.instrument
    name = provision.label or provision.number or provision.eid
    context = {
        "provision": provision,
        "lineage": lineage,
        "drawing": draw(lineage) if len(lineage.nodes) > 1 else None,
        "box": (BOX_WIDTH, BOX_HEIGHT),
        "before": _tell(lineage, lineage.before),
        "after": _tell(lineage, lineage.after),
        "citation": f"{instrument.short_title}, {name}",
        "trail": [
            (_("Texts"), reverse("instruments:list")),
            (instrument.short_title, instrument.get_absolute_url()),
            (name, provision.get_absolute_url()),
        ],
    }
    return render(request, "findings/lineage.html", context)


def _tell(lineage: Lineage, nodes: list[Node]) -> list[tuple[Node, str]]:
    return [(node, ", ".join(list_kinds(lineage, node))) for node in nodes]
