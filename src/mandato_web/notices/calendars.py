"""Events -> calendar files; and what each calendar said last, so that programs see what moved and what is gone."""

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from mandato import CalendarEntry, entries_as_ics
from mandato_web.accounts.models import User
from mandato_web.design.events import Event, list_events
from mandato_web.notices.models import CalendarAddress, PublishedEvent
from mandato_web.notices.places import host, whole
from mandato_web.notices.reminding import list_my_events
from mandato_web.values.paths import spoken
from mandato_web.values.wording import spoken_language

# What a calendar shows: two years back, twelve ahead.
BACK, AHEAD = timedelta(days=730), timedelta(days=4400)
# How long a cancellation is repeated, so that a program that is rarely opened hears of it.
REPEATED = timedelta(days=180)

Kept = Callable[[Event], bool]


def write_public(kept: Kept, name: str) -> bytes:
    """The public calendar, or the part of it that `kept` lets through."""
    events, rows = _window(None, lambda since, until: list_events(None, since, until))
    return _write(events, rows, kept, name)


def write_personal(address: CalendarAddress, name: str) -> bytes:
    """What the person may see today and what concerns them; nothing else is ever read."""
    events, rows = _window(address, lambda since, until: list_my_events(address.user, since, until))
    return _write(events, rows, lambda event: True, name)


def write_one(event: Event) -> bytes:
    """One event, to be added by hand; under the identity it has in the public calendar."""
    known = {row.key: row for row in PublishedEvent.objects.filter(calendar=None, key=event.key)}
    row = known.get(event.key) or PublishedEvent(key=event.key, uid=_uid(event.key), modified_at=timezone.now())
    return entries_as_ics([_entry(event, row)], name=event.title)


def etag_of(content: bytes) -> str:
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


# The secret address of a person


def open_address(user: User) -> CalendarAddress:
    """A new secret address; the one before stops working at once."""
    with transaction.atomic():
        CalendarAddress.objects.filter(user=user).delete()
        return CalendarAddress.objects.create(user=user, nonce=get_random_string(48), made_at=timezone.now())


def close_address(user: User) -> None:
    CalendarAddress.objects.filter(user=user).delete()


def secret_of(address: CalendarAddress) -> str:
    """Made of the register's key and the person's nonce: the database alone does not give it away."""
    return f"{address.user_id}-{_sign(address)}"


def find_address(secret: str) -> CalendarAddress | None:
    """None for a wrong secret, and for whoever may no longer sign in."""
    number, _sep, signature = secret.partition("-")
    if not number.isascii() or not number.isdigit() or len(number) > 18:
        return None
    found = CalendarAddress.objects.select_related("user").filter(user=int(number), user__is_active=True).first()
    return found if found is not None and hmac.compare_digest(_sign(found), signature) else None


def _sign(address: CalendarAddress) -> str:
    said = f"calendar:{address.user_id}:{address.nonce}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), said, hashlib.sha256).hexdigest()[:48]


# What was published before


def _window(
    calendar: CalendarAddress | None, ask: Callable[[date, date], list[Event]]
) -> tuple[list[Event], list[PublishedEvent]]:
    """The events in the reader's language; what is published is compared in one language, whoever reads."""
    since, until = timezone.localdate() - BACK, timezone.localdate() + AHEAD
    with override("en"):
        english = ask(since, until)
        rows = _publish(calendar, english)
    return (english if spoken_language() == "en" else ask(since, until)), rows


def _publish(calendar: CalendarAddress | None, events: Sequence[Event]) -> list[PublishedEvent]:
    """Brings what the calendar says up to what is so; writes only where something changed."""
    held = {row.key: row for row in PublishedEvent.objects.filter(calendar=calendar)}
    now = timezone.now().replace(microsecond=0)
    fresh = {event.key: event for event in events}
    made = [_new_row(calendar, event, now) for key, event in fresh.items() if key not in held]
    moved = [row for key, event in fresh.items() if (row := held.get(key)) and _follow(row, event, now)]
    gone = [row for row in held.values() if row.key not in fresh and _cancel(row, now)]
    stale = {row.pk for row in held.values() if _is_over(row, now)}
    if made or moved or gone or stale:
        with transaction.atomic():
            PublishedEvent.objects.bulk_create(made, ignore_conflicts=True)
            changed = ["digest", "sequence", "first", "last", "day", "actors", "modified_at", "cancelled_at"]
            PublishedEvent.objects.bulk_update([*moved, *gone], changed, batch_size=200)
            PublishedEvent.objects.filter(pk__in=stale).delete()
    return [*(row for row in held.values() if row.pk not in stale), *made]


def _new_row(calendar: CalendarAddress | None, event: Event, now: Any) -> PublishedEvent:
    row = PublishedEvent(calendar=calendar, key=event.key, uid=_uid(event.key), modified_at=now)
    _set(row, event)
    return row


