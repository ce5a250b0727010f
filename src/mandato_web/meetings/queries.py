"""Questions asked of meetings. Reads only."""

from collections import defaultdict
from datetime import date
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.design.filtering import Facet, asked_for, build_facet
from mandato_web.meetings.models import Meeting, MeetingFact, Paper, Participation, SeriesKind, Session


def filter_meetings(parameters: QueryDict, *, without: str = "") -> QuerySet[Meeting]:
    found = Meeting.objects.select_related("series").prefetch_related("hosts")
    kind = asked_for(parameters, "kind")
    return found.filter(kind=kind) if kind and without != "kind" else found


def list_facets(parameters: QueryDict) -> list[Facet]:
    kinds = dict(SeriesKind.choices)
    counted = filter_meetings(parameters, without="kind").order_by().values_list("kind").annotate(n=Count("pk"))
    return [build_facet("kind", _("Kind"), [(k, kinds.get(k, k), n) for k, n in counted.order_by("-n")], parameters)]


def get_meeting(slug: str) -> Meeting | None:
    return Meeting.objects.select_related("series", "pro_tempore", "prepares").filter(slug=slug).first()


def list_hands(meeting: Meeting) -> list[tuple[Any, list[Actor]]]:
    """Hosts, organisers and supporters, as far as there are any."""
    hands = [
        (_("Host"), meeting.hosts),
        (_("Organised by"), meeting.organisers),
        (_("Supported by"), meeting.supporters),
    ]
    return [(label, held) for label, held in ((label, list(group.all())) for label, group in hands) if held]


def group_facts(meeting: Meeting) -> list[tuple[str, list[MeetingFact]]]:
    """Objectives first, then steps, proposals and offers, by kind."""
    grouped: dict[str, list[MeetingFact]] = defaultdict(list)
    for fact in meeting.facts.select_related("actor", "kept_by"):
        grouped[fact.kind].append(fact)
    labels = {
        MeetingFact.Kind.GENERAL_OBJECTIVE: _("General objective"),
        MeetingFact.Kind.OBJECTIVE: _("Specific objectives"),
        MeetingFact.Kind.STEP: _("Steps"),
        MeetingFact.Kind.PROPOSAL: _("Proposals tabled"),
        MeetingFact.Kind.OFFER: _("Offers to host"),
    }
    return [(labels.get(MeetingFact.Kind(kind), kind), held) for kind, held in sorted(grouped.items(), key=_fact_order)]


def _fact_order(grouped: tuple[str, list[MeetingFact]]) -> int:
    return list(MeetingFact.Kind.values).index(grouped[0])


def list_sessions(meeting: Meeting) -> list[Session]:
    people = Participation.objects.select_related("actor").order_by("position")
    papers = Paper.objects.prefetch_related("authors").order_by("position")
    return list(meeting.sessions.prefetch_related(Prefetch("participations", people), Prefetch("papers", papers)))


def list_participants(meeting: Meeting) -> list[Participation]:
    """Those of the whole meeting, not of one session."""
    return list(meeting.participations.filter(session=None).select_related("actor"))


def list_meetings_from(today: date, most: int) -> list[Meeting]:
    """Meetings that are not over, the next first."""
    dated = Meeting.objects.filter(starts_earliest__isnull=False)
    ahead = dated.filter(Q(starts_earliest__gte=today) | Q(ends_latest__gte=today))
    return list(ahead.order_by("starts_earliest", "slug")[:most])


def list_meetings_before(today: date, most: int) -> list[Meeting]:
    """Meetings that are over, the latest first."""
    over = Meeting.objects.filter(starts_earliest__lt=today).exclude(ends_latest__gte=today)
    return list(over.order_by("-starts_earliest", "slug")[:most])


def list_attended(actor: Any) -> list[Meeting]:
    """Meetings that an actor hosted, organised or took part in."""
    there = Q(pk__in=Participation.objects.filter(actor=actor).values("meeting"))
    return list(Meeting.objects.filter(there | Q(hosts=actor) | Q(organisers=actor)).distinct())
