"""Instruments and how they stand to meetings, to each other, and to the actors that adopted or signed them."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.actors.models import Actor
from mandato_web.meetings.models import Meeting
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class InstrumentKind(models.TextChoices):
    DECLARATION = "declaration", _("Declaration")
    RESOLUTION = "resolution", _("Resolution")
    MEMORANDUM = "memorandum", _("Memorandum of understanding")
    AGREEMENT = "agreement", _("Agreement")
    TREATY = "treaty", _("Treaty")
    ACTION_PLAN = "action-plan", _("Action plan")
    REPORT = "report", _("Report")
    CHARTER = "charter", _("Charter")
    STATEMENT = "statement", _("Statement")
    PROGRAMME = "programme", _("Programme")
    OTHER = "other", _("Other text")


class MeetingPart(models.TextChoices):
    ADOPTED = "adopted", _("Adopted there")
    SIGNED = "signed", _("Signed there")
    REPORT = "report", _("Its report")
    DOCUMENT = "document", _("Its document")


class Instrument(models.Model):
    """A text that was adopted, signed or published. `slug` is its permanent address and never changes.

    A stub is known only by mention: it has no language version. A restatement carries our words, and says by
    `official_source` and `official_url` where the official text is published, as far as a source says.
    `translated` names the languages in which the title is our own rendering.
    """

    slug = models.SlugField(max_length=160, unique=True)
    kind = models.CharField(max_length=20, choices=InstrumentKind.choices)
    titles = WordingField()
    short_titles = WordingField()
    translated = models.JSONField(default=list, blank=True)
    symbol = models.CharField(max_length=60, blank=True, db_index=True)
    date = PartialDateField()
    date_earliest = DateBoundField(of="date", edge="earliest")
    date_latest = DateBoundField(of="date", edge="latest")
    place = models.CharField(max_length=120, blank=True)
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="instruments")
    meeting_part = models.CharField(max_length=8, choices=MeetingPart.choices, blank=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="annexes")
    is_stub = models.BooleanField(default=False)
    is_restatement = models.BooleanField(default=False)
    is_example = models.BooleanField(default=False)
    official_source = models.CharField(max_length=300, blank=True)
    official_url = models.URLField(blank=True, max_length=500)
    source = models.CharField(max_length=300, blank=True)
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = [F("date_earliest").desc(nulls_last=True), "slug"]
        constraints = [
            models.CheckConstraint(condition=~Q(parent=F("pk")), name="instrument_not_own_annex"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def title(self) -> str:
        """In the reader's language, or the nearest."""
        return say(self.titles) or self.slug

    @property
    def short_title(self) -> str:
        return say(self.short_titles) or self.title

    def get_absolute_url(self) -> str:
        return reverse("instruments:instrument", args=[self.slug])


class Alias(models.Model):
    """Another name by which texts call an instrument; `folded` is what citations are matched against."""

    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=300)
    folded = models.CharField(max_length=300, db_index=True)
    language = models.CharField(max_length=2, blank=True)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name_plural = "aliases"
        ordering = ["instrument", "name"]
        constraints = [models.UniqueConstraint(fields=["instrument", "name", "language"], name="alias_once")]

    def __str__(self) -> str:
        return self.name


class Relation(models.Model):
    """How one instrument stands to another: `source` implements, amends, ... `target`.

    `source_label` and `target_label` name the provisions meant, where the relation holds for less than the whole.
    """

    class Kind(models.TextChoices):
        IMPLEMENTS = "implements", _("implements")
        AMENDS = "amends", _("amends")
        ADDENDUM = "addendum-to", _("is an addendum to")
        SUPERSEDES = "supersedes", _("supersedes")
        REAFFIRMS = "reaffirms", _("reaffirms")
        ANNEXED = "annexed", _("is annexed to")
        MANDATED_BY = "mandated-by", _("was mandated by")
        FOLLOWS = "follows", _("follows")

    source = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="relations")
    target = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="related_from")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    source_label = models.CharField(max_length=60, blank=True)
    target_label = models.CharField(max_length=60, blank=True)
    fact_source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["source", "kind", "target"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "target", "kind", "source_label", "target_label"], name="relation_once"
            ),
            models.CheckConstraint(condition=~Q(source=F("target")), name="relation_to_another"),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.get_kind_display()} {self.target}"


class Position(models.Model):
    """What an actor did with an instrument; `named` is the actor as the text names it, known to us or not.

    A signature names `person` and `capacity`. `provisions` are the labels of those that an actor reserved or
    dissociated itself from; without any it was the whole text.
    """

    class Kind(models.TextChoices):
        PARTY = "party", _("Party")
        ADOPTED = "adopted", _("Adopted")
        SIGNED = "signed", _("Signed")
        RESERVED = "reserved", _("Reserved")
        DISSOCIATED = "dissociated", _("Dissociated")
        ABSENT = "absent", _("Absent")
        ACCEDED = "acceded", _("Acceded later")

    instrument = models.ForeignKey(Instrument, on_delete=models.CASCADE, related_name="positions")
    actor = models.ForeignKey(Actor, null=True, blank=True, on_delete=models.PROTECT, related_name="positions")
    named = models.CharField(max_length=300, blank=True)
    acronym = models.CharField(max_length=40, blank=True)
    kind = models.CharField(max_length=12, choices=Kind.choices)
    person = models.CharField(max_length=200, blank=True)
    capacity = WordingField()
    date = PartialDateField()
    provisions = models.JSONField(default=list, blank=True)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["instrument", "kind", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["instrument", "actor", "named", "kind", "person"], nulls_distinct=False, name="position_once"
            ),
            models.CheckConstraint(condition=Q(actor__isnull=False) | ~Q(named=""), name="position_names_somebody"),
        ]

    def __str__(self) -> str:
        return f"{self.actor or self.named}: {self.get_kind_display()}"
