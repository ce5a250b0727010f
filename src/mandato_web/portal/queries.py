"""What the portal gathers from all rooms. Reads only."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db.models import Count, F, Q, QuerySet

from mandato_web.instruments.models import Citation, Instrument, InstrumentKind, Provision, ProvisionRole, Relation
from mandato_web.instruments.queries import keep_visible, visible_instruments
from mandato_web.reporting.models import ProgressReport, Stage

# All that a link to a text says of it.
_NAMES = ("slug", "titles", "short_titles")


class Coverage(NamedTuple):
    """How many points of `target` the citations of `plan` reach; `holes` are the points that none reaches."""

    plan: Instrument
    target: Instrument
    points: int
    holes: list[Provision]

    @property
    def covered(self) -> int:
        return self.points - len(self.holes)


def cover(plan: Instrument, target: Instrument) -> Coverage | None:
    """Counts the lettered points of `target`, or its paragraphs where it has no points. None where it has neither."""
    held = Provision.objects.filter(instrument=target, role=ProvisionRole.OPERATIVE, withdrawn_at__isnull=True).exclude(
        label=""
    )
    held = held.order_by("position").only("instrument", "eid", "label")
    points = list(held.filter(level__gte=2)) or list(held)
    if not points:
        return None
    reached = set(
        Citation.objects.filter(
            provision__instrument=plan, target_provision__instrument=target, version__replaced_at__isnull=True
        )
        .order_by()
        .values_list("target_provision", flat=True)
    )
    return Coverage(plan, target, len(points), [point for point in points if point.pk not in reached])


def list_coverages(most: int = 3) -> list[Coverage]:
    """Of the newest action plans and the instruments they implement."""
    pairs = _implementing().filter(source__kind=InstrumentKind.ACTION_PLAN)
    return _cover_pairs(pairs.order_by("source__is_example", "-source__date_earliest", "pk")[:most])


def list_coverages_of(plan: Instrument) -> list[Coverage]:
    return _cover_pairs(_implementing().filter(source=plan).order_by("pk"))


def _implementing() -> QuerySet[Relation]:
    held = Relation.objects.filter(kind=Relation.Kind.IMPLEMENTS, source__is_stub=False, target__is_stub=False)
    held = keep_visible(keep_visible(held, "source"), "target").select_related("source", "target")
    return held.only("kind", *(f"{end}__{name}" for end in ("source", "target") for name in _NAMES))


def _cover_pairs(pairs: Iterable[Relation]) -> list[Coverage]:
    found = (cover(pair.source, pair.target) for pair in pairs)
    return [coverage for coverage in found if coverage is not None]


def count_texts() -> dict[str, Any]:
    return visible_instruments().aggregate(
        held=Count("pk", filter=Q(is_stub=False)), mentioned=Count("pk", filter=Q(is_stub=True))
    )


def list_last_said(most: int) -> list[ProgressReport]:
    """The newest reports on texts that everybody may see; each with what names it. One query."""
    found = keep_visible(ProgressReport.objects.filter(stage=Stage.PUBLISHED), "provision__instrument")
    found = found.select_related("actor", "provision__instrument").only(
        "state", "said_on", "actor__slug", "actor__names", "actor__acronyms", "provision__label",
        *(f"provision__instrument__{name}" for name in _NAMES),
    )  # fmt: skip
    return list(found.order_by(F("said_on_latest").desc(nulls_last=True), "-pk")[:most])


def list_latest_texts(most: int = 6) -> list[Instrument]:
    found = visible_instruments().filter(is_stub=False).only(*_NAMES, "date")
    # What is invented for the examples comes after all that is real.
    return list(found.order_by("is_example", F("date_earliest").desc(nulls_last=True), "slug")[:most])
