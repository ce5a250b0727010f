"""Experts, by invitation and with their consent. What they tell of themselves never enters the history."""

from datetime import date, timedelta
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext_lazy as _

from mandato_web.themes.models import Theme

CONSENT_LASTS = timedelta(days=365)


def make_nonce() -> str:
    return get_random_string(32)


class Experts(models.QuerySet["Expert"]):
    def reachable(self, day: date) -> "Experts":
        """Those whose consent holds on a day: given, not withdrawn, younger than a year, not ended."""
        given = Q(consented_at__isnull=False, withdrawn_at=None, consented_at__date__gt=day - CONSENT_LASTS)
        return self.filter(given & (Q(consent_until=None) | Q(consent_until__gte=day)))

    def listed(self, day: date) -> "Experts":
        return self.reachable(day).filter(audience=Expert.Audience.EVERYBODY)


class Expert(models.Model):
    """A person who answers journalists. `shown` names the fields that the directory may show beside the name.

    `nonce` makes the secret link; a new one ends all links sent before.
    """

    class Availability(models.TextChoices):
        ANY_TIME = "any-time", _("At any time")
        OFFICE_HOURS = "office-hours", _("In office hours")
        ARRANGED = "arranged", _("By arrangement")
        AWAY = "away", _("Not at present")

    class Audience(models.TextChoices):
        EVERYBODY = "everybody", _("Everybody, in the directory")
        DESK = "desk", _("The secretariat alone, which passes questions on")

    class Standing(models.TextChoices):
        INVITED = "invited", _("Invited, no answer yet")
        CONSENTED = "consented", _("Consents")
        STALE = "stale", _("Consent older than a year")
        ENDED = "ended", _("Consent ended")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    email = models.EmailField(unique=True, null=True, blank=True)
    name = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=2, default="en")
    organisation = models.CharField(max_length=200, blank=True)
    about = models.TextField(blank=True)
    phone = models.CharField(max_length=60, blank=True)
    languages = models.JSONField(default=list, blank=True)
    countries = models.JSONField(default=list, blank=True)
    themes = models.ManyToManyField(Theme, blank=True, related_name="experts")
    availability = models.CharField(max_length=12, choices=Availability.choices, default=Availability.ARRANGED)
    shown = models.JSONField(default=list, blank=True)
    audience = models.CharField(max_length=9, choices=Audience.choices, default=Audience.DESK)
    nonce = models.CharField(max_length=32, default=make_nonce)
    invited_at = models.DateTimeField()
    consented_at = models.DateTimeField(null=True, blank=True)
    consent_until = models.DateField(null=True, blank=True)
    asked_again_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    is_example = models.BooleanField(default=False)

    objects = Experts.as_manager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        """Without the person's name: this label stands in the history."""
        return f"expert {self.pk}"

    @property
    def standing(self) -> "Expert.Standing":
        today = timezone.localdate()
        if self.withdrawn_at:
            return self.Standing.WITHDRAWN
        if not self.consented_at:
            return self.Standing.INVITED
        if self.consent_until and self.consent_until < today:
            return self.Standing.ENDED
        fresh = timezone.localdate(self.consented_at) > today - CONSENT_LASTS
        return self.Standing.CONSENTED if fresh else self.Standing.STALE

    @property
    def is_reachable(self) -> bool:
        return self.standing == self.Standing.CONSENTED

    def shows(self) -> dict[str, Any]:
        """What the directory may show, by field."""
        return {"name": self.name} | {name: getattr(self, name) for name in self.shown if name in SHOWABLE}


SHOWABLE = ("organisation", "about", "languages", "countries", "availability", "email", "phone")
