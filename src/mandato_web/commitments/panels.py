"""What this room shows in the margin of a text; `gathering` has the rest."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from mandato_web.commitments import queries
from mandato_web.commitments.gathering import register_gatherings
from mandato_web.commitments.lines import binds, describe_lines
from mandato_web.commitments.named import show_on_home
from mandato_web.design.panels import Margin, Panel, register, register_margin


def show_in_margin(provisions: Sequence[Any], request: HttpRequest) -> Mapping[Any, dict[str, Any]]:
    today = timezone.localdate()
    notes: dict[Any, dict[str, Any]] = {}
    for line in describe_lines(queries.list_in(provisions), today):
        if binds(line):
            notes.setdefault(line.commitment.provision_id, {"lines": []})["lines"].append(line)
    return notes


def register_panels() -> None:
    register_margin(Margin("instrument", "commitments", "commitments/margin.html", show_in_margin, order=10))
    register(Panel("home", "named-lists", "commitments/home_panel.html", show_on_home, order=10))
    register_gatherings()
