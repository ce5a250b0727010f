"""Panels: a high room shows its records on the pages of a lower room, which knows nothing of it.

A room registers its panels in `AppConfig.ready()`. A page asks for the panels of its kind ("instrument", "instrument-
head", "provision", "commitment", "actor", "meeting", "home", "desk", "filters"; "head" for links of any page) and
renders what it is given. Margin notes are panels of many subjects at once: one query answers for every provision of a
page.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django.http import HttpRequest

Context = Mapping[str, Any]
PanelQuery = Callable[[Any, HttpRequest], Context | None]
MarginQuery = Callable[[Sequence[Any], HttpRequest], Mapping[Any, Context]]


class Panel(NamedTuple):
    """`query(subject, request)` answers with the template's context, or None where there is nothing to show."""

    page: str
    name: str
    template: str
    query: PanelQuery
    order: int = 100


class Margin(NamedTuple):
    """`query(subjects, request)` answers with a context for each primary key that has something to show."""

    page: str
    name: str
    template: str
    query: MarginQuery
    order: int = 100


class Shown(NamedTuple):
    """A panel with its answer, ready to be rendered."""

    name: str
    template: str
    context: Context


_panels: dict[tuple[str, str], Panel] = {}
_margins: dict[tuple[str, str], Margin] = {}


def register(panel: Panel) -> None:
    """Registering a name again on the same page replaces it."""
    _panels[panel.page, panel.name] = panel


def register_margin(margin: Margin) -> None:
    """Registering a name again on the same page replaces it."""
    _margins[margin.page, margin.name] = margin


def show_panels(page: str, subject: Any, request: HttpRequest) -> list[Shown]:
    """The panels of `page` that have something to show about `subject`, in their order."""
    answers = ((panel, panel.query(subject, request)) for panel in _in_order(_panels.values(), page))
    return [Shown(panel.name, panel.template, context) for panel, context in answers if context is not None]


def show_margins(page: str, subjects: Sequence[Any], request: HttpRequest) -> dict[Any, list[Shown]]:
    """By primary key, the margin notes of each subject; one query a margin, however many subjects."""
    notes: dict[Any, list[Shown]] = {}
    for margin in _in_order(_margins.values(), page):
        for key, context in margin.query(subjects, request).items():
            notes.setdefault(key, []).append(Shown(margin.name, margin.template, context))
    return notes


def _in_order(registered: Iterable[Any], page: str) -> list[Any]:
    return sorted((item for item in registered if item.page == page), key=lambda item: (item.order, item.name))
