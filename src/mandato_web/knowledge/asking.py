"""Journalists' questions: filed, confirmed, passed to experts, answered, closed; and alerts on a theme."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from mandato_web.history.services import REGISTER, Author, record
from mandato_web.knowledge import letters
from mandato_web.knowledge.models import Alert, Expert, MediaRequest, Subscription, ThemeAlert
from mandato_web.themes.models import Theme

# Against abuse: what one visitor may file in an hour, and letters of confirmation to one address in a day.
MOST_BY_VISITOR, HOUR = 5, 3600
MOST_BY_ADDRESS, DAY = 3, 86400
CONFIRM_WITHIN = timedelta(days=2)
# Who asked, and what was answered, is forgotten so long after the end.
KEPT = timedelta(days=90)


class TooMany(Exception):
    """Somebody asks more often than a person would."""


def file_request(*, visitor: str, email: str, themes: Iterable[Theme], deadline: datetime, **told: Any) -> MediaRequest:
    """Writes to the address; nobody sees the question before it is confirmed. Raises TooMany and ValidationError."""
    if deadline <= timezone.now():
        raise ValidationError({"deadline": _("This moment has passed.")})
    _count("visitor", visitor, MOST_BY_VISITOR, HOUR)
    _count("address", email.lower(), MOST_BY_ADDRESS, DAY)
    with transaction.atomic():
        request = MediaRequest(email=email.lower(), deadline=deadline, asked_at=timezone.now(), **told)
        request.full_clean()
        request.save()
        request.themes.set(list(themes))
        letters.confirm_request(request)
    return request


def confirm_request(request: MediaRequest) -> None:
    """Confirming again changes nothing. Raises ValidationError where it came too late."""
    if request.confirmed_at:
        return
    if request.deadline < timezone.now():
        raise ValidationError(_("The deadline passed before you confirmed. Ask again with a later one."))
    with transaction.atomic():
        request.confirmed_at = timezone.now()
        request.save(update_fields=["confirmed_at"])
        record(REGISTER, "confirmed", request)


def alert_experts(author: Author, request: MediaRequest, experts: Iterable[Expert]) -> int:
    """How many were written to; who was told before is not told again. Raises ValidationError."""
    check_open(request)
    chosen = list(experts)
    if not chosen:
        raise ValidationError(_("Choose an expert."))
    if any(not one.is_reachable or one.is_example != request.is_example for one in chosen):
        raise ValidationError(_("One of those chosen does not consent, or no longer. Nobody was alerted."))
    told = set(request.alerts.values_list("expert", flat=True))
    with transaction.atomic():
        new = [one for one in chosen if one.pk not in told]
        for expert in new:
            letters.alert_expert(Alert.objects.create(request=request, expert=expert, sent_at=timezone.now()))
        record(author, "alerted", request, after={"experts": [one.pk for one in new]})
    return len(new)


def answer(alert: Alert, *, answer: str, message: str) -> None:
    """The first answer stands. Raises ValidationError for a second, a late one, or one of nobody's."""
    if alert.answered_at:
        raise ValidationError(_("You have answered already; your first answer stands."), code="double")
    if not alert.expert.is_reachable:
        raise ValidationError(_("Your consent no longer holds. Confirm it first, then answer."), code="consent")
    check_open(alert.request)
    if answer == Alert.Answer.YES and not message.strip():
        raise ValidationError({"message": _("Write what you can say, or how to reach you.")})
    with transaction.atomic():
        now = timezone.now()
        won = Alert.objects.filter(pk=alert.pk, answered_at=None).update(
            answered_at=now, answer=answer, message=message.strip()
        )
        if not won:
            raise ValidationError(_("You have answered already; your first answer stands."), code="double")
        alert.refresh_from_db()
        if answer == Alert.Answer.YES:
            letters.pass_on(alert)
        record(REGISTER, "answered", alert, after={"answer": answer})


def close_request(author: Author, request: MediaRequest, outcome: str) -> None:
    if request.closed_at:
        raise ValidationError(_("It is closed already."))
    with transaction.atomic():
        request.closed_at, request.outcome = timezone.now(), outcome.strip()
        request.save(update_fields=["closed_at", "outcome"])
        record(author, "closed", request)


def check_open(request: MediaRequest) -> None:
    """Raises ValidationError that says why it is not."""
    said = {
        MediaRequest.Standing.UNCONFIRMED: _("The journalist has not confirmed it yet."),
        MediaRequest.Standing.EXPIRED: _("The deadline has passed."),
        MediaRequest.Standing.CLOSED: _("The request is closed."),
    }
    if request.standing in said:
        raise ValidationError(said[request.standing], code=request.standing)


def subscribe(*, visitor: str, email: str, theme: Theme, language: str) -> None:
    """Says nothing of whether the address was known. Raises TooMany."""
    _count("visitor", visitor, MOST_BY_VISITOR, HOUR)
    _count("address", email.lower(), MOST_BY_ADDRESS, DAY)
    with transaction.atomic():
        held, made = Subscription.objects.get_or_create(
            email=email.lower(), theme=theme, defaults={"language": language, "asked_at": timezone.now()}
        )
        if made:
            letters.confirm_subscription(held)


def confirm_subscription(subscription: Subscription) -> None:
    Subscription.objects.filter(pk=subscription.pk, confirmed_at=None).update(confirmed_at=timezone.now())


def leave(subscription: Subscription) -> None:
    subscription.delete()


def tell_theme(author: Author, theme: Theme, subjects: dict[str, str], texts: dict[str, str]) -> ThemeAlert:
    """Writes to every confirmed subscriber of a theme."""
    with transaction.atomic():
        told = ThemeAlert(theme=theme, subjects=subjects, texts=texts, sent_at=timezone.now())
        told.full_clean()
        told.save()
        held = list(Subscription.objects.filter(theme=theme).exclude(confirmed_at=None).select_related("theme"))
        for subscription in held:
            letters.tell_subscriber(told, subscription)
        told.told = len(held)
        told.save(update_fields=["told"])
        record(author, "told", told, after={"theme": str(theme.pk), "told": len(held)})
    return told


def forget(day: date) -> str:
    """The daily job: what nobody confirmed is erased; of old requests the persons are, and the times stay."""
    now = timezone.now()
    MediaRequest.objects.filter(confirmed_at=None, asked_at__lt=now - CONFIRM_WITHIN).delete()
    Subscription.objects.filter(confirmed_at=None, asked_at__lt=now - CONFIRM_WITHIN).delete()
    old = MediaRequest.objects.filter(forgotten_at=None, is_example=False, deadline__lt=now - KEPT)
    keys = list(old.values_list("pk", flat=True))
    with transaction.atomic():
        Alert.objects.filter(request__in=keys).update(message="")
        blank = {"name": "", "outlet": "", "email": "", "question": "", "outcome": ""}
        n = MediaRequest.objects.filter(pk__in=keys).update(**blank, forgotten_at=now)
    return f"forgotten: {n}"


def _count(kind: str, who: str, most: int, span: int) -> None:
    """By a keyed digest, forgotten after the span."""
    key = f"knowledge.{kind}.{salted_hmac('knowledge.asking', who).hexdigest()}"
    cache.add(key, 0, span)
    try:
        n = cache.incr(key)
    except ValueError:
        n = 1
    if n > most:
        raise TooMany
