"""What comes in (packages, uploads, the jobs that read them) and what is reviewed (dossiers, proposals, findings)."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mandato import problem_in
from mandato_web.commitments.models import Commitment, Triage
from mandato_web.consultations.models import Consultation
from mandato_web.files.models import StoredFile
from mandato_web.instruments.models import Instrument
from mandato_web.meetings.models import Meeting
from mandato_web.values.wording import spoken_language


class Standing(models.TextChoices):
    AUTHENTIC = "authentic", _("the official text, authentic in this language")
    TRANSLATION = "translation", _("a translation or other copy")
    RESTATEMENT = "restatement", _("a restatement in our own words")


class Package(models.Model):
    """Files that were handed in together: a folder, several files, or an archive. `name` is what the person sees."""

    name = models.CharField(max_length=200)
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="packages")
    by_id = models.CharField(max_length=40)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name


class Refusal(models.Model):
    """A file of a package that could not be taken in: what is wrong with it, and what to do. Its bytes are not kept."""

    package = models.ForeignKey(Package, on_delete=models.CASCADE, related_name="refusals")
    name = models.CharField(max_length=255)
    problem = models.TextField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name


class Upload(models.Model):
    """A file that an editor handed in; `by_id` and `by_label` say who. The bytes of one that failed are forgotten."""

    file = models.ForeignKey(StoredFile, null=True, blank=True, on_delete=models.PROTECT, related_name="uploads")
    name = models.CharField(max_length=255)
    language = models.CharField(max_length=2, blank=True)
    standing = models.CharField(max_length=11, choices=Standing.choices, blank=True)
    package = models.ForeignKey(Package, null=True, blank=True, on_delete=models.CASCADE, related_name="uploads")
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="uploads")
    by_id = models.CharField(max_length=40)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name


class Job(models.Model):
    """The reading of one upload. A worker that dies leaves `heartbeat_at` behind: the reaper takes the job up again."""

    class Stage(models.TextChoices):
        QUEUED = "queued", _("Waiting for a worker")
        READING = "reading", _("Being read")
        READY = "ready", _("Ready for review")
        FAILED = "failed", _("Could not be read")

    upload = models.OneToOneField(Upload, on_delete=models.CASCADE, related_name="job")
    stage = models.CharField(max_length=8, choices=Stage.choices, default=Stage.QUEUED)
    percent = models.PositiveSmallIntegerField(default=0)
    attempts = models.PositiveSmallIntegerField(default=0)
    queued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True, blank=True)
    heartbeat_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    problem = models.TextField(blank=True)
    advice = models.TextField(blank=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [models.CheckConstraint(condition=Q(percent__lte=100), name="percent_range")]

    @property
    def problem_said(self) -> str:
        """What kept the file from being read, and below what to do, in the reader's language."""
        return problem_in(self.problem, spoken_language())

    @property
    def advice_said(self) -> str:
        return problem_in(self.advice, spoken_language())


class Dossier(models.Model):
    """One instrument to be: the proposals that are its language versions, reviewed together and published together.

    `joins` is the instrument of the register that they become texts of; without it they make a new one at `slug`.
    `leading` is the language whose facts count where versions differ.
    """

    class Stage(models.TextChoices):
        OPEN = "open", _("To be reviewed")
        PUBLISHED = "published", _("Published")
        DRAFTED = "drafted", _("Became a draft")

    package = models.ForeignKey(Package, null=True, blank=True, on_delete=models.CASCADE, related_name="dossiers")
    title = models.CharField(max_length=500, blank=True)
    slug = models.SlugField(max_length=160)
    joins = models.ForeignKey(Instrument, null=True, blank=True, on_delete=models.SET_NULL, related_name="joined_by")
    leading = models.CharField(max_length=2)
    stage = models.CharField(max_length=10, choices=Stage.choices, default=Stage.OPEN)
    published_as = models.ForeignKey(
        Instrument, null=True, blank=True, on_delete=models.SET_NULL, related_name="dossiers"
    )
    published_at = models.DateTimeField(null=True, blank=True)
    drafted_as = models.ForeignKey(
        Consultation, null=True, blank=True, on_delete=models.SET_NULL, related_name="dossiers"
    )

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.title or self.slug


class Proposal(models.Model):
    """One text that the reader found in an upload, in the fields of `mandato read --explain`.

    `reading` is never altered: what an editor decides stands in `Finding`. `traits` are what texts are grouped by,
    `reasons` why this one stands in its dossier, `placed_by` who put it there where that was a person.
    """

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="proposals")
    dossier = models.ForeignKey(Dossier, on_delete=models.PROTECT, related_name="proposals")
    position = models.PositiveIntegerField()
    language = models.CharField(max_length=2)
    reading = models.JSONField()
    text = models.TextField()
    media_type = models.CharField(max_length=100)
    reader = models.CharField(max_length=20)
    traits = models.JSONField(default=dict, blank=True)
    reasons = models.JSONField(default=list, blank=True)
    placed_by = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["upload", "position"]
        constraints = [models.UniqueConstraint(fields=["upload", "position"], name="proposal_once")]


