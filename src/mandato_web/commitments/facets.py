"""The list of commitments: what it can be narrowed by, and one page of it, counted over tens of thousands at once."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment, Nature, Strength, Triage
from mandato_web.commitments.named import quarter_of
from mandato_web.commitments.queries import FILTERS, filter_commitments, tell_due, with_words
from mandato_web.commitments.standing import LABELS, tell_standing
from mandato_web.design.filtering import Facet, asked_for, build_facet
from mandato_web.design.pagination import PAGE_SIZE, Page, asked_page
from mandato_web.history.freshness import keep
from mandato_web.instruments.models import Instrument
from mandato_web.meetings.models import Meeting
from mandato_web.themes.models import Theme

_MOST_CHOICES = 40
_GROUPED = ("state", "strength", "nature", "due")
# All that the index holds, in its order: what is alike then comes one after the other.
_ALIKE = ("nature", "triage", "state", "reporter_count", "strength", "due_kind", "due_until")


class Group(NamedTuple):
    """How many commitments are alike in all that takes few values. `due` is what their time is told apart by; what is
    kept for the record alone stands nowhere, and its `state` is empty."""

    state: str
    strength: str
    nature: str
    due: str
    in_quarter: bool
    count: int

    def holds(self, name: str, asked: str) -> bool:
        if name == "nature":
            return asked == "all" or (self.nature == asked if asked else self.nature != Nature.NONE)
        if name == "due":
            return not asked or asked == self.due or (asked == "quarter" and self.in_quarter)
        return not asked or getattr(self, name) == asked


class Counts(NamedTuple):
    """`texts`: by key, how many each holds of what is listed; `wider`: where no text had been chosen."""

    groups: list[Group]
    texts: dict[int, int]
    wider: dict[int, int]
    bearers: list[tuple[str, int]]
    themes: list[tuple[str, int]]


class Listed(NamedTuple):
    """`left_out`: statements that bind nobody to act, where nobody asked for them."""

    page: Page
    facets: list[Facet]
    left_out: int


def list_page(parameters: QueryDict, today: date, user: Any = None) -> Listed:
    counts, asked = _count(parameters, today, user), _asked(parameters)
    total = sum(counts.texts.values())
    every = sum(group.count for group in counts.groups if _is_among(group, {**asked, "nature": "all"}))
    page = _read_page(filter_commitments(parameters, today, user), counts.texts, total, asked_page(parameters))
    return Listed(page, _build(parameters, counts), 0 if asked["nature"] else every - total)


def list_facets(parameters: QueryDict, today: date, user: Any = None) -> list[Facet]:
    """What the list can be narrowed by; each choice counted over what the other questions leave."""
    return _build(parameters, _count(parameters, today, user))


def _count(parameters: QueryDict, today: date, user: Any) -> Counts:
    """Kept for each person apart: the texts that people may see differ."""
    asked = sorted((name, asked_for(parameters, name)) for name in FILTERS)
    who = user.pk if user is not None and user.is_authenticated else None

    def make() -> Counts:
        texts, wider = _count_texts(parameters, today, user), parameters.copy()
        wider.pop("instrument", None)
        return Counts(
            _group(parameters, today, user),
            texts,
            _count_texts(wider, today, user) if asked_for(parameters, "instrument") else texts,
            _count_linked(parameters, today, user, "bearer", "bearers__actors__slug"),
            _count_linked(parameters, today, user, "theme", "themes__code"),
        )

    return keep("commitments", make, who, today, asked)


def _asked(parameters: QueryDict) -> dict[str, str]:
    return {name: asked_for(parameters, name) for name in _GROUPED}


def _is_among(group: Group, asked: dict[str, str], *, without: str = "") -> bool:
    return all(name == without or group.holds(name, value) for name, value in asked.items())


def _group(parameters: QueryDict, today: date, user: Any) -> list[Group]:
    """One query, read from an index alone, whatever is asked of what takes few values: each of these questions is
    answered from the groups."""
    found = filter_commitments(parameters, today, user, without=_GROUPED).order_by()
    first, last = quarter_of(today)
    counted: Counter[Any] = Counter()
    rows = found.values_list(*_ALIKE).annotate(n=Count("*"))
    for nature, triage, state, reporters, strength, kind, until, n in rows:
        near = until is not None and first <= until <= last
        standing = tell_standing(state, reporters) if triage == Triage.FOLLOW else ""
        counted[standing, strength, nature, tell_due(until, kind, today), near] += n
    return [Group(*alike, n) for alike, n in counted.items()]


def _count_texts(parameters: QueryDict, today: date, user: Any) -> dict[int, int]:
    """By text, how many of what is listed it holds."""
    found = filter_commitments(parameters, today, user).order_by()
    return dict(found.values_list("instrument").annotate(n=Count("*")))


def _read_page(found: QuerySet[Commitment], texts: dict[int, int], total: int, number: int) -> Page:
    """Texts newest first, each in its own order. Which of them stand on the page is known from their counts, so that
    the last page costs what the first does."""
    start, end = (number - 1) * PAGE_SIZE, number * PAGE_SIZE
    if start >= total:
        return Page([], number, total, PAGE_SIZE)
    shown, at, skipped = [], 0, 0
    for key in Instrument.objects.values_list("pk", flat=True).iterator(chunk_size=2000):
        held = texts.get(key, 0)
        if held and at + held > start:
            shown.append(key)
        elif held:
            skipped += held
        at += held
        if at >= end:
            break
    records = with_words(found.filter(instrument__in=shown)).order_by("instrument", "position", "pk")
    return Page(list(records[start - skipped : end - skipped]), number, total, PAGE_SIZE)


def _count_linked(parameters: QueryDict, today: date, user: Any, name: str, field: str) -> list[tuple[str, int]]:
    found = filter_commitments(parameters, today, user, without=(name,)).filter(**{f"{field}__isnull": False})
    rows = found.order_by().values_list(field).annotate(n=Count("pk", distinct=True)).order_by("-n", field)
    return list(rows[:_MOST_CHOICES])


def _build(parameters: QueryDict, counts: Counts) -> list[Facet]:
    asked = _asked(parameters)

    def alike(name: str) -> list[tuple[str, int]]:
        counted: Counter[str] = Counter()
        for group in counts.groups:
            if _is_among(group, asked, without=name):
                counted[getattr(group, name)] += group.count
        return sorted(((key, n) for key, n in counted.items() if key), key=lambda one: (-one[1], one[0]))

    def facet(name: str, label: Any, names: dict[Any, Any], rows: Iterable[tuple[Any, int]]) -> Facet:
        return build_facet(name, label, [(value, names.get(value, value), n) for value, n in rows], parameters)

    bearers, themes = counts.bearers, counts.themes
    return [
        _texts_facet(parameters, counts.wider),
        facet("state", _("State"), LABELS, alike("state")),
        facet("bearer", _("Who must act"), _name_actors(slug for slug, _n in bearers), bearers),
        facet("strength", _("Strength"), dict(Strength.choices), alike("strength")),
        facet("nature", _("Nature"), dict(Nature.choices), alike("nature")),
        facet("due", _("Due"), _due_names(), _count_due(counts.groups, asked)),
        facet("theme", _("Theme"), _name_themes(code for code, _n in themes), themes),
        *_list_asked(parameters),
    ]


def _texts_facet(parameters: QueryDict, texts: dict[int, int]) -> Facet:
    best = sorted(texts.items(), key=lambda one: -one[1])[: _MOST_CHOICES * 2]
    named = Instrument.objects.in_bulk([key for key, _n in best])
    rows = [(named[key].slug, named[key].short_title, n) for key, n in best if key in named]
    rows = sorted(rows, key=lambda row: (-row[2], row[0]))[:_MOST_CHOICES]
    return build_facet("instrument", _("Text"), rows, parameters)


def _count_due(groups: list[Group], asked: dict[str, str]) -> list[tuple[str, int]]:
    held = [group for group in groups if _is_among(group, asked, without="due")]
    counted = Counter({"quarter": sum(group.count for group in held if group.in_quarter)})
    for group in held:
        counted[group.due] += group.count
    return [(name, counted[name]) for name in _due_names() if counted[name]]


def _list_asked(parameters: QueryDict) -> Iterable[Facet]:
    """What other pages ask this list for: no group of choices, but a filter that can be dropped."""
    actors = {"promised": _("Promised by"), "mandated": _("Mandate to"), "leads": _("Led by")}
    for name, label in actors.items():
        slug = asked_for(parameters, name)
        if slug:
            yield build_facet(name, label, [(slug, _name_actors([slug]).get(slug, slug), None)], parameters)
    meeting = asked_for(parameters, "meeting")
    if meeting:
        held = Meeting.objects.filter(slug=meeting).first()
        yield build_facet("meeting", _("Meeting"), [(meeting, str(held or meeting), None)], parameters)
    for name, label in (("silent", _("Silent for a year")), ("mandate", _("Mandate"))):
        asked = asked_for(parameters, name)
        if asked:
            yield build_facet(
                name, label, [(asked, {"yes": _("yes"), "no": _("no")}.get(asked, asked), None)], parameters
            )


def _due_names() -> dict[str, str]:
    return {
        "past": _("Before today"),
        "to-come": _("From today on"),
        "quarter": _("This quarter"),
        "recurring": _("Recurring"),
        "event": _("Before an event"),
        "vague": _("Worded vaguely"),
        "none": _("No time stated"),
    }


def _name_actors(slugs: Iterable[str]) -> dict[str, str]:
    return {one.slug: one.name for one in Actor.objects.filter(slug__in=list(slugs))}


def _name_themes(codes: Iterable[str]) -> dict[str, str]:
    return {one.code: str(one) for one in Theme.objects.filter(code__in=list(codes))}
