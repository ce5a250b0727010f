"""Experts: invited, consenting, asked again, withdrawn. The history says that it happened, never what they told."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.history.services import REGISTER, Author, record
from mandato_web.knowledge import letters
from mandato_web.knowledge.models import CONSENT_LASTS, Expert, make_nonce
from mandato_web.themes.models import Theme

# Whoever does not answer an invitation is forgotten after so long.
UNANSWERED = timedelta(days=60)
# What is hidden because a consent ended, or was not confirmed when asked, is erased after so long.
HIDDEN = timedelta(days=90)


def invite(author: Author, *, email: str, name: str, language: str) -> Expert:
    """Raises ValidationError for somebody who is known already."""
    address = email.strip().lower()
    if Expert.objects.filter(email=address).exists():
        raise ValidationError({"email": _("This person was invited already.")})
    with transaction.atomic():
        expert = Expert(email=address, name=name, language=language, invited_at=timezone.now())
        expert.full_clean()
        expert.save()
        record(author, "invited", expert)
        letters.invite_expert(expert, author.label)
    return expert


def consent(expert: Expert, *, themes: Iterable[Theme], **told: Any) -> None:
    """What the expert says of themself, and that it may be shown. Raises ValidationError."""
    _check_standing(expert)
    until = told.get("consent_until")
    if until and until < timezone.localdate():
        raise ValidationError({"consent_until": _("This day has passed.")})
    with transaction.atomic():
        for name, value in told.items():
            setattr(expert, name, value)
        expert.consented_at = timezone.now()
        expert.full_clean()
        expert.save()
        expert.themes.set(list(themes))
        record(REGISTER, "consented", expert, after={"shown": expert.shown, "audience": expert.audience})


def confirm_consent(expert: Expert) -> None:
    """Everything as before, for another year."""
    _check_standing(expert)
    if expert.consented_at is None:
        raise ValidationError(_("Fill in the form first: there is nothing yet to confirm."))
    if expert.consent_until and expert.consent_until < timezone.localdate():
        raise ValidationError(_("Your consent ended on the day you had set. Set another in the form."))
    with transaction.atomic():
        expert.consented_at = timezone.now()
        expert.save(update_fields=["consented_at"])
        record(REGISTER, "confirmed", expert)


def withdraw(expert: Expert) -> None:
    """Hides the expert at once and erases what they told; that they withdrew is all that stays."""
    with transaction.atomic():
        expert.themes.clear()
        empty = {
            "name": "",
            "organisation": "",
            "about": "",
            "phone": "",
            "languages": [],
            "countries": [],
            "shown": [],
        }
        kept = {"email": None, "nonce": make_nonce(), "withdrawn_at": timezone.now(), "audience": Expert.Audience.DESK}
        Expert.objects.filter(pk=expert.pk).update(**empty, **kept)
        expert.alerts.update(message="", nonce=make_nonce())
        record(REGISTER, "withdrew", expert)


def ask_again(day: date) -> str:
    """The daily job: a letter, once, to whoever's consent is a year old; the unanswered are forgotten. Nobody asks
    invented ones."""
    people = Expert.objects.filter(is_example=False)
    old = people.filter(withdrawn_at=None, consented_at__date__lte=day - CONSENT_LASTS)
    n = 0
    for expert in old.order_by("pk"):
        if expert.asked_again_at is None or expert.asked_again_at < expert.consented_at:  # type: ignore[operator]
            with transaction.atomic():
                letters.ask_again(expert)
                Expert.objects.filter(pk=expert.pk).update(asked_again_at=timezone.now())
            n += 1
    silent = people.filter(consented_at=None, withdrawn_at=None, invited_at__lt=timezone.now() - UNANSWERED)
    gone, _each = silent.delete()
    ended = Q(consent_until__lt=day - HIDDEN)
    unconfirmed = Q(asked_again_at__lt=timezone.now() - HIDDEN, asked_again_at__gt=F("consented_at"))
    hidden = list(people.filter(ended | unconfirmed, withdrawn_at=None))
    for expert in hidden:
        withdraw(expert)
    return f"asked again: {n}, forgotten: {gone}, erased: {len(hidden)}"


def _check_standing(expert: Expert) -> None:
    if expert.withdrawn_at:
        raise ValidationError(_("You have withdrawn. Whoever is invited again begins anew."))
