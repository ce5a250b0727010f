"""Questions asked of reports. What is not published is answered only where a function's name says so."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet
from django.utils import timezone

from mandato_web.accounts.models import Role, User
from mandato_web.accounts.queries import running_roles
from mandato_web.actors.models import Actor
from mandato_web.commitments.binding import gather_bearers
from mandato_web.commitments.models import Bearer, Commitment, State
from mandato_web.commitments.queries import FOLLOWABLE, with_words
from mandato_web.instruments.dissociating import dissociations_in, holds_on, positions_of, reaches
from mandato_web.instruments.models import Instrument, Provision
from mandato_web.instruments.queries import keep_visible
from mandato_web.reporting.models import (
    OPEN_STAGES,
    WAITING_STAGES,
    Assignment,
    Evidence,
    ProgressReport,
    Reply,
    Round,
    Stage,
    Voice,
)


def list_published() -> QuerySet[ProgressReport]:
    return _with_all(ProgressReport.objects.filter(stage=Stage.PUBLISHED))


def _with_all(found: QuerySet[ProgressReport]) -> QuerySet[ProgressReport]:
    evidence = Evidence.objects.select_related("instrument", "meeting", "provision__instrument", "file", "redacted")
    replies = Reply.objects.select_related("actor")
    return found.select_related("actor", "round").prefetch_related(
        Prefetch("evidence", queryset=evidence), Prefetch("replies", queryset=replies)
    )


def reports_on(commitment: Commitment, day: date | None = None) -> list[ProgressReport]:
    """What is said of a commitment, or of its provision as a whole; `day`: what had been said when it ended."""
    about = Q(commitment=commitment) | Q(commitment=None, provision=commitment.provision_id)
    about &= Q(said_on_latest__lte=day) if day else Q()
    return list(list_published().filter(about).order_by("-said_on_latest", "-pk"))


def reports_on_provision(provision: Provision) -> list[ProgressReport]:
    """What is said of the provision as a whole."""
    return list(list_published().filter(provision=provision, commitment=None))


def count_reported(found: QuerySet[Commitment] | None = None) -> int:
    """On how many commitments that can be followed anybody has reported."""
    said = ProgressReport.objects.filter(stage=Stage.PUBLISHED, commitment__isnull=False)
    held = Commitment.objects.all() if found is None else found
    return held.filter(FOLLOWABLE, pk__in=said.values("commitment")).count()


def latest_delivery() -> ProgressReport | None:
    """What was last said to be delivered, where a meeting or a text shows it; of what every visitor may see."""
    evidence = Evidence.objects.select_related("instrument", "meeting").only(
        "report", "instrument__slug", "instrument__titles", "instrument__short_titles",
        "meeting__slug", "meeting__names", "meeting__place", "meeting__starts_earliest", "meeting__ends_latest",
    ).order_by("pk")  # fmt: skip
    place = ("eid", "label", "instrument__slug", "instrument__titles", "instrument__short_titles")
    found = ProgressReport.objects.filter(stage=Stage.PUBLISHED, state=State.DELIVERED)
    found = keep_visible(found, "provision__instrument").select_related("provision__instrument")
    found = found.only("commitment", "state", "came_about", *(f"provision__{name}" for name in place)).prefetch_related(
        Prefetch("evidence", queryset=evidence)
    )
    shown = found.filter(Q(evidence__meeting__isnull=False) | Q(evidence__instrument__isnull=False))
    # What is invented for the examples comes after all that is real.
    order = ("provision__instrument__is_example", "-came_about")
    return shown.order_by(*order, "-said_on_latest", "pk").first() or found.order_by(*order, "pk").first()


# ------------------------------------------------------------------ what is due from an actor


class Due(NamedTuple):
    """One commitment that an actor is to report on. `by`: the internal day, or the round's deadline."""

    commitment: Commitment
    draft: ProgressReport | None
    last: ProgressReport | None
    waiting: ProgressReport | None
    assignment: Assignment | None
    by: date | None
    late: bool


def actors_of(user: User, today: date, *roles: Role) -> list[Actor]:
    """Those for whom a person works in one of these roles, by name."""
    keys = {actor for role, actor in running_roles(user, today) if actor and role in roles}
    return sorted(Actor.objects.filter(pk__in=keys), key=lambda actor: actor.name)


def commitments_of(actor: Actor) -> QuerySet[Commitment]:
    """What an actor is to report on: all that it bears, or is entrusted with, and that can be followed."""
    parts = (Bearer.Part.BEARER, Bearer.Part.ADDRESSEE, Bearer.Part.LEAD)
    meant = Bearer.objects.filter(actors=actor, part__in=parts)
    return Commitment.objects.filter(FOLLOWABLE, pk__in=meant.values("commitment"))


def commitments_in(round: Round, actor: Actor) -> QuerySet[Commitment]:
    """What an actor is asked about in a round."""
    found = commitments_of(actor)
    asked = [one.pk for one in round.instruments.all()]
    return found.filter(instrument__in=asked) if asked else found


