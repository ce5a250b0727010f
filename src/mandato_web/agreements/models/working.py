"""How the parties work together under an agreement: clauses, tasks, focal points, committees, yearly cycle."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.agreements.models.agreement import Agreement
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.meetings.models import Meeting, Series
from mandato_web.values.dates import PartialDateField
from mandato_web.values.wording import WordingField, say


class Clause(models.Model):
    """What the agreement says on one matter: a provision of its text, or our words where the text is still to come."""

    class Kind(models.TextChoices):
        PRINCIPLE = "principle", _("Principle")
        PRIORITY = "priority", _("Priority area")
        FURTHER = "further", _("Further areas")
        CONSULTATION = "consultation", _("Consultation")
        PROGRAMME = "programme", _("Working programme")
        REVIEW = "review", _("Assessment")
        FUNDING = "funding", _("Raising resources")
        MINUTES = "minutes", _("Complementary minutes")
        RECOGNITION = "recognition", _("Recognition")
        OWNERSHIP = "ownership", _("Shared ownership")
        VISIBILITY = "visibility", _("Visibility")
        IMMUNITIES = "immunities", _("Prerogatives and immunities")
        AMENDMENT = "amendment", _("Modification")
        DISPUTES = "disputes", _("Disputes")

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="clauses")
    kind = models.CharField(max_length=14, choices=Kind.choices)
    provision = models.ForeignKey(
        Provision, null=True, blank=True, on_delete=models.PROTECT, related_name="agreement_clauses"
    )
    words = WordingField()
    agreed_on = PartialDateField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "pk"]

    def __str__(self) -> str:
        return say(self.words) or self.get_kind_display()


class Task(models.Model):
    """What one party alone is to do, to the letter: the provision that gives it the duty, or our words for it."""

    class Role(models.TextChoices):
        LEAD = "lead", _("Lead")
        SUPPORT = "support", _("Support")

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="tasks")
    provision = models.ForeignKey(Provision, null=True, blank=True, on_delete=models.PROTECT, related_name="tasks")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="tasks")
    role = models.CharField(max_length=8, choices=Role.choices, default=Role.LEAD)
    words = WordingField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "provision__position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["agreement", "provision", "actor"], name="task_once"),
            models.CheckConstraint(condition=Q(provision__isnull=False) | ~Q(words={}), name="task_says_what"),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.provision or say(self.words)}"


class FocalPoint(models.Model):
    """An office of a party that keeps in touch, and who holds it. The next holder of the same office is a new row."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="focal_points")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="agreement_focal_points")
    office = WordingField()
    person = models.CharField(max_length=200, blank=True)
    since = PartialDateField()
    until = PartialDateField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "actor", "since", "pk"]

    def __str__(self) -> str:
        return f"{self.actor}: {self.person or say(self.office)}"


class Committee(models.Model):
    """A committee of the parties, from one day to another, as far as is known. `series` where its meetings are held."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="committees")
    names = WordingField()
    chair = models.ForeignKey(
        Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="chairs_agreement_committees"
    )
    since = PartialDateField()
    until = PartialDateField()
    duties = WordingField()
    provision = models.ForeignKey(Provision, null=True, blank=True, on_delete=models.PROTECT, related_name="committees")
    series = models.ForeignKey(
        Series,
        verbose_name=_("Its meetings"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="agreement_committees",
    )
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "since", "pk"]

    def __str__(self) -> str:
        return say(self.names) or str(_("Committee"))


class Seat(models.Model):
    """Who sits on a committee for a party."""

    class Role(models.TextChoices):
        CHAIR = "chair", _("Chair")
        MEMBER = "member", _("Member")
        ALTERNATE = "alternate", _("Alternate")

    committee = models.ForeignKey(Committee, on_delete=models.CASCADE, related_name="seats")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="agreement_seats")
    role = models.CharField(max_length=9, choices=Role.choices, default=Role.MEMBER)
    person = models.CharField(max_length=200, blank=True)
    capacity = WordingField()
    since = PartialDateField()
    until = PartialDateField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["committee", "pk"]

    def __str__(self) -> str:
        return f"{self.actor}: {self.person}"


class Session(models.Model):
    """A session of a committee; `meeting` where the register holds it as a meeting."""

    committee = models.ForeignKey(Committee, on_delete=models.CASCADE, related_name="sessions")
    held = PartialDateField()
    place = models.CharField(max_length=120, blank=True)
    meeting = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="agreement_sessions"
    )
    conclusions = WordingField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["committee", "held", "pk"]

    def __str__(self) -> str:
        return f"{self.committee}, {self.held}"


class Cycle(models.Model):
    """One year of cooperation: its working programme and how it was assessed."""

    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="cycles")
    year = models.PositiveSmallIntegerField()
    programme = WordingField()
    instrument = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="programme_of_cycles"
    )
    reviewed_on = PartialDateField()
    outcome = WordingField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["agreement", "year"]
        constraints = [models.UniqueConstraint(fields=["agreement", "year"], name="cycle_once")]

    def __str__(self) -> str:
        return f"{self.agreement}, {self.year}"
