"""What stands on the desk: packages, dossiers to review, jobs under way, and where in a dossier one is."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from django.db.models import Count, F, Max, Prefetch, Q, QuerySet
from django.utils import timezone

from mandato_web.intake.models import Decision, Dossier, Item, Job, Kind, Package, Proposal, Seat, Upload

PAGE = 30
THRESHOLDS = (0.0, 0.1, 0.2, 0.3, 0.5, 1.0)
ASKS = 0.2
_FRESH = timedelta(seconds=75)


class Progress(NamedTuple):
    """How far the files of a package are."""

    files: int
    read: int
    failed: int
    refused: int

    @property
    def under_way(self) -> bool:
        return self.read + self.failed < self.files

    @property
    def done(self) -> int:
        return self.read + self.failed


class Queue(NamedTuple):
    """One page of a dossier's items around the current one; `before` and `after` are its neighbours."""

    items: list[Item]
    current: Item | None
    before: Item | None
    after: Item | None
    first: int
    total: int

    @property
    def last(self) -> int:
        return self.first + len(self.items) - 1


def list_dossiers() -> QuerySet[Dossier]:
    """To be reviewed, with what waits in each; in the order in which they came in."""
    waiting = Q(items__decision=Decision.PENDING)
    opened = Dossier.objects.filter(stage=Dossier.Stage.OPEN, proposals__isnull=False).select_related(
        "joins", "package"
    )
    counted = opened.annotate(
        waiting=Count("items", filter=waiting, distinct=True),
        asking=Count("items", filter=waiting & Q(items__doubt__gte=ASKS), distinct=True),
        total=Count("items", distinct=True),
        decided=Count("items", filter=~waiting, distinct=True),
    )
    return counted.prefetch_related(_texts()).order_by("pk")


def list_packages() -> QuerySet[Package]:
    return Package.objects.select_related("meeting").annotate(
        files=Count("uploads", distinct=True),
        refused=Count("refusals", distinct=True),
        open_texts=Count("dossiers", filter=Q(dossiers__stage=Dossier.Stage.OPEN), distinct=True),
        published=Count("dossiers", filter=Q(dossiers__stage=Dossier.Stage.PUBLISHED), distinct=True),
    )


def follow_package(package: Package) -> Progress:
    stages = dict(Job.objects.filter(upload__package=package).order_by().values_list("stage").annotate(n=Count("pk")))
    return Progress(
        sum(stages.values()),
        stages.get(Job.Stage.READY, 0),
        stages.get(Job.Stage.FAILED, 0),
        package.refusals.count(),
    )


def list_uploads() -> QuerySet[Upload]:
    """Those of no package, latest first, each with its job."""
    return Upload.objects.filter(package=None).select_related("job", "file")


def list_jobs_under_way() -> QuerySet[Job]:
    stages = [Job.Stage.QUEUED, Job.Stage.READING]
    return Job.objects.filter(stage__in=stages, upload__package=None).select_related("upload")


def list_of_package(package: Package) -> list[Dossier]:
    """Its dossiers with their texts, and why each stands there."""
    waiting = Q(items__decision=Decision.PENDING)
    found = package.dossiers.filter(proposals__isnull=False).select_related("joins", "published_as")
    found = found.annotate(
        waiting=Count("items", filter=waiting, distinct=True),
        asking=Count("items", filter=waiting & Q(items__doubt__gte=ASKS), distinct=True),
        total=Count("items", distinct=True),
        decided=Count("items", filter=~waiting, distinct=True),
    )
    return list(found.prefetch_related(_texts()).order_by("pk"))


def _texts() -> Prefetch:
    """The language versions, as they were handed in; without what they say."""
    held = Proposal.objects.select_related("upload").defer("reading", "text", "traits")
    return Prefetch("proposals", queryset=held.order_by("pk"))


def list_proposals(dossier: Dossier) -> list[Proposal]:
    """The leading version first; without the readings, which are large."""
    held = dossier.proposals.select_related("upload").defer("reading", "traits")
    return sorted(held, key=lambda one: (one.language != dossier.leading, one.pk))


def filter_items(dossier: Dossier, *, kind: str = "", open_only: bool = False) -> QuerySet[Item]:
    """Most doubtful first."""
    found = dossier.items.all()
    if kind in Kind.values:
        found = found.filter(kind=kind)
    if open_only:
        found = found.filter(decision=Decision.PENDING)
    return found.order_by("-doubt", "position", "pk")


