"""What this room shows in the margin of a text and on an actor's page."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from mandato_web.commitments import queries
from mandato_web.commitments.lines import binds, describe_lines
from mandato_web.design.panels import Margin, Panel, register, register_margin

_SHOWN_ON_ACTOR = 12


def show_in_margin(provisions: Sequence[Any], request: HttpRequest) -> Mapping[Any, dict[str, Any]]:
    today = timezone.localdate()
    notes: dict[Any, dict[str, Any]] = {}
    for line in describe_lines(queries.list_in(provisions), today):
        if binds(line):
            notes.setdefault(line.commitment.provision_id, {"lines": []})["lines"].append(line)
    return notes


def show_on_actor(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    borne = queries.borne_by(actor)
    counts = queries.count_states(borne)
    if not counts["followable"]:
        return None
    today = timezone.localdate()
    first = queries.with_words(borne).order_by("due_until", "pk")[:_SHOWN_ON_ACTOR]
    return {"borne_lines": describe_lines(first, today), "borne_counts": counts, "actor": actor}


def register_panels() -> None:
    register_margin(Margin("instrument", "commitments", "commitments/margin.html", show_in_margin, order=10))
    register(Panel("actor", "commitments", "commitments/actor_panel.html", show_on_actor, order=10))
