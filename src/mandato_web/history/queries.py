"""What happened to a record."""

from django.db import models

from mandato_web.history.models import Change


def changes_of(subject: models.Model) -> models.QuerySet[Change]:
    """Latest first."""
    return Change.objects.filter(subject_kind=subject._meta.label_lower, subject_id=str(subject.pk))


def last_change_of(subject: models.Model) -> Change | None:
    return changes_of(subject).first()
