"""Good practices: what was done and argued, how peers judged it, and who did it again."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.models import User
from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.themes.models import Theme
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class Criterion(models.TextChoices):
    """The four marks of a good practice that the first forum named."""

    FIT = "fit", _("Fit between need and reality")
    OWNERSHIP = "ownership", _("Ownership by and access for those it serves")
    SUSTAINABILITY = "sustainability", _("Sustainability over time")
    REPLICABILITY = "replicability", _("Replicability elsewhere")


CRITERIA = tuple(Criterion)


class Verdict(models.TextChoices):
    MET = "met", _("Met")
    PARTLY = "partly", _("Partly met")
    NOT_MET = "not-met", _("Not met")
    UNKNOWN = "unknown", _("Cannot be told")


class Practice(models.Model):
    """What somebody did about a problem. `carried_by` did it; `contributor` is for whom its author speaks.

    The four last wordings are asked of temporary-work programmes only. `countries`: ISO 3166 codes, of the map.
    """

    class Kind(models.TextChoices):
        GENERAL = "general", _("Practice")
        TEMPORARY_WORK = "temporary-work", _("Temporary-work programme")

    class Stage(models.TextChoices):
        DRAFT = "draft", _("Draft")
        SUBMITTED = "submitted", _("Submitted")
        REVIEW = "review", _("In peer review")
        SENT_BACK = "sent-back", _("Sent back")
        PUBLISHED = "published", _("Published")

    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=14, choices=Kind.choices, default=Kind.GENERAL)
    titles = WordingField(blank=False)
    problem = WordingField()
    context = WordingField()
    done = WordingField()
    results = WordingField()
    evidence = WordingField()
    evidence_url = models.URLField(blank=True, max_length=500)
    cost = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    currency = models.CharField(max_length=3, default="EUR")
    cost_notes = WordingField()
    languages = models.JSONField(default=list, blank=True)
    starts = PartialDateField()
    starts_earliest = DateBoundField(of="starts", edge="earliest")
    ends = PartialDateField()
    ends_latest = DateBoundField(of="ends", edge="latest")
    place = models.CharField(max_length=200, blank=True)
    countries = models.JSONField(default=list, blank=True)
    carried_by = models.ManyToManyField(Actor, blank=True, related_name="practices")
    themes = models.ManyToManyField(Theme, blank=True, related_name="practices")
    commitments = models.ManyToManyField(Commitment, blank=True, related_name="practices")
    fit = WordingField()
    ownership = WordingField()
    sustainability = WordingField()
    replicability = WordingField()
    requirements = WordingField()
    contract = WordingField()
    training = WordingField()
    returning = WordingField()
    stage = models.CharField(max_length=9, choices=Stage.choices, default=Stage.DRAFT, db_index=True)
    author = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="practices")
    contributor = models.ForeignKey(
        Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="practices_contributed"
    )
    submitted_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    sent_back_because = models.TextField(blank=True)
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = [F("starts_earliest").desc(nulls_last=True), "slug"]
        constraints = [
            models.CheckConstraint(
                condition=Q(starts_earliest__isnull=True)
                | Q(ends_latest__isnull=True)
                | Q(starts_earliest__lte=F("ends_latest")),
                name="practice_dates_in_order",
            ),
            models.CheckConstraint(condition=Q(cost__isnull=True) | Q(cost__gte=0), name="practice_cost_sound"),
        ]

    def __str__(self) -> str:
        return say(self.titles) or self.slug

    def get_absolute_url(self) -> str:
        return reverse("knowledge:practice", args=[self.slug])

    @property
    def is_published(self) -> bool:
        return self.stage == self.Stage.PUBLISHED


class Review(models.Model):
    """A peer was asked to judge a practice, and what the peer answered."""

    class Advice(models.TextChoices):
        PUBLISH = "publish", _("Publish it")
        REVISE = "revise", _("Publish it once it is revised")
        DECLINE = "decline", _("Do not publish it")

    practice = models.ForeignKey(Practice, on_delete=models.CASCADE, related_name="reviews")
    reviewer = models.ForeignKey(User, on_delete=models.CASCADE, related_name="practice_reviews")
    invited_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)
    advice = models.CharField(max_length=7, choices=Advice.choices, blank=True)
    remark = models.TextField(blank=True)

    class Meta:
        ordering = ["invited_at", "pk"]
        constraints = [models.UniqueConstraint(fields=["practice", "reviewer"], name="review_once")]

    def __str__(self) -> str:
        return f"{self.practice} ({self.reviewer_id})"


class Judgement(models.Model):
    """What one peer says of one criterion."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="judgements")
    criterion = models.CharField(max_length=14, choices=Criterion.choices)
    verdict = models.CharField(max_length=7, choices=Verdict.choices)
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["review", "criterion"]
        constraints = [models.UniqueConstraint(fields=["review", "criterion"], name="judgement_once")]

    def __str__(self) -> str:
        return f"{self.criterion}: {self.verdict}"


class Replication(models.Model):
    """A practice done again elsewhere; `of` is the replication that it took up, empty where it was the practice."""

    practice = models.ForeignKey(Practice, on_delete=models.CASCADE, related_name="replications")
    of = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="replications")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="replications")
    place = models.CharField(max_length=200, blank=True)
    country_code = models.CharField(max_length=2, blank=True)
    since = PartialDateField(blank=False)
    since_earliest = DateBoundField(of="since", edge="earliest")
    changed = WordingField(blank=False)
    outcome = WordingField()
    contributor = models.ForeignKey(
        Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="replications_contributed"
    )
    published_at = models.DateTimeField(null=True, blank=True)
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)

    class Meta:
        ordering = [F("since_earliest").asc(), "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(of=F("pk")), name="replication_of_another"),
            models.UniqueConstraint(
                fields=["practice", "of", "actor", "place", "since"], nulls_distinct=False, name="replication_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.practice}: {self.actor}"
