"""Bytes kept once, named by their SHA-256; and the sources that facts are taken from."""

from django.db import models

from mandato_web.values.wording import WordingField, say


class StoredFile(models.Model):
    """One file as it came. Its bytes stand in the default storage under `path`."""

    sha256 = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField()
    stored_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name

    @property
    def path(self) -> str:
        return f"{self.sha256[:2]}/{self.sha256[2:4]}/{self.sha256}"


class Source(models.Model):
    """A document or page that facts are taken from. A record's `source` holds its key and the place in it: "key 25.q".

    `instrument_slug` names the text in the register, where it stands there.
    """

    key = models.SlugField(max_length=120, unique=True)
    titles = WordingField()
    instrument_slug = models.CharField(max_length=160, blank=True)
    publisher = models.CharField(max_length=300, blank=True)
    address = models.URLField(blank=True, max_length=500)
    note = WordingField()

    class Meta:
        ordering = ["key"]

    def __str__(self) -> str:
        return say(self.titles) or self.key
