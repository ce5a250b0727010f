"""The secretariat's answers: a disposition with its reason for each comment, published when they are all there."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.consultations.indexing import index_consultation
from mandato_web.consultations.models import Comment, Consultation, Disposition, Stage
from mandato_web.history.services import Author, change, record

_FIELDS = ["disposition", "reason", "answered_by", "answered_at"]


def answer(author: Author, comments: Sequence[Comment], disposition: str, reason: str = "") -> None:
    """The same answer to one comment, or to all that are alike. Raises ValidationError, by field."""
    check_answer(disposition, reason)
    if any(one.stage != Stage.SENT for one in comments):
        raise ValidationError(_("Only what was sent can be answered."))
    with transaction.atomic():
        _write(author, comments, disposition, reason)
        for one in comments[:1]:
            after = {"disposition": disposition, "reason": reason, "comments": [c.number for c in comments]}
            record(author, "answered", one, after=after)


def answer_many(author: Author, consultation: Consultation, answers: Sequence[tuple[Comment, str, str]]) -> None:
    """As a matrix brings them back: all or none."""
    with transaction.atomic():
        now = timezone.now()
        for comment, disposition, reason in answers:
            check_answer(disposition, reason)
            _set(comment, author, disposition, reason, now)
        Comment.objects.bulk_update([one for one, _d, _r in answers], _FIELDS, batch_size=200)
        record(author, "answered", consultation, after={"answers": [[c.number, d, r] for c, d, r in answers]})


def check_answer(disposition: str, reason: str) -> None:
    if disposition not in Disposition.values:
        raise ValidationError({"disposition": _("Choose what becomes of it.")})
    if disposition != Disposition.ACCEPTED and not reason.strip():
        raise ValidationError({"reason": _("Say why it is not accepted, or only in part.")})


def _write(author: Author, comments: Sequence[Comment], disposition: str, reason: str) -> None:
    now = timezone.now()
    for comment in comments:
        _set(comment, author, disposition, reason, now)
    Comment.objects.bulk_update(comments, _FIELDS, batch_size=200)


def _set(comment: Comment, author: Author, disposition: str, reason: str, now: object) -> None:
    comment.disposition, comment.reason = disposition, reason.strip()
    comment.answered_by, comment.answered_at = author.label[:200], now  # type: ignore[assignment]


def count_open(consultation: Consultation) -> int:
    """Comments in time that nobody has answered yet."""
    return consultation.comments.filter(stage=Stage.SENT, late=False, disposition="").count()


def publish_answers(author: Author, consultation: Consultation) -> Consultation:
    """Comments and answers become public. Raises ValidationError while a comment that came in time has no answer."""
    waiting = count_open(consultation)
    if waiting:
        raise ValidationError(_("%(n)s comments have no answer yet.") % {"n": waiting})
    if any(one.is_open(timezone.localdate()) for one in consultation.rounds.all()):
        raise ValidationError(_("A round is still open."))
    if consultation.results_at is not None:
        return consultation
    with transaction.atomic():
        change(author, consultation, results_at=timezone.now())
        index_consultation(consultation)
    return consultation
