from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from django.core.cache import cache

from mandato_web.design import events
from mandato_web.design.events import Event, Source
from tests.web.factories import Register, make_register


@pytest.fixture(autouse=True)
def fresh_counts() -> Iterator[None]:
    """What earlier tests asked for is forgotten."""
    cache.clear()
    yield


@pytest.fixture
def register(db: None) -> Register:
    return make_register()


class Dates:
    """A source of events that a test fills: `hidden` are seen by the person of that key alone."""

    def __init__(self) -> None:
        self.held: list[Event] = []
        self.hidden: dict[int, list[Event]] = {}

    def add(self, key: str = "harbour.1", day: date = date(2027, 1, 10), **facts: Any) -> Event:
        made = {"kind": "harbour", "title": f"Harbour {key}", "address": "/en/calendar/", "last": day, **facts}
        event = Event(key=key, first=day, **made)
        self.held.append(event)
        return event

    def list(self, user: Any, since: date | None, until: date | None) -> list[Event]:
        seen = [*self.held, *self.hidden.get(user.pk if user else 0, [])]
        return [one for one in seen if (not since or one.last >= since) and (not until or one.first <= until)]


@pytest.fixture
def dates(db: None, monkeypatch: pytest.MonkeyPatch) -> Dates:
    """The only source of events while the test runs."""
    source = Dates()
    monkeypatch.setattr(events, "_sources", {})
    events.register(Source("harbour", {"harbour": "Harbour day", "notice": "Notice"}, source.list))
    return source


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    """Sets the day that the register takes for today."""

    def set_day(day: date) -> None:
        monkeypatch.setattr("django.utils.timezone.localdate", lambda *given: day)

    return set_day
