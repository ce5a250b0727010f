"""Series of meetings, each meeting, and what a meeting was told, offered and asked."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class SeriesKind(models.TextChoices):
    SUMMIT = "summit", _("Summit of heads of state and government")
    FOREIGN_MINISTERS = "foreign-ministers", _("Meeting of foreign ministers")
    MINISTERIAL = "sectoral-ministerial", _("Sectoral ministerial meeting")
    COORDINATORS = "coordinators", _("Coordinators and heads of cooperation")
    FORUM = "forum", _("Forum")
    CONSULTATION = "consultation", _("Consultation")
    COMMITTEE = "committee", _("Committee")
    EXPERTS = "expert-meeting", _("Meeting of experts")
    SEMINAR = "seminar", _("Seminar")
    ASSEMBLY = "assembly", _("Assembly")
    MEETING = "meeting", _("Meeting")


class Series(models.Model):
    """Meetings that come back. `every` is an ISO 8601 duration; `prepares` the series that this one leads to."""

    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=20, choices=SeriesKind.choices)
    names = WordingField()
    acronyms = WordingField()
    aliases = models.JSONField(default=list, blank=True)
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="series")
    prepares = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="prepared_by")
    starts = PartialDateField()
    every = models.CharField(max_length=20, blank=True)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name_plural = "series"
        ordering = ["slug"]

    def __str__(self) -> str:
        return say(self.names) or self.slug


class Meeting(models.Model):
    """One meeting; `slug` is its permanent address.

    `pro_tempore` holds the presidency and its secretariat; `speakers` is their number, where a source counts them.
    `is_announced`: the source says only that it is to be held.
    """

    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=20, choices=SeriesKind.choices)
    series = models.ForeignKey(Series, null=True, blank=True, on_delete=models.PROTECT, related_name="meetings")
    ordinal = models.PositiveIntegerField(null=True, blank=True)
    names = WordingField()
    hosts = models.ManyToManyField(Actor, blank=True, related_name="hosted")
    organisers = models.ManyToManyField(Actor, blank=True, related_name="organised")
    supporters = models.ManyToManyField(Actor, blank=True, related_name="meetings_supported")
    pro_tempore = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="presided")
    prepares = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="prepared_by")
    theme = WordingField()
    speakers = models.PositiveIntegerField(null=True, blank=True)
    is_announced = models.BooleanField(default=False)
    place = models.CharField(max_length=120, blank=True)
    country_code = models.CharField(max_length=2, blank=True)
    starts = PartialDateField()
    starts_earliest = DateBoundField(of="starts", edge="earliest")
    ends = PartialDateField()
    ends_latest = DateBoundField(of="ends", edge="latest")
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = [models.F("starts_earliest").desc(nulls_last=True), "slug"]
        constraints = [
            models.UniqueConstraint(fields=["series", "ordinal"], name="meeting_ordinal_once"),
            models.CheckConstraint(
                condition=Q(ends_latest__isnull=True)
                | Q(starts_earliest__isnull=True)
                | Q(starts_earliest__lte=models.F("ends_latest")),
                name="meeting_dates_in_order",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return say(self.names) or self.slug


class Session(models.Model):
    """A part of a meeting; `ordinal` as printed."""

    class Kind(models.TextChoices):
        SESSION = "session", _("Session")
        ROUND_TABLE = "round-table", _("Round table")
        CEREMONY = "ceremony", _("Ceremony")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="sessions")
    slug = models.SlugField(max_length=120)
    position = models.PositiveIntegerField()
    ordinal = models.CharField(max_length=20, blank=True)
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.SESSION)
    titles = WordingField()
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["meeting", "position"]
        constraints = [models.UniqueConstraint(fields=["meeting", "slug"], name="session_once")]

    def __str__(self) -> str:
        return say(self.titles) or self.slug


class Paper(models.Model):
    """A paper that a session heard: whose it is, with whom it was written, and who gave input."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="papers")
    position = models.PositiveIntegerField()
    titles = WordingField()
    authors = models.ManyToManyField(Actor, blank=True, related_name="papers")
    partners = models.ManyToManyField(Actor, blank=True, related_name="papers_shared")
    contributors = models.ManyToManyField(Actor, blank=True, related_name="papers_fed")
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["session", "position"]
        constraints = [models.UniqueConstraint(fields=["session", "position"], name="paper_once")]

    def __str__(self) -> str:
        return say(self.titles)


class MeetingFact(models.Model):
    """What a source states of a meeting: an objective, a dated step, a proposal, an offer; and what became of it.

    `for_year` is the year an offer is for; `kept_by` the meeting that kept it.
    """

    class Kind(models.TextChoices):
        GENERAL_OBJECTIVE = "general-objective", _("General objective")
        OBJECTIVE = "objective", _("Specific objective")
        STEP = "step", _("Step")
        PROPOSAL = "proposal", _("Proposal tabled")
        OFFER = "offer", _("Offer to host")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="facts")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="meeting_facts")
    position = models.PositiveIntegerField(default=0)
    starts = PartialDateField()
    starts_earliest = DateBoundField(of="starts", edge="earliest")
    ends = PartialDateField()
    ends_latest = DateBoundField(of="ends", edge="latest")
    words = WordingField()
    outcome = WordingField()
    session = models.ForeignKey(Session, null=True, blank=True, on_delete=models.SET_NULL, related_name="facts")
    for_year = models.CharField(max_length=4, blank=True)
    kept_by = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.SET_NULL, related_name="keeps")
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["meeting", "kind", "position"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "kind", "position"], name="meeting_fact_once"),
        ]

    def __str__(self) -> str:
        return say(self.words)


class Participation(models.Model):
    """A part in a meeting or session. `person` where the source names one; `on_behalf_of` as the source says it."""

    class Role(models.TextChoices):
        PARTICIPANT = "participant", _("Participant")
        CHAIR = "chair", _("Chair")
        SPEAKER = "speaker", _("Speaker")
        ON_BEHALF = "on-behalf", _("On behalf of another")
        VIDEO = "video", _("By video")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="participations")
    session = models.ForeignKey(Session, null=True, blank=True, on_delete=models.CASCADE, related_name="participations")
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="participations")
    position = models.PositiveIntegerField()
    person = models.CharField(max_length=200, blank=True)
    capacity = WordingField()
    role = models.CharField(max_length=12, choices=Role.choices, default=Role.PARTICIPANT)
    on_behalf_of = models.CharField(max_length=200, blank=True)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["meeting", "session", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "session", "position"], nulls_distinct=False, name="participation_once"
            ),
            models.CheckConstraint(condition=Q(actor__isnull=False) | ~Q(person=""), name="participation_of_somebody"),
        ]

    def __str__(self) -> str:
        return self.person or str(self.actor)
