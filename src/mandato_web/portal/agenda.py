"""The calendar's page: events from every room, narrowed by what the address asks, as a list or as a month."""

import calendar
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.design.events import Event, dress, list_events, name_kinds
from mandato_web.design.filtering import Facet, address_with, asked_for, build_facet
from mandato_web.themes.models import Theme
from mandato_web.values.dates import write_date
from mandato_web.values.wording import spoken_language

# A longer event is named once in a month, above its days.
_MOST_DAYS = 10
# Half of all promises fall due on the last of December.
_MOST_A_DAY = 12
_MONTH = re.compile(r"(\d{4})-(\d{2})")


def list_coming(today: date, most: int, user: Any = None, *, shown: int | None = None) -> list[Event]:
    """The next events, in order; what goes on today counts as coming. With `shown`, some lack their words after so
    many."""
    found = list_events(user, today, None, most=most, bare=True)[:most]
    return [*dress(found[:shown]), *(found[shown:] if shown is not None else [])]


def list_past(today: date, most: int, user: Any = None) -> list[Event]:
    """The latest events that are over, latest first."""
    found = list_events(user, None, today - timedelta(days=1), most=most)
    return [event for event in reversed(found) if _end(event) < today][:most]


class Question(NamedTuple):
    """What the address asks for. `month` is its first day; None is the list."""

    past: bool
    month: date | None
    kind: str
    actor: str
    theme: str

    @classmethod
    def from_address(cls, parameters: QueryDict, today: date) -> "Question":
        """A malformed month is this one."""
        asked = {name: asked_for(parameters, name) for name in ("kind", "actor", "theme")}
        month = None
        if asked_for(parameters, "view") == "month":
            month = read_month(asked_for(parameters, "month")) or today.replace(day=1)
        return cls(asked_for(parameters, "when") == "past", month, **asked)

    def holds(self, event: Event) -> bool:
        return (
            (not self.kind or self.kind == event.kind)
            and (not self.actor or self.actor in event.actors)
            and (not self.theme or self.theme in event.themes)
        )

    @property
    def filters(self) -> str:
        """The query string of what narrows the calendar, for its feed."""
        kept = QueryDict(mutable=True)
        for name in ("kind", "actor", "theme"):
            if getattr(self, name):
                kept[name] = getattr(self, name)
        return kept.urlencode()


def read_month(text: str) -> date | None:
    match = _MONTH.fullmatch(text)
    if not match or not 1 <= int(match[2]) <= 12 or not 1 < int(match[1]) < 9999:
        return None
    return date(int(match[1]), int(match[2]), 1)


def ask(question: Question, today: date, user: Any) -> list[Event]:
    """All events of the time asked for, before they are narrowed: counts are taken from them. Those that are shown are
    to be dressed."""
    if question.month:
        return list_events(user, question.month, last_of(question.month), bare=True)
    if question.past:
        over = list_events(user, None, today - timedelta(days=1), bare=True)
        return [event for event in reversed(over) if _end(event) < today]
    return list_events(user, today, None, bare=True)


def build_facets(events: Sequence[Event], question: Question, parameters: QueryDict) -> list[Facet]:
    """Each counted over what the other questions leave. Two queries, for names."""

    def count(name: str, values: Callable[[Event], Iterable[str]]) -> list[tuple[str, int]]:
        narrowed = question._replace(**{name: ""})
        held = [event for event in events if narrowed.holds(event)] if narrowed.filters else events
        return Counter(value for event in held for value in values(event)).most_common(60)

    kinds, actors = count("kind", lambda event: (event.kind,)), count("actor", lambda event: event.actors)
    themes = count("theme", lambda event: event.themes)
    labels = name_kinds()
    named = {one.slug: one.name for one in Actor.objects.filter(slug__in=[slug for slug, _n in actors])}
    codes = {one.code: str(one) for one in Theme.objects.filter(code__in=[code for code, _n in themes])}
    return [
        build_facet("kind", _("Kind"), [(kind, labels.get(kind, kind), n) for kind, n in kinds], parameters),
        build_facet("actor", _("Actor"), [(slug, named.get(slug, slug), n) for slug, n in actors], parameters),
        build_facet("theme", _("Theme"), [(code, codes.get(code, code), n) for code, n in themes], parameters),
    ]