def _follow(row: PublishedEvent, event: Event, now: Any) -> bool:
    """Whether the event differs from what was said; then it has the next sequence."""
    if row.digest == _digest(event) and row.cancelled_at is None:
        return False
    _set(row, event)
    row.sequence, row.modified_at, row.cancelled_at = row.sequence + 1, now, None
    return True


def _cancel(row: PublishedEvent, now: Any) -> bool:
    """What only grew too old for the window is no cancellation."""
    if row.cancelled_at is not None or row.day < timezone.localdate() - BACK + timedelta(days=1):
        return False
    row.sequence, row.modified_at, row.cancelled_at = row.sequence + 1, now, now
    return True


def _is_over(row: PublishedEvent, now: Any) -> bool:
    if row.cancelled_at is not None:
        return bool(row.cancelled_at < now - REPEATED)
    return row.day < timezone.localdate() - BACK


def _set(row: PublishedEvent, event: Event) -> None:
    row.digest, row.actors = _digest(event), list(event.actors)
    row.first, row.last, row.day = event.first, event.last, event.day


def _digest(event: Event) -> str:
    """Of whatever a calendar program shows."""
    hours = [one.isoformat() if one else "" for one in (event.at, event.until)]
    shown = [event.kind, event.title, event.note, event.place, event.basis, event.every, event.address]
    dates = [event.first.isoformat(), event.last.isoformat(), event.ends]
    return hashlib.sha256(json.dumps([shown, dates, hours]).encode()).hexdigest()


def _uid(key: str) -> str:
    """The same for everybody, so that a person who follows two calendars is shown one event."""
    return f"{key}@{host()}"


# Writing


def _write(events: Sequence[Event], rows: Sequence[PublishedEvent], kept: Kept, name: str) -> bytes:
    by_key = {row.key: row for row in rows}
    entries = [_entry(event, by_key[event.key]) for event in events if event.key in by_key and kept(event)]
    cancelled = [_cancelled(row) for row in rows if row.cancelled_at is not None and kept(_ghost(row))]
    return entries_as_ics(sorted([*entries, *cancelled], key=lambda one: one.uid), name=name)


def _entry(event: Event, row: PublishedEvent) -> CalendarEntry:
    starts, ends = _span(event)
    vague = event.is_vague or event.basis == "presumed"
    return CalendarEntry(
        uid=row.uid,
        summary=_summary(event),
        starts=starts,
        ends=ends,
        modified=row.modified_at,
        sequence=row.sequence,
        status="TENTATIVE" if vague else "CONFIRMED",
        description="\n".join(part for part in (event.title, describe_certainty(event), event.note) if part),
        location=event.place,
        url=whole(spoken(event.address)),
        categories=[event.kind_label],
        every=event.every,
    )


def _span(event: Event) -> tuple[date, date | None]:
    """A vague time is one day of a calendar, not a bar across a year: the last for a deadline, else the first."""
    if event.at is not None:
        return event.at, event.until
    if event.ends or event.is_vague:
        return event.day, None
    return event.first, event.last


def _summary(event: Event) -> str:
    words = f"{event.kind_label}: {_shorten(event.title)}"
    return f"{words} ({event.when})" if event.is_vague else words


def _shorten(words: str, most: int = 110) -> str:
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"


def describe_certainty(event: Event) -> str:
    """In words: how exactly the time is known, and whether anybody stated it."""
    exact = {
        "month": _("only the month is known"),
        "year": _("only the year is known"),
        "period": _("at some time in this period"),
    }.get(event.precision, "")
    basis = {"computed": _("computed from the text"), "presumed": _("presumed, not confirmed")}.get(event.basis, "")
    return "; ".join(part for part in (exact, basis) if part)


def _cancelled(row: PublishedEvent) -> CalendarEntry:
    """Without the words it had: whatever was withdrawn is not repeated."""
    return CalendarEntry(
        uid=row.uid,
        summary=_("No longer in the calendar"),
        starts=row.day,
        ends=None,
        modified=row.modified_at,
        sequence=row.sequence,
        status="CANCELLED",
    )


def _ghost(row: PublishedEvent) -> Event:
    """Enough of a cancelled event for a filter by actor; its kind and themes are not kept."""
    return Event(
        key=row.key, kind="", title="", address="", first=row.first, last=row.last, actors=tuple(row.actors or ())
    )


def concerns_actor(slug: str) -> Kept:
    return lambda event: slug in event.actors


def matches(kinds: Iterable[str], actors: Iterable[str], themes: Iterable[str]) -> Kept:
    """Empty asks for all. What was cancelled passes every question but the one for an actor."""
    wanted_kinds, wanted_actors, wanted_themes = set(kinds), set(actors), set(themes)

    def kept(event: Event) -> bool:
        ghost = not event.kind
        return (
            (not wanted_kinds or ghost or event.kind in wanted_kinds)
            and (not wanted_actors or bool(wanted_actors.intersection(event.actors)))
            and (not wanted_themes or ghost or bool(wanted_themes.intersection(event.themes)))
        )

    return kept
