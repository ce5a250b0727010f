"""Writing comments: inside an actor, sent as its position, or by whoever came; all bounded, all recorded.

What is written inside an actor is recorded without its words: the history is the secretariat's to read.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.actors.models import Actor
from mandato_web.consultations.access import list_rounds, round_for
from mandato_web.consultations.anchoring import find_words, take_words, tidy
from mandato_web.consultations.drafting import Part
from mandato_web.consultations.drafts import place_comment
from mandato_web.consultations.grouping import group_alike
from mandato_web.consultations.indexing import index_comments
from mandato_web.consultations.models import Comment, Consultation, Draft, Stage
from mandato_web.history.services import Author, record

LONGEST = 10_000


def make_comment(
    consultation: Consultation,
    key: str,
    *,
    language: str,
    quote: str = "",
    prefix: str = "",
    suffix: str = "",
    shown: int | None = None,
    text: str = "",
    proposed: str = "",
    **facts: Any,
) -> Comment:
    """Not saved yet, on its words. `shown` is the version of the draft that the person read: where the draft was edited
    since, the comment follows it. Raises ValidationError, by field."""
    text, proposed = text.strip(), proposed.strip()
    if not text and not proposed:
        raise ValidationError({"text": _("Write a comment, or the words that you propose.")})
    if max(len(text), len(proposed)) > LONGEST:
        raise ValidationError({"text": _("At most %(most)s characters.") % {"most": LONGEST}})
    current = consultation.draft
    read, part = _find_part(consultation, key, shown)
    if language not in part.texts:
        raise ValidationError({"quote": _("This paragraph has no text in that language.")})
    said = part.texts[language]
    place = find_words(said, quote, prefix=prefix, suffix=suffix)
    if place.fate == "orphaned":
        raise ValidationError(
            {"quote": _("These words do not stand in the paragraph. Copy them from it, or leave the field empty.")}
        )
    words = take_words(said, place.start, place.end) if tidy(quote) else None
    comment = Comment(
        consultation=consultation,
        part=key,
        part_number=part.number,
        draft_number=read.number,
        language=language,
        quote=words.quote if words else "",
        prefix=words.prefix if words else "",
        suffix=words.suffix if words else "",
        start=place.start,
        end=place.end,
        text=text,
        proposed=proposed,
        made_at=timezone.now(),
        **facts,
    )
    if current is not None and current.pk != read.pk:
        place_comment(comment, read, current)
    return comment


def _find_part(consultation: Consultation, key: str, shown: int | None) -> tuple[Draft, Part]:
    """The paragraph in the version that was read, or the last version that held it."""
    current = consultation.draft
    if current is not None and shown in (None, current.number) and key in current.by_key:
        return current, current.by_key[key]
    drafts = consultation.drafts.order_by("-number")
    public = consultation.base or 1
    for draft in drafts.filter(number__lte=shown) if shown else drafts:
        if key in draft.by_key and draft.number >= min(public, shown or public):
            return draft, draft.by_key[key]
    raise ValidationError(_("The draft has no such paragraph."))


def write_inside(
    author: Author,
    consultation: Consultation,
    actor: Actor,
    key: str,
    *,
    position: bool = False,
    unit: Actor | None = None,
    today: date | None = None,
    **said: Any,
) -> Comment:
    """A comment that stays with its actor: a unit's, or one of the position to be sent."""
    if unit is not None and unit.parent_id != actor.pk:
        raise ValidationError({"unit": _("This unit does not belong to %(actor)s.") % {"actor": actor.name}})
    _ask_round(consultation, actor, today or timezone.localdate())
    stage = Stage.POSITION if position else Stage.INSIDE
    comment = make_comment(
        consultation, key, actor=actor, unit=unit, stage=stage, written_by=author.label[:200], **said
    )
    with transaction.atomic():
        comment.full_clean(exclude=["alike"])
        comment.save()
        record(author, "created", comment, after={"stage": comment.stage, "actor": actor.slug})
    return comment


