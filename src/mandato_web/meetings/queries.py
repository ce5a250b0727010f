"""Questions asked of meetings. Reads only."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, Prefetch, Q, QuerySet
from django.db.models.functions import ExtractYear
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.design.filtering import Facet, asked_for, build_facet
from mandato_web.meetings.models import (
    Meeting,
    MeetingDocument,
    MeetingFact,
    Paper,
    Participation,
    Series,
    SeriesMember,
    Session,
    list_kinds,
)

_KIND = MeetingFact.Kind


class Neighbours(NamedTuple):
    """The meetings before and after in the same series."""

    before: Meeting | None
    after: Meeting | None


def filter_meetings(parameters: QueryDict, *, without: str = "") -> QuerySet[Meeting]:
    found = Meeting.objects.select_related("series").prefetch_related("hosts")
    asked = {name: asked_for(parameters, name) for name in ("kind", "series", "place", "year") if name != without}
    if asked.get("kind"):
        found = found.filter(kind=asked["kind"])
    if asked.get("series"):
        found = found.filter(series__slug=asked["series"])
    if asked.get("place"):
        found = found.filter(place=asked["place"])
    if asked.get("year"):
        year = asked["year"]
        known = year.isascii() and year.isdigit() and len(year) == 4
        found = found.filter(starts_earliest__year=int(year)) if known else found.none()
    return found


def list_facets(parameters: QueryDict) -> list[Facet]:
    """What the list can be narrowed by; one query a facet, and one for the names of series."""
    kinds = dict(list_kinds())
    series = _count(filter_meetings(parameters, without="series"), "series__slug")
    names = {one.slug: str(one) for one in Series.objects.filter(slug__in=[slug for slug, _ in series])}
    years = _count(filter_meetings(parameters, without="year").annotate(y=ExtractYear("starts_earliest")), "y")
    found = [
        (
            "kind",
            _("Kind"),
            [(k, kinds.get(k, k), n) for k, n in _count(filter_meetings(parameters, without="kind"), "kind")],
        ),
        ("series", _("Series"), [(slug, names.get(slug, slug), n) for slug, n in series]),
        ("place", _("Place"), [(p, p, n) for p, n in _count(filter_meetings(parameters, without="place"), "place")]),
        ("year", _("Year"), [(y, y, n) for y, n in sorted(years, reverse=True)]),
    ]
    return [build_facet(name, label, counted, parameters) for name, label, counted in found]


def _count(found: QuerySet[Meeting], field: str) -> list[tuple[Any, int]]:
    rows = found.order_by().values_list(field).annotate(n=Count("pk", distinct=True)).order_by("-n", field)
    return [(value, n) for value, n in rows if value not in (None, "")]


def count_kinds() -> dict[str, int]:
    """How many meetings and series are of each kind that any is of."""
    counts: Counter[str] = Counter()
    for model in (Meeting, Series):
        counts.update(dict(model.objects.order_by().values_list("kind").annotate(n=Count("pk"))))
    return dict(counts)


def get_meeting(slug: str) -> Meeting | None:
    return Meeting.objects.select_related("series", "pro_tempore", "prepares").filter(slug=slug).first()


def get_series(slug: str) -> Series | None:
    return Series.objects.select_related("actor", "prepares").filter(slug=slug).first()


def list_series() -> list[Series]:
    """Those that have meetings or members first, by how many meetings they have."""
    return list(Series.objects.annotate(n=Count("meetings")).order_by("-n", "slug"))


def list_of_series(series: Series) -> list[Meeting]:
    """In the order of time; those without a date by their number, at the end."""
    return list(series.meetings.prefetch_related("hosts").order_by("starts_earliest", "ordinal", "slug"))


def list_members(series: Series, day: date | None = None) -> list[tuple[str, list[SeriesMember]]]:
    """Who sits on it by part: chair, members, alternates, secretary; as of `day` where one is given."""
    found = series.members.select_related("actor", "stands_in_for")
    if day:
        found = found.filter(
            Q(since_earliest=None) | Q(since_earliest__lte=day), Q(until_latest=None) | Q(until_latest__gte=day)
        )
    grouped: dict[str, list[SeriesMember]] = defaultdict(list)
    for member in found:
        grouped[member.part].append(member)
    return [(str(part.label), grouped[part]) for part in SeriesMember.Part if grouped.get(part)]


def find_neighbours(meeting: Meeting) -> Neighbours:
    if meeting.series_id is None:
        return Neighbours(None, None)
    held = [one for one in list_of_series(meeting.series) if one.starts_earliest or one.ordinal]  # type: ignore[arg-type]
    held.sort(key=lambda one: (one.ordinal or 0, one.starts_earliest or date.max))
    place = next((number for number, one in enumerate(held) if one.pk == meeting.pk), None)
    if place is None:
        return Neighbours(None, None)
    return Neighbours(held[place - 1] if place else None, held[place + 1] if place + 1 < len(held) else None)


def list_hands(meeting: Meeting) -> list[tuple[Any, list[Actor]]]:
    """Hosts, organisers and supporters, as far as there are any."""
    hands = [
        (_("Host"), meeting.hosts),
        (_("Organised by"), meeting.organisers),
        (_("Supported by"), meeting.supporters),
    ]
    return [(label, held) for label, held in ((label, list(group.all())) for label, group in hands) if held]


def group_facts(meeting: Meeting) -> dict[str, list[MeetingFact]]:
    """By kind; one query."""
    grouped: dict[str, list[MeetingFact]] = {kind: [] for kind in _KIND.values}
    for fact in meeting.facts.select_related("actor", "kept_by", "session"):
        fact.meeting = meeting
        grouped[fact.kind].append(fact)
    return grouped


def get_conclusion(meeting: Meeting, number: str) -> MeetingFact | None:
    found = meeting.facts.filter(kind=_KIND.CONCLUSION, number__iexact=number).select_related("session")
    return found.first()


def find_conclusions_beside(conclusion: MeetingFact) -> tuple[MeetingFact | None, MeetingFact | None]:
    held = list(
        MeetingFact.objects.filter(meeting=conclusion.meeting_id, kind=_KIND.CONCLUSION).select_related("meeting")
    )
    place = next(number for number, one in enumerate(held) if one.pk == conclusion.pk)
    return (held[place - 1] if place else None, held[place + 1] if place + 1 < len(held) else None)


def list_sessions(meeting: Meeting) -> list[Session]:
    people = Participation.objects.select_related("actor").order_by("position")
    papers = Paper.objects.prefetch_related("authors", "partners", "contributors").order_by("position")
    return list(meeting.sessions.prefetch_related(Prefetch("participations", people), Prefetch("papers", papers)))


def list_participants(meeting: Meeting) -> list[Participation]:
    """Those of the whole meeting, not of one session."""
    return list(meeting.participations.filter(session=None).select_related("actor"))


def list_documents(meeting: Meeting, user: Any) -> list[MeetingDocument]:
    """Those that `user` may have."""
    found = meeting.documents.select_related("file", "session")
    return list(found if user.has_perm("meetings.edit") else found.filter(is_public=True))


def list_prepared_by(meeting: Meeting) -> list[Meeting]:
    return list(meeting.prepared_by.order_by("starts_earliest", "slug"))


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
    return list(attended(actor))


def attended(actor: Any) -> QuerySet[Meeting]:
    """Meetings that an actor hosted, organised or took part in."""
    there = Q(pk__in=Participation.objects.filter(actor=actor).values("meeting"))
    return Meeting.objects.filter(there | Q(hosts=actor) | Q(organisers=actor)).distinct()


def list_offered(actor: Any) -> list[MeetingFact]:
    """What an actor proposed or offered at meetings, latest first."""
    found = MeetingFact.objects.filter(actor=actor, kind__in=[_KIND.PROPOSAL, _KIND.OFFER, _KIND.MANDATE])
    return list(found.select_related("meeting", "actor", "kept_by").order_by("-meeting__starts_earliest", "position"))


def list_seats(actor: Any) -> list[SeriesMember]:
    """The committees on which it sits."""
    return list(actor.series_members.select_related("series").order_by("series__slug"))


def tell_rows(meetings: Iterable[Meeting]) -> list[tuple[str, ...]]:
    """A list of meetings as a table."""
    head = (_("Address"), _("Name"), _("Kind"), _("Series"), _("Number"), _("First day"), _("Last day"))
    head += (_("Place"), _("Country"), _("Hosts"), _("Source"))
    body = [
        (
            one.slug,
            one.name,
            str(one.get_kind_display()),
            str(one.series or ""),
            str(one.ordinal or ""),
            one.starts,
            one.ends,
            one.place,
            one.country_code,
            ", ".join(host.name for host in one.hosts.all()),
            one.source,
        )
        for one in meetings
    ]
    return [head, *body]
