"""The dates of commitments, whose own room knows no calendar: the last day of the time that each has."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from mandato_web.commitments.models import Bearer, Commitment, DueKind
from mandato_web.commitments.queries import FOLLOWABLE, with_words
from mandato_web.commitments.wording import is_past_due, write_title
from mandato_web.design.events import Event, Source, register
from mandato_web.instruments.queries import keep_visible
from mandato_web.themes.models import Theme

# More dates than anybody reads on a page, of those nearest to the day that is asked about.
_MOST = 2000


def list_dues(user: Any, since: date | None, until: date | None, *, most: int | None = None) -> Iterator[Event]:
    """Followable commitments by the last day of their time, or by the day on which they first come back."""
    found = keep_visible(Commitment.objects.filter(FOLLOWABLE, due_until__isnull=False), "instrument", user)
    if since:
        found = found.filter(due_until__gte=since)
    if until:
        found = found.filter(due_until__lte=until)
    found = with_words(found).order_by(_nearest("due_until", since), "pk")
    commitments = list(found[: min(most or _MOST, _MOST)])
    keys = [commitment.pk for commitment in commitments]
    borne = Bearer.objects.filter(commitment__in=keys, actors__isnull=False)
    actors = _group(borne.values_list("commitment", "actors__slug"))
    themes = _group(
        Theme.objects.filter(commitment_links__commitment__in=keys).values_list("commitment_links__commitment", "code")
    )
    for commitment in commitments:
        yield _due_of(commitment, actors.get(commitment.pk, set()), themes.get(commitment.pk, set()))


def _due_of(commitment: Commitment, actors: set[str], themes: set[str]) -> Event:
    assert commitment.due_until is not None
    first = commitment.due_from or commitment.due_until
    state = commitment.get_state_display()
    return Event(
        key=f"due.{commitment.pk}",
        kind="due",
        title=write_title(commitment, commitment.wording_in()),
        address=f"/commitments/{commitment.slug}/",
        first=first,
        last=commitment.due_until,
        ends=True,
        every=commitment.due_recurrence if commitment.due_kind == DueKind.RECURRING else "",
        note=str(_("Past due, %(state)s") % {"state": str(state).lower()})
        if is_past_due(commitment, date.today())
        else str(state),
        actors=tuple(sorted(actors)),
        themes=tuple(sorted(themes)),
        subjects=(("commitment", commitment.slug), ("instrument", commitment.instrument.slug)),
    )


def register_sources() -> None:
    register(Source("commitments", {"due": _("Falls due")}, list_dues, takes_most=True))


def _nearest(field: str, since: date | None) -> str:
    """Ahead of a day the next first; without one, the latest."""
    return field if since else f"-{field}"


def _group(pairs: Any) -> dict[int, set[str]]:
    grouped: dict[int, set[str]] = {}
    for key, value in pairs:
        grouped.setdefault(key, set()).add(value)
    return grouped
