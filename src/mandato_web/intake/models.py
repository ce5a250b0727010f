"""Uploads, the jobs that read them, and the proposals that an editor reviews."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mandato_web.files.models import StoredFile
from mandato_web.instruments.models import Instrument, LanguageVersion
from mandato_web.meetings.models import Meeting


class Upload(models.Model):
    """A file that an editor handed in; `by_id` and `by_label` say who. The bytes of one that failed are forgotten."""

    file = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="uploads")
    name = models.CharField(max_length=255)
    language = models.CharField(max_length=2, blank=True)
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="uploads")
    by_id = models.CharField(max_length=40)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name


class Job(models.Model):
    """The reading of one upload. A worker that dies leaves `heartbeat_at` behind: the reaper takes the job up again."""

    class Stage(models.TextChoices):
        QUEUED = "queued", _("Waiting for a worker")
        READING = "reading", _("Being read")
        READY = "ready", _("Ready for review")
        FAILED = "failed", _("Could not be read")

    upload = models.OneToOneField(Upload, on_delete=models.CASCADE, related_name="job")
    stage = models.CharField(max_length=8, choices=Stage.choices, default=Stage.QUEUED)
    percent = models.PositiveSmallIntegerField(default=0)
    attempts = models.PositiveSmallIntegerField(default=0)
    queued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    heartbeat_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    problem = models.TextField(blank=True)
    advice = models.TextField(blank=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [models.CheckConstraint(condition=Q(percent__lte=100), name="percent_range")]


class Proposal(models.Model):
    """One instrument that the reader found in an upload, in the fields of `mandato read --explain`.

    `reading` is never altered. What an editor decides stands in `Finding`. `replaces` is the version whose place the
    text takes when published.
    """

    class Stage(models.TextChoices):
        OPEN = "open", _("To be reviewed")
        PUBLISHED = "published", _("Published")
        DISCARDED = "discarded", _("Discarded")

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="proposals")
    position = models.PositiveIntegerField()
    reading = models.JSONField()
    text = models.TextField()
    media_type = models.CharField(max_length=100)
    reader = models.CharField(max_length=20)
    stage = models.CharField(max_length=10, choices=Stage.choices, default=Stage.OPEN)
    slug = models.SlugField(max_length=160)
    joins = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.SET_NULL, related_name="proposals_to_join"
    )
    replaces = models.ForeignKey(
        LanguageVersion, null=True, blank=True, on_delete=models.SET_NULL, related_name="proposals_to_replace"
    )
    published_as = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.SET_NULL, related_name="proposals"
    )
    lock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["upload", "position"]
        constraints = [models.UniqueConstraint(fields=["upload", "position"], name="proposal_once")]


class Finding(models.Model):
    """One fact of a proposal to be accepted, edited or rejected. `path` says where it stands in the reading."""

    class Kind(models.TextChoices):
        IDENTITY = "identity", _("What the text is")
        PROVISION = "provision", _("Provision")
        COMMITMENT = "commitment", _("Commitment")
        CITATION = "citation", _("Citation")
        TERM = "term", _("Term")

    class Decision(models.TextChoices):
        PENDING = "pending", _("Not yet decided")
        ACCEPTED = "accepted", _("Accepted")
        EDITED = "edited", _("Corrected")
        REJECTED = "rejected", _("Rejected")

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="findings")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    path = models.CharField(max_length=300)
    position = models.PositiveIntegerField()
    found = models.JSONField()
    edited = models.JSONField(null=True, blank=True)
    rule = models.CharField(max_length=80, blank=True)
    doubt = models.FloatField(default=0)
    decision = models.CharField(max_length=8, choices=Decision.choices, default=Decision.PENDING)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["proposal", "-doubt", "position"]
        constraints = [
            models.UniqueConstraint(fields=["proposal", "path"], name="finding_once"),
            models.CheckConstraint(condition=Q(decision="pending") | ~Q(decided_by=""), name="decision_says_who"),
        ]
