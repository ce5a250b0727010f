"""Actors, their offices and the people who held them, and their membership of conferences and groups."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from mandato_web.organisation.words import member_word
from mandato_web.values.dates import DateBoundField, PartialDateField
from mandato_web.values.wording import WordingField, say


class ActorKind(models.TextChoices):
    STATE = "state", _("State")
    ORGANISATION = "organisation", _("Organisation")
    CONFERENCE = "conference", _("Conference")
    BODY = "body", _("Body")
    UNIT = "unit", _("Unit")
    PROCESS = "process", _("Regional process")
    NETWORK = "network", _("Network")
    MUNICIPALITY = "municipality", _("Municipality")
    UNIVERSITY = "university", _("University")
    GROUP = "group", _("Group")
    OTHER = "other", _("Other")


class Actor(models.Model):
    """Whoever can promise, be asked, or take part. `slug` is its permanent address.

    `aliases` are other names by which texts call it, in any language. `source` says where its facts stand.
    `merged_into` is the actor that this one turned out to be: its address leads there.
    """

    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=20, choices=ActorKind.choices)
    names = WordingField()
    acronyms = WordingField()
    aliases = models.JSONField(default=list, blank=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="units")
    country_code = models.CharField(max_length=2, blank=True)
    seat = models.CharField(max_length=120, blank=True)
    website = models.URLField(blank=True, max_length=500)
    source = models.CharField(max_length=300, blank=True)
    is_example = models.BooleanField(default=False)
    merged_into = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="absorbed")

    class Meta:
        ordering = ["slug"]
        constraints = [
            models.CheckConstraint(condition=~Q(parent=F("pk")), name="actor_not_own_parent"),
            models.CheckConstraint(condition=~Q(merged_into=F("pk")), name="actor_not_merged_into_itself"),
            models.CheckConstraint(condition=~Q(kind="unit") | Q(parent__isnull=False), name="unit_has_parent"),
            models.UniqueConstraint(
                fields=["country_code"], condition=Q(kind="state") & ~Q(country_code=""), name="state_once"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """In the reader's language, or the nearest."""
        return say(self.names) or self.acronym or self.slug

    @property
    def acronym(self) -> str:
        """As used in the reader's language; empty where it has none."""
        return say(self.acronyms)

    def name_in(self, language: str) -> str:
        return say(self.names, language) or self.acronym or self.slug

    def get_absolute_url(self) -> str:
        return reverse("actors:actor", args=[self.slug])


class Merge(models.Model):
    """Two actors found to be one: `gone` leads to `kept`. `moved` says what to give back when it is undone.

    `moved` is a list of `{"model", "field", "keys"}`; `aliases` are those that `kept` had before.
    """

    kept = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="merges")
    gone = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="merges_away")
    moved = models.JSONField(default=list, blank=True)
    aliases = models.JSONField(default=list, blank=True)
    reason = models.CharField(max_length=500, blank=True)
    merged_by = models.CharField(max_length=200, blank=True)
    merged_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-merged_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(kept=F("gone")), name="merge_of_two"),
            models.UniqueConstraint(fields=["gone"], condition=Q(undone_at__isnull=True), name="merged_once"),
        ]

    def __str__(self) -> str:
        return f"{self.gone} -> {self.kept}"


class Office(models.Model):
    """An address at which an organisation works."""

    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="offices")
    slug = models.SlugField(max_length=120, unique=True)
    names = WordingField()
    address = models.CharField(max_length=300, blank=True)
    city = models.CharField(max_length=120, blank=True)
    country_code = models.CharField(max_length=2, blank=True)
    telephone = models.CharField(max_length=60, blank=True)
    email = models.EmailField(blank=True)
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["actor", "slug"]

    def __str__(self) -> str:
        return say(self.names) or self.slug


class Holder(models.Model):
    """A person known to have acted for an actor in a capacity, as a source states it."""

    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="holders")
    person = models.CharField(max_length=200)
    aliases = models.JSONField(default=list, blank=True)
    capacity = WordingField()
    seen_on = PartialDateField()
    since = PartialDateField()
    since_earliest = DateBoundField(of="since", edge="earliest")
    until = PartialDateField()
    until_latest = DateBoundField(of="until", edge="latest")
    source = models.CharField(max_length=300)

    class Meta:
        ordering = ["actor", "person"]
        constraints = [
            models.UniqueConstraint(fields=["actor", "person", "capacity", "seen_on", "since"], name="holder_once"),
        ]

    def __str__(self) -> str:
        return self.person


class MembershipKind(models.TextChoices):
    MEMBER = "member-state", member_word(_("Member state"))
    ASSOCIATE_OBSERVER = "associate-observer", _("Associate observer")
    CONSULTATIVE_OBSERVER = "consultative-observer", _("Consultative observer")
    GUEST = "guest", _("Guest")
    FRIEND = "group-of-friends", _("Group of Friends")
    PARTICIPANT = "participant", _("Participant")


class Membership(models.Model):
    """An actor's part in a conference, body or group, from one day to another, as far as the source knows.

    `seen_on` is a day on which a source shows it, where none states since when.
    """

    conference = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="members")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="memberships")
    kind = models.CharField(max_length=25, choices=MembershipKind.choices)
    seen_on = PartialDateField()
    since = PartialDateField()
    since_earliest = DateBoundField(of="since", edge="earliest")
    until = PartialDateField()
    until_latest = DateBoundField(of="until", edge="latest")
    source = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["conference", "kind", "actor"]
        constraints = [
            models.UniqueConstraint(fields=["conference", "actor", "kind", "since"], name="membership_once"),
            models.CheckConstraint(condition=~Q(actor=F("conference")), name="member_of_another"),
            models.CheckConstraint(
                condition=Q(until_latest__isnull=True)
                | Q(since_earliest__isnull=True)
                | Q(since_earliest__lte=F("until_latest")),
                name="membership_dates_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.actor} - {self.get_kind_display()} - {self.conference}"
