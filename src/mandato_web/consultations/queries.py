"""Questions asked of consultations, each with a bounded number of statements."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, Q, Window
from django.db.models.functions import RowNumber

from mandato_web.actors.models import Actor
from mandato_web.consultations.access import visible_comments, visible_consultations
from mandato_web.consultations.dates import Step, list_steps
from mandato_web.consultations.drafting import Part
from mandato_web.consultations.grouping import explain
from mandato_web.consultations.models import Comment, Consultation, Disposition, Draft, Stage
from mandato_web.values.wording import preferred_languages

A_GROUP_EXPLAINED = 20


@dataclass
class ShownPart:
    """A paragraph as the page shows it; `pieces` are its text cut where comments stand, `marked` or not."""

    part: Part
    text: str
    pieces: list[tuple[bool, str]]
    count: int = 0
    comments: list[Comment] = field(default_factory=list)

    @property
    def level(self) -> int:
        return 0 if self.part.heading else self.part.number.count(".")


class Timeline(NamedTuple):
    entries: list[tuple[date, str, str, bool]]
    next: int


def list_consultations(user: Any, today: date) -> list[tuple[Consultation, Any, Step | None]]:
    """Each with how it stands and what comes next."""
    found = visible_consultations(user, today).select_related("asked_by").prefetch_related("rounds")
    return [(one, one.standing(today), next_step(one, today)) for one in found]


def next_step(consultation: Consultation, today: date) -> Step | None:
    return next((step for step in list_steps(consultation) if step.day >= today), None)


def pick_language(draft: Draft | None, asked: str) -> str:
    """The asked one, or the reader's nearest in which the draft is written."""
    written = draft.languages if draft else []
    return next((code for code in (asked, *preferred_languages()) if code in written), "")


def show_parts(draft: Draft, language: str, comments: Iterable[Comment]) -> list[ShownPart]:
    by_part: dict[str, list[Comment]] = defaultdict(list)
    for comment in comments:
        by_part[comment.part].append(comment)
    shown = []
    for part in draft.content:
        own = by_part.get(part.key, [])
        text = part.texts.get(language, "")
        shown.append(ShownPart(part, text, cut_text(text, own, language), len(own), own))
    return shown


def cut_text(text: str, comments: Sequence[Comment], language: str) -> list[tuple[bool, str]]:
    """Where any comment stands on words of this language, the words are marked; places that overlap become one."""
    spans = sorted({(one.start, one.end) for one in comments
                    if one.language == language and one.end > one.start and one.anchor != "orphaned"})  # fmt: skip
    pieces: list[tuple[bool, str]] = []
    at = 0
    joined: list[list[int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    for start, end in joined:
        pieces += [(False, text[at:start]), (True, text[start:end])]
        at = end
    pieces.append((False, text[at:]))
    return [piece for piece in pieces if piece[1]]


def count_by_part(user: Any, consultation: Consultation) -> dict[str, int]:
    found = visible_comments(user, consultation).exclude(stage__in=[Stage.REFUSED, Stage.WITHDRAWN])
    return dict(found.order_by().values_list("part").annotate(n=Count("pk")))


def with_voices(comments: Any) -> Any:
    return comments.select_related("actor", "unit", "round").prefetch_related("drawn_from__unit")


class Results(NamedTuple):
    """`counts` by disposition of what came in time; `late` came afterwards and is not among them."""

    total: int
    late: int
    counts: list[tuple[str, str, int]]
    voices: int


def count_results(consultation: Consultation) -> Results:
    sent = consultation.comments.filter(stage=Stage.SENT)
    found = sent.aggregate(
        n_total=Count("pk", filter=Q(late=False)),
        n_late=Count("pk", filter=Q(late=True)),
        n_actors=Count("actor", distinct=True, filter=Q(late=False)),
        n_names=Count("name", distinct=True, filter=Q(late=False, actor=None)),
        **{f"d_{one.name}": Count("pk", filter=Q(disposition=one.value, late=False)) for one in Disposition},
    )
    counts = [(one.value, str(one.label), found[f"d_{one.name}"]) for one in Disposition]
    return Results(found["n_total"], found["n_late"], counts, found["n_actors"] + found["n_names"])


class Group(NamedTuple):
    """Comments on one paragraph that say much the same; `shared` are the words by which they were found."""

    first: Comment
    others: list[Comment]
    size: int
    shared: list[str]


def list_groups(comments: Sequence[Comment]) -> list[Group]:
    """The firsts of each group on a page, with some of the others: two queries."""
    firsts = [one for one in comments if one.alike_id is None]
    keys = [one.pk for one in firsts]
    sizes = dict(Comment.objects.filter(alike__in=keys).order_by().values_list("alike").annotate(n=Count("pk")))
    members: dict[int, list[Comment]] = defaultdict(list)
    held = (
        Comment.objects.filter(alike__in=list(sizes)).select_related("actor", "unit", "consultation").order_by("number")
    )
    for one in held[: 50 * A_GROUP_EXPLAINED]:
        if len(members[one.alike_id or 0]) < A_GROUP_EXPLAINED:
            members[one.alike_id or 0].append(one)
    groups = []
    for first in firsts:
        others = members.get(first.pk, [])
        shared = explain([f"{one.text} {one.proposed}" for one in [first, *others]]) if others else []
        groups.append(Group(first, others, sizes.get(first.pk, 0) + 1, shared))
    return groups


class InsidePart(NamedTuple):
    """What an actor's units say of a paragraph, what is in its position, what it has sent."""

    label: str
    part: Part | None
    key: str
    inside: list[Comment]
    position: list[Comment]
    sent: list[Comment]


def list_inside(consultation: Consultation, actor: Actor) -> list[InsidePart]:
    """In the order of the draft; what lost its paragraph stands last."""
    draft = consultation.draft
    held = with_voices(consultation.comments.filter(actor=actor)).order_by("pk")
    by_part: dict[str, list[Comment]] = defaultdict(list)
    for comment in held:
        by_part[comment.part].append(comment)
    order = [part.key for part in draft.content] if draft else []
    keys = [key for key in order if key in by_part] + [key for key in by_part if key not in order]
    found = []
    for key in keys:
        own = by_part[key]
        part = draft.by_key.get(key) if draft else None
        label = part.number if part else own[0].part_number
        found.append(
            InsidePart(
                label, part, key,
                [one for one in own if one.stage == Stage.INSIDE],
                [one for one in own if one.stage == Stage.POSITION],
                [one for one in own if one.stage not in (Stage.INSIDE, Stage.POSITION)],
            )
        )  # fmt: skip
    return found


def first_comments(user: Any, consultation: Consultation, *, each: int = 3) -> list[Comment]:
    """For each paragraph the first few that may be seen, in one query however many there are."""
    found = visible_comments(user, consultation).exclude(stage__in=[Stage.REFUSED, Stage.WITHDRAWN])
    nth = Window(RowNumber(), partition_by="part", order_by=["late", "pk"])
    return list(found.annotate(nth=nth).filter(nth__lte=each).select_related("actor", "unit").order_by("pk"))
