"""What this room shows on an instrument's page: which points of the text it implements a plan leaves uncited."""

from typing import Any

from django.http import HttpRequest

from mandato_web.design.panels import Panel, register
from mandato_web.instruments.models import InstrumentKind
from mandato_web.instruments.queries import texts_of
from mandato_web.portal.queries import list_coverages_of
from mandato_web.values.wording import spoken_language


def show_coverage(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    if instrument.kind != InstrumentKind.ACTION_PLAN:
        return None
    coverages = list_coverages_of(instrument)
    holes = [hole.pk for coverage in coverages for hole in coverage.holes]
    words = {key: said.text for key, said in texts_of(holes, spoken_language()).items()} if holes else {}
    shown = [(one, [(hole, words.get(hole.pk, "")) for hole in one.holes]) for one in coverages]
    return {"coverages": shown} if shown else None


def register_panels() -> None:
    register(Panel("instrument", "coverage", "portal/coverage_panel.html", show_coverage, order=5))
