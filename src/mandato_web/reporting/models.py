"""What is said of a commitment, by whom, when, on what evidence."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment, State
from mandato_web.files.models import StoredFile
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.meetings.models import Meeting
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class ProgressReport(models.Model):
    """One voice on one commitment: `reported` by a bearer, `assessed` by the body that reviews, or another's view.

    `actor` speaks; `said_on` is when; `came_about` is the day on which what it reports happened. `source` names the
    document that says so. Without a commitment, the report speaks of the provision as a whole.
    """

    class Voice(models.TextChoices):
        REPORTED = "reported", _("Reported")
        ASSESSED = "assessed", _("Assessed")
        OTHER = "other", _("Another view")

    class Stage(models.TextChoices):
        DRAFT = "draft", _("Draft")
        SUBMITTED = "submitted", _("Submitted")
        RETURNED = "returned", _("Sent back")
        VALIDATED = "validated", _("Validated")
        PUBLISHED = "published", _("Published")

    commitment = models.ForeignKey(Commitment, null=True, blank=True, on_delete=models.PROTECT, related_name="reports")
    provision = models.ForeignKey(Provision, on_delete=models.PROTECT, related_name="reports")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="reports")
    voice = models.CharField(max_length=8, choices=Voice.choices)
    stage = models.CharField(max_length=9, choices=Stage.choices, default=Stage.DRAFT)
    state = models.CharField(max_length=18, choices=State.choices)
    said_on = PartialDateField()
    said_on_latest = DateBoundField(of="said_on", edge="latest")
    came_about = PartialDateField()
    period_from = models.DateField(null=True, blank=True)
    period_until = models.DateField(null=True, blank=True)
    narrative = WordingField()
    source = models.CharField(max_length=300, blank=True)
    written_by = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["provision", "commitment", models.F("said_on_latest").desc(nulls_last=True), "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(state="no-report"), name="report_says_something"),
            models.UniqueConstraint(
                fields=["provision", "commitment", "actor", "voice", "said_on", "state"],
                nulls_distinct=False,
                name="report_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.get_state_display()}"


class Evidence(models.Model):
    """What a report rests on: a text or meeting in the register, a stored file, or an address."""

    report = models.ForeignKey(ProgressReport, on_delete=models.CASCADE, related_name="evidence")
    titles = WordingField()
    instrument = models.ForeignKey(Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="evidence")
    provision = models.ForeignKey(Provision, null=True, blank=True, on_delete=models.PROTECT, related_name="evidence")
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="evidence")
    file = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="evidence")
    url = models.URLField(blank=True, max_length=500)

    class Meta:
        verbose_name_plural = "evidence"
        constraints = [
            models.CheckConstraint(
                condition=Q(instrument__isnull=False)
                | Q(meeting__isnull=False)
                | Q(provision__isnull=False)
                | Q(file__isnull=False)
                | ~Q(url=""),
                name="evidence_points_somewhere",
            ),
        ]

    def __str__(self) -> str:
        return say(self.titles) or self.url
