"""Writing practices, their reviews and replications, tools and publications, with history and the search index."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.accounts.models import User
from mandato_web.history.services import Author, change, create, remove, settle_links
from mandato_web.knowledge import letters
from mandato_web.knowledge.checklist import list_missing
from mandato_web.knowledge.indexing import index_practice, index_resource
from mandato_web.knowledge.models import CRITERIA, Judgement, Practice, Replication, Resource, Review
from mandato_web.values.dates import PartialDate

_STAGE = Practice.Stage
_OPEN = (_STAGE.DRAFT, _STAGE.SENT_BACK)
_JUDGED = (_STAGE.SUBMITTED, _STAGE.REVIEW)


def save_practice(
    author: Author, practice: Practice, /, *, links: Mapping[str, Iterable[models.Model]], **facts: Any
) -> Practice:
    """Raises ValidationError, by field."""
    _check_dates(facts)
    with transaction.atomic():
        _save(author, practice, facts, links)
        index_practice(practice)
    return practice


def submit_practice(author: Author, practice: Practice) -> None:
    """Hands a draft to the secretariat. Raises ValidationError with what the checklist still asks for."""
    if practice.stage not in _OPEN:
        raise ValidationError(_("It was submitted already."))
    missing = list_missing(practice)
    if missing:
        raise ValidationError(_("Not yet: %(missing)s.") % {"missing": "; ".join(str(one) for one in missing)})
    change(author, practice, stage=_STAGE.SUBMITTED, submitted_at=timezone.now(), sent_back_because="")


def invite_reviewer(author: Author, practice: Practice, reviewer: User) -> Review:
    """Raises ValidationError."""
    if practice.stage not in _JUDGED:
        raise ValidationError(_("Only a submitted practice is reviewed."))
    if reviewer.pk == practice.author_id:
        raise ValidationError(_("Nobody reviews a practice of their own."))
    if Review.objects.filter(practice=practice, reviewer=reviewer).exists():
        raise ValidationError(_("This person was asked already."))
    with transaction.atomic():
        review = create(author, Review(practice=practice, reviewer=reviewer, invited_at=timezone.now()))
        change(author, practice, stage=_STAGE.REVIEW)
        letters.ask_reviewer(review)
    return review


def answer_review(
    author: Author, review: Review, judged: Mapping[str, tuple[str, str]], *, advice: str, remark: str = ""
) -> None:
    """`judged`: by criterion, verdict and reason. Answering again changes the answer until it is decided."""
    if review.practice.stage != _STAGE.REVIEW:
        raise ValidationError(_("This practice is no longer reviewed; your answer was not kept."))
    if set(judged) != set(CRITERIA):
        raise ValidationError(_("Judge each of the four criteria."))
    with transaction.atomic():
        standing = {one.criterion: one for one in review.judgements.all()}
        for criterion, (verdict, reason) in judged.items():
            if criterion in standing:
                change(author, standing[criterion], verdict=verdict, reason=reason)
            else:
                create(author, Judgement(review=review, criterion=criterion, verdict=verdict, reason=reason))
        change(author, review, advice=advice, remark=remark, answered_at=timezone.now())


def publish_practice(author: Author, practice: Practice) -> None:
    """Raises ValidationError where nobody has reviewed it."""
    if practice.stage not in _JUDGED:
        raise ValidationError(_("Only a submitted practice can be published."))
    if not practice.reviews.exclude(answered_at=None).exists():
        raise ValidationError(_("Nobody has reviewed it yet. Invite a reviewer first."))
    with transaction.atomic():
        change(author, practice, stage=_STAGE.PUBLISHED, published_at=timezone.now())
        index_practice(practice)
        letters.tell_author(practice)


def send_back(author: Author, practice: Practice, reason: str) -> None:
    """Gives it back to its author. A published practice leaves the public pages with it."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why, so that the author can mend it.")})
    if practice.stage in _OPEN:
        raise ValidationError(_("It is with its author already."))
    with transaction.atomic():
        change(
            author, practice, stage=_STAGE.SENT_BACK, sent_back_because=reason.strip(), published_at=None, reason=reason
        )
        index_practice(practice)
        letters.tell_author(practice)


def withdraw_practice(author: Author, practice: Practice) -> None:
    """Removes a draft that was never published."""
    if practice.stage not in _OPEN:
        raise ValidationError(_("Only a draft can be removed."))
    remove(author, practice)


def add_replication(
    author: Author, practice: Practice, *, publish: bool, of: Replication | None = None, **facts: Any
) -> Replication:
    """What an editor adds is public at once; what others tell waits for an editor. Raises ValidationError."""
    if not practice.is_published:
        raise ValidationError(_("Replications are told of published practices."))
    if of is not None and of.practice_id != practice.pk:
        raise ValidationError({"of": _("That replication is of another practice.")})
    if Replication.objects.filter(
        practice=practice, of=of, actor=facts["actor"], place=facts.get("place", ""), since=facts["since"]
    ).exists():
        raise ValidationError(_("This replication is in the register already."))
    made = Replication(practice=practice, of=of, published_at=timezone.now() if publish else None, **facts)
    return create(author, made)


def publish_replication(author: Author, replication: Replication) -> None:
    if replication.published_at:
        raise ValidationError(_("It is public already."))
    change(author, replication, published_at=timezone.now())


def refuse_replication(author: Author, replication: Replication, reason: str) -> None:
    if replication.published_at:
        raise ValidationError(_("It is public already."))
    if not reason.strip():
        raise ValidationError({"reason": _("Say why.")})
    remove(author, replication, reason=reason.strip())


def save_resource(
    author: Author, resource: Resource, *, links: Mapping[str, Iterable[models.Model]], **facts: Any
) -> Resource:
    with transaction.atomic():
        _save(author, resource, facts, links)
        index_resource(resource)
    return resource


def _save(author: Author, one: Any, facts: Mapping[str, Any], links: Mapping[str, Iterable[models.Model]]) -> None:
    if one.pk is None:
        for name, value in facts.items():
            setattr(one, name, value)
        create(author, one)
    else:
        change(author, one, **facts)
    for name, linked in links.items():
        settle_links(author, one, name, linked)


def _check_dates(facts: Mapping[str, Any]) -> None:
    first, last = facts.get("starts"), facts.get("ends")
    if first and last and PartialDate.from_iso(first).earliest > PartialDate.from_iso(last).latest:
        raise ValidationError({"ends": _("It ends before it begins.")})
