"""Action plans and what they are made of."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class ActionPlan(models.Model):
    """A plan for some years; `axes` and `approaches` are counts, where a source states them and not their names."""

    slug = models.SlugField(max_length=160, unique=True)
    instrument = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="action_plans"
    )
    owner = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="action_plans")
    titles = WordingField()
    starts = PartialDateField()
    starts_earliest = DateBoundField(of="starts", edge="earliest")
    ends = PartialDateField()
    ends_latest = DateBoundField(of="ends", edge="latest")
    axes = models.PositiveIntegerField(null=True, blank=True)
    approaches = models.PositiveIntegerField(null=True, blank=True)
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = [models.F("starts_earliest").desc(nulls_last=True), "slug"]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("programmes:plan", args=[self.slug])


class PlanPart(models.Model):
    """A strategic axis, a cross-cutting approach, an area, a theme, an objective or a line of a plan.

    `provision` is where the plan's text says it. `transversal`: it is pursued within all the others.
    `led_by` is whoever the plan names as its coordinator.
    """

    class Kind(models.TextChoices):
        AXIS = "axis", _("Strategic axis")
        APPROACH = "approach", _("Cross-cutting approach")
        AREA = "area", _("Area")
        THEME = "theme", _("Theme")
        OBJECTIVE = "objective", _("Objective")
        LINE = "line", _("Line of action")

    plan = models.ForeignKey(ActionPlan, on_delete=models.CASCADE, related_name="parts")
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="parts")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    code = models.SlugField(max_length=120)
    number = models.CharField(max_length=20, blank=True)
    titles = WordingField()
    position = models.PositiveIntegerField(default=0)
    transversal = models.BooleanField(default=False)
    led_by = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="plan_parts_led")
    provision = models.ForeignKey(
        Provision, null=True, blank=True, on_delete=models.SET_NULL, related_name="plan_parts"
    )
    commitments = models.ManyToManyField(Commitment, blank=True, related_name="plan_parts")
    cites = models.ManyToManyField(Provision, blank=True, related_name="cited_by_plan_parts")

    class Meta:
        ordering = ["plan", "position"]
        constraints = [
            models.UniqueConstraint(fields=["plan", "code"], name="plan_part_once"),
            models.CheckConstraint(condition=~Q(parent=F("pk")), name="plan_part_not_own_parent"),
        ]

    def __str__(self) -> str:
        return say(self.titles) or self.code

    def get_absolute_url(self) -> str:
        return f"{self.plan.get_absolute_url()}#{self.code}"
