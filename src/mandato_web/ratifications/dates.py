"""When treaties enter into force, in general and for each state, and when denunciations take effect."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.actors.models import Actor
from mandato_web.design.events import Event, Source, register
from mandato_web.ratifications.queries import Known, load_treaties, visible_treaties
from mandato_web.values.invented import mark_invented

KINDS = {
    "treaty-entry": gettext_lazy("A treaty enters into force"),
    "treaty-entry-state": gettext_lazy("A treaty enters into force for a state"),
    "treaty-leaving": gettext_lazy("A denunciation takes effect"),
}


def list_dates(user: Any, since: date | None, until: date | None) -> list[Event]:
    """As known today, both days included."""
    visible = visible_treaties(load_treaties(timezone.localdate()), user)
    names = {str(actor.pk): actor for one in visible for actor in (action.actor for action in one.actions)}
    events = [event for one in visible for event in _of_one(one, names)]
    return [one for one in events if (since is None or one.last >= since) and (until is None or one.first <= until)]


def register_source() -> None:
    register(Source("ratifications", KINDS, list_dates))


def _of_one(known: Known, names: dict[str, Actor]) -> Iterator[Event]:
    key = f"treaty.{known.treaty.pk}"
    if known.entry.on:
        together = [names[state].slug for state, one in known.standings.items() if one.since == known.entry.on]
        yield _event(known, f"{key}.entry", "treaty-entry", known.entry.on, tuple(sorted(together)))
    for state, standing in known.standings.items():
        actor = names[state]
        counts = standing.kind in ("in-force", "leaving", "left", "consented") and standing.since
        if counts and standing.since and standing.since != known.entry.on:
            note = _("for %(state)s") % {"state": actor.name}
            yield _event(known, f"{key}.{actor.slug}.since", "treaty-entry-state", standing.since, (actor.slug,), note)
        if standing.kind in ("leaving", "left") and standing.since and standing.until:
            note = _("for %(state)s") % {"state": actor.name}
            yield _event(known, f"{key}.{actor.slug}.until", "treaty-leaving", standing.until, (actor.slug,), note)


def _event(known: Known, key: str, kind: str, day: date, actors: tuple[str, ...], note: str = "") -> Event:
    name = mark_invented(str(known.treaty), known.treaty.instrument.is_example)
    return Event(
        key=key,
        kind=kind,
        title=f"{name} ({note})" if note else name,
        address=known.treaty.get_absolute_url(),
        first=day,
        last=day,
        basis="computed",
        note=_("computed from the treaty's own clause"),
        actors=actors,
        subjects=(("treaty", known.treaty.instrument.slug), ("instrument", known.treaty.instrument.slug)),
    )
