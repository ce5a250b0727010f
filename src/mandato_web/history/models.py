"""The append-only table of changes, and the batches that seal it."""

from typing import Any, NoReturn

from django.core.exceptions import PermissionDenied
from django.db import models
from django.utils.translation import gettext_lazy as _


class AppendOnly(models.QuerySet["Change"]):
    """Refuses to alter or delete in bulk: a change is recorded once and stays."""

    def update(self, **kwargs: Any) -> NoReturn:
        raise PermissionDenied(_("History is append-only."))

    def delete(self) -> NoReturn:
        raise PermissionDenied(_("History is append-only."))


class Batch(models.Model):
    """A run of changes sealed together: its digest covers theirs and the digest of the batch before.

    `previous` is unique: two workers that seal at once cannot fork the chain.
    """

    sealed_at = models.DateTimeField()
    count = models.PositiveIntegerField()
    previous = models.CharField(max_length=64, blank=True, unique=True)
    digest = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["pk"]


class Change(models.Model):
    """Who did what to which record, when; `before` and `after` hold the fields that changed.

    `digest` covers `salt` and the payload, so the payload can be erased and the seal still holds.
    Who did it enters as a salted digest of its own, so a person can be forgotten while what was done stays proven.
    The subject is named by model label and key, without a foreign key: records may go, their history stays.
    """

    at = models.DateTimeField(db_index=True)
    action = models.CharField(max_length=40)
    subject_kind = models.CharField(max_length=60)
    subject_id = models.CharField(max_length=60)
    subject_label = models.CharField(max_length=300, blank=True)
    who_id = models.CharField(max_length=40, blank=True)
    who_label = models.CharField(max_length=200, blank=True)
    who_salt = models.CharField(max_length=64, blank=True)
    who_digest = models.CharField(max_length=64, blank=True)
    reason = models.TextField(blank=True)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    salt = models.CharField(max_length=64, blank=True)
    digest = models.CharField(max_length=64)
    erased_at = models.DateTimeField(null=True)
    batch = models.ForeignKey(Batch, null=True, on_delete=models.PROTECT, related_name="changes")

    objects = AppendOnly.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["subject_kind", "subject_id"]), models.Index(fields=["who_id"])]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.who_label or '-'} {self.action} {self.subject_label}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk is not None:
            raise PermissionDenied(_("History is append-only."))
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise PermissionDenied(_("History is append-only."))


class Stamp(models.Model):
    """A random number that a write leaves behind; the sum of all is the mark of the register (`freshness`)."""

    number = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.number:x}"
