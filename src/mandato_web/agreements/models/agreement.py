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
    reference = models.CharField(_("Reference number"), max_length=60, blank=True)
    kind = models.CharField(_("Kind"), max_length=14, choices=Kind.choices, blank=True)
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        verbose_name=_("Under the agreement"),
        on_delete=models.PROTECT,
        related_name="supplements",
    )
    responsible_unit = models.ForeignKey(
        Actor,
        null=True,
        blank=True,
        verbose_name=_("Responsible unit"),
        on_delete=models.PROTECT,
        related_name="agreements_in_charge",
    )
    responsible_person = models.CharField(_("Responsible person"), max_length=200, blank=True)
    visibility = models.CharField(_("Visibility"), max_length=8, choices=Visibility.choices, default=Visibility.PUBLIC)
    source = models.CharField(_("Source"), max_length=300, blank=True)
    scan = models.ForeignKey(
        StoredFile,
        null=True,
        blank=True,
        verbose_name=_("Scan of the signed paper"),
        on_delete=models.PROTECT,
        related_name="scanned_agreements",
    )
    copies = models.PositiveSmallIntegerField(_("Copies"), null=True, blank=True)
    languages = models.JSONField(_("Languages"), default=list, blank=True)
    review_from = models.DateField(_("An assessment is due from"), null=True, blank=True)
    review_until = models.DateField(_("An assessment is due until"), null=True, blank=True)
    review_every = models.CharField(_("An assessment is due again every"), max_length=20, blank=True)
    entry_on = models.CharField(_("Enters into force"), max_length=15, choices=Entry.choices, blank=True)
    entry_n = models.PositiveIntegerField(_("Number of ratifications needed"), null=True, blank=True)
    entry_delay = models.CharField(_("Time until it enters into force"), max_length=20, blank=True)
    in_force = PartialDateField(_("In force since"))
    duration = models.CharField(_("Duration"), max_length=20, blank=True)
    indefinite = models.BooleanField(_("It runs without an end"), default=False)
    minimum = models.CharField(_("Shortest duration"), max_length=20, blank=True)
    renewal = models.CharField(_("Renewal"), max_length=12, choices=Renewal.choices, blank=True)
    renewal_period = models.CharField(_("Length of a renewal"), max_length=20, blank=True)
    renewal_assumed = models.BooleanField(_("The length of a renewal is assumed"), default=False)
    objection_notice = models.CharField(_("Notice of objection"), max_length=20, blank=True)
    denunciation_notice = models.CharField(_("Notice of denunciation"), max_length=20, blank=True)
    denunciation_delay = models.CharField(_("Time until a denunciation takes effect"), max_length=20, blank=True)
    expires = models.DateField(_("Last day of the first term"), null=True, blank=True)
    notice_by = models.DateField(_("Last day to object in the first term"), null=True, blank=True)
    ended_on = models.DateField(_("It ended on"), null=True, blank=True)
    confirmed_in_force_on = models.DateField(_("Confirmed as in force on"), null=True, blank=True)
    confirmed_by = models.CharField(_("Confirmed by"), max_length=200, blank=True)
    confirmed_at = models.DateTimeField(_("Confirmed at"), null=True, blank=True)
    evidence = models.CharField(_("Evidence"), max_length=500, blank=True)
    evidence_file = models.ForeignKey(
        StoredFile,
        null=True,
        blank=True,
        verbose_name=_("Evidence, as a file"),
        on_delete=models.PROTECT,
        related_name="agreement_evidence",
    )
    notes = models.JSONField(_("Notes"), default=list, blank=True)

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
