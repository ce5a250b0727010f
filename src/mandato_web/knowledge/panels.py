"""What this room shows on the pages of commitments, themes and actors."""

from typing import Any

from django.http import HttpRequest

from mandato_web.design.panels import Panel, register
from mandato_web.knowledge import queries
from mandato_web.knowledge.models import Replication, Resource


def show_on_commitment(commitment: Any, request: HttpRequest) -> dict[str, Any] | None:
    return _shown(*queries.knowledge_about(commitments=commitment))


def show_on_theme(theme: Any, request: HttpRequest) -> dict[str, Any] | None:
    return _shown(*queries.knowledge_about(themes=theme))


def show_on_actor(actor: Any, request: HttpRequest) -> dict[str, Any] | None:
    practices = list(queries.published().filter(carried_by=actor)[:10])
    resources = list(Resource.objects.filter(provided_by=actor)[:10])
    again = Replication.objects.filter(actor=actor, practice__in=queries.published())
    replications = list(again.exclude(published_at=None).select_related("practice")[:10])
    return _shown(practices, resources, replications)


def _shown(practices: Any, resources: Any, replications: Any = ()) -> dict[str, Any] | None:
    if not (practices or resources or replications):
        return None
    return {"practices": practices, "resources": resources, "replications": replications}


def register_panels() -> None:
    register(Panel("commitment", "knowledge", "knowledge/panel.html", show_on_commitment, order=60))
    register(Panel("theme", "knowledge", "knowledge/panel.html", show_on_theme, order=60))
    register(Panel("actor", "knowledge", "knowledge/panel.html", show_on_actor, order=60))
