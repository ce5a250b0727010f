"""Questions asked of commitments: lists and their counts, one commitment with its words, states. Reads only."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet
from django.http import QueryDict

from mandato_web.actors.models import Actor
from mandato_web.commitments.models import (
    Bearer,
    Commitment,
    CommitmentWording,
    DueKind,
    Nature,
    State,
    Triage,
)
from mandato_web.commitments.named import due_in_quarter
from mandato_web.commitments.standing import in_standing, tell_standing, with_standing
from mandato_web.design.filtering import asked_for
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.queries import keep_visible

SILENT_AFTER = timedelta(days=365)
FOLLOWABLE = ~Q(nature=Nature.NONE) & Q(triage=Triage.FOLLOW, withdrawn_at__isnull=True)

# What no list says of a text and a provision.
_UNLISTED = (
    "instrument__translated", "instrument__place", "instrument__meeting_part", "instrument__official_source",
    "instrument__official_url", "instrument__source", "instrument__confirmed_by", "instrument__confirmed_at",
    "instrument__published_at", "provision__rule", "provision__doubt", "provision__confirmed_by",
    "provision__confirmed_at",
)  # fmt: skip
# What the margin of a text says of a commitment.
_IN_A_MARGIN = (
    "slug", "provision", "nature", "state", "state_by", "state_on", "reporter_count", "due_kind", "due_from",
    "due_until", "summaries",
)  # fmt: skip

Found = QuerySet[Commitment]


def filter_commitments(parameters: QueryDict, today: date, user: Any = None, *, without: Collection[str] = ()) -> Found:
    """What the address asks for, of texts that `user` may see; `without` leaves filters out, to count choices."""
    found = keep_visible(Commitment.objects.filter(withdrawn_at__isnull=True), "instrument", user)
    for name, narrow in FILTERS.items():
        if name not in without:
            found = narrow(found, asked_for(parameters, name), today)
    return found


def _by_field(field: str) -> Callable[[Found, str, date], Found]:
    return lambda found, asked, today: found.filter(**{field: asked}) if asked else found


def _by_nature(found: Found, asked: str, today: date) -> Found:
    """Unless asked for, statements that bind nobody to act are left out."""
    if asked == "all":
        return found
    return found.filter(nature=asked) if asked else found.exclude(nature=Nature.NONE)


def _by_bearer(found: Found, asked: str, today: date) -> Found:
    return found.filter(pk__in=Bearer.objects.filter(actors__slug=asked).values("commitment")) if asked else found


def _by_theme(found: Found, asked: str, today: date) -> Found:
    return (
        found.filter(
            pk__in=Commitment.themes.through.objects.filter(Q(theme__code=asked) | Q(theme__parent__code=asked)).values(
                "commitment"
            )
        )
        if asked
        else found
    )


def _by_part(*parts: str) -> Callable[[Found, str, date], Found]:
    """Of one actor, in one of these parts."""

    def narrow(found: Found, asked: str, today: date) -> Found:
        borne = Bearer.objects.filter(actors__slug=asked, part__in=parts)
        return found.filter(pk__in=borne.values("commitment")) if asked else found

    return narrow


def is_silent(today: date) -> Q:
    """Nobody has said anything for a year; where nobody ever has, the text is older than that."""
    since = today - SILENT_AFTER
    said_before = Q(last_said_on__lt=since) | Q(last_said_on=None, state_on_latest__lt=since)
    never = Q(last_said_on=None, state_on_latest=None, instrument__date_latest__lt=since)
    settled = Q(state__in=[State.DELIVERED, State.SUPERSEDED, State.WITHDRAWN])
    return FOLLOWABLE & ~settled & (said_before | never)


def due_buckets(today: date) -> dict[str, Q]:
    dated = Q(due_until__isnull=False)
    return {
        "past": dated & Q(due_until__lt=today),
        "to-come": dated & Q(due_until__gte=today),
        "quarter": due_in_quarter(today),
        "recurring": Q(due_until__isnull=True, due_kind=DueKind.RECURRING),
        "event": Q(due_until__isnull=True, due_kind=DueKind.BEFORE_EVENT),
        "vague": Q(due_until__isnull=True, due_kind__in=[DueKind.UNSPECIFIED, DueKind.BY, DueKind.DURING]),
        "none": Q(due_until__isnull=True, due_kind=""),
    }


def tell_due(until: date | None, kind: str, today: date) -> str:
    """The bucket of one commitment, of those that exclude each other: all but the quarter."""
    if until is not None:
        return "past" if until < today else "to-come"
    return {DueKind.RECURRING: "recurring", DueKind.BEFORE_EVENT: "event", "": "none"}.get(kind, "vague")


def _by_due(found: Found, asked: str, today: date) -> Found:
    if not asked:
        return found
    bucket = due_buckets(today).get(asked)
    return found.filter(bucket) if bucket is not None else found.none()


FILTERS: dict[str, Callable[[Found, str, date], Found]] = {
    "instrument": _by_field("instrument__slug"),
    "bearer": _by_bearer,
    "state": lambda found, asked, today: found.filter(in_standing(asked), triage=Triage.FOLLOW) if asked else found,
    "strength": _by_field("strength"),
    "nature": _by_nature,
    "theme": _by_theme,
    "due": _by_due,
    "meeting": _by_field("instrument__meeting__slug"),
    "promised": _by_part(Bearer.Part.BEARER),
    "mandated": _by_part(Bearer.Part.ADDRESSEE),
    "leads": _by_part(Bearer.Part.LEAD, Bearer.Part.SUPPORT),
    "silent": lambda found, asked, today: found.filter(is_silent(today)) if asked == "yes" else found,
    "mandate": lambda found, asked, today: found.filter(is_mandate=asked == "yes") if asked else found,
    "invented": lambda found, asked, today: found.filter(instrument__is_example=asked == "only") if asked else found,
}


def with_words(found: Found) -> Found:
    """For lists: the text, the provision, the words in each language, and who must act. What the reader found in the
    words is left for the page of one commitment."""
    wordings = CommitmentWording.objects.filter(version__replaced_at__isnull=True).select_related("version")
    wordings = wordings.only("commitment", "text", "action", "due", "start", "end", "version__language")
    return _with_all(found, wordings).defer(*_UNLISTED)


def _with_all(found: Found, wordings: QuerySet[CommitmentWording]) -> Found:
    return found.select_related("instrument", "provision").prefetch_related(
        Prefetch("wordings", queryset=wordings.order_by("pk")),
        Prefetch("bearers", queryset=Bearer.objects.annotate(n=Count("actors")).order_by("part", "position")),
    )


def with_title(found: Found) -> Found:
    """For calendars and feeds: what each is called and where it stands, and no more. Two queries."""
    wordings = CommitmentWording.objects.filter(version__replaced_at__isnull=True).select_related("version")
    wordings = wordings.only("commitment", "text", "version__language").order_by("pk")
    found = found.select_related("instrument").prefetch_related(Prefetch("wordings", queryset=wordings))
    return found.only("slug", "summaries", "nature", "state", "due_until", "instrument__is_example")


def get_commitment(slug: str, user: Any = None) -> Commitment | None:
    found = keep_visible(Commitment.objects.filter(slug=slug), "instrument", user)
    wordings = CommitmentWording.objects.filter(version__replaced_at__isnull=True).select_related("version")
    wordings = wordings.defer("version__text", "version__notes")
    return _with_all(found, wordings).select_related("merged_into").first()


def list_bearers(commitment: Commitment) -> list[Bearer]:
    return list(commitment.bearers.prefetch_related("actors"))


def list_of_instrument(instrument: Instrument) -> Found:
    return Commitment.objects.filter(instrument=instrument, withdrawn_at__isnull=True)


def list_in(provisions: Iterable[Any]) -> Found:
    """The commitments in these provisions, in order, without their texts; three queries, however many provisions."""
    held = list(provisions)
    found = Commitment.objects.filter(withdrawn_at__isnull=True)
    if len(held) < 200:
        found = found.filter(provision__in=[provision.pk for provision in held])
    else:
        places = [provision.position for provision in held]
        found = found.filter(
            instrument__in={provision.instrument_id for provision in held},
            provision__position__range=(min(places), max(places)),
        )
    found = found.order_by("instrument_id", "provision__position", "position")
    return with_words(found).select_related(None).defer(None).only(*_IN_A_MARGIN)


def count_states(found: Found | None = None) -> dict[str, int]:
    """Counts of what can be followed, by state, with the totals `followable` and `left_out`."""
    held = Commitment.objects.all() if found is None else found
    held = held.filter(withdrawn_at__isnull=True)
    rows = with_standing(held.filter(FOLLOWABLE)).order_by().values_list("stands").annotate(n=Count("pk"))
    counts = dict(rows)
    followable = sum(counts.values())
    return {**counts, "followable": followable, "left_out": held.count() - followable}


def count_real_and_invented() -> tuple[dict[str, int], dict[str, int]]:
    """As `count_states`, of real texts and of those invented for the examples. Two queries: all, from their index, and
    the few invented."""
    held = Commitment.objects.filter(withdrawn_at__isnull=True)
    every = _count_states(held)
    invented = _count_states(held.filter(instrument__in=_invented_texts()))
    return _sum_up(every - invented), _sum_up(invented)


def _invented_texts() -> QuerySet[Instrument, int]:
    return Instrument.objects.filter(is_example=True).order_by().values_list("pk", flat=True)


def _count_states(found: Found) -> Counter[str]:
    """By state, of what can be followed; `left_out` are the others."""
    rows = found.order_by().values_list("nature", "triage", "state", "reporter_count").annotate(n=Count("*"))
    counts: Counter[str] = Counter()
    for nature, triage, state, reporters, n in rows:
        followed = nature != Nature.NONE and triage == Triage.FOLLOW
        counts[tell_standing(state, reporters) if followed else "left_out"] += n
    return counts


def _sum_up(counts: Counter[str]) -> dict[str, int]:
    left_out = counts.pop("left_out", 0)
    return {**counts, "followable": counts.total(), "left_out": left_out}


def name_speakers(commitments: Iterable[Commitment]) -> dict[str, str]:
    """Whoever said a state is kept by English name; this gives the name in the reader's language. One query."""
    kept = {one.state_by for one in commitments if one.state_by}
    found = Actor.objects.filter(names__en__in=list(kept)).only("slug", "names", "acronyms") if kept else []
    return {actor.names["en"]: actor.name for actor in found}


