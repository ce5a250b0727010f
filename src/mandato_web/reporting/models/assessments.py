"""A periodic assessment: criteria, what was found under each, and recommendations that become commitments."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.instruments.models import Instrument
from mandato_web.meetings.models import Meeting
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class Assessment(models.Model):
    """What a body finds when it looks back: at an agreement's year, at what a summit promised, at a plan.

    `instrument` is the text assessed, `meeting` the one before which or at which it is done. Once published it is a
    text of the register, `published_as`, whose points are its recommendations.
    """

    class Kind(models.TextChoices):
        AGREEMENT = "agreement", _("Review of an agreement")
        MEETING = "meeting", _("What a meeting promised")
        PLAN = "plan", _("Review of a plan")
        OTHER = "other", _("Other assessment")

    slug = models.SlugField(_("address"), max_length=120, unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    titles = WordingField(blank=False)
    assessor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="assessments")
    instrument = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="assessments"
    )
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="assessments")
    period_from = models.DateField(null=True, blank=True)
    period_until = models.DateField(null=True, blank=True)
    method = WordingField()
    said_on = PartialDateField(blank=False)
    said_on_latest = DateBoundField(of="said_on", edge="latest")
    published_as = models.OneToOneField(
        Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="assessment"
    )
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = [F("said_on_latest").desc(nulls_last=True), "slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(period_from__isnull=True)
                | Q(period_until__isnull=True)
                | Q(period_from__lte=F("period_until")),
                name="assessment_period_in_order",
            ),
        ]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("reporting:assessment", args=[self.slug])

    @property
    def is_public(self) -> bool:
        return self.published_as_id is not None


class Criterion(models.Model):
    """One question of an assessment and what was found."""

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="criteria")
    position = models.PositiveIntegerField()
    titles = WordingField(blank=False)
    findings = WordingField()

    class Meta:
        verbose_name_plural = "criteria"
        ordering = ["assessment", "position"]
        constraints = [models.UniqueConstraint(fields=["assessment", "position"], name="criterion_once")]

    def __str__(self) -> str:
        return say(self.titles)


class Recommendation(models.Model):
    """What the assessor asks of somebody; `commitment` is what it became when the assessment was published."""

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="recommendations")
    position = models.PositiveIntegerField()
    words = WordingField(blank=False)
    addressee = models.ForeignKey(
        Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="recommendations"
    )
    due = models.DateField(null=True, blank=True)
    continuing = models.BooleanField(default=False)
    commitment = models.OneToOneField(
        Commitment, null=True, blank=True, on_delete=models.PROTECT, related_name="recommendation"
    )

    class Meta:
        ordering = ["assessment", "position"]
        constraints = [models.UniqueConstraint(fields=["assessment", "position"], name="recommendation_once")]

    def __str__(self) -> str:
        return say(self.words)
