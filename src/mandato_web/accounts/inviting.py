"""Inviting people: a letter with a link that works once, for so many days, and can be sent again or taken back."""

import hashlib
import secrets
from datetime import date, timedelta
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from mandato_web.accounts.models import Appointment, Invitation, User
from mandato_web.accounts.post import page_in, send_letter
from mandato_web.accounts.services import appoint, open_account
from mandato_web.actors.models import Actor
from mandato_web.history.services import Author, at_once, record

INVITATION_LIFE = timedelta(days=14)
# Letters of invitation to one person in a day, so that nobody is pestered by clicks.
MOST_A_DAY = 5


def invite(
    author: Author,
    email: str,
    role: str,
    actor: Actor | None = None,
    *,
    name: str = "",
    language: str = "en",
    since: date | None = None,
    until: date | None = None,
) -> User:
    """Appoints a person, known or not, and writes to them. Raises ValidationError, by field where it can."""
    with at_once(), transaction.atomic():
        user = User.objects.filter(email=email.strip().lower()).first()
        if user is not None and not user.is_active:
            raise ValidationError({"email": _("This account is locked. An administrator can unlock it.")})
        known = user is not None
        user = user or open_account(author, email.strip(), name=name, language=language)
        appointment = appoint(author, user, role, actor, since=since, until=until)
        if known and has_signed_in(user):
            _tell_appointment(appointment)
        else:
            send_invitation(author, user)
    return user


def send_invitation(author: Author, user: User) -> Invitation:
    """A new link; those sent before stop working. Raises ValidationError."""
    if has_signed_in(user):
        raise ValidationError(_("%(person)s has signed in before and needs no invitation.") % {"person": user})
    now = timezone.now()
    if user.invitations.filter(made_at__gt=now - timedelta(days=1)).count() >= MOST_A_DAY:
        raise ValidationError(_("This person was written to often enough today. Try again tomorrow."))
    secret = secrets.token_urlsafe(32)
    with transaction.atomic():
        user.invitations.filter(used_at=None, revoked_at=None).update(revoked_at=now)
        made = Invitation.objects.create(
            user=user,
            digest=_digest(secret),
            by_label=author.label[:200],
            made_at=now,
            expires_at=now + INVITATION_LIFE,
        )
        record(author, "invited", user, after={"email": user.email})
        with override(user.language):
            roles = [_say_role(one) for one in user.appointments.select_related("actor")]
        send_letter(
            f"invitation:{made.pk}",
            "invitation",
            to=user.email,
            language=user.language,
            user=user,
            person=str(user),
            by=author.label,
            roles=roles,
            link=page_in(user.language, "accounts:invitation", secret),
            days=INVITATION_LIFE.days,
        )
    return made


def revoke(author: Author, user: User) -> int:
    """The links that were sent stop working. The account stays, without a way in."""
    with transaction.atomic():
        n = user.invitations.filter(used_at=None, revoked_at=None).update(revoked_at=timezone.now())
        if n:
            record(author, "invitation-revoked", user)
    return n


def find_invitation(secret: str) -> Invitation:
    """Raises ValidationError, which says why the link no longer works."""
    found = Invitation.objects.select_related("user").filter(digest=_digest(secret)).first()
    if found is None:
        raise ValidationError(_("This link is not known here. Was it copied whole?"))
    if found.state == Invitation.State.ACCEPTED:
        raise ValidationError(_("This invitation was accepted before. Sign in, or ask for a new password."))
    if found.state == Invitation.State.EXPIRED:
        raise ValidationError(_("This invitation is too old. Ask whoever invited you to send it again."))
    if found.state == Invitation.State.REVOKED or not found.user.is_active:
        raise ValidationError(_("This invitation was taken back, or a newer one was sent."))
    return found


def accept(secret: str, *, password: str | None, name: str = "") -> User:
    """The invited person's own act; without a password a passkey follows. Raises ValidationError."""
    with transaction.atomic():
        Invitation.objects.select_for_update().filter(digest=_digest(secret)).first()
        found = find_invitation(secret)
        user = found.user
        if name:
            user.name = name
        if password is not None:
            try:
                validate_password(password, user)
            except ValidationError as error:
                raise ValidationError({"password": error.messages}) from None
            user.set_password(password)
        user.save()
        found.used_at = timezone.now()
        found.save(update_fields=["used_at"])
        # The letter reached this address: it needs no second proof.
        EmailAddress.objects.update_or_create(user=user, email=user.email, defaults={"verified": True, "primary": True})
        record(Author.from_user(user), "invitation-accepted", user, after={"name": user.name})
    return user


def has_signed_in(user: User) -> bool:
    return user.last_login is not None or user.has_usable_password()


def _tell_appointment(appointment: Appointment) -> None:
    user: Any = appointment.user
    with override(user.language):
        role = _say_role(appointment)
    send_letter(
        f"appointment:{appointment.pk}",
        "appointment",
        to=user.email,
        language=user.language,
        user=user,
        person=str(user),
        role=role,
        link=page_in(user.language, "accounts:work"),
    )


def _say_role(appointment: Appointment) -> str:
    role = str(appointment.get_role_display())
    return f"{role}, {appointment.actor.name}" if appointment.actor else role


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
