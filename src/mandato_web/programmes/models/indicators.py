"""Indicators: what is measured, from where, towards what, and what was observed."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.commitments.models import Commitment
from mandato_web.programmes.models.activities import Activity
from mandato_web.programmes.models.plans import PlanPart
from mandato_web.programmes.models.programmes import Programme
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class Indicator(models.Model):
    """A measure. `counts_people`: its groups below five are not shown, for somebody could be known among them."""

    class Direction(models.TextChoices):
        UP = "up", _("More is better")
        DOWN = "down", _("Less is better")
        NONE = "none", _("Neither")

    slug = models.SlugField(max_length=120, unique=True)
    titles = WordingField(blank=False)
    units = WordingField()
    definitions = WordingField()
    direction = models.CharField(max_length=4, choices=Direction.choices, default=Direction.UP)
    counts_people = models.BooleanField(default=False)
    decimals = models.PositiveSmallIntegerField(default=0)
    programme = models.ForeignKey(Programme, null=True, blank=True, on_delete=models.CASCADE, related_name="indicators")
    part = models.ForeignKey(PlanPart, null=True, blank=True, on_delete=models.SET_NULL, related_name="indicators")
    activity = models.ForeignKey(Activity, null=True, blank=True, on_delete=models.CASCADE, related_name="indicators")
    commitments = models.ManyToManyField(Commitment, blank=True, related_name="indicators")
    baseline = models.DecimalField(max_digits=18, decimal_places=4, null=True, blank=True)
    baseline_on = PartialDateField()
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = ["slug"]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("programmes:indicator", args=[self.slug])


class Milestone(models.Model):
    """A target: the value that is to be reached by a day."""

    indicator = models.ForeignKey(Indicator, on_delete=models.CASCADE, related_name="targets")
    by = PartialDateField(blank=False)
    by_latest = DateBoundField(of="by", edge="latest")
    value = models.DecimalField(max_digits=18, decimal_places=4)

    class Meta:
        ordering = ["indicator", "by_latest"]
        constraints = [models.UniqueConstraint(fields=["indicator", "by"], name="target_once")]

    def __str__(self) -> str:
        return f"{self.by}: {self.value}"


class Observation(models.Model):
    """A value observed; of the whole where `dimension` is empty, else of one group: dimension "sex", group "women"."""

    class Dimension(models.TextChoices):
        WHOLE = "", _("Whole")
        SEX = "sex", _("Sex")
        AGE = "age", _("Age")
        GROUP = "group", _("Population group")
        COUNTRY = "country", _("Country")

    indicator = models.ForeignKey(Indicator, on_delete=models.CASCADE, related_name="observations")
    on = PartialDateField(blank=False)
    on_latest = DateBoundField(of="on", edge="latest")
    dimension = models.CharField(max_length=8, choices=Dimension.choices, blank=True, default="")
    group = models.CharField(max_length=80, blank=True)
    value = models.DecimalField(max_digits=18, decimal_places=4)
    source = models.CharField(max_length=300)
    url = models.URLField(blank=True, max_length=500)

    class Meta:
        ordering = ["indicator", F("on_latest").asc(), "dimension", "group"]
        constraints = [
            models.UniqueConstraint(fields=["indicator", "on", "dimension", "group"], name="observation_once"),
            models.CheckConstraint(
                condition=Q(dimension="", group="") | (~Q(dimension="") & ~Q(group="")), name="observation_of_a_group"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on}: {self.value}"
