"""Questions asked of meetings. Reads only."""

from collections import defaultdict
from datetime import date
from typing import Any

from django.db.models import Count, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.design.filtering import Facet, build_facet
from mandato_web.meetings.models import Meeting, MeetingFact, SeriesKind


def filter_meetings(parameters: QueryDict, *, without: str = "") -> QuerySet[Meeting]:
    found = Meeting.objects.select_related("series", "host")
    kind = parameters.get("kind", "")
    return found.filter(kind=kind) if kind and without != "kind" else found


def list_facets(parameters: QueryDict) -> list[Facet]:
    kinds = dict(SeriesKind.choices)
    counted = filter_meetings(parameters, without="kind").order_by().values_list("kind").annotate(n=Count("pk"))
    return [build_facet("kind", _("Kind"), [(k, kinds.get(k, k), n) for k, n in counted.order_by("-n")], parameters)]


def get_meeting(slug: str) -> Meeting | None:
    return Meeting.objects.select_related("series", "host", "secretariat").filter(slug=slug).first()


def group_facts(meeting: Meeting) -> list[tuple[str, list[MeetingFact]]]:
    """Steps, proposals, offers and what was handed on, by kind."""
    grouped: dict[str, list[MeetingFact]] = defaultdict(list)
    for fact in meeting.facts.select_related("actor"):
        grouped[fact.get_kind_display()].append(fact)
    return list(grouped.items())


def list_dated(since: date | None, until: date | None) -> list[Meeting]:
    """Meetings that touch the stretch of time, in order."""
    found = Meeting.objects.filter(starts_earliest__isnull=False).order_by("starts_earliest", "slug")
    if since:
        found = found.filter(starts_earliest__gte=since)
    return list(found.filter(starts_earliest__lte=until) if until else found)


def list_attended(actor: Any) -> list[Meeting]:
    """Meetings that an actor hosted, serviced or took part in."""
    there = Meeting.objects.filter(participations__actor=actor) | Meeting.objects.filter(host=actor)
    return list((there | Meeting.objects.filter(secretariat=actor)).distinct())
