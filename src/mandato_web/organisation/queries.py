"""Who keeps the register, asked on every page and in every letter: read once, and again when something was written."""

import time
from typing import NamedTuple

from django.conf import settings
from django.db import OperationalError, ProgrammingError, transaction
from django.utils import timezone

from mandato_web.history.freshness import read_mark
from mandato_web.organisation.models import Organisation


class _Held(NamedTuple):
    organisation: Organisation
    until: float
    mark: str | None = None


_kept: list[_Held] = []


def current() -> Organisation:
    """The record, or an unsaved one with the usual words."""
    if _kept and _kept[0].until > time.monotonic():
        return _kept[0].organisation
    found = _read()
    # Whoever sets the register up sees each step at once.
    patience = settings.ORGANISATION_KEPT if found.set_up_at else 0
    keep(found, seconds=patience)
    return found


def keep(organisation: Organisation, *, seconds: float, mark: str | None = None) -> None:
    _kept[:] = [_Held(organisation, time.monotonic() + seconds, mark)]


def notice_changes() -> None:
    """At the beginning of a request or of a round of the worker: what another process wrote counts from here on.

    By the mark of the register, which every write changes: the record is read again only after one.
    """
    if _kept and _kept[0].until == float("inf"):
        return
    mark = read_mark()
    if not _kept or _kept[0].mark != mark:
        found = _read()
        keep(found, seconds=settings.ORGANISATION_KEPT if found.set_up_at else 0, mark=mark)


def forget() -> None:
    """After a change: the next who asks reads it anew."""
    _kept.clear()


def is_set_up() -> bool:
    return current().set_up_at is not None


def is_offered(language: str) -> bool:
    return language in current().languages


def usual() -> Organisation:
    """A register that is set up, and whose keeper chose no words of its own."""
    return Organisation(set_up_at=timezone.now())


def _read() -> Organisation:
    try:
        with transaction.atomic():
            held = Organisation.objects.select_related("logo").order_by("pk").first()
            return held or (usual() if settings.ORGANISATION_ASSUMED else Organisation())
    except (OperationalError, ProgrammingError):
        # There is no such table yet: the migrations come first.
        return Organisation()
