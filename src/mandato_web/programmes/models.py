"""Action plans."""

from django.db import models

from mandato_web.actors.models import Actor
from mandato_web.instruments.models import Instrument
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class ActionPlan(models.Model):
    """A plan for some years; `axes` and `approaches` are counts, where a source states them."""

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

    class Meta:
        ordering = [models.F("starts_earliest").desc(nulls_last=True), "slug"]

    def __str__(self) -> str:
        return say(self.titles) or self.slug
