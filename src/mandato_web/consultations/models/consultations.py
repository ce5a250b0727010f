"""A consultation: its dates, its rounds, every version of its draft, and where the draft comes from."""

from datetime import date
from functools import cached_property

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.consultations.drafting import Part
from mandato_web.instruments.models import Instrument, InstrumentKind, Relation
from mandato_web.meetings.models import Meeting, MeetingFact
from mandato_web.values.wording import LANGUAGES, WordingField, say


class Standing(models.TextChoices):
    PREPARED = "prepared", _("In preparation")
    COMING = "coming", _("Comments open later")
    OPEN = "open", _("Open to comment")
    CLOSED = "closed", _("Comments are being answered")
    ANSWERED = "answered", _("Comments answered")
    PUBLISHED = "published", _("Text published")


class Consultation(models.Model):
    """A draft that is opened to comment. It is public from `published_on`, once an editor has said that it is ready.

    `kind` is that of the text it becomes; `base` the number of the draft that was opened, against which the redline
    stands. `proposal` is what was tabled and came to be this draft. Answers are public from `results_at`. With
    `shows_comments`, what was sent is public at once.
    """

    slug = models.SlugField(_("address"), max_length=120, unique=True)
    titles = WordingField(blank=False)
    about = WordingField()
    kind = models.CharField(max_length=20, choices=InstrumentKind.choices)
    asked_by = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="consultations")
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="consultations")
    proposal = models.ForeignKey(
        MeetingFact, null=True, blank=True, on_delete=models.SET_NULL, related_name="consultations"
    )
    published_on = models.DateField()
    incorporated_by = models.DateField(null=True, blank=True)
    presented_on = models.DateField(null=True, blank=True)
    shows_comments = models.BooleanField(default=False)
    base = models.PositiveIntegerField(null=True, blank=True)
    next_part = models.PositiveIntegerField(default=1)
    ready_at = models.DateTimeField(null=True, blank=True)
    results_at = models.DateTimeField(null=True, blank=True)
    published_as = models.OneToOneField(
        Instrument, null=True, blank=True, on_delete=models.PROTECT, related_name="consultation"
    )
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = ["-published_on", "slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(incorporated_by__isnull=True) | Q(incorporated_by__gte=F("published_on")),
                name="consultation_incorporated_after_published",
            ),
            models.CheckConstraint(
                condition=Q(presented_on__isnull=True) | Q(presented_on__gte=F("published_on")),
                name="consultation_presented_after_published",
            ),
        ]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("consultations:consultation", args=[self.slug])

    def is_public(self, today: date) -> bool:
        return self.ready_at is not None and self.published_on <= today

    def standing(self, today: date) -> Standing:
        """By its dates alone: nobody needs to close it."""
        if self.published_as_id is not None:
            return Standing.PUBLISHED
        if not self.is_public(today):
            return Standing.PREPARED
        rounds = list(self.rounds.all())
        if any(one.is_open(today) for one in rounds):
            return Standing.OPEN
        if any(today < one.opens for one in rounds):
            return Standing.COMING
        return Standing.ANSWERED if self.results_at else Standing.CLOSED

    @cached_property
    def draft(self) -> "Draft | None":
        """As it stands."""
        return self.drafts.order_by("-number").first()


class CommentRound(models.Model):
    """Who may comment, from when until when: `closes` is the last day, whole, in the register's time zone."""

    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="rounds")
    titles = WordingField()
    opens = models.DateField()
    closes = models.DateField()
    states = models.BooleanField(default=True)
    observers = models.BooleanField(default=True)
    anyone = models.BooleanField(default=False)
    invited = models.ManyToManyField(Actor, blank=True, related_name="comment_rounds")
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["consultation", "opens", "pk"]
        constraints = [models.CheckConstraint(condition=Q(opens__lte=F("closes")), name="comment_round_in_order")]

    def __str__(self) -> str:
        return say(self.titles) or f"{self.opens:%Y-%m-%d} – {self.closes:%Y-%m-%d}"

    def is_open(self, today: date) -> bool:
        return self.opens <= today <= self.closes


class Draft(models.Model):
    """One version of the draft; none is ever altered. `parts` are `drafting.Part` as JSON."""

    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="drafts")
    number = models.PositiveIntegerField()
    parts = models.JSONField(default=list)
    note = models.CharField(max_length=500, blank=True)
    made_by = models.CharField(max_length=200, blank=True)
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["consultation", "-number"]
        constraints = [models.UniqueConstraint(fields=["consultation", "number"], name="draft_number_once")]

    def __str__(self) -> str:
        return f"{self.consultation}, {self.number}"

    @cached_property
    def content(self) -> list[Part]:
        return [Part.from_json(one) for one in self.parts]

    @cached_property
    def by_key(self) -> dict[str, Part]:
        return {part.key: part for part in self.content}

    @property
    def languages(self) -> list[str]:
        return [code for code in LANGUAGES if any(part.texts.get(code) for part in self.content)]


class DraftChange(models.Model):
    """A paragraph that a version changed, and the comments that this answers."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="changes")
    part = models.CharField(max_length=12)
    comments = models.ManyToManyField("consultations.Comment", blank=True, related_name="changes")

    class Meta:
        ordering = ["draft", "pk"]
        constraints = [models.UniqueConstraint(fields=["draft", "part"], name="draft_change_once")]

    def __str__(self) -> str:
        return f"{self.draft}: {self.part}"


class Lineage(models.Model):
    """A text that the draft comes from, and how what it becomes will stand to it."""

    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="lineage")
    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="drafts_from_it")
    kind = models.CharField(max_length=12, choices=Relation.Kind.choices, default=Relation.Kind.FOLLOWS)

    class Meta:
        ordering = ["consultation", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["consultation", "instrument", "kind"], name="draft_lineage_once")
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.instrument}"
