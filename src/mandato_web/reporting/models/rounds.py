"""When actors are asked to report, on what, and who does the work inside each."""

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.models import User
from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.instruments.models import Instrument
from mandato_web.values.wording import WordingField, say


class Round(models.Model):
    """Actors are asked to report on a period, by a deadline.

    It covers the commitments of `instruments`, or where none is named, every commitment that can be followed. `actors`
    are those that are asked. It opens and closes by its dates; `closed_on` closes it early, or late reports stay
    welcome until then.
    """

    class Standing(models.TextChoices):
        COMING = "coming", _("Not open yet")
        OPEN = "open", _("Takes reports")
        LATE = "late", _("Past its deadline, still open")
        CLOSED = "closed", _("Closed")

    slug = models.SlugField(_("address"), max_length=120, unique=True)
    titles = WordingField(blank=False)
    guidance = WordingField()
    asked_by = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="rounds_asked")
    instruments = models.ManyToManyField(Instrument, blank=True, related_name="rounds")
    actors = models.ManyToManyField(Actor, blank=True, related_name="rounds")
    period_from = models.DateField()
    period_until = models.DateField()
    opens = models.DateField()
    deadline = models.DateField()
    closed_on = models.DateField(null=True, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = ["-deadline", "slug"]
        constraints = [
            models.CheckConstraint(condition=Q(period_from__lte=F("period_until")), name="round_period_in_order"),
            models.CheckConstraint(condition=Q(opens__lte=F("deadline")), name="round_dates_in_order"),
        ]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("reporting:round", args=[self.slug])

    def standing(self, today: date) -> "Round.Standing":
        if self.closed_on is not None and self.closed_on <= today:
            return Round.Standing.CLOSED
        if today < self.opens:
            return Round.Standing.COMING
        return Round.Standing.OPEN if today <= self.deadline else Round.Standing.LATE

    def takes_reports(self, today: date) -> bool:
        return self.standing(today) in (Round.Standing.OPEN, Round.Standing.LATE)


class Assignment(models.Model):
    """Who inside an actor writes on one of its commitments, and by when inside.

    `unit` is a ministry or department; `person` the one in charge there, where named.
    """

    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="assignments")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="assignments")
    unit = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="assignments_held")
    person = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="assignments")
    due = models.DateField(null=True, blank=True)
    note = models.TextField(blank=True)
    assigned_by = models.CharField(max_length=200, blank=True)
    assigned_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["actor", F("due").asc(nulls_last=True), "commitment"]
        constraints = [
            models.UniqueConstraint(fields=["commitment", "actor"], name="assignment_once"),
            models.CheckConstraint(
                condition=Q(unit__isnull=False) | Q(person__isnull=False), name="assigned_to_somebody"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.commitment}: {self.unit or self.person}"
