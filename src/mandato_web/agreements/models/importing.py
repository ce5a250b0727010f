"""A workbook of agreements on its way in."""

from django.db import models

from mandato_web.files.models import StoredFile


class Import(models.Model):
    """An uploaded list: kept until it is taken in or dropped. `mapping`: which column says what."""

    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="agreement_imports")
    name = models.CharField(max_length=255)
    sheet = models.CharField(max_length=100)
    mapping = models.JSONField(default=dict)
    by = models.CharField(max_length=200)
    at = models.DateTimeField()
    taken_in_at = models.DateTimeField(null=True, blank=True)
    made = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name
