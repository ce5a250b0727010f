"""Pages of this room: the list of texts, one text, one provision."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from mandato import can_typeset
from mandato_web.design.filtering import chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.design.panels import show_margins
from mandato_web.instruments import queries, reading
from mandato_web.instruments.choosing import Choice, choose
from mandato_web.instruments.citing_forms import cite_in, list_forms
from mandato_web.instruments.contents import list_contents
from mandato_web.instruments.handing_out import last_change, list_formats
from mandato_web.instruments.models import Instrument, LanguageVersion, Provision
from mandato_web.instruments.outline import Part, cut_into_parts, part_of, read_outline


def show_list(request: HttpRequest) -> HttpResponse:
    facets = queries.list_facets(request.GET, request.user)
    found = queries.prefetch_versions(queries.filter_instruments(request.GET, request.user).select_related("meeting"))
    page = paginate(found, request.GET)
    return render(request, "instruments/list.html", {"page": page, "facets": facets, "chosen": chosen_of(facets)})


def show_instrument(request: HttpRequest, slug: str) -> HttpResponse:
    """In the language, in the wording of the day and, where it is long, in the part that the address asks for."""
    instrument = _get_instrument(request, slug)
    choice = choose(instrument, request.GET)
    version = choice.version
    context = _about(request, instrument, choice)
    if version is None:
        context["cited_by"] = reading.cites_whole(instrument, request.user)
        return render(request, "instruments/stub.html", context)
    outline = read_outline(version)
    parts = cut_into_parts(outline)
    part = _asked_part(request, parts)
    stretch = (part.first, part.last) if part and len(parts) > 1 else None
    context |= {"parts": parts if len(parts) > 1 else [], "part": part if stretch else None}
    beside = request.GET.get("beside")
    other = next((one for one in choice.versions if one.language == beside and one != version), None)
    if other and not choice.is_past:
        rows = reading.align_versions(version, other, stretch)
        return render(request, "instruments/beside.html", {**context, "other": other, "rows": rows})
    readings = reading.read_provisions(instrument, version, stretch=stretch, user=request.user)
    context["readings"] = readings
    context["contents"] = list_contents(outline, parts if stretch else [], part)
    if not choice.is_past:
        context["margins"] = show_margins("instrument", [one.provision for one in readings], request)
    return render(request, "instruments/instrument.html", context)


def _asked_part(request: HttpRequest, parts: list[Part]) -> Part | None:
    """The part that the address names by number or by a provision of it; the first by default, none for all."""
    asked = request.GET.get("part", "")
    if asked == "all" or not parts:
        return None
    if asked.isascii() and asked.isdigit() and 0 < int(asked[:4]) <= len(parts):
        return parts[int(asked) - 1]
    return parts[0]


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
    choice = choose(instrument, request.GET)
    version = choice.version
    context = _about(request, instrument, choice)
    readings = reading.read_provisions(instrument, version, provision, user=request.user) if version else []
    before, after = queries.step_beside(provision)
    children = list(provision.children.filter(withdrawn_at__isnull=True).order_by("position"))
    language = version.language if version else "en"
    near = queries.texts_of([one.pk for one in (*_ancestors(provision), *children)], language)
    permanent = request.build_absolute_uri(f"/instruments/{instrument.slug}/{provision.eid}")
    context |= {
        "provision": provision,
        "provision_trail": [*context["trail"], (instrument.short_title, instrument.get_absolute_url())],
        "readings": readings[:1],
        "reading": readings[0] if readings else None,
        "above": [(one, near.get(one.pk)) for one in _ancestors(provision)],
        "below": [(one, near.get(one.pk)) for one in children],
        "before": before,
        "after": after,
        "margins": {} if choice.is_past else show_margins("instrument", [provision], request),
        "permanent": permanent,
        "in_place": _address_in_text(version, provision) if version else "",
        "forms": list_forms(instrument, permanent, provision),
        "wordings": queries.list_wordings(provision, language),
        "citation": ", ".join(part for part in (instrument.short_title, provision.label) if part),
    }
    return render(request, "instruments/provision.html", context)


def _address_in_text(version: LanguageVersion, provision: Provision) -> str:
    """Where the provision stands in the whole text, which may be cut into parts."""
    parts = cut_into_parts(read_outline(version))
    part = part_of(parts, provision.position)
    query = f"?part={part.number}" if part and len(parts) > 1 else ""
    return f"{provision.instrument.get_absolute_url()}{query}#{provision.eid}"


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


def _about(request: HttpRequest, instrument: Instrument, choice: Choice) -> dict[str, Any]:
    permanent = request.build_absolute_uri(f"/instruments/{instrument.slug}")
    return {
        "instrument": instrument,
        "base": instrument.get_absolute_url(),
        "margins": {},
        "choice": choice,
        "versions": choice.versions,
        "version": choice.version,
        "positions": queries.list_positions(instrument),
        "publisher": queries.name_publisher(instrument),
        "aliases": list(instrument.aliases.order_by("name")),
        "relations": queries.list_relations(instrument, request.user),
        "relations_in": queries.list_relations_in(instrument, request.user),
        "forms": list_forms(instrument, permanent),
        "cited_as": cite_in(get_language() or "en", instrument),
        "permanent": permanent,
        "card": request.build_absolute_uri(reverse("instruments:card", args=[instrument.slug]))
        if can_typeset()
        else "",
        "formats": list_formats() if choice.version else [],
        "changed": last_change(choice.version) if choice.version else None,
        "today": timezone.localdate(),
        "trail": [(_("Texts"), reverse("instruments:list"))],
    }
