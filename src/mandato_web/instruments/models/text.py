"""An instrument's words: language versions, provisions with their text in each, and citations.

A provision belongs to the instrument and keeps its address for ever; what it says in one language belongs to that
language's version. Versions agree by the provision's `eid`: that is the concordance.
"""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.files.models import StoredFile
from mandato_web.instruments.models.instrument import Instrument


class LanguageVersion(models.Model):
    """The text in one language, from one source file. Spans elsewhere point into `text`, in characters;
    `file_offset` is where that text begins in its file, which may hold several instruments.

    One version in each language is current; an earlier one keeps the day on which it was replaced. Where a text was
    amended, `applies_from` is the day since which it reads so, and `amended_by` the instrument that changed it.
    """

    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="versions")
    language = models.CharField(max_length=2)
    title = models.CharField(max_length=500)
    file = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="versions")
    file_name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100, default="text/plain")
    text = models.TextField()
    file_offset = models.PositiveIntegerField(default=0)
    text_sha256 = models.CharField(max_length=64)
    reader = models.CharField(max_length=20)
    read_at = models.DateTimeField()
    is_authentic = models.BooleanField(default=False)
    is_restatement = models.BooleanField(default=False)
    replaced_at = models.DateTimeField(null=True, blank=True)
    applies_from = models.DateField(null=True, blank=True)
    amended_by = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="amended_versions"
    )
    notes = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["instrument", "language", "-read_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["instrument", "language"], condition=Q(replaced_at__isnull=True), name="one_current_version"
            ),
            models.CheckConstraint(
                condition=~Q(is_authentic=True, is_restatement=True), name="restatement_is_not_authentic"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"


class ProvisionRole(models.TextChoices):
    FRONT = "front", _("Front matter")
    HEADING = "heading", _("Heading")
    FORMULA = "formula", _("Enacting formula")
    PREAMBULAR = "preambular", _("Preamble")
    OPERATIVE = "operative", _("Operative")
    TEXT = "text", _("Text")
    ROW = "row", _("Row")
    NOTE = "note", _("Note")
    BACK = "back", _("Closing part")


class Provision(models.Model):
    """An addressable part. `/instruments/<slug>/<eid>` is its permanent address.

    `position` orders all provisions of an instrument as its text does. A provision that a corrected text no longer
    holds keeps its address and says since when (`withdrawn_at`).
    """

    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="provisions")
    eid = models.CharField(max_length=200)
    label = models.CharField(max_length=60, blank=True)
    number = models.CharField(max_length=60, blank=True)
    ordinal = models.PositiveIntegerField()
    role = models.CharField(max_length=12, choices=ProvisionRole.choices)
    level = models.PositiveSmallIntegerField(null=True, blank=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="children")
    position = models.PositiveIntegerField()
    rule = models.CharField(max_length=80, blank=True)
    doubt = models.FloatField(default=0)
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["instrument", "position"]
        constraints = [
            models.UniqueConstraint(fields=["instrument", "eid"], name="provision_address_once"),
            models.CheckConstraint(condition=~Q(parent=F("pk")), name="provision_not_own_parent"),
            models.CheckConstraint(condition=Q(doubt__gte=0, doubt__lte=1), name="provision_doubt_range"),
        ]
        indexes = [models.Index(fields=["instrument", "label"]), models.Index(fields=["instrument", "position"])]

    def __str__(self) -> str:
        return f"{self.instrument} {self.label or self.eid}"

    def get_absolute_url(self) -> str:
        return reverse("instruments:provision", args=[self.instrument.slug, self.eid])


class ProvisionText(models.Model):
    """What a provision says in one language version; `segments` and `cells` as the reader gives them."""

    provision = models.ForeignKey(Provision, on_delete=models.CASCADE, related_name="texts")
    version = models.ForeignKey(LanguageVersion, on_delete=models.CASCADE, related_name="provision_texts")
    heading = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    segments = models.JSONField(default=list, blank=True)
    page = models.PositiveIntegerField(null=True, blank=True)
    cells = models.JSONField(null=True, blank=True)

    class Meta:
        ordering = ["version", "provision__position"]
        constraints = [
            models.UniqueConstraint(fields=["version", "provision"], name="provision_text_once"),
            models.CheckConstraint(condition=Q(start__lte=F("end")), name="provision_span_in_order"),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class Citation(models.Model):
    """A reference from a provision, as one language version words it, to an instrument or one of its provisions.

    `start` and `end` point into the version's text. `named` and `label` say what was cited even where nothing could
    be found. A person's own link is marked by `confirmed_by` and survives a new reading.
    """

    class Status(models.TextChoices):
        RESOLVED = "resolved", _("Found")
        MISSING = "missing", _("No such provision")
        EXTERNAL = "external", _("Text not in the register")
        AMBIGUOUS = "ambiguous", _("More than one match")

    provision = models.ForeignKey(Provision, on_delete=models.CASCADE, related_name="citations")
    version = models.ForeignKey(LanguageVersion, on_delete=models.CASCADE, related_name="citations")
    text = models.CharField(max_length=1000)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    named = models.CharField(max_length=500, blank=True)
    symbol = models.CharField(max_length=100, blank=True)
    label = models.CharField(max_length=60, blank=True)
    status = models.CharField(max_length=10, choices=Status.choices)
    target_instrument = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="citations_in"
    )
    target_provision = models.ForeignKey(
        Provision, null=True, blank=True, on_delete=models.PROTECT, related_name="citations_in"
    )
    candidates = models.JSONField(default=list, blank=True)
    rule = models.CharField(max_length=80, blank=True)
    doubt = models.FloatField(default=0)
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["version", "start", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(start__lte=F("end")), name="citation_span_in_order"),
            models.CheckConstraint(
                condition=~Q(status="resolved") | Q(target_instrument__isnull=False), name="resolved_has_target"
            ),
        ]

    def __str__(self) -> str:
        return self.text
