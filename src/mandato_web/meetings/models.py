"""Series of meetings, each meeting, and what a meeting was told, offered, asked and concluded."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.files.models import StoredFile
from mandato_web.organisation.words import added_keys, own_word
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class SeriesKind(models.TextChoices):
    SUMMIT = "summit", own_word("meeting", "summit", _("Summit of heads of state and government"))
    FOREIGN_MINISTERS = "foreign-ministers", own_word("meeting", "foreign-ministers", _("Meeting of foreign ministers"))
    MINISTERIAL = "sectoral-ministerial", own_word("meeting", "sectoral-ministerial", _("Sectoral ministerial meeting"))
    COORDINATORS = "coordinators", own_word("meeting", "coordinators", _("Coordinators and heads of cooperation"))
    FORUM = "forum", own_word("meeting", "forum", _("Forum"))
    CONSULTATION = "consultation", own_word("meeting", "consultation", _("Consultation"))
    POLITICAL = "consult-political", own_word("meeting", "consult-political", _("Consultation at political level"))
    SECRETARIAT = (
        "consult-secretariat",
        own_word("meeting", "consult-secretariat", _("Consultation at secretariat level")),
    )
    COMMITTEE = "committee", own_word("meeting", "committee", _("Committee"))
    EXPERTS = "expert-meeting", own_word("meeting", "expert-meeting", _("Meeting of experts"))
    SEMINAR = "seminar", own_word("meeting", "seminar", _("Seminar"))
    ASSEMBLY = "assembly", own_word("meeting", "assembly", _("Assembly"))
    MEETING = "meeting", own_word("meeting", "meeting", _("Meeting"))


def list_kinds() -> list[tuple[str, Any]]:
    """The usual kinds by the organisation's words, and after them those that it added."""
    added = added_keys("meeting", SeriesKind.values)
    return [*SeriesKind.choices, *((key, own_word("meeting", key, key)) for key in added)]


class Series(models.Model):
    """Meetings that come back. `every` is an ISO 8601 duration; `prepares` the series that this one leads to."""

    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=20, choices=list_kinds)
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

    def get_absolute_url(self) -> str:
        return reverse("meetings:series", args=[self.slug])


class SeriesMember(models.Model):
    """Who sits on a committee or other body that meets: for which actor, in which part, from when to when.

    `stands_in_for` is the member whose alternate this is. `seen_on` is a day on which a source shows it.
    """

    class Part(models.TextChoices):
        CHAIR = "chair", _("Chair")
        MEMBER = "member", _("Member")
        ALTERNATE = "alternate", _("Alternate")
        SECRETARY = "secretary", _("Secretary")

    series = models.ForeignKey(Series, on_delete=models.CASCADE, related_name="members")
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="series_members")
    person = models.CharField(max_length=200, blank=True)
    capacity = WordingField()
    part = models.CharField(max_length=10, choices=Part.choices, default=Part.MEMBER)
    stands_in_for = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="alternates"
    )
    seen_on = PartialDateField()
    since = PartialDateField()
    since_earliest = DateBoundField(of="since", edge="earliest")
    until = PartialDateField()
    until_latest = DateBoundField(of="until", edge="latest")
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["series", "part", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(actor__isnull=False) | ~Q(person=""), name="series_member_is_somebody"),
            models.CheckConstraint(
                condition=Q(until_latest__isnull=True)
                | Q(since_earliest__isnull=True)
                | Q(since_earliest__lte=models.F("until_latest")),
                name="series_member_dates_in_order",
            ),
        ]

    def __str__(self) -> str:
        return self.person or str(self.actor)


class Meeting(models.Model):
    """One meeting; `slug` is its permanent address.

    `pro_tempore` holds the presidency and its secretariat; `speakers` is their number, where a source counts them.
    `is_announced`: the source says only that it is to be held. `time_zone` is an IANA name, for the hours of sessions.
    """

    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=20, choices=list_kinds)
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
    is_cancelled = models.BooleanField(default=False)
    time_zone = models.CharField(max_length=60, blank=True)
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

    def get_absolute_url(self) -> str:
        return reverse("meetings:meeting", args=[self.slug])


