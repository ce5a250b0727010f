"""Whom the register takes a person from the provider for: by invitation, or a plain account for a trusted domain."""

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.accounts.inviting import has_signed_in
from mandato_web.accounts.models import Invitation, ProviderIdentity, User
from mandato_web.accounts.provider import Person, Provider, Refused
from mandato_web.accounts.services import open_account
from mandato_web.history.services import REGISTER, Author, record


def admit(provider: Provider, person: Person, *, language: str = "en") -> User:
    """The account, bound to the person at the provider from the first time on. Raises Refused."""
    with transaction.atomic():
        known = ProviderIdentity.objects.select_related("user").filter(issuer=person.issuer, subject=person.subject)
        identity = known.first()
        if identity is not None:
            user = identity.user
        else:
            user = _find_account(provider, person) or _open_account(provider, person, language)
            _refuse_another(provider, user, person)
        if not user.is_active:
            raise Refused(_("This account is locked. An administrator can unlock it."))
        if identity is None:
            _refuse_uninvited(user)
            _bind(user, person)
    return user


def part(author: Author, user: User) -> int:
    """The account is no longer bound: who signs in next with its address at the provider is bound anew."""
    with transaction.atomic():
        n = user.provider_identities.all().delete()[0]
        if n:
            record(author, "provider-parted", user)
    return n


def _find_account(provider: Provider, person: Person) -> User | None:
    user = User.objects.filter(email=person.email).first()
    if user is None:
        other = EmailAddress.objects.filter(email__iexact=person.email, verified=True).select_related("user").first()
        user = other.user if other else None
    return user


def _open_account(provider: Provider, person: Person, language: str) -> User:
    if person.email.rpartition("@")[2] not in provider.domains:
        raise Refused(
            _("Nobody has invited %(email)s. People are invited by the secretariat or by the coordinator of their "
              "state or organisation.")
            % {"email": person.email}
        )  # fmt: skip
    user = open_account(REGISTER, person.email, name=person.name, language=language)
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def _refuse_another(provider: Provider, user: User, person: Person) -> None:
    """An address that was given to somebody else at the provider opens nobody's account."""
    if user.provider_identities.filter(issuer=person.issuer).exists():
        raise Refused(
            _("At %(name)s, %(email)s belonged to another person when it was last used here. An administrator can "
              "part the account from it.")
            % {"name": provider.name, "email": person.email}
        )  # fmt: skip


def _refuse_uninvited(user: User) -> None:
    if has_signed_in(user) or EmailAddress.objects.filter(user=user, verified=True).exists():
        return
    if not any(one.state == Invitation.State.OPEN for one in user.invitations.all()):
        raise Refused(_("Your invitation is too old or was taken back. Ask whoever invited you to send it again."))


def _bind(user: User, person: Person) -> None:
    now = timezone.now()
    ProviderIdentity.objects.create(
        user=user, issuer=person.issuer, subject=person.subject, email=person.email, bound_at=now
    )
    by = Author.from_user(user)
    record(by, "provider-bound", user, after={"issuer": person.issuer, "email": person.email})
    if user.invitations.filter(used_at=None, revoked_at=None).update(used_at=now):
        record(by, "invitation-accepted", user, after={"name": user.name})
    if person.name and not user.name:
        user.name = person.name
        user.save(update_fields=["name"])
    if person.email == user.email:
        EmailAddress.objects.update_or_create(user=user, email=user.email, defaults={"verified": True, "primary": True})
