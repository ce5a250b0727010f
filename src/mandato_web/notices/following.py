"""Following: with an account in one click, without one by e-mail, confirmed by a link and left by one."""

import hashlib
import hmac
from datetime import timedelta
from typing import Any, NamedTuple

from django.conf import settings
from django.core import signing
from django.core.cache import cache
from django.db import transaction
from django.utils import timezone

from mandato_web.accounts.models import User
from mandato_web.notices.changes import newest_seal
from mandato_web.notices.letters import write_letter
from mandato_web.notices.models import Asked, Follow, Frequency, Letter, Reader
from mandato_web.notices.outbox import put_letter
from mandato_web.notices.places import page_of
from mandato_web.notices.subjects import Subject, find_name

CONFIRM_WITHIN = timedelta(days=7)
# An address that did not answer is not written to again for so long.
LEFT_ALONE = timedelta(days=30)
MOST_FOLLOWS = 200
# Against abuse: requests of one visitor, letters to one confirmed address, and letters of confirmation in all.
MOST_BY_VISITOR, VISITOR_SPAN = 10, 3600
MOST_BY_ADDRESS = 5
MOST_IN_AN_HOUR = 300
_CONFIRM, _LEAVE = "notices.confirm", "notices.leave"


class TooMany(Exception):
    """Somebody asks more often than a reader would."""


class Confirmed(NamedTuple):
    reader: Reader
    follows: list[Follow]


def follow(user: User, subject: Subject) -> Follow | None:
    """With an account: at once. None where the person follows as much as one may."""
    if user.follows.count() >= MOST_FOLLOWS:
        return None
    now = timezone.now()
    held, _ = Follow.objects.get_or_create(
        user=user,
        kind=subject.kind,
        key=subject.key,
        defaults={"made_at": now, "confirmed_at": now, "seen": newest_seal()},
    )
    return held


def unfollow(user: User, subject: Subject) -> None:
    Follow.objects.filter(user=user, kind=subject.kind, key=subject.key).delete()


def ask_to_follow(email: str, subject: Subject, *, language: str, frequency: str, visitor: str) -> None:
    """Without an account: writes once to the address, and says nothing of whether it was known before.

    Raises TooMany. An address that was written to and did not answer is not written to again; what was asked for is
    kept, and confirmed with the rest.
    """
    _count_visitor(visitor)
    address = email.strip().lower()
    now = timezone.now()
    with transaction.atomic():
        reader = Reader.objects.filter(email=address).first()
        if reader is None:
            if _was_asked(address):
                return
            reader = Reader.objects.create(email=address, language=language, frequency=frequency, asked_at=now)
        if reader.follows.count() >= MOST_FOLLOWS:
            return
        held, _made = Follow.objects.get_or_create(
            reader=reader, kind=subject.kind, key=subject.key, defaults={"made_at": now}
        )
        if not held.confirmed_at and _may_write(reader):
            _ask(reader, held, subject, language)


def confirm(token: str) -> Confirmed | None:
    """What the link confirms; None where it is too old, or whoever it was sent to has left. Again changes nothing."""
    reader, follow_key = _read(token, _CONFIRM, CONFIRM_WITHIN)
    if reader is None:
        return None
    now = timezone.now()
    with transaction.atomic():
        first = reader.confirmed_at is None
        waiting = reader.follows.filter(confirmed_at=None)
        # The first answer to the first letter is for all that was asked for; later ones speak of one thing alone.
        waiting = waiting if first else waiting.filter(pk=follow_key)
        waiting.update(confirmed_at=now, seen=newest_seal())
        if first:
            Reader.objects.filter(pk=reader.pk).update(confirmed_at=now)
            Asked.objects.filter(digest=_digest(reader.email)).delete()
    return Confirmed(reader, list(reader.follows.filter(confirmed_at__isnull=False)))


def peek(token: str) -> Reader | None:
    """Whom a link to confirm was sent to; changes nothing."""
    return _read(token, _CONFIRM, CONFIRM_WITHIN)[0]


def leaving(token: str) -> tuple[Reader | None, Follow | None]:
    """Who would leave by this link, and what: None is everything."""
    reader, key = _read(token, _LEAVE, None)
    if reader is None:
        return None, None
    held = reader.follows.filter(pk=key).first() if key else None
    return (None, None) if key and held is None else (reader, held)


