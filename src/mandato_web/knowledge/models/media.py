"""What journalists ask, who was alerted, what came back; and alerts on a theme."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from mandato_web.knowledge.models.experts import Expert, make_nonce
from mandato_web.themes.models import Theme
from mandato_web.values.wording import WordingField


class MediaRequest(models.Model):
    """A question with a deadline. It counts from its confirmation; who asked is forgotten some time after its end."""

    class Standing(models.TextChoices):
        UNCONFIRMED = "unconfirmed", _("Not confirmed")
        OPEN = "open", _("Open")
        EXPIRED = "expired", _("Past its deadline")
        CLOSED = "closed", _("Closed")

    name = models.CharField(max_length=200, blank=True)
    outlet = models.CharField(max_length=200, blank=True)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=2, default="en")
    question = models.TextField(blank=True)
    themes = models.ManyToManyField(Theme, blank=True, related_name="media_requests")
    languages = models.JSONField(default=list, blank=True)
    country_code = models.CharField(max_length=2, blank=True)
    deadline = models.DateTimeField()
    nonce = models.CharField(max_length=32, default=make_nonce)
    asked_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    outcome = models.TextField(blank=True)
    forgotten_at = models.DateTimeField(null=True, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = ["deadline", "pk"]

    def __str__(self) -> str:
        """Without who asked: this label stands in the history."""
        return f"media request {self.pk}"

    @property
    def standing(self) -> "MediaRequest.Standing":
        if self.closed_at:
            return self.Standing.CLOSED
        if not self.confirmed_at:
            return self.Standing.UNCONFIRMED
        return self.Standing.EXPIRED if self.deadline < timezone.now() else self.Standing.OPEN


class Alert(models.Model):
    """One expert was told of one request, and perhaps answered."""

    class Answer(models.TextChoices):
        YES = "yes", _("Can answer")
        NO = "no", _("Cannot answer")

    request = models.ForeignKey(MediaRequest, on_delete=models.CASCADE, related_name="alerts")
    expert = models.ForeignKey(Expert, on_delete=models.CASCADE, related_name="alerts")
    nonce = models.CharField(max_length=32, default=make_nonce)
    sent_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(max_length=3, choices=Answer.choices, blank=True)
    message = models.TextField(blank=True)

    class Meta:
        ordering = ["sent_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["request", "expert"], name="alert_once")]

    def __str__(self) -> str:
        return f"{self.request} - {self.expert}"


class Subscription(models.Model):
    """A journalist who wants to be told of a theme. Leaving erases the address."""

    email = models.EmailField()
    theme = models.ForeignKey(Theme, on_delete=models.CASCADE, related_name="subscriptions")
    language = models.CharField(max_length=2, default="en")
    nonce = models.CharField(max_length=32, default=make_nonce)
    asked_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["email", "theme"], name="subscription_once")]

    def __str__(self) -> str:
        return f"subscription {self.pk}"


class ThemeAlert(models.Model):
    """What the desk told the subscribers of a theme."""

    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="alerts")
    subjects = WordingField(blank=False)
    texts = WordingField(blank=False)
    sent_at = models.DateTimeField()
    told = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-sent_at"]

    def __str__(self) -> str:
        return f"{self.theme}, {self.sent_at:%Y-%m-%d}"
