"""People who sign in, the roles they hold, what lets them in, and organisations that ask to observe."""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.organisation.words import own_word


class People(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Without a password the person can only come in by a link."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """A person, known by an e-mail address."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=2, default="en")
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    date_joined = models.DateTimeField(default=timezone.now)

    objects = People()
    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: list[str] = []

    class Meta:
        ordering = ["email"]

    def __str__(self) -> str:
        return self.name or self.email

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return str(self)


class Role(models.TextChoices):
    OBSERVER = "observer", own_word("role", "observer", _("Observer"))
    FOCAL_POINT = "focal-point", own_word("role", "focal-point", _("Focal point"))
    COORDINATOR = "coordinator", own_word("role", "coordinator", _("Coordinator"))
    EDITOR = "editor", own_word("role", "editor", _("Editor"))
    ADMINISTRATOR = "administrator", own_word("role", "administrator", _("Administrator"))


ROLES_FOR_AN_ACTOR = (Role.OBSERVER, Role.FOCAL_POINT, Role.COORDINATOR)
ROLES_OF_THE_SECRETARIAT = (Role.EDITOR, Role.ADMINISTRATOR)


class Appointment(models.Model):
    """A role that a person holds: for one actor, or (editor, administrator) for the secretariat."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="appointments")
    role = models.CharField(max_length=20, choices=Role.choices)
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="appointments")
    since = models.DateField(null=True, blank=True)
    until = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["user", "role"]
        constraints = [
            models.CheckConstraint(
                condition=Q(actor__isnull=False) | ~Q(role__in=[role.value for role in ROLES_FOR_AN_ACTOR]),
                name="role_has_actor",
            ),
            models.UniqueConstraint(
                fields=["user", "role", "actor"],
                condition=Q(until__isnull=True),
                nulls_distinct=False,
                name="appointment_once",
            ),
        ]

    def __str__(self) -> str:
        where = f", {self.actor}" if self.actor else ""
        return f"{self.user}: {self.get_role_display()}{where}"


class SignInLink(models.Model):
    """A link that signs one person in once, before it expires. Only the digest of its secret is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sign_in_links")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    loopback_only = models.BooleanField(default=True)


class Invitation(models.Model):
    """A letter with a link that lets one person choose how to sign in. Only the digest of its secret is kept."""

    class State(models.TextChoices):
        OPEN = "open", _("Invitation sent")
        ACCEPTED = "accepted", _("Accepted")
        EXPIRED = "expired", _("Invitation too old")
        REVOKED = "revoked", _("Revoked")

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="invitations")
    digest = models.CharField(max_length=64, unique=True)
    by_label = models.CharField(max_length=200, blank=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_at", "-pk"]

    def __str__(self) -> str:
        return str(self.user)

    @property
    def state(self) -> "Invitation.State":
        if self.used_at:
            return self.State.ACCEPTED
        if self.revoked_at:
            return self.State.REVOKED
        return self.State.EXPIRED if self.expires_at < timezone.now() else self.State.OPEN


class ProviderIdentity(models.Model):
    """Who a person is at the provider of OpenID Connect: its issuer's own key, which an address handed on has not."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="provider_identities")
    issuer = models.CharField(max_length=500)
    subject = models.CharField(max_length=255)
    email = models.EmailField()
    bound_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "provider identities"
        ordering = ["bound_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["issuer", "subject"], name="provider_identity_once"),
            models.UniqueConstraint(fields=["user", "issuer"], name="provider_identity_one_a_person"),
        ]

    def __str__(self) -> str:
        return self.email


class SignInRules(models.Model):
    """What the register asks of whoever signs in; there is one record at most. Without one nothing more is asked."""

    second_factor = models.BooleanField(_("second factor"), default=False)

    def __str__(self) -> str:
        return "-"


class Session(AbstractBaseSession):
    """A place where somebody is signed in. No network address is kept."""

    user_id = models.BigIntegerField(null=True, db_index=True)
    device = models.CharField(max_length=100, blank=True)
    since = models.DateTimeField(default=timezone.now)
    seen = models.DateTimeField(default=timezone.now)

    @property
    def place(self) -> str:
        """Tells places apart on a page without writing a session's key on it."""
        return salted_hmac("accounts.place", self.session_key).hexdigest()[:32]

    @classmethod
    def get_session_store_class(cls) -> Any:
        from mandato_web.accounts.sessions import SessionStore

        return SessionStore


class CachedValue(models.Model):
    """The table of Django's database cache, so that attempts to sign in are counted over all processes."""

    cache_key = models.CharField(max_length=255, primary_key=True)
    value = models.TextField()
    expires = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "mandato_cache"


class Accreditation(models.Model):
    """An organisation that asks to be an observer, and what the secretariat answered."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        ACCEPTED = "accepted", _("Accepted")
        REFUSED = "refused", _("Refused")

    organisation = models.CharField(_("organisation"), max_length=200)
    website = models.URLField(_("website"), max_length=500, blank=True)
    person = models.CharField(_("person"), max_length=200)
    email = models.EmailField(_("e-mail address"))
    language = models.CharField(_("language"), max_length=2, default="en")
    purpose = models.TextField(_("purpose"))
    state = models.CharField(_("state"), max_length=8, choices=State.choices, default=State.WAITING, db_index=True)
    asked_at = models.DateTimeField(_("day of the request"))
    decided_at = models.DateTimeField(_("decided on"), null=True, blank=True)
    decided_by = models.CharField(_("decided by"), max_length=200, blank=True)
    reason = models.TextField(_("reason"), blank=True)
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="accreditations")

    class Meta:
        ordering = ["asked_at", "pk"]

    def __str__(self) -> str:
        return self.organisation
