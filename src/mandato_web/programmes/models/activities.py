"""Activities: what is done, for which commitments."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.programmes.models.plans import PlanPart
from mandato_web.programmes.models.programmes import Programme
from mandato_web.themes.models import Theme
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class Activity(models.Model):
    """Something done, of a programme, a plan, or neither. `provision` is where a text plans it."""

    class Kind(models.TextChoices):
        STUDY = "study", _("Study")
        CAMPAIGN = "campaign", _("Campaign")
        TRAINING = "training", _("Training")
        EXCHANGE = "exchange", _("Exchange of experience")
        SEMINAR = "seminar", _("Seminar")
        PUBLICATION = "publication", _("Publication")
        TOOL = "tool", _("Tool")
        TEMPORARY_WORK = "temporary-work", _("Temporary-work programme")
        RETURN = "return", _("Return programme")
        NETWORK = "network", _("Network")
        LEGISLATION = "legislation", _("Legislation")
        CONVENTION = "convention", _("Convention")
        FUND = "fund", _("Fund")
        MEETING = "meeting", _("Meeting")
        OTHER = "other", _("Other")

    class Phase(models.TextChoices):
        PLANNED = "planned", _("Planned")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        CANCELLED = "cancelled", _("Cancelled")

    class Priority(models.TextChoices):
        HIGH = "high", _("High")
        NORMAL = "normal", _("Normal")
        LOW = "low", _("Low")

    slug = models.SlugField(max_length=160, unique=True)
    kind = models.CharField(max_length=16, choices=Kind.choices, default=Kind.OTHER)
    titles = WordingField(blank=False)
    summaries = WordingField()
    phase = models.CharField(max_length=9, choices=Phase.choices, default=Phase.PLANNED)
    priority = models.CharField(max_length=6, choices=Priority.choices, default=Priority.NORMAL)
    programme = models.ForeignKey(Programme, null=True, blank=True, on_delete=models.PROTECT, related_name="activities")
    part = models.ForeignKey(PlanPart, null=True, blank=True, on_delete=models.SET_NULL, related_name="activities")
    lead = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="activities_led")
    partners = models.ManyToManyField(Actor, blank=True, related_name="activities_shared")
    provision = models.ForeignKey(
        Provision, null=True, blank=True, on_delete=models.SET_NULL, related_name="activities_planned"
    )
    commitments = models.ManyToManyField(Commitment, through="Implementation", related_name="activities")
    provisions = models.ManyToManyField(Provision, blank=True, related_name="activities")
    results = models.ManyToManyField(Instrument, blank=True, related_name="activities")
    themes = models.ManyToManyField(Theme, blank=True, related_name="activities")
    place = models.CharField(max_length=120, blank=True)
    country_code = models.CharField(max_length=2, blank=True)
    starts = PartialDateField()
    starts_earliest = DateBoundField(of="starts", edge="earliest")
    ends = PartialDateField()
    ends_latest = DateBoundField(of="ends", edge="latest")
    budget = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    currency = models.CharField(max_length=3, default="EUR")
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        verbose_name_plural = "activities"
        ordering = [F("starts_earliest").desc(nulls_last=True), "slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(starts_earliest__isnull=True)
                | Q(ends_latest__isnull=True)
                | Q(starts_earliest__lte=F("ends_latest")),
                name="activity_dates_in_order",
            ),
            models.CheckConstraint(condition=Q(budget__isnull=True) | Q(budget__gte=0), name="activity_budget_sound"),
        ]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("programmes:activity", args=[self.slug])


class Implementation(models.Model):
    """An activity implements a commitment: directly, or transversally, as a part of how everything is done."""

    class Kind(models.TextChoices):
        DIRECT = "direct", _("Directly")
        TRANSVERSAL = "transversal", _("Transversally")

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="implements")
    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="implemented_by")
    kind = models.CharField(max_length=11, choices=Kind.choices, default=Kind.DIRECT)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["activity", "commitment"], name="implementation_once")]
