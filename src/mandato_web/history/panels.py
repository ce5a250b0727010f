"""On the pages of records: the way to their history, for those who may read it."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from mandato_web.design.panels import Panel, register
from mandato_web.history.subjects import subject_of_page

_PAGES = ("commitment", "instrument", "series")


def _show(page: str) -> Any:
    def query(record: Any, request: HttpRequest) -> dict[str, Any] | None:
        subject = subject_of_page(page)
        if subject is None or not request.user.is_authenticated or not request.user.has_perm("history.read"):
            return None
        return {"address": reverse("history:record", args=[subject.room, record.slug])}

    return query


def register_panels() -> None:
    for page in _PAGES:
        register(Panel(page, "history", "history/panel.html", _show(page), order=950))