def round_for(actor: Actor, today: date) -> Round | None:
    """The round in which an actor is asked to report today; the one that ends first."""
    standing = Round.objects.filter(actors=actor, opens__lte=today).filter(Q(closed_on=None) | Q(closed_on__gt=today))
    return standing.prefetch_related("instruments").order_by("deadline").first()


def list_due(actor: Actor, round: Round | None, today: date, *, only: User | None = None) -> list[Due]:
    """In the order in which to work: late and near first, what is done last. Six queries. `only`: assigned to them."""
    commitments = commitments_in(round, actor) if round else commitments_of(actor)
    if only is not None:
        mine = Assignment.objects.filter(actor=actor, person=only)
        commitments = commitments.filter(pk__in=mine.values("commitment"))
    held = list(with_words(commitments))
    reports = ProgressReport.objects.filter(actor=actor, voice=Voice.REPORTED, commitment__in=commitments)
    by_stage = _latest_by_stage(reports.order_by("said_on_latest", "pk"), round)
    assignments = {
        one.commitment_id: one for one in Assignment.objects.filter(actor=actor).select_related("unit", "person")
    }
    due = []
    for commitment in held:
        assignment = assignments.get(commitment.pk)
        by = (assignment.due if assignment else None) or (round.deadline if round else None)
        waiting = by_stage["waiting"].get(commitment.pk)
        due.append(
            Due(
                commitment,
                by_stage["open"].get(commitment.pk),
                by_stage["published"].get(commitment.pk),
                waiting,
                assignment,
                by,
                bool(by and by < today and waiting is None),
            )
        )
    return sorted(due, key=lambda one: (_is_done(one, round), one.by or date.max, one.commitment.pk))


def _latest_by_stage(
    reports: Iterable[ProgressReport], round: Round | None
) -> dict[str, dict[int | None, ProgressReport]]:
    found: dict[str, dict[int | None, ProgressReport]] = {"open": {}, "waiting": {}, "published": {}}
    for report in reports:
        if report.stage in OPEN_STAGES:
            found["open"][report.commitment_id] = report
        elif report.stage in WAITING_STAGES:
            found["waiting"][report.commitment_id] = report
        elif report.stage == Stage.PUBLISHED:
            found["published"][report.commitment_id] = report
    return found


def _is_done(due: Due, round: Round | None) -> bool:
    if due.draft is not None:
        return False
    if due.waiting is not None:
        return True
    return bool(round and due.last and due.last.round_id == round.pk)


def linked_commitments(commitment: Commitment, actor: Actor) -> list[Commitment]:
    """Those that one report may answer as well: the same actor's, of one lineage, one provision or one wording."""
    kin = Q(lineage_later__later=commitment) | Q(lineage_earlier__earlier=commitment)
    kin |= Q(provision=commitment.provision_id) | Q(merged_into=commitment.pk)
    found = commitments_of(actor).filter(kin, nature=commitment.nature).exclude(pk=commitment.pk).distinct()
    return list(with_words(found)[:20])


def list_assessors(commitment: Commitment) -> list[Actor]:
    """Who has assessed before, this commitment first; and whoever the mandate is given to."""
    before = ProgressReport.objects.filter(voice=Voice.ASSESSED).order_by("-pk").values_list("actor", flat=True)[:50]
    entrusted = Bearer.objects.filter(commitment=commitment, part=Bearer.Part.ADDRESSEE).values("actors")
    return list(Actor.objects.filter(Q(pk__in=list(before)) | Q(pk__in=entrusted)).distinct()[:8])


def is_concerned(actor: Actor, report: ProgressReport) -> bool:
    """Whether a report speaks of what this actor bears, and so gives it the right of reply."""
    return report.commitment_id is not None and commitments_of(actor).filter(pk=report.commitment_id).exists()


# ------------------------------------------------------------------ the secretariat's side


def list_to_review(parameters: Any) -> QuerySet[ProgressReport]:
    """What was submitted or validated, oldest first; `actor`, `voice`, `round` in the address narrow it."""
    found = _with_all(ProgressReport.objects.filter(stage__in=WAITING_STAGES, told_with=None))
    found = found.select_related("commitment__instrument", "commitment__provision").annotate(n_also=Count("tells_also"))
    for name, field in (("actor", "actor__slug"), ("voice", "voice"), ("round", "round__slug"), ("stage", "stage")):
        if asked := parameters.get(name, "").replace("\0", ""):
            found = found.filter(**{field: asked})
    return found.order_by("submitted_at", "pk")


