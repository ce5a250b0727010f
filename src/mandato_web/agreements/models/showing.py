"""What the parties show of their cooperation, and what they tell only each other."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.agreements.models.agreement import Agreement
from mandato_web.files.models import StoredFile
from mandato_web.values.dates import PartialDateField
from mandato_web.values.wording import WordingField


class Work(models.Model):
    """A work made under the agreement, whose rights its clause on ownership settles."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="works")
    titles = WordingField()
    made = PartialDateField()
    address = models.URLField(blank=True, max_length=500)
    is_shared = models.BooleanField(default=True)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "made", "pk"]


class Credit(models.Model):
    """Who credited whom, where, for which activity or publication. `is_joint`: they did it together."""

    class Where(models.TextChoices):
        REPORT = "report", _("Report")
        STATEMENT = "statement", _("Statement")
        PUBLICATION = "publication", _("Publication")
        PRESS = "press", _("Press")
        WEB = "web", _("Web")
        EVENT = "event", _("Event")

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="credits")
    by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="credits_given")
    to = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="credits_received")
    where = models.CharField(max_length=12, choices=Where.choices)
    on = PartialDateField()
    what = WordingField()
    address = models.URLField(blank=True, max_length=500)
    is_joint = models.BooleanField(default=False)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "-on", "pk"]


class Message(models.Model):
    """A note or a file that the parties and the secretariat alone may read. Taken back, it is shown no more."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="exchanged")
    text = models.TextField(blank=True, max_length=10_000)
    file = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="exchanged")
    file_name = models.CharField(max_length=255, blank=True)
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="exchanged")
    author_id = models.CharField(max_length=40, blank=True)
    by = models.CharField(max_length=200)
    at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["agreement", "-pk"]

    def __str__(self) -> str:
        return f"{self.by}, {self.at:%Y-%m-%d}"
