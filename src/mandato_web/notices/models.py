"""Who is told of what: notices before a day, follows, letters that wait or were sent, calendars as published."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from mandato_web.accounts.models import User
from mandato_web.values.wording import WordingField, say

LEADS = (180, 90, 30, 7, 1)


class Frequency(models.TextChoices):
    AT_ONCE = "at-once", _("At once")
    DAILY = "daily", _("Once a day")
    WEEKLY = "weekly", _("Once a week")


def usual_leads() -> list[int]:
    return list(LEADS)


class Preferences(models.Model):
    """How a person wants to be told. `leads`: so many days before a date. Whoever has chosen nothing has none."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="notice_preferences")
    by_mail = models.BooleanField(default=True)
    leads = models.JSONField(default=usual_leads)
    frequency = models.CharField(max_length=8, choices=Frequency.choices, default=Frequency.DAILY)
    every_date = models.BooleanField(default=False)


class Notice(models.Model):
    """One person told of one date, so many days before. Where the date moves, the new one is told of anew."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="notices")
    key = models.CharField(max_length=200)
    day = models.DateField()
    lead = models.PositiveIntegerField()
    kind = models.CharField(max_length=40)
    titles = WordingField()
    notes = WordingField()
    first = models.DateField()
    last = models.DateField()
    address = models.CharField(max_length=500)
    made_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_at", "day", "pk"]
        constraints = [models.UniqueConstraint(fields=["user", "key", "day", "lead"], name="notice_once")]
        indexes = [models.Index(fields=["user", "read_at"])]

    def __str__(self) -> str:
        return self.title

    @property
    def title(self) -> str:
        return say(self.titles)

    @property
    def note(self) -> str:
        return say(self.notes)


class Reader(models.Model):
    """Whoever follows by e-mail without an account. Leaving erases the address."""

    email = models.EmailField(unique=True)
    language = models.CharField(max_length=2)
    frequency = models.CharField(max_length=8, choices=Frequency.choices, default=Frequency.DAILY)
    asked_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return self.email


class Asked(models.Model):
    """An address was written to and did not answer. Only a keyed digest is kept, so that nobody writes to it again."""

    digest = models.CharField(max_length=64, unique=True)
    asked_at = models.DateTimeField(db_index=True)


class SubjectKind(models.TextChoices):
    REGISTER = "register", _("The whole register")
    COMMITMENT = "commitment", _("Commitment")
    INSTRUMENT = "instrument", _("Text")
    ACTOR = "actor", _("Actor")
    CONSULTATION = "consultation", _("Consultation")
    TREATY = "treaty", _("Treaty")
    PRACTICE = "practice", _("Practice")
    SEARCH = "search", _("Search")


class Follow(models.Model):
    """Somebody follows something. `key` is a slug, or for a search its list and question: `commitments?state=...`.

    `seen` is the last sealed batch of changes that was told of. A reader's follow counts from the day it was confirmed.
    """

    user = models.ForeignKey(User, null=True, blank=True, on_delete=models.CASCADE, related_name="follows")
    reader = models.ForeignKey(Reader, null=True, blank=True, on_delete=models.CASCADE, related_name="follows")
    kind = models.CharField(max_length=12, choices=SubjectKind.choices)
    key = models.CharField(max_length=500, blank=True)
    made_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)
    seen = models.BigIntegerField(default=0)

    class Meta:
        ordering = ["kind", "key"]
        constraints = [
            models.CheckConstraint(
                condition=Q(user__isnull=False, reader__isnull=True) | Q(user__isnull=True, reader__isnull=False),
                name="follow_of_one",
            ),
            models.UniqueConstraint(fields=["user", "kind", "key"], name="person_follows_once"),
            models.UniqueConstraint(fields=["reader", "kind", "key"], name="reader_follows_once"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class Letter(models.Model):
    """An e-mail that waits or was sent. `key` says what it tells whom: a letter of the same key is never made twice.

    `claimed`: a sender prepares it. `handing-over`: the server is being given it; where the sender dies in that state
    nobody knows whether the server took it. Then a letter that may repeat is sent again under the same Message-ID, and
    one that may not stays `unsure`.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        CLAIMED = "claimed", _("Being sent")
        HANDING_OVER = "handing-over", _("Being handed over")
        SENT = "sent", _("Sent")
        REFUSED = "refused", _("Refused")
        UNSURE = "unsure", _("Perhaps sent")

    class Kind(models.TextChoices):
        DATES = "dates", _("Coming dates")
        CHANGES = "changes", _("Changes")
        CONFIRM = "confirm", _("Confirmation")
        ACCOUNT = "account", _("Account")

    key = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    may_repeat = models.BooleanField()
    user = models.ForeignKey(User, null=True, blank=True, on_delete=models.CASCADE, related_name="letters")
    reader = models.ForeignKey(Reader, null=True, blank=True, on_delete=models.CASCADE, related_name="letters")
    to = models.EmailField()
    language = models.CharField(max_length=2)
    subject = models.CharField(max_length=300)
    text = models.TextField()
    html = models.TextField()
    headers = models.JSONField(default=dict)
    message_id = models.CharField(max_length=200)
    state = models.CharField(max_length=12, choices=State.choices, default=State.WAITING, db_index=True)
    attempts = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField()
    not_before = models.DateTimeField(db_index=True)
    claimed_until = models.DateTimeField(null=True, blank=True)
    claim = models.CharField(max_length=32, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    problem = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["-made_at", "-pk"]

    def __str__(self) -> str:
        return self.subject


class CalendarAddress(models.Model):
    """A person's secret calendar address is made from `nonce` and the register's key; making it anew is a new nonce."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="calendar_address")
    nonce = models.CharField(max_length=64)
    made_at = models.DateTimeField()
    asked_at = models.DateTimeField(null=True, blank=True)


class PublishedEvent(models.Model):
    """An event as a calendar last said it; without a calendar, as the public one did.

    Calendar programs follow it by `uid` and `sequence`. What is gone is kept as cancelled, without its words.
    """

    calendar = models.ForeignKey(
        CalendarAddress, null=True, blank=True, on_delete=models.CASCADE, related_name="published"
    )
    key = models.CharField(max_length=200)
    uid = models.CharField(max_length=300)
    digest = models.CharField(max_length=64)
    sequence = models.PositiveIntegerField(default=0)
    first = models.DateField()
    last = models.DateField()
    day = models.DateField(db_index=True)
    actors = models.JSONField(default=list)
    modified_at = models.DateTimeField()
    cancelled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["calendar", "key"], nulls_distinct=False, name="published_once"),
        ]


class DailyRun(models.Model):
    """One job of one day: claimed, done, or failed and to be tried again."""

    name = models.CharField(max_length=100)
    day = models.DateField()
    attempts = models.PositiveIntegerField(default=0)
    claimed_until = models.DateTimeField(null=True, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(max_length=500, blank=True)
    problem = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["-day", "name"]
        constraints = [models.UniqueConstraint(fields=["name", "day"], name="job_once_a_day")]

    def __str__(self) -> str:
        return f"{self.name} {self.day}"
