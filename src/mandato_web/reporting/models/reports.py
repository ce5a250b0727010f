"""What is said of a commitment: by whom, when, and how it came to be public."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.models import User
from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment, State
from mandato_web.instruments.models import Provision
from mandato_web.reporting.models.rounds import Round
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField


class Voice(models.TextChoices):
    REPORTED = "reported", _("Reported")
    ASSESSED = "assessed", _("Assessed")
    OTHER = "other", _("Another view")


class Stage(models.TextChoices):
    DRAFT = "draft", _("Draft")
    CLEARED = "cleared", _("Ready to be submitted")
    SUBMITTED = "submitted", _("Submitted")
    RETURNED = "returned", _("Sent back")
    VALIDATED = "validated", _("Validated")
    PUBLISHED = "published", _("Published")
    REFUSED = "refused", _("Refused")
    WITHDRAWN = "withdrawn", _("Withdrawn")


# In whose hands a report is: its author's side, the secretariat's, everybody's.
OPEN_STAGES = (Stage.DRAFT, Stage.CLEARED, Stage.RETURNED)
WAITING_STAGES = (Stage.SUBMITTED, Stage.VALIDATED)


class ProgressReport(models.Model):
    """One voice on one commitment: `reported` by a bearer, `assessed` by the body that reviews, or another's view.

    `actor` speaks; `said_on` is when; `came_about` is the day on which what it reports happened. `source` names the
    document that says so. Without a commitment, the report speaks of the provision as a whole. `told_with` is the
    report that tells the same of a linked commitment: they are written, submitted and published together.
    `unchanged` says that nothing is new since the report before. A draft may not yet have a state.
    """

    Voice = Voice
    Stage = Stage

    commitment = models.ForeignKey(Commitment, null=True, blank=True, on_delete=models.PROTECT, related_name="reports")
    provision = models.ForeignKey(Provision, on_delete=models.PROTECT, related_name="reports")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="reports")
    round = models.ForeignKey(Round, null=True, blank=True, on_delete=models.PROTECT, related_name="reports")
    told_with = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="tells_also")
    voice = models.CharField(max_length=8, choices=Voice.choices)
    stage = models.CharField(max_length=9, choices=Stage.choices, default=Stage.DRAFT)
    state = models.CharField(_("state"), max_length=18, choices=State.choices, blank=True)
    said_on = PartialDateField()
    said_on_latest = DateBoundField(of="said_on", edge="latest")
    came_about = PartialDateField()
    period_from = models.DateField(null=True, blank=True)
    period_until = models.DateField(null=True, blank=True)
    narrative = WordingField()
    results = WordingField()
    next_step = WordingField()
    next_step_by = models.DateField(null=True, blank=True)
    unchanged = models.BooleanField(default=False)
    source = models.CharField(max_length=300, blank=True)
    written_by = models.CharField(max_length=200, blank=True)
    held_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="reports_in_hand")
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    submitted_at = models.DateTimeField(null=True, blank=True)
    submitted_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.CharField(max_length=200, blank=True)
    decision_reason = models.TextField(blank=True)
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["provision", "commitment", models.F("said_on_latest").desc(nulls_last=True), "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(state="no-report"), name="report_says_something"),
            models.CheckConstraint(
                condition=Q(stage__in=["draft", "cleared", "returned"]) | ~Q(state=""), name="report_out_has_state"
            ),
            models.CheckConstraint(
                condition=~Q(stage__in=["returned", "refused"]) | ~Q(decision_reason=""), name="refusal_has_reason"
            ),
            models.CheckConstraint(
                condition=Q(period_from__isnull=True)
                | Q(period_until__isnull=True)
                | Q(period_from__lte=models.F("period_until")),
                name="report_period_in_order",
            ),
            # A source that is loaded again says nothing twice; nobody has two unfinished reports on one matter.
            models.UniqueConstraint(
                fields=["provision", "commitment", "actor", "voice", "said_on", "state", "source"],
                condition=~Q(source=""),
                nulls_distinct=False,
                name="report_once",
            ),
            models.UniqueConstraint(
                fields=["provision", "commitment", "actor", "voice"],
                condition=Q(stage__in=["draft", "cleared", "returned"]),
                nulls_distinct=False,
                name="report_in_hand_once",
            ),
        ]
        indexes = [models.Index(fields=["stage", "actor"]), models.Index(fields=["commitment", "stage"])]

    def __str__(self) -> str:
        return f"{self.actor}: {self.get_state_display()}" if self.state else str(self.actor)

    @property
    def is_open(self) -> bool:
        """Whether its author's side may still change it."""
        return self.stage in OPEN_STAGES


class Reply(models.Model):
    """The right of reply: what an actor answers to a report that speaks of it."""

    report = models.ForeignKey(ProgressReport, on_delete=models.CASCADE, related_name="replies")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="replies")
    text = WordingField(blank=False)
    said_on = models.DateField()
    source = models.CharField(max_length=300, blank=True)
    written_by = models.CharField(max_length=200, blank=True)

    class Meta:
        verbose_name_plural = "replies"
        ordering = ["report", "said_on", "pk"]
        constraints = [models.UniqueConstraint(fields=["report", "actor"], name="reply_once")]

    def __str__(self) -> str:
        return str(self.actor)