class Kind(models.TextChoices):
    IDENTITY = "identity", _("What the text is")
    PROVISION = "provision", _("Provision")
    COMMITMENT = "commitment", _("Commitment")
    CITATION = "citation", _("Citation")
    TERM = "term", _("Term")


class Decision(models.TextChoices):
    PENDING = "pending", _("Not yet decided")
    ACCEPTED = "accepted", _("Accepted")
    EDITED = "edited", _("Corrected")
    REJECTED = "rejected", _("Rejected")
    MERGED = "merged", _("Merged with the one before")


DOUBTFUL = 0.5


class Item(models.Model):
    """What one look decides: the findings that the language versions of a dossier make of the same thing.

    It follows from its findings and holds no decision of its own. `version` grows with every act: whoever acts on an
    older one is told. `place` orders provisions as the text does. `notes` say where versions differ.
    """

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="items")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    key = models.CharField(max_length=320)
    position = models.PositiveIntegerField()
    place = models.PositiveIntegerField(default=0)
    label = models.CharField(max_length=60, blank=True)
    words = models.CharField(max_length=200, blank=True)
    doubt = models.FloatField(default=0)
    notes = models.JSONField(default=list, blank=True)
    decision = models.CharField(max_length=8, choices=Decision.choices, default=Decision.PENDING)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["dossier", "-doubt", "position"]
        constraints = [models.UniqueConstraint(fields=["dossier", "key"], name="item_once")]
        indexes = [
            models.Index(fields=["dossier", "-doubt", "position"], name="item_by_doubt"),
            models.Index(fields=["dossier", "kind", "place"], name="item_by_place"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.label}".strip()

    @property
    def is_doubtful(self) -> bool:
        """Whether the reader would rather have a person decide, and nobody has."""
        return self.doubt >= DOUBTFUL and self.decision == Decision.PENDING


class Finding(models.Model):
    """One fact of a proposal to be accepted, edited or rejected. `path` says where it stands in the reading.

    `after` is the path behind which a part that an editor split off stands; empty for what the reader found.
    """

    Kind = Kind
    Decision = Decision

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="findings")
    item = models.ForeignKey(Item, null=True, blank=True, on_delete=models.SET_NULL, related_name="findings")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    path = models.CharField(max_length=300)
    after = models.CharField(max_length=300, blank=True)
    position = models.PositiveIntegerField()
    found = models.JSONField()
    edited = models.JSONField(null=True, blank=True)
    rule = models.CharField(max_length=80, blank=True)
    doubt = models.FloatField(default=0)
    decision = models.CharField(max_length=8, choices=Decision.choices, default=Decision.PENDING)
    triage = models.CharField(max_length=8, choices=Triage.choices, blank=True)
    merges_into = models.ForeignKey(
        Commitment, null=True, blank=True, on_delete=models.SET_NULL, related_name="merging_findings"
    )
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["proposal", "-doubt", "position"]
        constraints = [
            models.UniqueConstraint(fields=["proposal", "path"], name="finding_once"),
            models.CheckConstraint(condition=Q(decision="pending") | ~Q(decided_by=""), name="decision_says_who"),
        ]


class Act(models.Model):
    """One thing that a person did to a dossier, with what stood before, so that it can be undone until publication.

    `before` holds by key the fields of each finding it touched; `after` the version each had then.
    """

    class Kind(models.TextChoices):
        ACCEPT = "accept", _("Accepted")
        EDIT = "edit", _("Corrected")
        REJECT = "reject", _("Rejected")
        REOPEN = "reopen", _("Opened again")
        ACCEPT_BELOW = "below", _("Accepted together")
        TRIAGE = "triage", _("Sorted")
        SPLIT = "split", _("Split")
        MERGE = "merge", _("Merged")
        REGROUP = "regroup", _("Regrouped")
        PLACE = "place", _("Placed")

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="acts")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    label = models.CharField(max_length=200, blank=True)
    count = models.PositiveIntegerField(default=1)
    item = models.ForeignKey(Item, null=True, blank=True, on_delete=models.SET_NULL, related_name="acts")
    by_id = models.CharField(max_length=40)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    created = models.JSONField(default=list, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["dossier", "by_id", "undone_at"], name="act_to_undo")]


class Seat(models.Model):
    """Where a person is in a dossier: where they left off, and, while it is fresh, that they are at work on it."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="seats")
    by_id = models.CharField(max_length=40)
    by_label = models.CharField(max_length=200)
    item = models.ForeignKey(Item, null=True, blank=True, on_delete=models.SET_NULL, related_name="seats")
    seen_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["dossier", "by_id"], name="seat_once")]