class Session(models.Model):
    """A part of a meeting; `ordinal` as printed. `opens` and `closes` are hours of `day` where the meeting is."""

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
    day = PartialDateField()
    day_earliest = DateBoundField(of="day", edge="earliest")
    opens = models.TimeField(null=True, blank=True)
    closes = models.TimeField(null=True, blank=True)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["meeting", "position"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "slug"], name="session_once"),
            models.CheckConstraint(
                condition=Q(opens__isnull=True) | Q(closes__isnull=True) | Q(opens__lte=models.F("closes")),
                name="session_hours_in_order",
            ),
        ]

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
    """What a source states of a meeting: an objective, a point of its agenda, a dated step, a proposal, an offer, a
    conclusion, a mandate it gave, what it handed on; and what became of it.

    `number` is as printed; a conclusion has its permanent address by it. `actor` tabled the proposal, made the offer,
    or was given the mandate. `for_year` is the year an offer is for; `kept_by` the meeting that kept it, or to which it
    was handed on.
    """

    class Kind(models.TextChoices):
        GENERAL_OBJECTIVE = "general-objective", _("General objective")
        OBJECTIVE = "objective", _("Specific objective")
        AGENDA = "agenda", _("Point of the agenda")
        STEP = "step", _("Step")
        CONCLUSION = "conclusion", _("Conclusion")
        MANDATE = "mandate", _("Mandate given")
        PROPOSAL = "proposal", _("Proposal tabled")
        OFFER = "offer", _("Offer to host")
        HANDOVER = "handover", _("Handed to the next meeting")

    class Result(models.TextChoices):
        TAKEN_UP = "taken-up", _("Taken up")
        PARTLY = "partly", _("Taken up in part")
        NOT_TAKEN_UP = "not-taken-up", _("Not taken up")
        CARRIED_OVER = "carried-over", _("Carried over")
        DEFERRED = "deferred", _("Put off")
        MERGED = "merged", _("Merged with another")
        DRAFTED = "drafted", _("Became a draft")
        KEPT = "kept", _("Kept")
        NOT_KEPT = "not-kept", _("Not kept")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="facts")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    number = models.CharField(max_length=20, blank=True)
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="meeting_facts")
    position = models.PositiveIntegerField(default=0)
    starts = PartialDateField()
    starts_earliest = DateBoundField(of="starts", edge="earliest")
    ends = PartialDateField()
    ends_latest = DateBoundField(of="ends", edge="latest")
    words = WordingField()
    outcome = WordingField()
    result = models.CharField(max_length=12, choices=Result.choices, blank=True)
    session = models.ForeignKey(Session, null=True, blank=True, on_delete=models.SET_NULL, related_name="facts")
    for_year = models.CharField(max_length=4, blank=True)
    kept_by = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.SET_NULL, related_name="keeps")
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["meeting", "kind", "position"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "kind", "position"], name="meeting_fact_once"),
            models.UniqueConstraint(
                fields=["meeting", "number"], condition=Q(kind="conclusion"), name="conclusion_number_once"
            ),
            models.CheckConstraint(condition=~Q(kind="conclusion") | ~Q(number=""), name="conclusion_has_number"),
        ]

    def __str__(self) -> str:
        return say(self.words)

    def get_absolute_url(self) -> str:
        """A conclusion has an address of its own; the others stand on their meeting's page."""
        if self.kind == self.Kind.CONCLUSION:
            return reverse("meetings:conclusion", args=[self.meeting.slug, self.number])
        return f"{self.meeting.get_absolute_url()}#{self.kind}-{self.pk}"


class MeetingDocument(models.Model):
    """A file or an address that belongs to a meeting: its agenda, a paper, a list of participants."""

    class Kind(models.TextChoices):
        AGENDA = "agenda", _("Agenda")
        PAPER = "paper", _("Paper")
        STATEMENT = "statement", _("Speech")
        ROSTER = "roster", _("List of participants")
        RECORD = "record", _("Record")
        OTHER = "other", _("Other document")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="documents")
    session = models.ForeignKey(Session, null=True, blank=True, on_delete=models.SET_NULL, related_name="documents")
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.OTHER)
    titles = WordingField()
    language = models.CharField(max_length=2, blank=True)
    file = models.ForeignKey(
        StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="meeting_documents"
    )
    address = models.URLField(blank=True, max_length=500)
    is_public = models.BooleanField(default=True)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["meeting", "kind", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(file__isnull=False) | ~Q(address=""), name="document_is_somewhere"),
        ]

    def __str__(self) -> str:
        return say(self.titles)


class Participation(models.Model):
    """A part in a meeting or session. `person` where the source names one; `on_behalf_of` as the source says it."""

    class Role(models.TextChoices):
        PARTICIPANT = "participant", _("Participant")
        CHAIR = "chair", _("Chair")
        SPEAKER = "speaker", _("Speaker")
        RAPPORTEUR = "rapporteur", _("Rapporteur")
        OBSERVER = "observer", _("Observer")

    class Presence(models.TextChoices):
        IN_PERSON = "in-person", _("In person")
        VIDEO = "video", _("By video")
        WRITTEN = "written", _("In writing")

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="participations")
    session = models.ForeignKey(Session, null=True, blank=True, on_delete=models.CASCADE, related_name="participations")
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="participations")
    position = models.PositiveIntegerField()
    person = models.CharField(max_length=200, blank=True)
    capacity = WordingField()
    role = models.CharField(max_length=12, choices=Role.choices, default=Role.PARTICIPANT)
    presence = models.CharField(max_length=10, choices=Presence.choices, default=Presence.IN_PERSON)
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
