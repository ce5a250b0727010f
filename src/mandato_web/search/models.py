"""The one index over every kind of record."""

from django.db import models


class Entry(models.Model):
    """One record in one language. `stems` is what is searched: stemmed, then folded, words separated by spaces.

    SQLite keeps an FTS5 table beside it, PostgreSQL a stored `simple` tsvector; both hold `stems` only.
    `part_of` is the key of the whole that a part belongs to; `weight` lifts whole records above their parts.
    """

    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=300)
    part_of = models.CharField(max_length=300, blank=True)
    language = models.CharField(max_length=2)
    title = models.CharField(max_length=500)
    label = models.CharField(max_length=100, blank=True)
    text = models.TextField(blank=True)
    stems = models.TextField()
    address = models.CharField(max_length=500)
    date = models.CharField(max_length=10, blank=True)
    weight = models.FloatField(default=1)

    class Meta:
        verbose_name_plural = "entries"
        constraints = [models.UniqueConstraint(fields=["kind", "key", "language"], name="entry_once")]
        indexes = [models.Index(fields=["part_of", "kind", "label"]), models.Index(fields=["kind", "label"])]

    def __str__(self) -> str:
        return self.title
