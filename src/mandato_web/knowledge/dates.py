"""Deadlines of journalists' questions, for those who work on them; nobody else sees them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mandato_web.design.events import Event, Source, register
from mandato_web.knowledge.models import MediaRequest


def list_dates(user: Any, since: date | None, until: date | None) -> Iterator[Event]:
    if user is None or not user.is_authenticated or not user.has_perm("knowledge.media"):
        return
    found = MediaRequest.objects.filter(closed_at=None).exclude(confirmed_at=None)
    if since:
        found = found.filter(deadline__date__gte=since)
    if until:
        found = found.filter(deadline__date__lte=until)
    for one in found:
        day = timezone.localdate(one.deadline)
        yield Event(
            key=f"media-request.{one.pk}",
            kind="media-request",
            title=_("A journalist's question, number %(key)s") % {"key": one.pk},
            address=f"/knowledge/media/{one.pk}/",
            first=day,
            last=day,
            ends=True,
            at=one.deadline,
            public=False,
        )


def register_dates() -> None:
    register(Source("knowledge", {"media-request": gettext_lazy("A journalist's question")}, list_dates))
