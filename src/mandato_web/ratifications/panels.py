"""What this room shows on the pages of actors, instruments and commitments."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from mandato_web.commitments.binding import bound_on
from mandato_web.design.panels import Panel, register
from mandato_web.ratifications.grids import Grid, build_grid, cell_of
from mandato_web.ratifications.models import Action, Measure, Treaty
from mandato_web.ratifications.queries import load_treaties, suggest_treaties, visible_treaties


def show_on_actor(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    may_update = request.user.has_perm("ratifications.update", actor)
    acted = Action.objects.filter(actor=actor, stage=Action.Stage.CONFIRMED).exists()
    if not acted and not (may_update and Treaty.objects.exists()):
        return None
    known = visible_treaties(load_treaties(timezone.localdate()), request.user) if acted else []
    cells = [(one.treaty, cell_of(one, actor)) for one in known]
    return {
        "actor": actor,
        "cells": [(treaty, cell) for treaty, cell in cells if cell.kind != "nothing"],
        "may_update": may_update,
    }


def show_on_instrument(instrument: Any, request: HttpRequest) -> dict[str, Any] | None:
    treaty = Treaty.objects.filter(instrument=instrument).first()
    may_add = treaty is None and instrument.kind == "treaty" and request.user.has_perm("ratifications.edit")
    if treaty is None and not may_add:
        return None
    return {"treaty": treaty, "may_add": may_add, "instrument": instrument}


def show_on_commitment(commitment: Any, request: HttpRequest) -> dict[str, Any] | None:
    measures = list(Measure.objects.filter(commitment=commitment).select_related("treaty__instrument"))
    may_edit = request.user.has_perm("ratifications.edit")
    if not measures:
        suggested = suggest_treaties(commitment) if may_edit else []
        return {"commitment": commitment, "suggested": suggested, "may_edit": True} if suggested else None
    today = timezone.localdate()
    promised = {one.treaty_id for one in measures if one.kind == Measure.Kind.PROMISED}
    limits = [one.treaty for one in measures if one.kind == Measure.Kind.PARTIES_ONLY]
    return {
        "commitment": commitment,
        "grid": _grid_of(commitment, promised, request) if promised else None,
        "limits": limits,
        "bound": bound_on(commitment, today) if limits else [],
        "today": today,
        "may_edit": may_edit,
    }


def _grid_of(commitment: Any, keys: set[int], request: HttpRequest) -> Grid:
    """The treaties that were promised, and the states that promised."""
    today = timezone.localdate()
    known = [one for one in visible_treaties(load_treaties(today), request.user) if one.treaty.pk in keys]
    meant = {actor for bearer in commitment.bearers.prefetch_related("actors") for actor in bearer.actors.all()}
    states = sorted((one for one in meant if one.kind == "state"), key=lambda actor: actor.name)
    return build_grid(known, states)


def register_panels() -> None:
    register(Panel("actor", "ratifications", "ratifications/actor_panel.html", show_on_actor, order=45))
    register(Panel("instrument", "ratifications", "ratifications/instrument_panel.html", show_on_instrument, order=15))
    register(Panel("commitment", "ratifications", "ratifications/commitment_panel.html", show_on_commitment, order=20))
