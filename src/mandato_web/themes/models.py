"""Vocabularies and their themes."""

from django.db import models
from django.urls import reverse

from mandato_web.values.wording import WordingField, say


class Vocabulary(models.Model):
    """The organisation's own list of themes, or a public one such as the Sustainable Development Goals."""

    slug = models.SlugField(max_length=60, unique=True)
    names = WordingField()
    source_url = models.URLField(blank=True, max_length=500)

    class Meta:
        verbose_name_plural = "vocabularies"
        ordering = ["slug"]

    def __str__(self) -> str:
        return say(self.names) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("themes:vocabulary", args=[self.slug])


class Theme(models.Model):
    """`number` is as its vocabulary prints it: "10", "10.7". `notes` say in our words what it covers."""

    vocabulary = models.ForeignKey(Vocabulary, on_delete=models.PROTECT, related_name="themes")
    code = models.SlugField(max_length=60)
    number = models.CharField(max_length=12, blank=True)
    names = WordingField()
    notes = WordingField()
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    position = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["vocabulary", "position", "code"]
        constraints = [models.UniqueConstraint(fields=["vocabulary", "code"], name="theme_code_once")]

    def __str__(self) -> str:
        return say(self.names) or self.code

    def get_absolute_url(self) -> str:
        return reverse("themes:theme", args=[self.vocabulary.slug, self.code])
