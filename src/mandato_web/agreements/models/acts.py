"""What happened to an agreement after it was signed: notices, amendments, confirmations, decisions."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.agreements.models.agreement import Agreement
from mandato_web.files.models import StoredFile
from mandato_web.instruments.models import Instrument
from mandato_web.values.wording import WordingField


class Objection(models.Model):
    """A party's notice that it does not want the term renewed: any one stops renewal."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="objections")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="objections")
    on = models.DateField()
    reason = WordingField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "on"]
        constraints = [models.UniqueConstraint(fields=["agreement", "actor", "on"], name="objection_once")]

    def __str__(self) -> str:
        return f"{self.actor}, {self.on}"


class Denunciation(models.Model):
    """A party's notice that it leaves. `ends_all`: the agreement then ends for every party, as with two parties."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="denunciations")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="denunciations")
    on = models.DateField()
    ends_all = models.BooleanField(default=True)
    reason = WordingField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "on"]
        constraints = [models.UniqueConstraint(fields=["agreement", "actor", "on"], name="denunciation_once")]

    def __str__(self) -> str:
        return f"{self.actor}, {self.on}"


class Amendment(models.Model):
    """The term as it runs from a day on; empty fields keep what stood before. `instrument` is the amending text."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="amendments")
    on = models.DateField()
    instrument = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="amends_terms"
    )
    summary = WordingField()
    duration = models.CharField(max_length=20, blank=True)
    renewal = models.CharField(max_length=12, choices=Agreement.Renewal.choices, blank=True)
    renewal_period = models.CharField(max_length=20, blank=True)
    objection_notice = models.CharField(max_length=20, blank=True)
    denunciation_notice = models.CharField(max_length=20, blank=True)
    indefinite = models.BooleanField(default=False)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "on"]
        constraints = [models.UniqueConstraint(fields=["agreement", "on"], name="amendment_once")]

    def __str__(self) -> str:
        return f"{self.agreement}, {self.on}"


class Confirmation(models.Model):
    """Somebody's word, with evidence, that the agreement was in force on a day. Taken back, it stays in the record."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="confirmations")
    on = models.DateField()
    evidence = models.CharField(max_length=500, blank=True)
    file = models.ForeignKey(
        StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="confirms_agreements"
    )
    by = models.CharField(max_length=200)
    at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["agreement", "-on", "-pk"]

    def __str__(self) -> str:
        return f"{self.on}, {self.by}"


class Decision(models.Model):
    """What was decided before a day by which to decide. Taken back, it stays in the record."""

    class Choice(models.TextChoices):
        RENEW = "renew", _("Renew")
        RENEGOTIATE = "renegotiate", _("Renegotiate")
        LET_LAPSE = "let-lapse", _("Let it lapse")
        OBJECT = "object", _("Object")

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="decisions")
    choice = models.CharField(max_length=12, choices=Choice.choices)
    decide_by = models.DateField(null=True, blank=True)
    decided_on = models.DateField()
    reason = models.TextField()
    objection = models.ForeignKey(Objection, null=True, blank=True, on_delete=models.SET_NULL, related_name="decisions")
    by = models.CharField(max_length=200)
    at = models.DateTimeField()
    taken_back_at = models.DateTimeField(null=True, blank=True)
    taken_back_by = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["agreement", "-pk"]
        constraints = [models.CheckConstraint(condition=~models.Q(reason=""), name="decision_has_reason")]

    def __str__(self) -> str:
        return f"{self.get_choice_display()}, {self.by}"
