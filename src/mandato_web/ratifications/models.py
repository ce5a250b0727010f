"""Treaties with their own clause of entry into force, what states did with them, and the promises they measure."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato import Duration
from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.instruments.models import Instrument
from mandato_web.values.wording import WordingField


def check_length(text: str) -> None:
    """Of a wait: an ISO 8601 duration in years, months, weeks and days."""
    try:
        Duration.from_iso(text)
    except ValueError:
        raise ValidationError(_("Write a length of time, for example P90D or P3M."), code="length") from None


class LengthField(models.CharField):
    """A wait as an ISO 8601 duration; empty where there is none."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 20)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)
        self.validators = [*self.validators, check_length]


class Treaty(models.Model):
    """An instrument that states ratify. Its date and place are those of its adoption.

    The clause: so many `instruments`, a percentage of the weights of the states named by it, those of them that must
    be among, a day that the text names; then a `wait`, whole months to the first of the next where it says so.
    `joining` is the wait of a state that comes later (empty: the same), `leaving` that of a denunciation.
    `ends_below`: fewer parties end it, where the clause says so. `hangs_on`: the treaty before which it is not in
    force. `needs_application`: it has effect for a state once that state signed the agreement that applies it.
    `entered`: its first day in force as a source states it, where not every instrument is in the register.
    """

    class Opening(models.TextChoices):
        ALL = "all", _("Open to all states")
        MEMBERS = "members", _("Open to the states that the text names")
        CLOSED = "closed", _("Closed")

    instrument = models.OneToOneField(Instrument, on_delete=models.PROTECT, related_name="treaty")
    depositary = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="treaties_kept")
    depositary_office = WordingField()
    opening = models.CharField(max_length=8, choices=Opening.choices, blank=True)
    article = models.CharField(max_length=60, blank=True)
    instruments = models.PositiveIntegerField(default=0, validators=[MaxValueValidator(300)])
    percent = models.PositiveIntegerField(default=0, validators=[MaxValueValidator(100)])
    on = models.DateField(null=True, blank=True)
    wait = LengthField()
    wait_to_month = models.BooleanField(default=False)
    joining = LengthField()
    joining_to_month = models.BooleanField(default=False)
    leaving = LengthField()
    leaving_to_month = models.BooleanField(default=False)
    ends_below = models.PositiveIntegerField(default=0, validators=[MaxValueValidator(300)])
    needs_application = models.BooleanField(default=False)
    entered = models.DateField(null=True, blank=True)
    hangs_on = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="protocols")
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name_plural = "treaties"
        ordering = [F("instrument__date_earliest").asc(nulls_last=True), "instrument__slug"]
        constraints = [models.CheckConstraint(condition=~Q(hangs_on=F("pk")), name="treaty_not_its_own_protocol")]

    def __str__(self) -> str:
        return self.instrument.short_title

    def get_absolute_url(self) -> str:
        return reverse("ratifications:treaty", args=[self.instrument.slug])


class NamedState(models.Model):
    """A state that the clause names: it must be among those that ratify, or has a weight in the share, or both."""

    treaty = models.ForeignKey(Treaty, on_delete=models.CASCADE, related_name="named_states")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="named_in_treaties")
    is_needed = models.BooleanField(default=True)
    weight = models.PositiveIntegerField(default=0, validators=[MaxValueValidator(1_000_000_000)])

    class Meta:
        ordering = ["treaty", "actor"]
        constraints = [models.UniqueConstraint(fields=["treaty", "actor"], name="named_state_once")]

    def __str__(self) -> str:
        return str(self.actor)


class ActionKind(models.TextChoices):
    SIGNATURE = "signature", _("Signature")
    RATIFICATION = "ratification", _("Ratification")
    ACCEPTANCE = "acceptance", _("Acceptance")
    APPROVAL = "approval", _("Approval")
    ACCESSION = "accession", _("Accession")
    SUCCESSION = "succession", _("Succession")
    PROVISIONAL = "provisional", _("Provisional application")
    APPLICATION = "application", _("Application agreement signed")
    RESERVATION = "reservation", _("Reservation")
    DECLARATION = "declaration", _("Declaration")
    OBJECTION = "objection", _("Objection to a reservation")
    WITHDRAWAL = "withdrawal", _("Withdrawal of a reservation")
    DENUNCIATION = "denunciation", _("Denunciation")
    DENUNCIATION_WITHDRAWN = "denunciation-withdrawn", _("Withdrawal of a denunciation")


class Action(models.Model):
    """What a state did with a treaty, on the day that the depositary counts. Public once an editor confirmed it.

    `against` is the reservation that is objected to or withdrawn. `notice` names the depositary's notification.
    """

    class Stage(models.TextChoices):
        DRAFT = "draft", _("Waits for an editor")
        CONFIRMED = "confirmed", _("Confirmed")
        RETURNED = "returned", _("Sent back")

    treaty = models.ForeignKey(Treaty, on_delete=models.PROTECT, related_name="actions")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="treaty_actions")
    kind = models.CharField(max_length=24, choices=ActionKind.choices)
    on = models.DateField(db_index=True, validators=[MinValueValidator(date(1800, 1, 1))])
    texts = WordingField()
    provisions = models.CharField(max_length=200, blank=True)
    against = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="answers")
    notice = models.CharField(max_length=120, blank=True)
    notice_address = models.URLField(max_length=500, blank=True)
    source = models.CharField(max_length=300, blank=True)
    stage = models.CharField(max_length=10, choices=Stage.choices, default=Stage.DRAFT, db_index=True)
    written_by = models.CharField(max_length=200, blank=True)
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    return_reason = models.CharField(max_length=500, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = ["on", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=["objection", "withdrawal"], against__isnull=False)
                | (~Q(kind__in=["objection", "withdrawal"]) & Q(against__isnull=True)),
                name="action_answers_a_reservation",
            ),
            models.CheckConstraint(
                condition=~Q(stage="confirmed") | Q(confirmed_at__isnull=False), name="action_confirmed_when"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.get_kind_display()}, {self.on}"

    def get_absolute_url(self) -> str:
        return f"{self.treaty.get_absolute_url()}#action-{self.pk}"


class Measure(models.Model):
    """What a treaty has to do with a commitment: joining it is what was promised, or only its parties are bound."""

    class Kind(models.TextChoices):
        PROMISED = "promised", _("Joining the treaty is what is promised")
        PARTIES_ONLY = "parties-only", _("Binds the parties of the treaty alone")

    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="treaty_measures")
    treaty = models.ForeignKey(Treaty, on_delete=models.PROTECT, related_name="measures")
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.PROMISED)

    class Meta:
        ordering = ["commitment", "treaty"]
        constraints = [
            models.UniqueConstraint(fields=["commitment", "treaty", "kind"], name="treaty_measure_once"),
        ]

    def __str__(self) -> str:
        return f"{self.commitment}: {self.treaty}"