def edit_inside(author: Author, comment: Comment, *, text: str, proposed: str) -> Comment:
    """Before it is sent; afterwards it stands as it was said."""
    if not comment.is_inside:
        raise ValidationError(_("This comment was sent; withdraw it and write another."))
    if not text.strip() and not proposed.strip():
        raise ValidationError({"text": _("Write a comment, or the words that you propose.")})
    comment.text, comment.proposed = text.strip()[:LONGEST], proposed.strip()[:LONGEST]
    with transaction.atomic():
        comment.save(update_fields=["text", "proposed"])
        record(author, "changed", comment, after={"stage": comment.stage})
    return comment


def discard_inside(author: Author, comment: Comment) -> None:
    if not comment.is_inside:
        raise ValidationError(_("This comment was sent; withdraw it and write another."))
    with transaction.atomic():
        record(author, "removed", comment, before={"stage": comment.stage})
        comment.delete()


def take_over(author: Author, comments: Sequence[Comment]) -> Comment:
    """Comments of units on one paragraph become one of the position; they stay as they are, and are named by it."""
    first = comments[0]
    if any(not one.is_inside or (one.part, one.actor_id) != (first.part, first.actor_id) for one in comments):
        raise ValidationError(_("Choose comments on one paragraph that were not sent yet."))
    held = [one for one in comments if one.quote] or [first]
    drawn = Comment(
        **{name: getattr(held[0], name) for name in _WHERE},
        text="\n\n".join(dict.fromkeys(one.text for one in comments if one.text)),
        proposed="\n\n".join(dict.fromkeys(one.proposed for one in comments if one.proposed)),
        stage=Stage.POSITION,
        written_by=author.label[:200],
        made_at=timezone.now(),
    )
    with transaction.atomic():
        drawn.full_clean(exclude=["alike"])
        drawn.save()
        drawn.drawn_from.set(comments)
        record(author, "created", drawn, after={"stage": drawn.stage, "actor": first.actor.slug if first.actor else ""})
    return drawn


_WHERE = (
    "consultation", "actor", "part", "part_number", "draft_number", "language", "quote", "prefix", "suffix", "anchor",
    "start", "end", "now",
)  # fmt: skip


def send_position(
    author: Author, consultation: Consultation, actor: Actor, *, today: date | None = None
) -> list[Comment]:
    """All of the position in one act. After the round has closed it is kept as late. Raises ValidationError."""
    comments = list(consultation.comments.filter(actor=actor, stage=Stage.POSITION))
    if not comments:
        raise ValidationError(_("The position is empty: take comments into it first."))
    return _send(author, consultation, comments, actor, today or timezone.localdate())


def withdraw(author: Author, comment: Comment, *, today: date | None = None) -> Comment:
    """While its round is open; afterwards it is part of the record."""
    if comment.stage != Stage.SENT:
        raise ValidationError(_("Only what was sent can be withdrawn."))
    if comment.round is None or not comment.round.is_open(today or timezone.localdate()):
        raise ValidationError(_("The round has closed: what was sent is part of the record."))
    return _turn(author, comment, Stage.WITHDRAWN)


def comment_as_visitor(
    consultation: Consultation, key: str, *, name: str, email: str = "", today: date | None = None, **said: Any
) -> Comment:
    """Waits until somebody of the secretariat has looked."""
    round, late = _ask_round(consultation, None, today or timezone.localdate())
    comment = make_comment(
        consultation, key, name=name.strip()[:200], email=email, stage=Stage.WAITING, round=round, late=late, **said
    )
    with transaction.atomic():
        comment.full_clean(exclude=["alike"])
        comment.save()
        record(Author("", "Mandato"), "created", comment, after={"stage": comment.stage})
    return comment


