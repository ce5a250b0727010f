"""Tools, courses and publications."""

from django.db import models
from django.db.models import F
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.themes.models import Theme
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class Resource(models.Model):
    """Something to use, to learn from or to read; where it stands is `url`, if it is anywhere on the web."""

    class Kind(models.TextChoices):
        TOOL = "tool", _("Tool")
        PLATFORM = "platform", _("Dialogue platform")
        COURSE = "course", _("Course")
        PUBLICATION = "publication", _("Publication")

    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=11, choices=Kind.choices)
    titles = WordingField(blank=False)
    summaries = WordingField()
    url = models.URLField(blank=True, max_length=500)
    provided_by = models.ManyToManyField(Actor, blank=True, related_name="resources")
    languages = models.JSONField(default=list, blank=True)
    date = PartialDateField()
    date_earliest = DateBoundField(of="date", edge="earliest")
    themes = models.ManyToManyField(Theme, blank=True, related_name="resources")
    commitments = models.ManyToManyField(Commitment, blank=True, related_name="resources")
    practices = models.ManyToManyField("knowledge.Practice", blank=True, related_name="resources")
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = [F("date_earliest").desc(nulls_last=True), "slug"]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("knowledge:resource", args=[self.slug])
