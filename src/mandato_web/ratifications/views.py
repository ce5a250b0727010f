"""The grid of treaties and states, and one treaty, as everybody reads them, as of any day."""

from datetime import date
from typing import Any, NamedTuple

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from mandato_web.design.filtering import asked_for, build_facet, chosen_of
from mandato_web.design.sheets import answer_sheet
from mandato_web.ratifications import queries
from mandato_web.ratifications.grids import build_grid, grid_as_rows
from mandato_web.ratifications.telling import tell_treaty


class AsOf(NamedTuple):
    """The day that the address asks for; today, with what is wrong, where it asks for none that there is."""

    day: date
    asked: str
    problem: str

    @property
    def is_today(self) -> bool:
        return not self.asked or bool(self.problem)


def read_day(request: HttpRequest) -> AsOf:
    today = timezone.localdate()
    asked = asked_for(request.GET, "on")
    if not asked:
        return AsOf(today, "", "")
    try:
        return AsOf(date.fromisoformat(asked), asked, "")
    except ValueError:
        return AsOf(
            today, asked, _("“%(text)s” is no day; write it as 2008-04-10. Shown as of today.") % {"text": asked}
        )


@require_safe
def show_grid(request: HttpRequest) -> HttpResponse:
    """`format=csv` or `xlsx` answers with the grid as a file."""
    as_of = read_day(request)
    known = queries.visible_treaties(queries.load_treaties(as_of.day), request.user)
    conferences = queries.list_conferences()
    facet = build_facet("of", _("States of"), [(one.slug, one.name, None) for one in conferences], request.GET)
    grid = build_grid(known, queries.list_states(known, asked_for(request.GET, "of"), as_of.day))
    if "format" in request.GET:
        return answer_sheet(f"ratifications-{as_of.day}", _("Ratifications"), grid_as_rows(grid), request.GET["format"])
    may_edit = request.user.has_perm("ratifications.edit")
    context = {
        "grid": grid,
        "as_of": as_of,
        "on": None if as_of.is_today else as_of.day,
        "facets": [facet],
        "chosen": chosen_of([facet]),
        "may_edit": may_edit,
        "waiting": queries.hidden_actions(request.user, stage="draft").count() if may_edit else 0,
        "own": queries.own_actors(request.user),
    }
    return render(request, "ratifications/list.html", context)


@require_safe
def show_treaty(request: HttpRequest, slug: str) -> HttpResponse:
    as_of = read_day(request)
    known = queries.visible_treaties(queries.load_treaties(as_of.day), request.user)
    found = next((one for one in known if one.treaty.instrument.slug == slug), None)
    if found is None:
        raise Http404(_("No treaty has this address."))
    own = queries.own_actors(request.user)
    may_edit = request.user.has_perm("ratifications.edit")
    context: dict[str, Any] = {
        **tell_treaty(found, as_of.day)._asdict(),
        "as_of": as_of,
        "hidden": list(queries.hidden_actions(request.user, treaty=found.treaty)) if own or may_edit else [],
        "may_edit": may_edit,
        "may_add": may_edit or bool(own),
        "trail": [(_("Ratifications"), reverse("ratifications:list"))],
    }
    return render(request, "ratifications/treaty.html", context)
