"""Questions asked of plans, programmes, activities and indicators. Reads only."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from django.db.models import Count, Prefetch, Q, QuerySet, Sum
from django.http import QueryDict
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import Commitment
from mandato_web.design.filtering import Facet, asked_for, build_facet
from mandato_web.instruments.models import Provision
from mandato_web.programmes.models import (
    ActionPlan,
    Activity,
    BudgetLine,
    Implementation,
    Indicator,
    Observation,
    Participation,
    PlanPart,
    Programme,
)

LEAST_SHOWN = 5


def phase_of(programme: Programme, today: date) -> Programme.Phase:
    if programme.starts_earliest and today < programme.starts_earliest:
        return Programme.Phase.COMING
    if programme.ends_latest and today > programme.ends_latest:
        return Programme.Phase.ENDED
    return Programme.Phase.RUNNING


def running_on(day: date) -> Q:
    """Participations that run on a day, as far as their dates say."""
    return (Q(since_earliest=None) | Q(since_earliest__lte=day)) & (Q(until_latest=None) | Q(until_latest__gte=day))


def filter_programmes(parameters: QueryDict, today: date, *, without: str = "") -> QuerySet[Programme]:
    found = Programme.objects.all()
    asked = {
        name: "" if name == without else asked_for(parameters, name) for name in ("kind", "actor", "theme", "phase")
    }
    if asked["kind"]:
        found = found.filter(kind=asked["kind"])
    if asked["actor"]:
        mine = Participation.objects.filter(running_on(today), actor__slug=asked["actor"])
        found = found.filter(pk__in=mine.values("programme"))
    if asked["theme"]:
        found = found.filter(themes__code=asked["theme"])
    if asked["phase"]:
        found = found.filter(_phase(asked["phase"], today))
    return found.distinct()


def _phase(phase: str, today: date) -> Q:
    coming = Q(starts_earliest__gt=today)
    ended = Q(ends_latest__lt=today) & ~coming
    if phase == Programme.Phase.COMING:
        return coming
    if phase == Programme.Phase.ENDED:
        return ended
    return ~coming & ~(Q(ends_latest__isnull=False) & Q(ends_latest__lt=today))


def list_programme_facets(parameters: QueryDict, today: date) -> list[Facet]:
    def counted(name: str, field: str) -> list[tuple[Any, int]]:
        found = filter_programmes(parameters, today, without=name).order_by()
        rows = found.values_list(field).annotate(n=Count("pk", distinct=True)).order_by("-n", field)
        return [(value, n) for value, n in rows[:40] if value]

    actors = counted("actor", "participations__actor__slug")
    names = {one.slug: one.name for one in Actor.objects.filter(slug__in=[slug for slug, _n in actors])}
    phases = [
        (phase, filter_programmes(parameters, today, without="phase").filter(_phase(phase, today)).count())
        for phase in Programme.Phase.values
    ]
    labels: dict[str, Any] = dict(Programme.Kind.choices)
    stands: dict[str, Any] = dict(Programme.Phase.choices)
    return [
        build_facet("kind", _("Kind"), [(v, labels.get(v, v), n) for v, n in counted("kind", "kind")], parameters),
        build_facet("phase", _("Phase"), [(v, stands[v], n) for v, n in phases if n], parameters),
        build_facet("actor", _("Who takes part"), [(v, names.get(v, v), n) for v, n in actors], parameters),
    ]


def with_counts(found: QuerySet[Programme], today: date) -> QuerySet[Programme]:
    running = Q(participations__in=Participation.objects.filter(running_on(today)))
    return found.select_related("technical_unit").annotate(
        n_actors=Count("participations__actor", filter=running, distinct=True),
        n_activities=Count("activities", distinct=True),
    )


def get_programme(slug: str) -> Programme | None:
    found = Programme.objects.filter(slug=slug).select_related("technical_unit", "approved_at")
    return found.prefetch_related("parts__plan", "themes__vocabulary", "documents__file").first()


def list_participations(programme: Programme) -> list[Participation]:
    return list(programme.participations.select_related("actor"))


class Year(NamedTuple):
    """What one year holds, in one currency."""

    year: int
    currency: str
    planned: Decimal
    spent: Decimal


def list_years(programme: Programme) -> list[Year]:
    rows = (
        BudgetLine.objects.filter(programme=programme)
        .order_by()
        .values_list("year", "currency")
        .annotate(planned=Sum("amount", filter=Q(kind="planned")), spent=Sum("amount", filter=Q(kind="spent")))
    )
    return [
        Year(year, currency, planned or Decimal(0), spent or Decimal(0))
        for year, currency, planned, spent in sorted(rows)
    ]


def list_budget(programme: Programme) -> list[BudgetLine]:
    return list(programme.budget.select_related("given_by"))


def with_actors(found: QuerySet[Activity]) -> QuerySet[Activity]:
    return found.select_related("lead", "programme", "part__plan").annotate(
        n_commitments=Count("implements", distinct=True)
    )


def filter_activities(parameters: QueryDict, *, without: str = "") -> QuerySet[Activity]:
    found = Activity.objects.all()
    fields = {
        "kind": "kind", "phase": "phase", "programme": "programme__slug", "plan": "part__plan__slug",
        "lead": "lead__slug", "commitment": "implements__commitment__slug", "theme": "themes__code",
    }  # fmt: skip
    for name, field in fields.items():
        if name != without and (asked := asked_for(parameters, name)):
            found = found.filter(**{field: asked})
    return found.distinct()


def list_activity_facets(parameters: QueryDict) -> list[Facet]:
    def counted(name: str, field: str) -> list[tuple[Any, int]]:
        rows = filter_activities(parameters, without=name).order_by().values_list(field)
        return [(v, n) for v, n in rows.annotate(n=Count("pk", distinct=True)).order_by("-n", field)[:40] if v]

    kinds: dict[str, Any] = dict(Activity.Kind.choices)
    phases: dict[str, Any] = dict(Activity.Phase.choices)
    programmes = counted("programme", "programme__slug")
    plans = counted("plan", "part__plan__slug")
    names = {one.slug: str(one) for one in Programme.objects.filter(slug__in=[slug for slug, _n in programmes])}
    names |= {one.slug: str(one) for one in ActionPlan.objects.filter(slug__in=[slug for slug, _n in plans])}
    return [
        build_facet("phase", _("Phase"), [(v, phases.get(v, v), n) for v, n in counted("phase", "phase")], parameters),
        build_facet("kind", _("Kind"), [(v, kinds.get(v, v), n) for v, n in counted("kind", "kind")], parameters),
        build_facet("plan", _("Plan"), [(v, names.get(v, v), n) for v, n in plans], parameters),
        build_facet("programme", _("Programme"), [(v, names.get(v, v), n) for v, n in programmes], parameters),
    ]


def get_activity(slug: str) -> Activity | None:
    found = Activity.objects.filter(slug=slug).select_related(
        "lead", "programme", "part__plan", "provision__instrument", "part__parent"
    )
    return found.prefetch_related("partners", "themes__vocabulary", "provisions__instrument", "results").first()


def implemented_by(activity: Activity) -> list[Implementation]:
    return list(activity.implements.select_related("commitment__instrument", "commitment__provision"))


def activities_for(commitment: Commitment) -> list[Implementation]:
    found = Implementation.objects.filter(commitment=commitment)
    return list(found.select_related("activity__lead", "activity__programme", "activity__part__plan"))


class Branch(NamedTuple):
    """A part of a plan with what hangs on it."""

    part: PlanPart
    branches: list["Branch"]
    activities: list[Activity]


def plan_tree(plan: ActionPlan) -> list[Branch]:
    """Three queries, however large the plan."""
    parts = plan.parts.select_related("led_by", "provision__instrument").prefetch_related(
        Prefetch("cites", queryset=Provision.objects.select_related("instrument")), "programmes"
    )
    held = list(parts.annotate(n_commitments=Count("commitments", distinct=True)))
    acts: dict[int, list[Activity]] = {}
    for activity in with_actors(Activity.objects.filter(part__plan=plan)):
        acts.setdefault(activity.part_id or 0, []).append(activity)
    below: dict[int | None, list[PlanPart]] = {}
    for part in held:
        below.setdefault(part.parent_id, []).append(part)

    def grow(key: int | None) -> list[Branch]:
        return [Branch(part, grow(part.pk), acts.get(part.pk, [])) for part in below.get(key, [])]

    return grow(None)


# ------------------------------------------------------------------ indicators


class Series(NamedTuple):
    """Observations of the whole or of one group, in order of time. A value that must not be shown is None."""

    dimension: str
    group: str
    points: list[tuple[Observation, Decimal | None]]


def list_series(indicator: Indicator) -> list[Series]:
    """The whole first. Where people are counted, a group below five is suppressed, and where only one of its dimension
    would be, the next smallest with it: else it could be found by subtraction."""
    by_group: dict[tuple[str, str], list[Observation]] = {}
    for one in indicator.observations.order_by("on_latest", "pk"):
        by_group.setdefault((one.dimension, one.group), []).append(one)
    hidden = _hidden(indicator, [one for held in by_group.values() for one in held])
    return [
        Series(dimension, group, [(one, None if one.pk in hidden else one.value) for one in held])
        for (dimension, group), held in sorted(by_group.items())
    ]


def withheld_observations(observations: QuerySet[Observation]) -> set[int]:
    """The same over many indicators; `observations` with their indicator."""
    by_indicator: dict[Indicator, list[Observation]] = {}
    for one in observations:
        by_indicator.setdefault(one.indicator, []).append(one)
    return {key for indicator, held in by_indicator.items() for key in _hidden(indicator, held)}


def _hidden(indicator: Indicator, observations: Iterable[Observation]) -> set[int]:
    if not indicator.counts_people:
        return set()
    hidden: set[int] = set()
    cells: dict[tuple[str, str], list[Observation]] = {}
    for one in observations:
        if one.dimension:
            cells.setdefault((one.on, one.dimension), []).append(one)
        elif 0 < one.value < LEAST_SHOWN:
            hidden.add(one.pk)
    for held in cells.values():
        small = [one for one in held if 0 < one.value < LEAST_SHOWN]
        hidden |= {one.pk for one in small}
        others = sorted((one for one in held if one.value > 0 and one not in small), key=lambda one: one.value)
        if len(small) == 1 and others:
            hidden.add(others[0].pk)
    return hidden


def progress_of(indicator: Indicator) -> tuple[Decimal, Decimal] | None:
    """(How far between baseline, 0, and the last target, 1; the last value), where that can be said."""
    last = indicator.observations.filter(dimension="").order_by("-on_latest").first()
    target = indicator.targets.order_by("-by_latest").first()
    if last is None or target is None or indicator.baseline is None or target.value == indicator.baseline:
        return None
    return (last.value - indicator.baseline) / (target.value - indicator.baseline), last.value


def list_plans() -> QuerySet[ActionPlan]:
    return ActionPlan.objects.select_related("instrument", "owner").annotate(n_parts=Count("parts", distinct=True))
