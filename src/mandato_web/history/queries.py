"""What happened to a record."""

from collections.abc import Iterable
from datetime import datetime

from django.db import models

from mandato_web.history.models import Change


def changes_of(subject: models.Model) -> models.QuerySet[Change]:
    """Latest first."""
    return Change.objects.filter(subject_kind=subject._meta.label_lower, subject_id=str(subject.pk))


def last_change_of(subject: models.Model) -> Change | None:
    return changes_of(subject).first()


def last_moment_of(*subjects: models.Model) -> datetime | None:
    """When any of these records changed last. One query."""
    return _changes_of_all(subjects).aggregate(last=models.Max("at"))["last"]


def version_of(*subjects: models.Model) -> str:
    """A mark of how these records stand together; another after any change recorded of one of them. One query."""
    counted = _changes_of_all(subjects).aggregate(count=models.Count("pk"), last=models.Max("pk"))
    return f"{counted['last'] or 0}.{counted['count']}.{len(subjects)}"


def changes_since(version: str, *subjects: models.Model) -> list[Change]:
    """What was recorded of these records after `version` was made, latest first; nothing for a malformed one."""
    last = version.split(".")[0]
    return list(_changes_of_all(subjects).filter(pk__gt=int(last))) if last.isascii() and last.isdigit() else []


def _changes_of_all(subjects: Iterable[models.Model]) -> models.QuerySet[Change]:
    keys: dict[str, list[str]] = {}
    for subject in subjects:
        keys.setdefault(subject._meta.label_lower, []).append(str(subject.pk))
    named = models.Q(pk__in=[])
    for kind, held in keys.items():
        named |= models.Q(subject_kind=kind, subject_id__in=held)
    return Change.objects.filter(named)