def queue_around(found: QuerySet[Item], current: Item | None) -> Queue:
    """The page of the list that holds `current`, or the first one."""
    total = found.count()
    rank = found.filter(_stands_before(current)).count() if current else 0
    start = rank // PAGE * PAGE
    held = list(found[max(start - 1, 0) : start + PAGE + 1])
    offset = 1 if start else 0
    keys = [item.pk for item in held]
    at = keys.index(current.pk) if current and current.pk in keys else None
    return Queue(
        held[offset : offset + PAGE],
        current,
        held[at - 1] if at else None,
        held[at + 1] if at is not None and at + 1 < len(held) else None,
        start + 1,
        total,
    )


def next_open(found: QuerySet[Item], item: Item) -> Item | None:
    """The next item to decide after this one, from the top again once the end is reached."""
    waiting = found.filter(decision=Decision.PENDING).exclude(pk=item.pk)
    return waiting.exclude(_stands_before(item)).first() or waiting.first()


def _stands_before(item: Item) -> Q:
    same = Q(doubt=item.doubt)
    return (
        Q(doubt__gt=item.doubt)
        | same & Q(position__lt=item.position)
        | same & Q(position=item.position, pk__lt=item.pk)
    )


def count_kinds(dossier: Dossier) -> list[tuple[str, Any, int, int]]:
    """For each kind: its value and label, how many items there are, and how many wait for a decision."""
    waiting = Count("pk", filter=Q(decision=Decision.PENDING))
    counted = dossier.items.order_by().values("kind").annotate(total=Count("pk"), waiting=waiting)
    by_kind = {row["kind"]: row for row in counted}
    return [
        (kind.value, kind.label, by_kind[kind]["total"], by_kind[kind]["waiting"]) for kind in Kind if kind in by_kind
    ]


def count_below(dossier: Dossier) -> list[tuple[float, int]]:
    """How many open items each threshold would accept, leaving out those that add nothing to the one below."""
    waiting = dossier.items.filter(decision=Decision.PENDING).order_by()
    sums = {f"n{n}": Count("pk", filter=Q(doubt__lte=doubt)) for n, doubt in enumerate(THRESHOLDS)}
    counted = waiting.aggregate(**sums)
    found: list[tuple[float, int]] = []
    for n, doubt in enumerate(THRESHOLDS):
        count = counted[f"n{n}"]
        if count and (not found or count > found[-1][1]):
            found.append((doubt, count))
    return found


def take_seat(dossier: Dossier, by_id: str, by_label: str, item: Item | None) -> None:
    """Remembers where a person is, and that they are there."""
    now = timezone.now()
    found = Seat.objects.filter(dossier=dossier, by_id=by_id)
    facts: dict[str, Any] = {"seen_at": now, "by_label": by_label[:200]}
    if item is not None:
        facts["item"] = item
    if not found.update(**facts):
        Seat.objects.get_or_create(dossier=dossier, by_id=by_id, defaults=facts)


def seat_of(dossier: Dossier, by_id: str) -> Seat | None:
    return Seat.objects.filter(dossier=dossier, by_id=by_id).select_related("item").first()


def list_present(dossier: Dossier, by_id: str) -> list[Seat]:
    """Everybody else who looked at this dossier just now."""
    fresh = dossier.seats.filter(seen_at__gte=timezone.now() - _FRESH).exclude(by_id=by_id)
    return list(fresh.select_related("item").order_by("by_label"))


def version_of(dossier: Dossier) -> int:
    """Grows whenever anybody acts on the dossier."""
    counted = dossier.acts.aggregate(last=Max("pk"), undone=Count("pk", filter=~Q(undone_at=None)))
    return int(counted["last"] or 0) + int(counted["undone"])


def window_of(dossier: Dossier, place: int, *, before: int = 6, after: int = 18) -> Sequence[Item]:
    """The provisions around a place in the text, in order, each with its findings."""
    start = max(1, place - before)
    held = dossier.items.filter(kind=Kind.PROVISION, place__gte=start, place__lte=start + before + after)
    return list(held.exclude(decision=Decision.MERGED).order_by("place", "pk").prefetch_related("findings"))


def last_place(dossier: Dossier) -> int:
    return int(dossier.items.filter(kind=Kind.PROVISION).aggregate(last=Max(F("place")))["last"] or 0)
