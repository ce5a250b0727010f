"""Appointing people, and letting them in by a link that works once."""

import hashlib
import secrets
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.accounts.models import Appointment, SignInLink, User
from mandato_web.actors.models import Actor
from mandato_web.history.services import Author, change, create, record

LINK_LIFE = timedelta(hours=24)


def open_account(author: Author, email: str, *, name: str = "", language: str = "en") -> User:
    """An account without a password: the person comes in by a link and may then choose one."""
    with transaction.atomic():
        user = User.objects.create_user(email, name=name, language=language)
        record(author, "created", user, after={"email": user.email, "name": name})
    return user


def appoint(
    author: Author, user: User, role: str, actor: Actor | None = None, *, since: date | None = None
) -> Appointment:
    """Raises ValidationError where the role needs an actor, or is held already."""
    user.__dict__.pop("_roles_by_day", None)
    return create(author, Appointment(user=user, role=role, actor=actor, since=since))


def dismiss(author: Author, appointment: Appointment, *, on: date) -> Appointment:
    """Ends an appointment after the day `on`."""
    return change(author, appointment, until=on)


def make_sign_in_link(user: User, *, loopback_only: bool = True, life: timedelta = LINK_LIFE) -> str:
    """The secret of a link that signs `user` in once. Links made before for the same person stop working."""
    SignInLink.objects.filter(user=user, used_at=None).delete()
    secret = secrets.token_urlsafe(24)
    SignInLink.objects.create(
        user=user, digest=_digest(secret), expires_at=timezone.now() + life, loopback_only=loopback_only
    )
    return secret


def use_sign_in_link(secret: str, *, from_loopback: bool) -> User:
    """Whom the link signs in. Raises ValidationError where it is unknown, used, too old, or used from afar."""
    with transaction.atomic():
        link = SignInLink.objects.select_for_update().select_related("user").filter(digest=_digest(secret)).first()
        if link is None or link.used_at or not link.user.is_active:
            raise ValidationError(_("This sign-in link was used before or was replaced by a newer one."))
        if link.expires_at < timezone.now():
            raise ValidationError(_("This sign-in link is too old."))
        if link.loopback_only and not from_loopback:
            raise ValidationError(_("This sign-in link works only on the machine that runs Mandato."))
        link.used_at = timezone.now()
        link.save(update_fields=["used_at"])
    return link.user


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