def latest_delivered() -> Commitment | None:
    """What was last said to be delivered."""
    found = keep_visible(Commitment.objects.filter(FOLLOWABLE, state=State.DELIVERED), "instrument")
    return with_words(found).order_by("-state_on_latest", "pk").first()


def get_line(key: int | None) -> Commitment | None:
    """One that every visitor may see, as lists have it."""
    found = keep_visible(Commitment.objects.filter(pk=key), "instrument") if key else Commitment.objects.none()
    return with_words(found).order_by().first()


def borne_by(actor: Any) -> Found:
    mine = Bearer.objects.filter(actors=actor)
    return Commitment.objects.filter(FOLLOWABLE, pk__in=mine.values("commitment"))


def list_due_from(today: date, most: int) -> list[Commitment]:
    """Followable commitments whose time ends today or later, the next first."""
    found = keep_visible(Commitment.objects.filter(FOLLOWABLE, due_until__gte=today), "instrument")
    return list(with_words(found).order_by("due_until", "pk")[:most])


def list_due_before(today: date, most: int) -> list[Commitment]:
    """Followable commitments whose time has ended, the latest first."""
    found = keep_visible(Commitment.objects.filter(FOLLOWABLE, due_until__lt=today), "instrument")
    return list(with_words(found).order_by("-due_until", "pk")[:most])
