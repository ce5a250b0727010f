"""Appointing and dismissing people, locking them out, and letting them in by a link that works once."""

import hashlib
import secrets
from datetime import date, timedelta

from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.accounts.models import (
    ROLES_FOR_AN_ACTOR,
    ROLES_OF_THE_SECRETARIAT,
    Appointment,
    Role,
    SignInLink,
    SignInRules,
    User,
)
from mandato_web.accounts.queries import running_on
from mandato_web.accounts.sessions import end_sessions
from mandato_web.actors.models import Actor
from mandato_web.history.services import Author, change, create, record, settle

LINK_LIFE = timedelta(hours=24)


def open_account(author: Author, email: str, *, name: str = "", language: str = "en") -> User:
    """An account without a password: the person comes in by a link and may then choose one."""
    with transaction.atomic():
        user = User.objects.create_user(email, name=name, language=language)
        record(author, "created", user, after={"email": user.email, "name": name})
    return user


def appoint(
    author: Author,
    user: User,
    role: str,
    actor: Actor | None = None,
    *,
    since: date | None = None,
    until: date | None = None,
) -> Appointment:
    """Raises ValidationError where the role needs an actor, is held already, or would end before it begins."""
    if since and until and until < since:
        raise ValidationError({"until": _("The last day comes before the first.")})
    if actor is None and role in ROLES_FOR_AN_ACTOR:
        raise ValidationError({"actor": _("This role is held for an actor: say which.")})
    if actor is not None and role in ROLES_OF_THE_SECRETARIAT:
        raise ValidationError({"actor": _("This role is held for the secretariat: leave the actor empty.")})
    if user.appointments.filter(running_on(since or timezone.localdate()), role=role, actor=actor).exists():
        raise ValidationError({"role": _("%(person)s holds this role already.") % {"person": user}})
    user.__dict__.pop("_roles_by_day", None)
    return create(author, Appointment(user=user, role=role, actor=actor, since=since, until=until))


def dismiss(author: Author, appointment: Appointment, *, on: date) -> Appointment:
    """Ends an appointment after the day `on`. Raises ValidationError where nobody would be left to manage people."""
    if appointment.role == Role.ADMINISTRATOR:
        _keep_an_administrator(appointment.user)
    appointment.user.__dict__.pop("_roles_by_day", None)
    return change(author, appointment, until=on)


def lock(author: Author, user: User) -> None:
    """The person can no longer sign in, and is signed out everywhere."""
    if author.id == str(user.pk):
        raise ValidationError(_("Nobody locks their own account."))
    _keep_an_administrator(user)
    with transaction.atomic():
        change(author, user, is_active=False)
        SignInLink.objects.filter(user=user, used_at=None).delete()
        end_sessions(user)


def unlock(author: Author, user: User) -> None:
    change(author, user, is_active=True)


def describe_person(author: Author, user: User, *, name: str, language: str) -> None:
    change(author, user, name=name, language=language)


def ask_second_factor(author: Author, asked: bool) -> None:
    """Whether editors and administrators need a second factor. Raises ValidationError where the author has none."""
    if asked and not Authenticator.objects.filter(user_id=author.id or None).exclude(
        type=Authenticator.Type.RECOVERY_CODES
    ):
        raise ValidationError({"second_factor": _("Set up your own second factor first, or you would be shut out.")})
    settle(author, SignInRules, {"pk": 1}, second_factor=asked)


def _keep_an_administrator(user: User) -> None:
    today = timezone.localdate()
    running = Appointment.objects.filter(running_on(today), role=Role.ADMINISTRATOR, user__is_active=True)
    if running.filter(user=user).exists() and not running.exclude(user=user).exists():
        raise ValidationError(_("This is the only administrator. Appoint another one first."))


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
