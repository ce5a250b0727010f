"""Pages that gather from all rooms: home, search, calendar, and what is said of the register itself."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.actors.queries import list_countries
from mandato_web.commitments.models import Commitment, Nature, State, Strength
from mandato_web.commitments.queries import count_real_and_invented
from mandato_web.commitments.standing import LABELS
from mandato_web.design.events import dress
from mandato_web.design.filtering import address_with, asked_for, chosen_of
from mandato_web.design.pagination import paginate
from mandato_web.design.sheets import answer_sheet
from mandato_web.history.freshness import keep
from mandato_web.portal import agenda, queries
from mandato_web.portal.cards import deal_cards
from mandato_web.portal.finding import as_json, list_found, list_suggestions, search, speak_address, tabulate
from mandato_web.portal.meanings import NATURES, STRENGTHS
from mandato_web.reporting.queries import count_reported
from mandato_web.search.citing import resolve_citation

# How many of the next events stand on the home page.
_COMING = 5


def show_home(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/home.html", {**keep("home", _gather_home), "hide_search": True})


def _gather_home() -> dict[str, Any]:
    """The same for everybody: what every visitor may see."""
    today = timezone.localdate()
    coming = agenda.list_coming(today, 20, shown=_COMING)
    counts, invented = count_real_and_invented()
    return {
        "cards": deal_cards(today, coming),
        "counts": counts,
        "reported": count_reported(Commitment.objects.filter(instrument__is_example=False)),
        "invented": invented["followable"],
        "state_counts": [(state, label, counts[state]) for state, label in LABELS.items() if counts.get(state)],
        "texts": queries.list_latest_texts(),
        "text_counts": queries.count_texts(),
        "countries": list_countries(),
        "coming": coming[:_COMING],
        "said": queries.list_last_said(5),
    }


def show_calendar(request: HttpRequest) -> HttpResponse:
    """Everything dated: as a list, ahead or past, or by the month."""
    today = timezone.localdate()
    question = agenda.Question.from_address(request.GET, today)
    events = agenda.ask(question, today, request.user)
    facets = agenda.build_facets(events, question, request.GET)
    found = [event for event in events if question.holds(event)]
    page = paginate(found, request.GET, size=60)
    shown = [] if question.month else dress(page.records)
    feed = reverse("notices:calendar") + (f"?{question.filters}" if question.filters else "")
    context = {
        "question": question,
        "facets": facets,
        "chosen": chosen_of(facets),
        "tabs": _calendar_tabs(question, request.GET),
        "page": page,
        "groups": agenda.group_by_month(shown),
        "month": agenda.lay_out(question.month, found, today, request.GET) if question.month else None,
        "today": today,
        "feed": feed,
        "webcal": f"webcal://{request.get_host()}{feed}",
        "whole_feed": request.build_absolute_uri(feed),
    }
    return render(request, "portal/calendar.html", context)


def _calendar_tabs(question: agenda.Question, parameters: QueryDict) -> list[tuple[str, str, bool]]:
    """Ahead, past, by the month; whatever narrows the calendar stays."""
    listed = question.month is None
    ahead = address_with(parameters, view=None, month=None, when=None)
    past = address_with(parameters, view=None, month=None, when="past")
    return [
        (_("Ahead"), ahead, listed and not question.past),
        (_("Past"), past, listed and question.past),
        (_("By month"), address_with(parameters, view="month", when=None), not listed),
    ]


def show_about(request: HttpRequest) -> HttpResponse:
    return render(request, "portal/about.html")


def show_method(request: HttpRequest) -> HttpResponse:
    context = {
        "strengths": [(value, label, STRENGTHS[value]) for value, label in Strength.choices],
        "natures": [(value, label, NATURES[value]) for value, label in Nature.choices],
        "states": State.choices,
    }
    return render(request, "portal/method.html", context)


def show_data(request: HttpRequest) -> HttpResponse:
    """Where the data once was told of; people have kept the address."""
    return redirect("api:data", permanent=True)


def suggest_records(request: HttpRequest) -> JsonResponse:
    """What the search box proposes while somebody types: names as one would type them whole."""
    query = asked_for(request.GET, "q")
    return JsonResponse({"suggestions": list_suggestions(query) if len(query) > 2 else []})


def show_search(request: HttpRequest) -> HttpResponse:
    """A citation typed as people write it goes straight to its place; `all` asks for the list nevertheless."""
    query = asked_for(request.GET, "q")
    asked = {"all", "kind", "year", "language", "format", "page"} & set(request.GET)
    address = resolve_citation(query) if query and not asked else None
    if address:
        return redirect(speak_address(address))
    kind = asked_for(request.GET, "format")
    if kind:
        return _hand_out(request, query, kind)
    downloads = [(name, address_with(request.GET, format=name)) for name in ("csv", "xlsx", "json")]
    context = {"hide_search": True, "downloads": downloads, **search(query, request.GET)}
    return render(request, "portal/search.html", context)


def _hand_out(request: HttpRequest, query: str, kind: str) -> HttpResponse:
    """What was found as a file; the address asks for it as it asks for the page."""
    site = request.build_absolute_uri("/").rstrip("/")
    results = list_found(query, request.GET)
    if kind == "json":
        return JsonResponse(as_json(query, results, site))
    return answer_sheet("search", _("Search"), tabulate(results, site), kind)
