"""What a report rests on."""

from django.db import models
from django.db.models import Q

from mandato_web.files.models import StoredFile
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.meetings.models import Meeting
from mandato_web.reporting.models.reports import ProgressReport
from mandato_web.values.wording import WordingField, say


class Evidence(models.Model):
    """A text or meeting in the register, a stored file, or an address.

    A file is public once `shown` says so: a person has looked whether it names people. `redacted` is the copy that is
    shown in its place; the original stays with the actor and the secretariat.
    """

    report = models.ForeignKey(ProgressReport, on_delete=models.CASCADE, related_name="evidence")
    titles = WordingField()
    instrument = models.ForeignKey(Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="evidence")
    provision = models.ForeignKey(Provision, null=True, blank=True, on_delete=models.PROTECT, related_name="evidence")
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="evidence")
    file = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="evidence")
    redacted = models.ForeignKey(
        StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="redacted_evidence"
    )
    shown = models.BooleanField(default=False)
    shown_by = models.CharField(max_length=200, blank=True)
    url = models.URLField(blank=True, max_length=500)

    class Meta:
        verbose_name_plural = "evidence"
        ordering = ["report", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(instrument__isnull=False)
                | Q(meeting__isnull=False)
                | Q(provision__isnull=False)
                | Q(file__isnull=False)
                | ~Q(url=""),
                name="evidence_points_somewhere",
            ),
            models.CheckConstraint(
                condition=Q(redacted__isnull=True) | Q(file__isnull=False), name="redacted_has_original"
            ),
        ]

    def __str__(self) -> str:
        return say(self.titles) or (self.file.name if self.file else self.url)

    @property
    def shown_file(self) -> StoredFile | None:
        """What the public may have: the redacted copy, or the file where a person has let it through."""
        return (self.redacted or self.file) if self.shown else None
