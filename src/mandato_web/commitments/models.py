"""Commitments: what a provision binds, asks or invites somebody to do, and where it stands."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.instruments.models import Instrument, LanguageVersion, Provision
from mandato_web.themes.models import Theme
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, preferred_languages, say


class ActionKind(models.TextChoices):
    DECIDE = "decide", _("Decides")
    COMMIT = "commit", _("Commits")
    REQUEST = "request", _("Requests")
    INVITE = "invite", _("Invites")
    ENCOURAGE = "encourage", _("Encourages")
    URGE = "urge", _("Urges")
    CALL = "call", _("Calls upon")
    RECOMMEND = "recommend", _("Recommends")
    INSTRUCT = "instruct", _("Instructs")
    AUTHORISE = "authorise", _("Authorises")
    REAFFIRM = "reaffirm", _("Reaffirms")
    RECOGNISE = "recognise", _("Recognises")
    WELCOME = "welcome", _("Welcomes")
    NOTE = "note", _("Notes")
    EXPRESS = "express", _("Expresses")


class Strength(models.TextChoices):
    OBLIGATION = "obligation", _("Obligation")
    UNDERTAKING = "undertaking", _("Undertaking")
    REQUEST = "request", _("Request")
    RECOMMENDATION = "recommendation", _("Recommendation")
    ASPIRATION = "aspiration", _("Aspiration")
    STATEMENT = "statement", _("Statement")


class Nature(models.TextChoices):
    ONCE = "once", _("Can be delivered")
    CONTINUING = "continuing", _("Lasting conduct")
    NONE = "none", _("Binds nobody to act")


class DeliverableKind(models.TextChoices):
    REPORT = "report", _("Report")
    STUDY = "study", _("Study")
    MEETING = "meeting", _("Meeting")
    PLAN = "plan", _("Plan")
    PROGRAMME = "programme", _("Programme")
    POLICY = "policy", _("Policy")
    LEGISLATION = "legislation", _("Legislation")
    INSTRUMENT = "instrument", _("Instrument")
    BODY = "body", _("Body")
    NETWORK = "network", _("Network")
    CAMPAIGN = "campaign", _("Campaign")
    FUNDING = "funding", _("Funding")
    TRAINING = "training", _("Training")
    INFORMATION = "information", _("Information")
    REVIEW = "review", _("Review")
    OTHER = "other", _("Other result")


class DueKind(models.TextChoices):
    BY = "by", _("By a date")
    DURING = "during", _("During a period")
    BEFORE_EVENT = "before-event", _("Before an event")
    RECURRING = "recurring", _("Recurring")
    UNSPECIFIED = "unspecified", _("At no stated date")


class State(models.TextChoices):
    NO_REPORT = "no-report", _("No report")
    NOT_STARTED = "not-started", _("Not started")
    UNDER_WAY = "under-way", _("Under way")
    PARTLY_DELIVERED = "partly-delivered", _("Partly delivered")
    DELIVERED = "delivered", _("Delivered")
    SUPERSEDED = "superseded", _("Superseded")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    PRACTISED = "practised", _("Practised")
    PARTLY_PRACTISED = "partly-practised", _("Partly practised")
    NOT_PRACTISED = "not-practised", _("Not practised")


STATES_ONCE = ("no-report", "not-started", "under-way", "partly-delivered", "delivered", "superseded", "withdrawn")
STATES_CONTINUING = ("no-report", "practised", "partly-practised", "not-practised", "superseded", "withdrawn")


class Triage(models.TextChoices):
    FOLLOW = "follow", _("Follow")
    RECORD = "record", _("Record only")
    MERGED = "merged", _("Merged with an earlier mandate")


class Commitment(models.Model):
    """`code` is the reader's id, unique in the instrument; `slug` its permanent address.

    `state` is what was last said by whoever is entitled to say it: `state_by`, on `state_on`. It starts as
    *no report*. Of several bearers none can say it alone: `reporter_count` is how many of them have reported, and
    `last_said_on` when anybody last said anything. `summaries` is one plain sentence. `doubt` runs from 0 (certain)
    to 1.
    """

    slug = models.SlugField(max_length=300, unique=True)
    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="commitments")
    provision = models.ForeignKey(Provision, on_delete=models.PROTECT, related_name="commitments")
    code = models.CharField(max_length=220)
    position = models.PositiveIntegerField(default=0)
    action_verb = models.CharField(max_length=60, blank=True)
    action_kind = models.CharField(max_length=12, choices=ActionKind.choices)
    strength = models.CharField(max_length=16, choices=Strength.choices)
    nature = models.CharField(max_length=12, choices=Nature.choices)
    is_mandate = models.BooleanField(default=False)
    deliverable_kind = models.CharField(max_length=12, choices=DeliverableKind.choices, blank=True)
    due_kind = models.CharField(max_length=14, choices=DueKind.choices, blank=True)
    due_from = models.DateField(null=True, blank=True)
    due_until = models.DateField(null=True, blank=True, db_index=True)
    due_recurrence = models.CharField(max_length=20, blank=True)
    state = models.CharField(max_length=18, choices=State.choices, default=State.NO_REPORT)
    state_by = models.CharField(max_length=200, blank=True)
    state_on = PartialDateField()
    state_on_latest = DateBoundField(of="state_on", edge="latest")
    reporter_count = models.PositiveIntegerField(default=0)
    last_said_on = models.DateField(null=True, blank=True, db_index=True)
    triage = models.CharField(max_length=8, choices=Triage.choices, default=Triage.FOLLOW)
    merged_into = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged")
    summaries = WordingField()
    themes = models.ManyToManyField(Theme, through="CommitmentTheme", related_name="commitments")
    rule = models.CharField(max_length=80, blank=True)
    doubt = models.FloatField(default=0)
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["instrument", "position"]
        constraints = [
            models.UniqueConstraint(fields=["instrument", "code"], name="commitment_code_once"),
            models.CheckConstraint(
                condition=Q(nature="once", state__in=STATES_ONCE)
                | Q(nature="continuing", state__in=STATES_CONTINUING)
                | Q(nature="none", state="no-report"),
                name="state_suits_nature",
            ),
            models.CheckConstraint(condition=Q(state="no-report") | ~Q(state_by=""), name="state_says_who"),
            models.CheckConstraint(
                condition=Q(due_from__isnull=True) | Q(due_until__isnull=True) | Q(due_from__lte=F("due_until")),
                name="commitment_due_in_order",
            ),
            models.CheckConstraint(
                condition=Q(triage="merged", merged_into__isnull=False) | Q(merged_into__isnull=True),
                name="merged_says_where",
            ),
            models.CheckConstraint(condition=Q(doubt__gte=0, doubt__lte=1), name="commitment_doubt_range"),
        ]
        indexes = [
            models.Index(fields=["nature", "state"]),
            models.Index(fields=["strength"]),
            # What lists are counted by, in the order of the counting: no row of the table is read for it.
            models.Index(
                fields=[
                    "withdrawn_at", "nature", "triage", "state", "reporter_count", "strength", "due_kind", "due_until",
                    "instrument",
                ],
                name="commitment_counted",
            ),
            models.Index(fields=["instrument", "withdrawn_at", "nature"], name="commitment_counted_by_text"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.summary or self.slug

    @property
    def summary(self) -> str:
        return say(self.summaries)

    @property
    def is_followable(self) -> bool:
        return self.nature != Nature.NONE and self.triage == Triage.FOLLOW and self.withdrawn_at is None

    def wording_in(self, language: str | None = None) -> "CommitmentWording | None":
        """The commitment's words in the language asked for (the reader's by default) or the nearest one."""
        found = {wording.version.language: wording for wording in self.wordings.all()}
        return next((found[code] for code in preferred_languages(language) if code in found), None)

    def get_absolute_url(self) -> str:
        return reverse("commitments:commitment", args=[self.slug])


class CommitmentWording(models.Model):
    """The words of a commitment in one language version. Spans point into the version's text.

    `marks` names the stretches behind each finding: `{"action": [s, e], "deliverable": [s, e], "due": [s, e]}`.
    `conditions` is a list of `{"text", "span"}`. `whys` says by which rule each was found, and how doubtful it is.
    """

    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="wordings")
    version = models.ForeignKey(LanguageVersion, on_delete=models.CASCADE, related_name="commitment_wordings")
    text = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    action = models.CharField(max_length=500, blank=True)
    deliverable = models.TextField(blank=True)
    due = models.CharField(max_length=500, blank=True)
    conditions = models.JSONField(default=list, blank=True)
    marks = models.JSONField(default=dict, blank=True)
    whys = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["commitment", "version"]
        constraints = [
            models.UniqueConstraint(fields=["commitment", "version"], name="commitment_wording_once"),
            models.CheckConstraint(condition=Q(start__lte=F("end")), name="commitment_span_in_order"),
        ]

    def __str__(self) -> str:
        return self.text[:80]


class Bearer(models.Model):
    """Who must act. A mandate's addressee is a bearer of part `addressee`.

    `named` is how each language version names it. `actors` are those it stands for: one, or for a collective bearer
    all that were bound that day; each reports for itself.
    """

    class Part(models.TextChoices):
        BEARER = "bearer", _("Bearer")
        ADDRESSEE = "addressee", _("Addressee")
        LEAD = "lead", _("Lead")
        SUPPORT = "support", _("Support")

    class Source(models.TextChoices):
        OWN = "own", _("its own words")
        CHAPEAU = "chapeau", _("the opening words above it")
        SPEAKER = "speaker", _("whoever speaks in the text")
        EDITOR = "editor", _("an editor")

    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="bearers")
    part = models.CharField(max_length=10, choices=Part.choices, default=Part.BEARER)
    position = models.PositiveIntegerField(default=0)
    named = WordingField()
    is_collective = models.BooleanField(default=False)
    found_in = models.CharField(max_length=8, choices=Source.choices)
    actors = models.ManyToManyField(Actor, related_name="borne", blank=True)
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["commitment", "part", "position"]
        constraints = [
            models.UniqueConstraint(fields=["commitment", "part", "position"], name="bearer_once"),
        ]

    def __str__(self) -> str:
        return say(self.named)


class CommitmentTheme(models.Model):
    commitment = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="theme_links")
    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="commitment_links")
    confirmed_by = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["commitment", "theme"], name="commitment_theme_once")]


class Lineage(models.Model):
    """A mandate handed on: `later` reaffirms, changes or takes over `earlier`."""

    class Kind(models.TextChoices):
        REAFFIRMS = "reaffirms", _("reaffirms")
        CHANGES = "changes", _("changes")
        DELIVERS = "delivers", _("delivers")
        TAKES_OVER = "takes-over", _("takes over")

    earlier = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="lineage_later")
    later = models.ForeignKey(Commitment, on_delete=models.CASCADE, related_name="lineage_earlier")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["earlier", "later", "kind"], name="lineage_once"),
            models.CheckConstraint(condition=~Q(earlier=F("later")), name="lineage_between_two"),
        ]
