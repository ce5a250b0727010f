"""Readers report what is wrong; editors answer. With history, in one transaction."""

import hashlib
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.utils.translation import override

from mandato_web.history.services import Author, record
from mandato_web.notices.models import Letter
from mandato_web.notices.outbox import put_letter
from mandato_web.organisation.queries import current
from mandato_web.portal.models import Mistake

MOST_AN_HOUR = 5
_ADDRESS_KEPT = timedelta(days=365)


def tell_mistake(*, page: str, what: str, email: str, language: str, sender: str) -> Mistake:
    """Raises ValidationError where the same sender has told of too many within the hour."""
    _bound(sender)
    return Mistake.objects.create(page=page[:500], what=what, email=email, language=language, told_at=timezone.now())


def answer_mistake(author: Author, mistake: Mistake, *, answer: str, fixed: bool) -> Mistake:
    """Answers by a letter where an address was left, and erases that address. Raises ValidationError."""
    answer = answer.strip()
    if not answer:
        raise ValidationError(_("Write the answer."))
    with transaction.atomic():
        held = Mistake.objects.select_for_update().get(pk=mistake.pk)
        if held.state != Mistake.State.OPEN:
            raise ValidationError(_("Meanwhile somebody has answered this; nothing was changed."))
        if held.email:
            put_letter(
                f"mistake-{held.pk}", Letter.Kind.CHANGES, to=held.email, language=held.language,
                words=_write(held, answer, fixed=fixed), may_repeat=False,
            )  # fmt: skip
        held.state = Mistake.State.FIXED if fixed else Mistake.State.ANSWERED
        held.answer, held.answered_by, held.answered_at, held.email = answer, author.label, timezone.now(), ""
        held.save()
        record(author, "answered", held, after={"state": held.state, "answer": answer})
    return held


def forget_addresses() -> int:
    """Addresses of those who were never answered, after a year."""
    old = Mistake.objects.filter(told_at__lt=timezone.now() - _ADDRESS_KEPT).exclude(email="")
    return old.update(email="")


def count_by_state() -> dict[str, int]:
    return dict(Mistake.objects.order_by().values_list("state").annotate(n=Count("pk")))


def _bound(sender: str) -> None:
    """Senders are told apart by a keyed hash that nobody can turn back."""
    key = "mistake-" + salted_hmac("mandato.mistakes", sender).hexdigest()[:32]
    cache.add(key, 0, 3600)
    try:
        told = cache.incr(key)
    except ValueError:  # it ran out between the two
        told = 1
    if told > MOST_AN_HOUR:
        raise ValidationError(
            _("You have told us of several in this hour. Please come back later; your words are kept.")
        )


def _write(mistake: Mistake, answer: str, *, fixed: bool) -> tuple[str, str, str]:
    with override(mistake.language):
        subject = (
            _("Your note to %(register)s: it is mended") if fixed else _("Your note to %(register)s: our answer")
        ) % {"register": current().mark}
        lines = [
            _("You told us that something is wrong on %(page)s.") % {"page": settings.SITE_ADDRESS + mistake.page},
            answer,
            _("We erase your address now and do not write to you again."),
        ]
    html = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return str(subject), "\n\n".join(lines) + "\n", html


def mark_of(request: Any) -> str:
    """Who is asking, as far as bounding goes."""
    return hashlib.sha256(str(request.META.get("REMOTE_ADDR", "")).encode()).hexdigest()
