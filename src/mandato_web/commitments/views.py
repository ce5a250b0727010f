"""Pages of this room: the list of commitments and one commitment."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato import can_typeset
from mandato_web.commitments import queries
from mandato_web.commitments.binding import list_apart
from mandato_web.commitments.facets import list_page
from mandato_web.commitments.lines import Line, describe_line, describe_lines
from mandato_web.commitments.models import Bearer, Commitment
from mandato_web.commitments.named import list_views
from mandato_web.commitments.wording import highlight, highlight_cells, list_conditions
from mandato_web.design.filtering import chosen_of
from mandato_web.instruments.queries import name_publisher, texts_of
from mandato_web.instruments.reading import Quote, read_provisions


def show_list(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    page, facets, left_out = list_page(request.GET, today, request.user)
    context = {
        "page": page,
        "lines": describe_lines(page.records, today),
        "facets": facets,
        "chosen": chosen_of(facets),
        "left_out": left_out,
        "views": list_views(request),
    }
    return render(request, "commitments/list.html", context)


def show_commitment(request: HttpRequest, slug: str) -> HttpResponse:
    commitment = queries.get_commitment(slug, request.user)
    if commitment is None:
        raise Http404(_("No commitment has this address."))
    line = describe_line(commitment, timezone.localdate())
    bearers = queries.list_bearers(commitment)
    context = {
        "commitment": commitment,
        "line": line,
        "passages": _list_passages(commitment, line),
        "bearers": [one for one in bearers if one.part == Bearer.Part.BEARER],
        "addressees": [one for one in bearers if one.part == Bearer.Part.ADDRESSEE],
        "helpers": [one for one in bearers if one.part in (Bearer.Part.LEAD, Bearer.Part.SUPPORT)],
        "apart": list_apart(commitment),
        "conditions": list_conditions(line.wording),
        "cites": _list_citations(request, commitment, line),
        "card": request.build_absolute_uri(reverse("commitments:card", args=[commitment.slug]))
        if can_typeset()
        else "",
        "permanent": request.build_absolute_uri(f"/commitments/{commitment.slug}/"),
        "publisher": name_publisher(commitment.instrument),
        "themes": list(commitment.themes.select_related("vocabulary")),
        "trail": [
            (_("Commitments"), reverse("commitments:list")),
            (commitment.instrument.short_title, commitment.instrument.get_absolute_url()),
        ],
    }
    return render(request, "commitments/commitment.html", context)


def _list_citations(request: HttpRequest, commitment: Commitment, line: Line) -> list[Quote]:
    """What the provision cites, with the cited words."""
    if line.wording is None:
        return []
    version, provision = line.wording.version, commitment.provision
    found = read_provisions(commitment.instrument, version, provision, user=request.user)
    return found[0].cites if found else []


def _list_passages(commitment: Commitment, line: Line) -> list[dict[str, object]]:
    """The opening words above the provision, then the provision with the commitment's words marked."""
    provision = commitment.provision
    keys = [provision.pk, *([provision.parent_id] if provision.parent_id else [])]
    language = line.wording.version.language if line.wording else "en"
    said = texts_of(keys, language)
    passages: list[dict[str, object]] = []
    if provision.parent_id and provision.parent_id in said:
        passages.append({"provision": said[provision.parent_id].provision, "said": said[provision.parent_id]})
    if provision.pk in said:
        pieces = highlight(said[provision.pk], line.wording)
        cells = highlight_cells(said[provision.pk], line.wording)
        passages.append({"provision": provision, "said": said[provision.pk], "pieces": pieces, "cells": cells})
    return passages
