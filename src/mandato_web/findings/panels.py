"""What this room shows on pages of texts and provisions: open findings, coverage matrices, the way to the lineage."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from mandato_web.design.panels import Margin, Panel, register, register_margin
from mandato_web.findings import queries
from mandato_web.findings.meanings import meaning_of


def show_on_instrument(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    counts = queries.count_open(request.user, instrument)
    matrices = queries.list_matrices(instrument)
    return {"counts": counts, "matrices": matrices, "subject": instrument} if counts or matrices else None


def show_on_home(subject: Any, request: HttpRequest) -> dict[str, Any] | None:
    counts = queries.count_open(request.user)
    return {"counts": counts} if counts else None


def show_in_margin(provisions: Sequence[Any], request: HttpRequest) -> Mapping[Any, dict[str, Any]]:
    notes: dict[Any, dict[str, Any]] = {}
    for finding in queries.open_at(provisions, request.user):
        shown = (finding, meaning_of(finding.code))
        notes.setdefault(finding.provision_id, {"findings": []})["findings"].append(shown)
    return notes


def show_on_provision(provision: Any, request: HttpRequest) -> dict[str, Any]:
    return {"address": reverse("findings:lineage", args=[provision.instrument.slug, provision.eid])}


def register_panels() -> None:
    register(Panel("instrument", "findings", "findings/instrument_panel.html", show_on_instrument, order=7))
    register(Panel("home", "findings", "findings/home_panel.html", show_on_home, order=50))
    register(Panel("provision", "lineage", "findings/provision_panel.html", show_on_provision, order=20))
    register_margin(Margin("instrument", "findings", "findings/margin.html", show_in_margin, order=5))