def leave(token: str) -> bool:
    """One thing less; with the last one, or with a link for all, the address is erased. Again changes nothing."""
    reader, held = leaving(token)
    if reader is None:
        return False
    with transaction.atomic():
        if held is not None:
            held.delete()
        if held is None or not reader.follows.exists():
            erase(reader)
    return True


def erase(reader: Reader) -> None:
    """The address, what it followed and every letter to it."""
    reader.delete()


def erase_unanswered() -> int:
    """Addresses that did not answer in time; their digest stays a while, so that nobody writes to them again."""
    now = timezone.now()
    silent = Reader.objects.filter(confirmed_at=None, asked_at__lt=now - CONFIRM_WITHIN)
    n = silent.count()
    silent.delete()
    Follow.objects.filter(reader__isnull=False, confirmed_at=None, made_at__lt=now - CONFIRM_WITHIN).delete()
    Asked.objects.filter(asked_at__lt=now - LEFT_ALONE).delete()
    return n


def leave_token(reader: Reader, held: Follow | None = None) -> str:
    return signing.dumps([reader.pk, _digest(reader.email)[:16], held.pk if held else 0], salt=_LEAVE)


def leave_headers(reader: Reader) -> dict[str, str]:
    """RFC 2369 and RFC 8058: one click in the mail program is enough."""
    address = page_of("notices:leave", reader.language, leave_token(reader))
    return {"List-Unsubscribe": f"<{address}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def _ask(reader: Reader, held: Follow, subject: Subject, language: str) -> None:
    token = signing.dumps([reader.pk, _digest(reader.email)[:16], held.pk], salt=_CONFIRM)
    context = {
        "name": _name_in(language, subject),
        "confirm": page_of("notices:confirm", language, token),
        "days": CONFIRM_WITHIN.days,
    }
    put_letter(
        f"confirm:{reader.pk}:{held.pk}",
        Letter.Kind.CONFIRM,
        to=reader.email,
        language=language,
        words=write_letter("confirm", language, context),
        # Nobody is written to twice who has not said yes.
        may_repeat=False,
        reader=reader,
    )
    if reader.confirmed_at is None:
        Asked.objects.get_or_create(digest=_digest(reader.email), defaults={"asked_at": timezone.now()})


def _name_in(language: str, subject: Subject) -> str:
    from django.utils.translation import override

    with override(language):
        return find_name(subject) or ""


def _may_write(reader: Reader) -> bool:
    """Once to an address that has not answered; a few times a day to one that has; so many in an hour in all."""
    hour_ago = timezone.now() - timedelta(hours=1)
    if Letter.objects.filter(kind=Letter.Kind.CONFIRM, made_at__gt=hour_ago).count() >= MOST_IN_AN_HOUR:
        raise TooMany
    written = Letter.objects.filter(kind=Letter.Kind.CONFIRM, reader=reader)
    if reader.confirmed_at is None:
        return not written.exists()
    return written.filter(made_at__gt=timezone.now() - timedelta(days=1)).count() < MOST_BY_ADDRESS


def _was_asked(address: str) -> bool:
    return Asked.objects.filter(digest=_digest(address)).exists()


def _count_visitor(visitor: str) -> None:
    """By a keyed digest of the network address, forgotten after an hour."""
    key = f"notices.asked.{_digest(visitor)}"
    cache.add(key, 0, VISITOR_SPAN)
    try:
        n = cache.incr(key)
    except ValueError:
        n = 1
    if n > MOST_BY_VISITOR:
        raise TooMany


def _read(token: str, salt: str, within: timedelta | None) -> tuple[Reader | None, int]:
    """The reader a signed token names, as long as its address is still the one the token was made for."""
    try:
        pk, digest, follow_key = signing.loads(token, salt=salt, max_age=within)
    except (signing.BadSignature, ValueError, TypeError):
        return None, 0
    reader = Reader.objects.filter(pk=pk).first()
    fits = reader is not None and hmac.compare_digest(_digest(reader.email)[:16], str(digest))
    return (reader, int(follow_key)) if fits else (None, 0)


def _digest(text: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), text.strip().lower().encode(), hashlib.sha256).hexdigest()


def frequency_of(text: str) -> str:
    return text if text in Frequency.values else Frequency.DAILY


def kept_follow(user: Any, subject: Subject) -> Follow | None:
    if not user.is_authenticated:
        return None
    return Follow.objects.filter(user=user, kind=subject.kind, key=subject.key).first()
