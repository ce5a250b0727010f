"""Telling people of dates before they come: a notice for each in the bell, and one letter a day with all new ones."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.db import transaction
from django.utils import timezone
from django.utils.translation import override

from mandato_web.accounts.models import Role, User
from mandato_web.accounts.queries import running_roles
from mandato_web.actors.models import Actor
from mandato_web.design.events import Event, dress, list_events
from mandato_web.notices.letters import write_letter
from mandato_web.notices.models import LEADS, Frequency, Letter, Notice, Preferences, SubjectKind
from mandato_web.notices.outbox import put_letter
from mandato_web.notices.places import page_of, whole
from mandato_web.values.paths import LANGUAGES, spoken, without_language

LONGEST_LEAD = 730
# What the secretariat must decide in time concerns its editors, whoever the parties are.
_EDITORS_KINDS = frozenset({"notice", "renewal", "expiry", "review", "denunciation"})


class Concern(NamedTuple):
    """What a person wants to be told of: dates of their actors, of what they follow, laid upon them, or all."""

    person: int
    actors: frozenset[str]
    subjects: frozenset[tuple[str, str]]
    kinds: frozenset[str]
    everything: bool

    def holds(self, event: Event) -> bool:
        return (
            self.everything
            or self.person in event.people
            or event.kind in self.kinds
            or bool(self.actors.intersection(event.actors))
            or bool(self.subjects.intersection(event.subjects))
        )


def preferences_of(user: User) -> Preferences:
    """Those that the person chose, or the usual ones, not yet kept."""
    return Preferences.objects.filter(user=user).first() or Preferences(user=user)


def concern_of(user: User, today: date, preferences: Preferences | None = None) -> Concern:
    roles = running_roles(user, today)
    follows = list(user.follows.values_list("kind", "key"))
    mine = Actor.objects.filter(pk__in=[actor for _, actor in roles if actor]).values_list("slug", flat=True)
    followed = {key for kind, key in follows if kind == SubjectKind.ACTOR}
    chosen = preferences or preferences_of(user)
    return Concern(
        person=user.pk,
        actors=frozenset(mine) | followed,
        subjects=frozenset((kind, key) for kind, key in follows),
        kinds=_EDITORS_KINDS if Role.EDITOR in {role for role, _ in roles} else frozenset(),
        everything=chosen.every_date,
    )


def list_my_events(user: User, since: date | None, until: date | None) -> list[Event]:
    """What the person may see and what concerns them."""
    concern = concern_of(user, timezone.localdate())
    return [event for event in list_events(user, since, until) if concern.holds(event)]


def list_my_coming(user: User, today: date, most: int) -> list[Event]:
    """The next of them."""
    concern = concern_of(user, today)
    coming = [event for event in list_events(user, today, None, bare=True) if concern.holds(event)]
    return dress(coming[:most])


def remind_everybody(today: date) -> int:
    """Answers how many notices it made. Running it twice makes none twice."""
    people = User.objects.filter(is_active=True).order_by("pk")
    return sum(remind(user, today) for user in people.iterator(chunk_size=200))


def remind(user: User, today: date) -> int:
    """The notices that are due for one person, and the letter that tells of them, in one transaction."""
    preferences = preferences_of(user)
    leads = sorted({int(lead) for lead in preferences.leads if 0 <= int(lead) <= LONGEST_LEAD})
    if not leads:
        return 0
    concern = concern_of(user, today, preferences)
    due = [
        (event, lead)
        for event in list_events(user, today, today + timedelta(days=leads[-1]))
        if event.day >= today
        and concern.holds(event)
        and (lead := lead_for((event.day - today).days, leads)) is not None
    ]
    with transaction.atomic():
        made = _keep(user, due)
        if made and preferences.by_mail:
            _write(user, made, today)
    return len(made)


def lead_for(days: int, leads: Iterable[int]) -> int | None:
    """The shortest lead that has begun: twenty days before, those of 30 and 90 days are one notice, not two."""
    return min((lead for lead in leads if lead >= days), default=None)


def _keep(user: User, due: Sequence[tuple[Event, int]]) -> list[Notice]:
    """Those not told of before. Titles are kept in every language: a person may change theirs."""
    told = set(Notice.objects.filter(user=user).values_list("key", "day", "lead"))
    fresh = {event.key: (event, lead) for event, lead in due if (event.key, event.day, lead) not in told}
    if not fresh:
        return []
    days = [event.day for event, _ in fresh.values()]
    titles: dict[str, dict[str, str]] = {key: {} for key in fresh}
    notes: dict[str, dict[str, str]] = {key: {} for key in fresh}
    for language in LANGUAGES:
        with override(language):
            for event in list_events(user, min(days), max(days)):
                if event.key in fresh:
                    titles[event.key][language] = event.title
                    if event.note:
                        notes[event.key][language] = event.note
    now = timezone.now()
    made = []
    for key, (event, lead) in fresh.items():
        facts = {"kind": event.kind, "titles": titles[key], "notes": notes[key], "first": event.first}
        facts |= {"last": event.last, "address": without_language(event.address), "made_at": now}
        notice, new = Notice.objects.get_or_create(user=user, key=key, day=event.day, lead=lead, defaults=facts)
        if new:
            made.append(notice)
    return sorted(made, key=lambda notice: (notice.day, notice.pk))


def _write(user: User, notices: list[Notice], today: date) -> None:
    language = user.language if user.language in LANGUAGES else "en"
    with override(language):
        lines = [(notice, describe(notice, today), whole(spoken(notice.address))) for notice in notices]
    context = {
        "lines": lines,
        "n": len(lines),
        "first": lines[0],
        "settings_address": page_of("notices:mine", language),
        "calendar_address": page_of("portal:calendar", language),
    }
    put_letter(
        # The notices themselves are made once; their first key makes the letter's own.
        f"dates:{user.pk}:{notices[0].pk}",
        Letter.Kind.DATES,
        to=user.email,
        language=language,
        words=write_letter("dates", language, context),
        # A notice day that nobody heard of costs more than a letter that comes twice under one Message-ID.
        may_repeat=True,
        user=user,
    )


class Described(NamedTuple):
    """`days`: how many are left; negative where the day has passed."""

    kind_label: str
    when: str
    days: int


def describe(notice: Notice, today: date) -> Described:
    event = Event(
        key=notice.key, kind=notice.kind, title="", address="", first=notice.first, last=notice.last, ends=True
    )
    return Described(event.kind_label, event.when, (notice.day - today).days)


# The bell


def list_notices(user: User, most: int = 100) -> list[Notice]:
    return list(Notice.objects.filter(user=user)[:most])


def count_unread(user: User) -> int:
    return Notice.objects.filter(user=user, read_at=None).count()


def mark_read(user: User, keys: Sequence[int] | None = None) -> int:
    """All of them, or these; another person's are left alone."""
    unread = Notice.objects.filter(user=user, read_at=None)
    return (unread if keys is None else unread.filter(pk__in=keys)).update(read_at=timezone.now())


def choose(user: User, *, by_mail: bool, leads: Sequence[int], frequency: str, every_date: bool, language: str) -> None:
    kept = sorted({lead for lead in leads if 0 <= lead <= LONGEST_LEAD}, reverse=True)
    with transaction.atomic():
        values = {"by_mail": by_mail, "leads": kept, "frequency": frequency, "every_date": every_date}
        Preferences.objects.update_or_create(user=user, defaults=values)
        if language in LANGUAGES and language != user.language:
            user.language = language
            user.save(update_fields=["language"])


def usual_choices() -> tuple[tuple[int, ...], list[tuple[str, Any]]]:
    return LEADS, list(Frequency.choices)