def count_refusals() -> list[tuple[int, int, int, int]]:
    """By year: contributions of others handed in, published, refused. All of them are counted, none is named."""
    rows = (
        ProgressReport.objects.filter(voice=Voice.OTHER, submitted_at__isnull=False)
        .order_by()
        .values_list("submitted_at__year")
        .annotate(
            n=Count("pk"),
            published=Count("pk", filter=Q(stage=Stage.PUBLISHED)),
            refused=Count("pk", filter=Q(stage=Stage.REFUSED)),
        )
    )
    return sorted(rows, reverse=True)


def get_report(pk: int) -> ProgressReport | None:
    """Whatever its stage: the view asks who may see it."""
    found = _with_all(ProgressReport.objects.filter(pk=pk))
    found = found.select_related("commitment__instrument", "commitment__provision", "told_with")
    return found.prefetch_related("tells_also__commitment").first()


# ------------------------------------------------------------------ rounds and grids


class Asked(NamedTuple):
    """How far an actor is in a round."""

    actor: Actor
    asked: int
    reported: int


def list_rounds() -> QuerySet[Round]:
    return Round.objects.select_related("asked_by").annotate(n_actors=Count("actors", distinct=True))


def list_asked(round: Round) -> list[Asked]:
    """Each actor with how many commitments it is asked about, and on how many it has a published report. 4 queries."""
    actors = list(round.actors.all())
    asked = Commitment.objects.filter(FOLLOWABLE)
    instruments = [one.pk for one in round.instruments.all()]
    if instruments:
        asked = asked.filter(instrument__in=instruments)
    meant = Bearer.actors.through.objects.filter(
        actor__in=actors,
        bearer__part__in=(Bearer.Part.BEARER, Bearer.Part.ADDRESSEE, Bearer.Part.LEAD),
        bearer__commitment__in=asked,
    )
    counted = dict(meant.values_list("actor_id").annotate(n=Count("bearer__commitment", distinct=True)))
    said = ProgressReport.objects.filter(round=round, stage=Stage.PUBLISHED, voice=Voice.REPORTED)
    reported = dict(said.order_by().values_list("actor_id").annotate(n=Count("commitment", distinct=True)))
    rows = [Asked(actor, counted.get(actor.pk, 0), reported.get(actor.pk, 0)) for actor in actors]
    return sorted(rows, key=lambda row: row.actor.name)


class Grid(NamedTuple):
    """States and commitments: `rows` are (commitment, one cell an actor). A cell is a report, the position in which an
    actor dissociated itself from the provision, "bound", or None."""

    actors: list[Actor]
    rows: list[tuple[Commitment, list[Any]]]
    reported: dict[int, int]


def make_grid(instrument: Instrument, day: date | None = None) -> Grid:
    """Every commitment of a text that can be followed, and what each of its bearers last said; `day`: as it stood when
    that day ended. A number of queries that no count of commitments changes."""
    commitments = list(with_words(Commitment.objects.filter(FOLLOWABLE, instrument=instrument)).order_by("position"))
    today = timezone.localdate()
    apart = {
        (one.pk, position.actor_id): position
        for position in dissociations_in(positions_of(instrument))
        for one in commitments
        if holds_on(position, day or today) and reaches(position, one.provision)
    }
    bound = _bound_pairs(commitments, day)
    known = {actor for _, actor in bound} | {actor for _, actor in apart}
    actors = sorted(Actor.objects.filter(pk__in=known), key=lambda actor: actor.name)
    said = ProgressReport.objects.filter(commitment__in=commitments, stage=Stage.PUBLISHED, voice=Voice.REPORTED)
    said = said.filter(said_on_latest__lte=day) if day else said
    latest = {(report.commitment_id, report.actor_id): report for report in said.order_by("said_on_latest", "pk")}

    def cell(key: tuple[int, int]) -> Any:
        return latest.get(key) or apart.get(key) or (key in bound and "bound") or None

    rows = [(one, [cell((one.pk, actor.pk)) for actor in actors]) for one in commitments]
    reported: dict[int, int] = {}
    for _, actor in latest:
        reported[actor] = reported.get(actor, 0) + 1
    return Grid(actors, rows, reported)


def _bound_pairs(commitments: list[Commitment], day: date | None) -> set[tuple[int, int]]:
    """(commitment, actor) for all that are to act: as bearers stand, or as they stood on a day."""
    if day is not None:
        return {(key, actor) for key, held in gather_bearers(commitments, day).items() for actor in held}
    links = Bearer.actors.through.objects.filter(
        bearer__commitment__in=commitments, bearer__part__in=(Bearer.Part.BEARER, Bearer.Part.ADDRESSEE)
    )
    return set(links.values_list("bearer__commitment_id", "actor_id"))


def grid_instruments() -> list[Instrument]:
    """Texts of which more than one actor bears a commitment that can be followed."""
    bears = Bearer.objects.filter(commitment=OuterRef("pk"), is_collective=True)
    held = Commitment.objects.filter(FOLLOWABLE).filter(Exists(bears))
    return list(Instrument.objects.filter(pk__in=held.values("instrument")).order_by("-date_earliest", "slug"))
