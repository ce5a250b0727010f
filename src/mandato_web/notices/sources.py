"""The dates of commitments, whose own room knows no calendar: the last day of the time that each has."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mandato_web.commitments.lines import foreign_language
from mandato_web.commitments.models import Bearer, Commitment, CommitmentTheme, DueKind
from mandato_web.commitments.queries import FOLLOWABLE, with_title
from mandato_web.commitments.wording import is_past_due, write_title
from mandato_web.design.events import Event, Source, register
from mandato_web.instruments.queries import keep_visible
from mandato_web.values.invented import mark_invented

# More dates than anybody reads on a page, of those nearest to the day that is asked about.
_MOST = 2000


def list_dues(
    user: Any, since: date | None, until: date | None, *, most: int | None = None, bare: bool = False
) -> list[Event]:
    """Followable commitments by the last day of their time, or by the day on which they first come back."""
    found = keep_visible(Commitment.objects.filter(FOLLOWABLE, due_until__isnull=False), "instrument", user)
    if since:
        found = found.filter(due_until__gte=since)
    if until:
        found = found.filter(due_until__lte=until)
    chosen = found.order_by(_nearest("due_until", since), "pk")[: min(most or _MOST, _MOST)]
    rows = list(chosen.values_list(*_ASKED))
    actors, themes = _actors_of(rows), _themes_of(rows)
    events = [_due_of(row, actors.get(row[0], ()), themes.get(row[0], ())) for row in rows]
    return events if bare else dress_dues(events)


def dress_dues(events: Sequence[Event]) -> list[Event]:
    """With the words of the commitments and where they stand. Two queries, however many."""
    found = with_title(Commitment.objects.filter(pk__in=[_key_of(event) for event in events]))
    held = {f"due.{one.pk}": one for one in found.order_by()}
    return [_dress(event, held[event.key]) for event in events if event.key in held]


_ASKED = ("pk", "slug", "due_from", "due_until", "due_kind", "due_recurrence", "instrument__slug")


def _due_of(row: tuple[Any, ...], actors: tuple[str, ...], themes: tuple[str, ...]) -> Event:
    key, slug, first, last, kind, recurrence, text = row
    return Event(
        key=f"due.{key}",
        kind="due",
        title="",
        address=f"/commitments/{slug}/",
        first=first or last,
        last=last,
        ends=True,
        every=recurrence if kind == DueKind.RECURRING else "",
        actors=actors,
        themes=themes,
        subjects=(("commitment", slug), ("instrument", text)),
    )


def _dress(event: Event, commitment: Commitment) -> Event:
    state = str(commitment.get_state_display())
    late = is_past_due(commitment, date.today())
    note = str(_("Past due, %(state)s") % {"state": state.lower()}) if late else state
    wording = commitment.wording_in()
    title = mark_invented(write_title(commitment, wording), commitment.instrument.is_example)
    return replace(event, title=title, note=note, language=foreign_language(commitment, wording))


def _key_of(event: Event) -> int:
    return int(event.key.partition(".")[2])


def _actors_of(rows: Sequence[tuple[Any, ...]]) -> dict[int, tuple[str, ...]]:
    borne = Bearer.objects.filter(_within(rows), actors__isnull=False).order_by()
    return _group(borne.values_list("commitment", "actors__slug"))


def _themes_of(rows: Sequence[tuple[Any, ...]]) -> dict[int, tuple[str, ...]]:
    return _group(CommitmentTheme.objects.filter(_within(rows)).values_list("commitment", "theme__code"))


def _within(rows: Sequence[tuple[Any, ...]]) -> Q:
    """Whatever is due between the first and the last of them: naming thousands of keys would cost more."""
    days = [row[3] for row in rows]
    return Q(commitment__due_until__range=(min(days), max(days))) if days else Q(pk__in=[])


def register_sources() -> None:
    register(Source("commitments", {"due": _("Falls due")}, list_dues, takes_most=True, dress=dress_dues))


def _nearest(field: str, since: date | None) -> str:
    """Ahead of a day the next first; without one, the latest."""
    return field if since else f"-{field}"


def _group(pairs: Iterable[tuple[int, str]]) -> dict[int, tuple[str, ...]]:
    """In order, each once."""
    grouped: dict[int, set[str]] = {}
    for key, value in pairs:
        grouped.setdefault(key, set()).add(value)
    return {key: tuple(sorted(values)) for key, values in grouped.items()}
