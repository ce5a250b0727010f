from types import SimpleNamespace
from typing import Any

import pytest
from django.test import RequestFactory

from mandato_web.design import panels


@pytest.fixture(autouse=True)
def registries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panels, "_panels", {})
    monkeypatch.setattr(panels, "_margins", {})


def request() -> Any:
    return RequestFactory().get("/")


def test_panels_stand_in_their_order_and_those_with_nothing_to_show_are_left_out() -> None:
    panels.register(panels.Panel("actor", "late", "x.html", lambda subject, request: {"n": subject}, order=20))
    panels.register(panels.Panel("actor", "early", "x.html", lambda subject, request: {}, order=10))
    panels.register(panels.Panel("actor", "empty", "x.html", lambda subject, request: None, order=5))
    panels.register(panels.Panel("meeting", "other", "x.html", lambda subject, request: {}))
    assert [shown.name for shown in panels.show_panels("actor", 7, request())] == ["early", "late"]


def test_registering_a_name_again_replaces_it() -> None:
    for n in (1, 2):
        panels.register(panels.Panel("actor", "same", f"{n}.html", lambda subject, request: {}))
    assert [shown.template for shown in panels.show_panels("actor", None, request())] == ["2.html"]


def test_a_margin_answers_for_all_subjects_at_once() -> None:
    asked = []

    def query(subjects: Any, request: Any) -> dict[int, dict[str, int]]:
        asked.append(len(subjects))
        return {2: {"n": 1}}

    panels.register_margin(panels.Margin("instrument", "notes", "x.html", query))
    notes = panels.show_margins("instrument", [SimpleNamespace(pk=pk) for pk in (1, 2, 3)], request())
    assert asked == [3]
    assert list(notes) == [2]
