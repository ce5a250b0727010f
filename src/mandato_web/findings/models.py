"""The audit's runs and findings, and the gaps of a plan that somebody gave a reason for."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.instruments.models import Instrument, LanguageVersion, Provision


class AuditRun(models.Model):
    """One audit of the whole register. Those waiting are one: a request made meanwhile joins it."""

    class Stage(models.TextChoices):
        QUEUED = "queued", _("Waiting for a worker")
        RUNNING = "running", _("Under way")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")

    stage = models.CharField(max_length=8, choices=Stage.choices, default=Stage.QUEUED)
    queued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    reader = models.CharField(max_length=20, blank=True)
    texts = models.PositiveIntegerField(default=0)
    found = models.PositiveIntegerField(default=0)
    opened = models.PositiveIntegerField(default=0)
    fixed = models.PositiveIntegerField(default=0)
    problem = models.TextField(blank=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["stage"], condition=Q(stage="queued"), name="audit_waits_once"),
        ]

    def __str__(self) -> str:
        return f"Audit {self.pk}"


class Severity(models.TextChoices):
    ERROR = "error", _("Error")
    WARNING = "warning", _("Warning")
    INFO = "info", _("Remark")


class Finding(models.Model):
    """One thing the audit finds, the same one for as long as it is found: `fingerprint` says which.

    `start` and `end` point into the text of `version`. `languages` are all versions in which it stands. `suggestion`
    is `{"instrument", "provision", "label", "score", "shared"}` or null; `shared` the words that citing and cited have
    in common. `against` is the plan that a promise was held against; `because` why it was accepted. `said` is what
    `message` and `advice` say in English, so that every language can word it.
    """

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        ACCEPTED = "accepted", _("Accepted")
        FIXED = "fixed", _("Fixed")

    fingerprint = models.CharField(max_length=64, unique=True)
    code = models.CharField(max_length=40)
    severity = models.CharField(max_length=8, choices=Severity.choices)
    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="findings")
    provision = models.ForeignKey(Provision, null=True, blank=True, on_delete=models.CASCADE, related_name="findings")
    version = models.ForeignKey(
        LanguageVersion, null=True, blank=True, on_delete=models.SET_NULL, related_name="findings"
    )
    against = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.CASCADE, related_name="findings_against"
    )
    suggested = models.ForeignKey(
        Provision, null=True, blank=True, on_delete=models.SET_NULL, related_name="findings_suggesting"
    )
    languages = models.JSONField(default=list, blank=True)
    label = models.CharField(max_length=60, blank=True)
    page = models.PositiveIntegerField(null=True, blank=True)
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    cited = models.CharField(max_length=500, blank=True)
    message = models.TextField()
    advice = models.TextField(blank=True)
    said = models.JSONField(default=list, blank=True)
    shared = models.JSONField(default=list, blank=True)
    suggestion = models.JSONField(null=True, blank=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    because = models.TextField(blank=True)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="findings"
    )
    is_public = models.BooleanField(default=True)
    first_seen = models.DateTimeField()
    fixed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["instrument", "provision__position", "code", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="accepted") | (~Q(because="") & ~Q(decided_by="")),
                name="acceptance_says_why_and_who",
            ),
            models.CheckConstraint(
                condition=~Q(state="fixed") | Q(fixed_at__isnull=False), name="fixed_says_since_when"
            ),
            models.CheckConstraint(
                condition=Q(start__isnull=True) | Q(end__isnull=True) | Q(start__lte=F("end")),
                name="found_span_in_order",
            ),
        ]
        indexes = [
            models.Index(fields=["state", "severity"]),
            models.Index(fields=["instrument", "state"]),
            models.Index(fields=["code", "state"]),
        ]

    def __str__(self) -> str:
        return " ".join(part for part in (self.code, str(self.instrument.slug), self.label, self.cited) if part)

    def get_absolute_url(self) -> str:
        return reverse("findings:finding", args=[self.pk])


class Quotation(models.Model):
    """A provision that quotes another text in quotation marks, as the last audit found it."""

    provision = models.ForeignKey(Provision, on_delete=models.CASCADE, related_name="quotations")
    quoted = models.ForeignKey(Provision, on_delete=models.CASCADE, related_name="quoted_by")

    class Meta:
        ordering = ["provision", "quoted"]
        constraints = [models.UniqueConstraint(fields=["provision", "quoted"], name="quotation_once")]

    def __str__(self) -> str:
        return f"{self.provision} “{self.quoted}”"


class Gap(models.Model):
    """A promise that a plan leaves out on purpose, and why (`because`)."""

    plan = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="gaps")
    provision = models.ForeignKey(Provision, on_delete=models.PROTECT, related_name="gaps")
    because = models.TextField()
    by = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        ordering = ["plan", "provision__position"]
        constraints = [models.UniqueConstraint(fields=["plan", "provision"], name="gap_once")]

    def __str__(self) -> str:
        return f"{self.plan.slug}: {self.provision.label or self.provision.eid}"
