"""Telling whoever follows something of what changed, as often as they chose, in one letter for all they follow."""

from datetime import date
from typing import Any, NamedTuple

from django.db import transaction
from django.utils.translation import override

from mandato_web.accounts.models import User
from mandato_web.notices.changes import Changed, list_changes, newest_seal
from mandato_web.notices.following import leave_headers, leave_token
from mandato_web.notices.letters import write_letter
from mandato_web.notices.models import Follow, Frequency, Letter, Reader
from mandato_web.notices.outbox import put_letter
from mandato_web.notices.places import page_of, whole
from mandato_web.notices.subjects import Subject, find_name
from mandato_web.values.paths import LANGUAGES, spoken

_A_LETTER = 25
_MONDAY = 0


class Section(NamedTuple):
    """What changed in one thing that is followed; `leave` stops following it alone."""

    name: str
    address: str
    changes: list[tuple[Changed, str]]
    leave: str


def tell_at_once() -> int:
    return _tell(Frequency.AT_ONCE)


def tell_daily(today: date) -> int:
    """On Mondays those too who chose to be told once a week."""
    weekly = _tell(Frequency.WEEKLY) if today.weekday() == _MONDAY else 0
    return _tell(Frequency.DAILY) + weekly


def _tell(frequency: str) -> int:
    seal = newest_seal()
    if not seal:
        return 0
    readers = Reader.objects.filter(frequency=frequency, confirmed_at__isnull=False, follows__seen__lt=seal).distinct()
    written = sum(_tell_one(reader.email, reader.language, seal, reader=reader) for reader in readers.iterator())
    chosen = User.objects.filter(is_active=True, follows__seen__lt=seal)
    if frequency == Frequency.DAILY:
        chosen = chosen.exclude(notice_preferences__frequency__in=[Frequency.AT_ONCE, Frequency.WEEKLY])
    else:
        chosen = chosen.filter(notice_preferences__frequency=frequency)
    chosen = chosen.exclude(notice_preferences__by_mail=False)
    return written + sum(_tell_one(one.email, one.language, seal, user=one) for one in chosen.distinct().iterator())


def _tell_one(email: str, language: str, seal: int, *, user: Any = None, reader: Reader | None = None) -> int:
    """The letter is put into the outbox and the place is marked in one transaction: neither without the other."""
    spoken_language = language if language in LANGUAGES else "en"
    with transaction.atomic():
        follows = Follow.objects.select_for_update().filter(
            user=user, reader=reader, confirmed_at__isnull=False, seen__lt=seal
        )
        held = list(follows)
        if not held:
            return 0
        with override(spoken_language):
            sections = [section for one in held if (section := _section(one, seal, spoken_language)) is not None]
        Follow.objects.filter(pk__in=[one.pk for one in held]).update(seen=seal)
        if not sections:
            return 0
        _write(email, spoken_language, seal, sections, user=user, reader=reader)
    return 1


def _section(held: Follow, seal: int, language: str) -> Section | None:
    subject = Subject(held.kind, held.key)
    found = list_changes(subject, after=held.seen, until=seal, most=_A_LETTER)
    name = find_name(subject) if found else None
    if name is None:
        return None
    leave = page_of("notices:leave", language, leave_token(held.reader, held)) if held.reader else ""
    changes = [(one, whole(spoken(one.address))) for one in found]
    return Section(name, whole(spoken(subject.path)), changes, leave)


def _write(email: str, language: str, seal: int, sections: list[Section], *, user: Any, reader: Reader | None) -> None:
    context = {
        "sections": sections,
        "n": sum(len(section.changes) for section in sections),
        "name": sections[0].name,
        "leave": page_of("notices:leave", language, leave_token(reader)) if reader else "",
        "settings_address": "" if reader else page_of("notices:mine", language),
    }
    put_letter(
        f"changes:{f'reader-{reader.pk}' if reader else f'user-{user.pk}'}:{seal}",
        Letter.Kind.CHANGES,
        to=email,
        language=language,
        words=write_letter("changes", language, context),
        may_repeat=True,
        headers=leave_headers(reader) if reader else {},
        user=user,
        reader=reader,
    )
