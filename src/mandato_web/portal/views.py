"""Pages that gather from all rooms: home, search, calendar, and what is said of the register itself."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from mandato_web.actors.queries import list_countries
from mandato_web.commitments.models import Nature, State, Strength
from mandato_web.commitments.queries import count_states
from mandato_web.design.filtering import asked_for
from mandato_web.portal import agenda, queries
from mandato_web.portal.cards import deal_cards
from mandato_web.portal.finding import list_suggestions, search, speak_address
from mandato_web.portal.meanings import NATURES, STRENGTHS
from mandato_web.reporting.queries import count_reported
from mandato_web.search.citing import resolve_citation


def show_home(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    coming = agenda.list_coming(today, 20)
    counts = count_states()
    context = {
        "cards": deal_cards(today, coming),
        "counts": counts,
        "reported": count_reported(),
        "state_counts": [(state, label, counts[state]) for state, label in State.choices if counts.get(state)],
        "texts": queries.list_latest_texts(),
        "text_counts": queries.count_texts(),
        "countries": list_countries(),
        "coming": coming[:5],
        "past": agenda.list_past(today, 5),
        "hide_search": True,
    }
    return render(request, "portal/home.html", context)


def show_calendar(request: HttpRequest) -> HttpResponse:
    today = timezone.localdate()
    context = {"past": agenda.list_past(today, 100), "coming": agenda.list_coming(today, 100), "today": today}
    return render(request, "portal/calendar.html", context)


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
    return render(request, "portal/data.html")


def suggest_records(request: HttpRequest) -> JsonResponse:
    """What the search box proposes while somebody types: names as one would type them whole."""
    query = asked_for(request.GET, "q")
    return JsonResponse({"suggestions": list_suggestions(query) if len(query) > 2 else []})


def show_search(request: HttpRequest) -> HttpResponse:
    """A citation typed as people write it goes straight to its place; `all` asks for the list nevertheless."""
    query = asked_for(request.GET, "q")
    address = resolve_citation(query) if query and "all" not in request.GET and "kind" not in request.GET else None
    if address:
        return redirect(speak_address(address))
    return render(request, "portal/search.html", {"hide_search": True, **search(query, request.GET)})
