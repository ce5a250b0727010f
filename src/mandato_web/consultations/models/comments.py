"""A comment on words of a draft: whose, how far it has come, where its words stand now, and what was answered."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.consultations.anchoring import Place, Words
from mandato_web.consultations.models.consultations import CommentRound, Consultation


class Stage(models.TextChoices):
    INSIDE = "inside", _("Inside")
    POSITION = "position", _("In the position, not sent")
    WAITING = "waiting", _("Waits for moderation")
    SENT = "sent", _("Sent")
    REFUSED = "refused", _("Refused by moderation")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Anchor(models.TextChoices):
    ANCHORED = "anchored", _("On its words")
    ALTERED = "altered", _("Its words were changed")
    ORPHANED = "orphaned", _("Its words are gone")


class Disposition(models.TextChoices):
    ACCEPTED = "accepted", _("Accepted")
    PARTLY = "partly", _("Accepted in part")
    NOT_ACCEPTED = "not-accepted", _("Not accepted")


class Comment(models.Model):
    """`quote`, `prefix` and `suffix` are the words it was made on, for good; without a quote it is on the whole
    paragraph. `start` and `end` are where they stand in the current draft, `now` what stands there if they were
    changed. `part_number` and `draft_number` are those of the day it was made.

    `actor` speaks, or a visitor by `name`; `unit` is the part of the actor that wrote it. Until it is SENT it stays
    with the actor. `late`: sent after its round had closed; kept, and not counted. `alike` is the first comment that
    says much the same. `erased_at`: who the visitor is was erased; what they said stays.
    """

    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="comments")
    round = models.ForeignKey(CommentRound, null=True, blank=True, on_delete=models.SET_NULL, related_name="comments")
    number = models.PositiveIntegerField(null=True, blank=True)
    part = models.CharField(max_length=12)
    part_number = models.CharField(max_length=30, blank=True)
    draft_number = models.PositiveIntegerField()
    language = models.CharField(max_length=2)
    quote = models.TextField(blank=True)
    prefix = models.CharField(max_length=80, blank=True)
    suffix = models.CharField(max_length=80, blank=True)
    anchor = models.CharField(max_length=8, choices=Anchor.choices, default=Anchor.ANCHORED)
    start = models.PositiveIntegerField(default=0)
    end = models.PositiveIntegerField(default=0)
    now = models.TextField(blank=True)
    text = models.TextField(blank=True)
    proposed = models.TextField(blank=True)
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="draft_comments")
    unit = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="unit_comments")
    name = models.CharField(max_length=200, blank=True)
    email = models.EmailField(blank=True)
    written_by = models.CharField(max_length=200, blank=True)
    stage = models.CharField(max_length=9, choices=Stage.choices)
    drawn_from = models.ManyToManyField("self", symmetrical=False, blank=True, related_name="drawn_into")
    late = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    sent_by = models.CharField(max_length=200, blank=True)
    received_as = models.CharField(max_length=5, blank=True)
    moderation_reason = models.CharField(max_length=500, blank=True)
    disposition = models.CharField(max_length=12, choices=Disposition.choices, blank=True)
    reason = models.TextField(blank=True)
    answered_by = models.CharField(max_length=200, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)
    alike = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="group")

    class Meta:
        ordering = ["consultation", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text="") | ~Q(proposed=""), name="comment_says_something"),
            models.CheckConstraint(condition=Q(actor__isnull=False) | ~Q(name=""), name="comment_has_a_voice"),
            models.CheckConstraint(
                condition=~Q(disposition__in=["partly", "not-accepted"]) | ~Q(reason=""), name="refusal_says_why"
            ),
            models.UniqueConstraint(
                fields=["consultation", "number"], condition=Q(number__isnull=False), name="comment_number_once"
            ),
        ]
        indexes = [
            models.Index(fields=["consultation", "stage", "part"]),
            models.Index(fields=["consultation", "actor", "stage"]),
        ]

    def __str__(self) -> str:
        """Never its words: this stands in lists of what was done."""
        return f"{self.consultation}, {self.number or '…'} ({self.part_number or self.part})"

    def get_absolute_url(self) -> str:
        return reverse("consultations:part", args=[self.consultation.slug, self.part]) + f"#comment-{self.pk}"

    @property
    def who(self) -> str:
        if self.actor:
            return self.actor.name
        return _now("A visitor, name erased") if self.erased_at else self.name

    @property
    def words(self) -> Words:
        return Words(self.quote, self.prefix, self.suffix)

    @property
    def place(self) -> Place:
        return Place(self.anchor, self.start, self.end)  # type: ignore[arg-type]

    @property
    def is_inside(self) -> bool:
        return self.stage in (Stage.INSIDE, Stage.POSITION)