class Group(NamedTuple):
    """Events of one month, or of a year whose day and month are not known."""

    label: str
    events: list[Event]


def group_by_month(events: Iterable[Event]) -> list[Group]:
    """In the order given; the heads say the month, or the year alone."""
    groups: list[Group] = []
    for event in events:
        label = _head_of(event)
        if not groups or groups[-1].label != label:
            groups.append(Group(label, []))
        groups[-1].events.append(event)
    return groups


def _head_of(event: Event) -> str:
    if event.precision in ("year", "period"):
        return _("%(year)s, month not known") % {"year": event.day.year}
    return write_month(event.day)


def write_month(day: date) -> str:
    """January 2027; a head begins with a capital in every language."""
    words = write_date(f"{day:%Y-%m}", spoken_language())
    return words[:1].upper() + words[1:]


@dataclass(frozen=True)
class Day:
    """One cell of a month; None outside it. `more`: how many events there is no room for."""

    day: date | None
    events: list[Event]
    today: bool = False
    more: int = 0


class Step(NamedTuple):
    """To another month."""

    label: str
    address: str


@dataclass(frozen=True)
class Month:
    """`loose`: events that lie somewhere in it, or run for longer than a few days. `listed`: the address of all of its
    time as a list."""

    first: date
    label: str
    weeks: list[list[Day]]
    loose: list[Event]
    before: "Step"
    after: "Step"
    listed: str

    @property
    def days(self) -> list[str]:
        """The names of the days, Monday first, as short as calendars print them."""
        from babel.dates import get_day_names

        names = get_day_names("abbreviated", context="stand-alone", locale=spoken_language())
        return [names[n] for n in range(7)]


def lay_out(month: date, events: Sequence[Event], today: date, parameters: QueryDict) -> Month:
    """A month as weeks, Monday first, each event on each of its days, as many as there is room for."""
    by_day: dict[date, list[Event]] = {}
    for event in events:
        for day in _days_of(event) if _fits(event) else ():
            by_day.setdefault(day, []).append(event)
    shown = {event.key: event for held in by_day.values() for event in held[:_MOST_A_DAY]}
    loose = [event for event in events if not _fits(event)]
    dressed = {event.key: event for event in dress([*shown.values(), *loose])}
    loose = [dressed[event.key] for event in loose]
    weeks = [
        [_cell(month, number, by_day, dressed, today) for number in week]
        for week in calendar.Calendar().monthdayscalendar(month.year, month.month)
    ]
    before, after = month - timedelta(days=1), last_of(month) + timedelta(days=1)
    return Month(
        month,
        write_month(month),
        weeks,
        loose,
        Step(write_month(before), address_with(parameters, month=f"{before:%Y-%m}")),
        Step(write_month(after), address_with(parameters, month=f"{after:%Y-%m}")),
        address_with(parameters, view=None, month=None, when="past" if last_of(month) < today else None),
    )


def _cell(month: date, number: int, by_day: dict[date, list[Event]], dressed: dict[str, Event], today: date) -> Day:
    if not number:
        return Day(None, [])
    day = month.replace(day=number)
    held = by_day.get(day, [])
    room = held[:_MOST_A_DAY]
    return Day(day, [dressed[event.key] for event in room], day == today, len(held) - len(room))


def _fits(event: Event) -> bool:
    return not event.is_vague and (event.ends or (event.last - event.first).days < _MOST_DAYS)


def _days_of(event: Event) -> list[date]:
    if event.ends:
        return [event.day]
    return [event.first + timedelta(days=n) for n in range((event.last - event.first).days + 1)]


def _end(event: Event) -> date:
    return event.day if event.ends else event.last


def last_of(month: date) -> date:
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])
