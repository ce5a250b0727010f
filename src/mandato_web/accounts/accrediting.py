"""Organisations that ask to be observers, and what the secretariat answers."""

from datetime import date
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.text import slugify
from django.utils.translation import gettext as _

from mandato_web.accounts.inviting import invite
from mandato_web.accounts.models import Accreditation, Role
from mandato_web.accounts.post import send_letter
from mandato_web.actors.models import Actor, Membership, MembershipKind
from mandato_web.actors.services import save_actor
from mandato_web.history.services import Author, at_once, change, create

# Requests of one visitor in an hour, and requests that may wait in all.
MOST_BY_VISITOR, SPAN = 5, 3600
MOST_WAITING = 500
_LANGUAGES = [code for code, _name in settings.LANGUAGES]
_THEMSELVES = Author("", "")


class TooMany(Exception):
    """Somebody asks more often than an organisation would."""


def ask(*, visitor: str, **facts: Any) -> Accreditation | None:
    """None where the same address waits for an answer already. Raises TooMany, ValidationError."""
    _count(visitor)
    if Accreditation.objects.filter(state=Accreditation.State.WAITING).count() >= MOST_WAITING:
        raise TooMany
    email = facts.pop("email").strip().lower()
    waiting = Accreditation.objects.filter(email=email, state=Accreditation.State.WAITING)
    if waiting.exists():
        return None
    author = Author("", facts["organisation"][:200])
    return create(author, Accreditation(email=email, asked_at=timezone.now(), **facts))


def accept(
    author: Author,
    asked: Accreditation,
    *,
    actor: Actor | None,
    conference: Actor | None,
    kind: str,
    since: date | None,
) -> Actor:
    """The organisation, its membership and its observer in one act. Raises ValidationError."""
    _check_waiting(asked)
    with at_once(), transaction.atomic():
        party = actor or save_actor(
            author,
            _free_slug(asked.organisation),
            kind="organisation",
            names={asked.language if asked.language in _LANGUAGES else "en": asked.organisation},
            website=asked.website,
        )
        if conference is not None:
            if conference.pk == party.pk:
                raise ValidationError({"conference": _("An organisation is no member of itself.")})
            stands = Membership.objects.filter(conference=conference, actor=party, kind=kind, until="")
            if not stands.exists():
                since_text = (since or timezone.localdate()).isoformat()
                create(author, Membership(conference=conference, actor=party, kind=kind, since=since_text))
        invite(author, asked.email, Role.OBSERVER, party, name=asked.person, language=asked.language, since=since)
        _decide(author, asked, Accreditation.State.ACCEPTED, actor=party)
    return party


def refuse(author: Author, asked: Accreditation, *, reason: str) -> None:
    """With a reason, which the organisation reads. Raises ValidationError."""
    _check_waiting(asked)
    if not reason.strip():
        raise ValidationError({"reason": _("Say why: the organisation reads it.")})
    with transaction.atomic():
        _decide(author, asked, Accreditation.State.REFUSED, reason=reason.strip())
        send_letter(
            f"accreditation-refused:{asked.pk}",
            "refusal",
            to=asked.email,
            language=asked.language,
            organisation=asked.organisation,
            person=asked.person,
            reason=reason.strip(),
        )


def _decide(author: Author, asked: Accreditation, state: str, **facts: Any) -> None:
    change(author, asked, state=state, decided_at=timezone.now(), decided_by=author.label[:200], **facts)


def _check_waiting(asked: Accreditation) -> None:
    if asked.state != Accreditation.State.WAITING:
        raise ValidationError(_("This was decided before, by %(name)s.") % {"name": asked.decided_by})


def _free_slug(name: str) -> str:
    base = slugify(name)[:100] or "organisation"
    taken = set(Actor.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(slug for slug in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if slug not in taken)


def _count(visitor: str) -> None:
    """By a keyed digest of the network address, forgotten after an hour."""
    key = "accounts.accredit." + salted_hmac("accounts.accredit", visitor).hexdigest()
    cache.add(key, 0, SPAN)
    try:
        n = cache.incr(key)
    except ValueError:
        n = 1
    if n > MOST_BY_VISITOR:
        raise TooMany


MEMBERSHIPS = [
    MembershipKind.CONSULTATIVE_OBSERVER,
    MembershipKind.ASSOCIATE_OBSERVER,
    MembershipKind.GUEST,
    MembershipKind.FRIEND,
]
