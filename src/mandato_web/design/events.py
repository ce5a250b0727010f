"""Events: everything dated, from whichever room it comes, as one kind of value for calendar, feeds and notices.

A room registers a source in `AppConfig.ready()`, as it does panels, and knows nothing of who asks:

    register(Source("meetings", {"meeting": gettext_lazy("Meeting")}, list_dates))

`list_dates(user, since, until)` answers with the events between two days, both included, None being no bound, that
`user` may see; a visitor is None. It asks the database a bounded number of times.
"""

import calendar
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from mandato_web.design.periods import write_period

Basis = Literal["stated", "computed", "presumed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`key` is its identity for good: an event that is put off keeps it. Letters, digits, dots and hyphens.

    `first` and `last` are the days between which it lies, as exact as its source. `ends`: what counts is the last of
    them (a deadline), not the first (a meeting). `at` and `until`: its hour, with a zone, where one is known.
    `every`: an ISO 8601 duration, where it comes back. `basis`: stated by a source, computed from what one states, or
    presumed; `note` says so in words. `actors`: slugs of whom it concerns; `people`: keys of persons it is laid upon.
    `subjects`: the records it belongs to, ("instrument", slug), ("commitment", slug), for whoever follows one.
    `language`: of the title, where that is not the one spoken. `public`: a visitor may see it.
    """

    key: str
    kind: str
    title: str
    address: str
    first: date
    last: date
    ends: bool = False
    at: datetime | None = None
    until: datetime | None = None
    every: str = ""
    language: str = ""
    basis: Basis = "stated"
    note: str = ""
    place: str = ""
    actors: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    people: tuple[int, ...] = ()
    subjects: tuple[tuple[str, str], ...] = ()
    public: bool = True

    @property
    def day(self) -> date:
        """By which it is ordered, and before which people are told."""
        return self.last if self.ends else self.first

    @property
    def when(self) -> str:
        """As people write it, as vague as its source: "10 January 2027", "last quarter of 2008"."""
        return write_period(self.first, self.last)

    @property
    def precision(self) -> Literal["day", "days", "month", "year", "period"]:
        """How exactly its time is known: a day, some days, a month, a year, or a longer time."""
        if self.first == self.last:
            return "day"
        whole = self.first.day == 1 and self.last.day == calendar.monthrange(self.last.year, self.last.month)[1]
        if not whole:
            return "days" if (self.last - self.first).days < 32 else "period"
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        return {1: "month", 12: "year"}.get(months, "period")  # type: ignore[return-value]

    @property
    def is_vague(self) -> bool:
        return self.precision not in ("day", "days")

    @property
    def kind_label(self) -> str:
        return name_kind(self.kind)


Query = Callable[..., Iterable[Event]]


@dataclass(frozen=True, slots=True)
class Source:
    """`kinds`: the kinds of its events with their names. `takes_most`: `query` takes `most`, the greatest number of
    events that are of use, those nearest to the bound that is given. `dress`: `query` also takes `bare`, and then
    leaves the words away (title, note, place), which it costs much to find; `dress` answers with the same events and
    their words, in any order."""

    name: str
    kinds: Mapping[str, Any]
    query: Query
    takes_most: bool = False
    dress: Callable[[Sequence[Event]], Iterable[Event]] | None = None


_sources: dict[str, Source] = {}


def register(source: Source) -> None:
    """Registering a name again replaces it."""
    _sources[source.name] = source


def list_sources() -> list[Source]:
    return list(_sources.values())


def name_kind(kind: str) -> str:
    """In the reader's language; a kind that nobody registered is its own name."""
    return str(name_kinds().get(kind, kind))


def name_kinds() -> dict[str, Any]:
    return {kind: label for source in _sources.values() for kind, label in source.kinds.items()}


def list_events(
    user: Any, since: date | None, until: date | None, *, most: int | None = None, bare: bool = False
) -> list[Event]:
    """In order of their days. A person who is not signed in, or None, is a visitor.

    With `most`, at least that many of the nearest to the given bound, where there are so many. With `bare`, some
    lack their words, to be counted and chosen among: `dress` those that are shown.
    """
    asking = user if user is not None and user.is_authenticated else None
    found: list[Event] = []
    for source in _sources.values():
        limit: dict[str, Any] = {"most": most} if source.takes_most else {}
        if source.dress and bare:
            limit["bare"] = True
        found += source.query(asking, since, until, **limit)
    if bare:
        return sorted(found, key=lambda event: (event.day, event.kind, event.key))
    return sorted(found, key=lambda event: (event.day, event.title, event.key))


def dress(events: Sequence[Event]) -> list[Event]:
    """The same events with their words; each source is asked once."""
    waiting: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if not event.title:
            waiting[event.kind].append(event)
    dressed: dict[str, Event] = {}
    for source in _sources.values():
        mine = [event for kind in source.kinds for event in waiting.get(kind, [])]
        if source.dress and mine:
            dressed |= {event.key: event for event in source.dress(mine)}
    return [dressed.get(event.key, event) for event in events]