def moderate(author: Author, comment: Comment, *, admit: bool, reason: str = "") -> Comment:
    """Admitted, it counts from the day on which it came. A refusal says why."""
    if comment.stage != Stage.WAITING:
        raise ValidationError(_("This comment does not wait for moderation."))
    if not admit and not reason.strip():
        raise ValidationError({"reason": _("Say why.")})
    if not admit:
        comment.moderation_reason = reason.strip()[:500]
        return _turn(author, comment, Stage.REFUSED, "moderation_reason")
    with transaction.atomic():
        _number(comment.consultation, [comment], author, comment.made_at)
        comment.save()
        record(author, "admitted", comment, after={"stage": comment.stage, "number": comment.number})
        group_comments(comment.consultation, {comment.part})
        index_comments(comment.consultation)
    return comment


def _turn(author: Author, comment: Comment, stage: Stage, *also: str) -> Comment:
    with transaction.atomic():
        comment.stage = stage
        comment.save(update_fields=["stage", *also])
        record(author, str(stage), comment, after={"stage": stage}, reason=comment.moderation_reason)
        index_comments(comment.consultation)
    return comment


def _send(
    author: Author, consultation: Consultation, comments: list[Comment], actor: Actor, today: date
) -> list[Comment]:
    round, late = _ask_round(consultation, actor, today)
    with transaction.atomic():
        for comment in comments:
            comment.round, comment.late = round, late
        _number(consultation, comments, author, timezone.now())
        fields = ["round", "late", "number", "stage", "sent_at", "sent_by"]
        Comment.objects.bulk_update(comments, fields, batch_size=200)
        after = {"comments": [one.number for one in comments], "actor": actor.slug, "late": late}
        record(author, "position-sent", consultation, after=after)
        group_comments(consultation, {one.part for one in comments})
        index_comments(consultation)
    return comments


def _number(consultation: Consultation, comments: Iterable[Comment], author: Author, at: datetime) -> None:
    """Numbers are given when a comment is sent, and never again."""
    Consultation.objects.select_for_update().get(pk=consultation.pk)
    last = consultation.comments.aggregate(last=Max("number"))["last"] or 0
    for number, comment in enumerate(comments, last + 1):
        comment.number, comment.stage = number, Stage.SENT
        comment.sent_at, comment.sent_by = at, author.label[:200]


def receive(
    author: Author, consultation: Consultation, comments: list[Comment], *, sent: bool, form: str
) -> list[Comment]:
    """Many comments at once, as a matrix brings them: all or none, in a bounded number of statements."""
    with transaction.atomic():
        if sent:
            _number(consultation, comments, author, timezone.now())
        for comment in comments:
            comment.received_as = form
        made = Comment.objects.bulk_create(comments, batch_size=200)
        actors = sorted({one.actor.slug for one in comments if one.actor})
        record(author, "received", consultation, after={"comments": len(made), "as": form, "actors": actors})
        if sent:
            group_comments(consultation, {one.part for one in made})
            index_comments(consultation)
    return made


def group_comments(consultation: Consultation, parts: set[str]) -> None:
    """Similar comments on these paragraphs are tied to the first that says so."""
    sent = consultation.comments.filter(stage=Stage.SENT, part__in=parts).order_by("number")
    held: dict[tuple[str, str], list[Comment]] = {}
    for comment in sent.only("consultation", "part", "language", "text", "proposed", "alike", "number"):
        held.setdefault((comment.part, comment.language), []).append(comment)
    moved = []
    for comments in held.values():
        found = group_alike([(one.pk, f"{one.text} {one.proposed}") for one in comments])
        for one in comments:
            leader = found[one.pk] if found[one.pk] != one.pk else None
            if one.alike_id != leader:
                one.alike_id = leader
                moved.append(one)
    Comment.objects.bulk_update(moved, ["alike"], batch_size=400)


def _ask_round(consultation: Consultation, actor: Actor | None, today: date) -> tuple[Any, bool]:
    if not consultation.is_public(today):
        raise ValidationError(_("The draft is not open to comment yet."))
    round, late = round_for(list_rounds(consultation), actor, today)
    if round is None:
        asked = _("No round asks for comments from here yet, or none will: see the dates.")
        raise ValidationError(asked)
    return round, late
