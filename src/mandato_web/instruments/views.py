"""Pages of this room: the list of texts, one text, one provision."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.design.panels import show_margins
from mandato_web.instruments import queries, reading
from mandato_web.instruments.contents import list_contents
from mandato_web.instruments.models import Instrument, LanguageVersion, Provision


def show_list(request: HttpRequest) -> HttpResponse:
    facets = queries.list_facets(request.GET, request.user)
    found = queries.prefetch_versions(queries.filter_instruments(request.GET, request.user).select_related("meeting"))
    page = paginate(found, request.GET)
    return render(request, "instruments/list.html", {"page": page, "facets": facets, "chosen": chosen_of(facets)})


def show_instrument(request: HttpRequest, slug: str) -> HttpResponse:
    instrument = _get_instrument(request, slug)
    versions = queries.list_versions(instrument)
    version = queries.choose_version(versions, request.GET.get("text", "") or (get_language() or "en"))
    context = _about(request, instrument, versions, version)
    if version is None:
        return render(
            request, "instruments/stub.html", {**context, "cited_by": reading.cites_whole(instrument, request.user)}
        )
    other = next((one for one in versions if one.language == request.GET.get("beside") and one != version), None)
    if other:
        rows = reading.align_versions(version, other)
        return render(request, "instruments/beside.html", {**context, "other": other, "rows": rows})
    readings = reading.read_provisions(instrument, version, user=request.user)
    context["readings"] = readings
    context["contents"] = list_contents([one.said for one in readings])
    context["margins"] = show_margins("instrument", [one.provision for one in readings], request)
    return render(request, "instruments/instrument.html", context)


def show_provision(request: HttpRequest, slug: str, eid: str) -> HttpResponse:
    """By id; a label leads to its provision where it is unique, else to those that carry it."""
    instrument = _get_instrument(request, slug)
    found = queries.find_provisions(instrument, eid)
    if not found:
        return _show_absence(request, instrument, eid)
    if len(found) > 1:
        context = {"instrument": instrument, "label": eid, "holders": _name_holders(found, with_places=True)}
        return render(request, "instruments/holders.html", context)
    if found[0].eid != eid:
        return redirect("instruments:provision", slug=slug, eid=found[0].eid)
    return _show_one(request, instrument, found[0])


def _show_one(request: HttpRequest, instrument: Instrument, provision: Provision) -> HttpResponse:
    versions = queries.list_versions(instrument)
    version = queries.choose_version(versions, request.GET.get("text", "") or (get_language() or "en"))
    context = _about(request, instrument, versions, version)
    readings = reading.read_provisions(instrument, version, provision, user=request.user) if version else []
    before, after = queries.step_beside(provision)
    children = list(provision.children.filter(withdrawn_at__isnull=True).order_by("position"))
    language = version.language if version else "en"
    near = queries.texts_of([one.pk for one in (*_ancestors(provision), *children)], language)
    context |= {
        "provision": provision,
        "provision_trail": [*context["trail"], (instrument.short_title, instrument.get_absolute_url())],
        "reading": readings[0] if readings else None,
        "above": [(one, near.get(one.pk)) for one in _ancestors(provision)],
        "below": [(one, near.get(one.pk)) for one in children],
        "before": before,
        "after": after,
        "margins": show_margins("instrument", [provision], request),
        "permanent": request.build_absolute_uri(f"/instruments/{instrument.slug}/{provision.eid}"),
        "citation": ", ".join(part for part in (instrument.short_title, provision.label) if part),
    }
    return render(request, "instruments/provision.html", context)


def _show_absence(request: HttpRequest, instrument: Instrument, label: str) -> HttpResponse:
    held = _name_holders(queries.list_neighbours(instrument, label), with_places=False)
    context = {"instrument": instrument, "label": label, "holders": held}
    return render(request, "instruments/absent.html", context, status=404)


def _name_holders(found: list[Provision], *, with_places: bool) -> list[tuple[Provision, str, str]]:
    """Each with its first words and, where asked, the heading it stands under."""
    keys = [one.pk for one in found] + [one.parent_id for one in found if one.parent_id and with_places]
    said = queries.texts_of(keys, get_language() or "en")
    words = {key: text.heading or text.text for key, text in said.items()}
    return [(one, words.get(one.pk, ""), words.get(one.parent_id or 0, "") if with_places else "") for one in found]


def _get_instrument(request: HttpRequest, slug: str) -> Instrument:
    instrument = queries.get_instrument(slug, request.user)
    if instrument is None:
        raise Http404(_("No text has this address."))
    return instrument


def _ancestors(provision: Provision) -> list[Provision]:
    above = []
    parent = provision.parent
    while parent is not None and len(above) < 12:
        above.insert(0, parent)
        parent = parent.parent
    return above


def _about(
    request: HttpRequest, instrument: Instrument, versions: list[LanguageVersion], version: LanguageVersion | None
) -> dict[str, Any]:
    return {
        "instrument": instrument,
        "versions": versions,
        "version": version,
        "positions": queries.list_positions(instrument),
        "publisher": queries.name_publisher(instrument),
        "aliases": list(instrument.aliases.all()),
        "relations": queries.list_relations(instrument, request.user),
        "relations_in": queries.list_relations_in(instrument, request.user),
        "trail": [(_("Texts"), reverse("instruments:list"))],
    }
