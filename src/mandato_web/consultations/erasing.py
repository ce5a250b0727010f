"""Who a visitor is, erased: on request, and by itself once nobody needs to ask them anything more.

The history holds neither the words of a visitor's comment nor who wrote it, so nothing has to be erased there.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.consultations.indexing import index_comments
from mandato_web.consultations.models import Comment, Consultation, Stage
from mandato_web.history.services import Author, record

# So long after the answers are public, or after a refusal, nobody has questions about a comment any more.
KEPT = timedelta(days=90)
GONE = "—"


def erase_voices(author: Author, comments: Sequence[Comment], *, reason: str, words: bool = False) -> int:
    """Name and address of the visitors who wrote these; with `words` what they said as well. The answer stays, and the
    place. Raises ValidationError, by field."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is erased.")})
    if any(one.actor_id is not None for one in comments):
        raise ValidationError(_("This is the comment of a state or an organisation, not of a person."))
    with transaction.atomic():
        for one in comments:
            one.name, one.email, one.erased_at = GONE, "", timezone.now()
            if words:
                one.text, one.proposed = GONE, ""
            one.save(update_fields=["name", "email", "erased_at", "text", "proposed"])
            record(author, "voice-erased", one, after={"words": words}, reason=reason.strip())
        for consultation in Consultation.objects.filter(pk__in={one.consultation_id for one in comments}):
            index_comments(consultation)
    return len(comments)


def erase_address(author: Author, email: str, *, reason: str, words: bool = False) -> int:
    """All that came with one e-mail address, in whichever consultation. Raises ValidationError where there is none."""
    found = list(Comment.objects.filter(actor=None, email__iexact=email.strip())) if email.strip() else []
    if not found:
        raise ValidationError({"email": _("No comment came with this address.")})
    return erase_voices(author, found, reason=reason, words=words)


def forget_addresses(day: date) -> str:
    """The daily work: e-mail addresses that nobody needs any more; of what was refused the name as well."""
    before = timezone.now() - KEPT
    answered = Q(consultation__results_at__lt=before)
    refused = Q(stage=Stage.REFUSED, made_at__lt=before)
    visitors = Comment.objects.filter(actor=None)
    with transaction.atomic():
        n = visitors.filter(answered).exclude(email="").update(email="")
        old = visitors.filter(refused, erased_at=None)
        n += old.update(name=GONE, email="", erased_at=timezone.now())
    return f"forgotten: {n}" if n else ""
