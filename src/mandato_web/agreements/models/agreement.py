"""An agreement: its place in the register and the term it runs for."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.files.models import StoredFile
from mandato_web.instruments.models import Instrument
from mandato_web.values.dates import PartialDateField


class Agreement(models.Model):
    """An instrument that runs for a term. Durations are ISO 8601 (`P1Y`), dates ISO.

    Computed is not known: whoever confirms that it is in force says so with a date and evidence. `renewal_assumed`
    marks a renewal whose length the text does not state. `in_force` may be a year or a month. `scan` is the signed
    paper, where the text is still to come; `languages` those in which `copies` were signed. A review is due between
    `review_from` and `review_until`, and again after each `review_every`.
    """

    class Kind(models.TextChoices):
        FRAMEWORK = "framework", _("Framework")
        SPECIFIC = "specific", _("Specific")
        SUPPLEMENTARY = "supplementary", _("Supplementary")

    class Renewal(models.TextChoices):
        AUTOMATIC = "automatic", _("Automatic")
        BY_AGREEMENT = "by-agreement", _("By agreement")
        NONE = "none", _("None")

    class Entry(models.TextChoices):
        SIGNATURE = "signature", _("On signature")
        LAST_SIGNATURE = "last-signature", _("On the last signature")
        NTH_INSTRUMENT = "nth-instrument", _("On a number of ratifications")
        NOTIFICATION = "notification", _("On notification")
        DATE = "date", _("On a date")

    class Visibility(models.TextChoices):
        PUBLIC = "public", _("Public")
        PARTIES = "parties", _("Parties")
        INTERNAL = "internal", _("Internal")

    instrument = models.OneToOneField(Instrument, on_delete=models.CASCADE, related_name="agreement")
    reference = models.CharField(max_length=60, blank=True)
    kind = models.CharField(max_length=14, choices=Kind.choices, blank=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="supplements")
    responsible_unit = models.ForeignKey(
        Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="agreements_in_charge"
    )
    responsible_person = models.CharField(max_length=200, blank=True)
    visibility = models.CharField(max_length=8, choices=Visibility.choices, default=Visibility.PUBLIC)
    source = models.CharField(max_length=300, blank=True)
    scan = models.ForeignKey(
        StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="scanned_agreements"
    )
    copies = models.PositiveSmallIntegerField(null=True, blank=True)
    languages = models.JSONField(default=list, blank=True)
    review_from = models.DateField(null=True, blank=True)
    review_until = models.DateField(null=True, blank=True)
    review_every = models.CharField(max_length=20, blank=True)
    entry_on = models.CharField(max_length=15, choices=Entry.choices, blank=True)
    entry_n = models.PositiveIntegerField(null=True, blank=True)
    entry_delay = models.CharField(max_length=20, blank=True)
    in_force = PartialDateField()
    duration = models.CharField(max_length=20, blank=True)
    indefinite = models.BooleanField(default=False)
    minimum = models.CharField(max_length=20, blank=True)
    renewal = models.CharField(max_length=12, choices=Renewal.choices, blank=True)
    renewal_period = models.CharField(max_length=20, blank=True)
    renewal_assumed = models.BooleanField(default=False)
    objection_notice = models.CharField(max_length=20, blank=True)
    denunciation_notice = models.CharField(max_length=20, blank=True)
    denunciation_delay = models.CharField(max_length=20, blank=True)
    expires = models.DateField(null=True, blank=True)
    notice_by = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    confirmed_in_force_on = models.DateField(null=True, blank=True)
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    evidence = models.CharField(max_length=500, blank=True)
    evidence_file = models.ForeignKey(
        StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="agreement_evidence"
    )
    notes = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["instrument"]
        constraints = [
            models.CheckConstraint(condition=~Q(parent=F("pk")), name="agreement_not_own_parent"),
            models.CheckConstraint(
                condition=Q(expires__isnull=True) | Q(notice_by__isnull=True) | Q(notice_by__lte=F("expires")),
                name="notice_before_expiry",
            ),
            models.CheckConstraint(
                condition=~Q(indefinite=True) | Q(expires__isnull=True), name="indefinite_or_expiry"
            ),
            models.CheckConstraint(
                condition=Q(review_from__isnull=True, review_until__isnull=True)
                | Q(review_from__lte=F("review_until")),
                name="review_period_in_order",
            ),
            models.CheckConstraint(
                condition=Q(confirmed_in_force_on__isnull=True) | ~Q(confirmed_by=""), name="in_force_says_who"
            ),
        ]

    def __str__(self) -> str:
        return str(self.instrument)

    def get_absolute_url(self) -> str:
        return reverse("agreements:agreement", args=[self.instrument.slug])
