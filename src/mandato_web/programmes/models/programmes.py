"""Programmes, initiatives and affiliated projects: who takes part, who governs, what they spend."""

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.files.models import StoredFile
from mandato_web.meetings.models import Meeting
from mandato_web.programmes.models.plans import PlanPart
from mandato_web.themes.models import Theme
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class Programme(models.Model):
    """A standing work of several actors. `parts` are the axes and objectives of plans that it is aligned to."""

    class Kind(models.TextChoices):
        PROGRAMME = "programme", _("Programme")
        INITIATIVE = "initiative", _("Initiative")
        PROJECT = "affiliated-project", _("Affiliated project")

    class Phase(models.TextChoices):
        COMING = "coming", _("To come")
        RUNNING = "running", _("Running")
        ENDED = "ended", _("Ended")

    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.PROGRAMME)
    titles = WordingField(blank=False)
    acronym = models.CharField(max_length=40, blank=True)
    summaries = WordingField()
    technical_unit = models.ForeignKey(
        Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="programmes_run"
    )
    approved_at = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="programmes_approved"
    )
    parts = models.ManyToManyField(PlanPart, blank=True, related_name="programmes")
    themes = models.ManyToManyField(Theme, blank=True, related_name="programmes")
    starts = PartialDateField()
    starts_earliest = DateBoundField(of="starts", edge="earliest")
    ends = PartialDateField()
    ends_latest = DateBoundField(of="ends", edge="latest")
    website = models.URLField(blank=True, max_length=500)
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(starts_earliest__isnull=True)
                | Q(ends_latest__isnull=True)
                | Q(starts_earliest__lte=F("ends_latest")),
                name="programme_dates_in_order",
            ),
        ]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("programmes:programme", args=[self.slug])


class Participation(models.Model):
    """An actor's part in a programme, from the day it joins to the day it leaves."""

    class Role(models.TextChoices):
        PARTICIPANT = "participant", _("Takes part")
        PRESIDENCY = "presidency", _("Presides")
        REPRESENTATIVE = "representative", _("Sends a representative")
        DONOR = "donor", _("Funds")
        OBSERVER = "observer", _("Observes")

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="participations")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="participations_in_programmes")
    role = models.CharField(max_length=14, choices=Role.choices, default=Role.PARTICIPANT)
    person = models.CharField(max_length=200, blank=True)
    since = PartialDateField()
    since_earliest = DateBoundField(of="since", edge="earliest")
    until = PartialDateField()
    until_latest = DateBoundField(of="until", edge="latest")
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["programme", "role", "actor"]
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "actor", "role", "since"], name="participation_in_programme_once"
            ),
            models.CheckConstraint(
                condition=Q(since_earliest__isnull=True)
                | Q(until_latest__isnull=True)
                | Q(since_earliest__lte=F("until_latest")),
                name="participation_in_programme_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.get_role_display()}"


class BudgetLine(models.Model):
    """What one source gives, or what was spent, in one year. `source_name` where no actor of the register gives it."""

    class Kind(models.TextChoices):
        PLANNED = "planned", _("Planned")
        SPENT = "spent", _("Spent")

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="budget")
    year = models.PositiveIntegerField(validators=[MinValueValidator(1900)])
    kind = models.CharField(max_length=7, choices=Kind.choices, default=Kind.PLANNED)
    given_by = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="budget_given")
    source_name = models.CharField(max_length=200, blank=True)
    amount = models.DecimalField(max_digits=14, decimal_places=2, validators=[MinValueValidator(0)])
    currency = models.CharField(max_length=3, default="EUR")

    class Meta:
        ordering = ["programme", "year", "kind", "pk"]
        constraints = [models.CheckConstraint(condition=Q(amount__gte=0), name="budget_not_negative")]

    def __str__(self) -> str:
        return f"{self.year}: {self.amount} {self.currency}"


class YearDocument(models.Model):
    """A programme's plan or report of a year."""

    class Kind(models.TextChoices):
        PLAN = "plan", _("Yearly plan")
        REPORT = "report", _("Yearly report")

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="documents")
    kind = models.CharField(max_length=6, choices=Kind.choices)
    year = models.PositiveIntegerField()
    titles = WordingField()
    file = models.ForeignKey(
        StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="programme_documents"
    )
    url = models.URLField(blank=True, max_length=500)

    class Meta:
        ordering = ["programme", "-year", "kind"]
        constraints = [
            models.CheckConstraint(condition=Q(file__isnull=False) | ~Q(url=""), name="year_document_is_somewhere"),
        ]

    def __str__(self) -> str:
        return say(self.titles) or f"{self.get_kind_display()} {self.year}"
