"""Letters go into the outbox in the transaction that decides on them, and from there to the server.

A letter is handed over by one sender at a time (a claim with an end), under a Message-ID made from its key. Between
the server's yes and our note of it a sender can die: what happens then is told in docs/decisions/008.
"""

import hashlib
import logging
import smtplib
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import get_random_string

from mandato_web.notices.models import Letter, Reader
from mandato_web.notices.places import host

LEASE = timedelta(minutes=5)
FIRST_PAUSE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=12)
MOST_ATTEMPTS = 14
KEPT = timedelta(days=30)
_NOWHERE = ("django.core.mail.backends.dummy.EmailBackend",)
_log = logging.getLogger("mandato_web.notices")


def has_server() -> bool:
    """Whether letters can leave at all; without, they wait in the outbox for an administrator to see."""
    return settings.EMAIL_BACKEND not in _NOWHERE


def put_letter(
    key: str,
    kind: str,
    *,
    to: str,
    language: str,
    words: tuple[str, str, str],
    may_repeat: bool,
    headers: dict[str, str] | None = None,
    user: Any = None,
    reader: Reader | None = None,
) -> Letter | None:
    """None where a letter of this key was made before. `words`: subject, plain text, HTML."""
    now = timezone.now()
    subject, text, html = words
    letter, made = Letter.objects.get_or_create(
        key=key,
        defaults={
            "kind": kind,
            "may_repeat": may_repeat,
            "user": user,
            "reader": reader,
            "to": to,
            "language": language,
            "subject": " ".join(subject.split())[:300],
            "text": text,
            "html": html,
            "headers": headers or {},
            "message_id": f"<{hashlib.sha256(key.encode()).hexdigest()[:40]}@{host()}>",
            "made_at": now,
            "not_before": now,
        },
    )
    return letter if made else None


def send_waiting(limit: int = 200) -> int:
    """Hands over what is due, one letter at a time. Answers how many the server took."""
    if not has_server():
        return 0
    settle_abandoned()
    sent = 0
    for letter in _claim_each(limit):
        sent += _send(letter)
    return sent


def settle_abandoned() -> int:
    """Letters whose sender died: those not yet handed over wait again; of the others the letter itself decides."""
    now = timezone.now()
    over = Letter.objects.filter(claimed_until__lt=now)
    free: dict[str, Any] = {"claimed_until": None, "claim": ""}
    touched = over.filter(state=Letter.State.CLAIMED).update(state=Letter.State.WAITING, **free)
    ambiguous = over.filter(state=Letter.State.HANDING_OVER)
    touched += ambiguous.filter(may_repeat=True).update(state=Letter.State.WAITING, **free)
    touched += ambiguous.filter(may_repeat=False).update(
        state=Letter.State.UNSURE, problem="The sender stopped while the server was being given the letter.", **free
    )
    return touched


def _claim_each(limit: int) -> Iterable[Letter]:
    """Each letter is claimed by an update that only one sender can win."""
    claim = get_random_string(32)
    for _ in range(limit):
        now = timezone.now()
        waiting = Letter.objects.filter(state=Letter.State.WAITING, not_before__lte=now)
        key = waiting.order_by("not_before", "pk").values_list("pk", flat=True).first()
        if key is None:
            return
        won = Letter.objects.filter(pk=key, state=Letter.State.WAITING).update(
            state=Letter.State.CLAIMED, claimed_until=now + LEASE, claim=claim
        )
        if won:
            yield Letter.objects.get(pk=key)


def _send(letter: Letter) -> bool:
    """The state is written before the server is spoken to, and again after it has answered."""
    mine = Letter.objects.filter(pk=letter.pk, claim=letter.claim, state=Letter.State.CLAIMED)
    lease = timezone.now() + LEASE
    if not mine.update(state=Letter.State.HANDING_OVER, attempts=letter.attempts + 1, claimed_until=lease):
        return False
    letter.attempts += 1
    try:
        get_connection().send_messages([message_of(letter)])
    except (smtplib.SMTPException, OSError) as error:
        _note_failure(letter, error)
        return False
    except ValueError as error:
        # An address or header that no message can carry would stop all letters behind it.
        _settle(letter, state=Letter.State.REFUSED, problem=_describe(error))
        return False
    _settle(letter, state=Letter.State.SENT, sent_at=timezone.now(), problem="")
    return True


def message_of(letter: Letter) -> EmailMultiAlternatives:
    headers = {
        **letter.headers,
        "Message-ID": letter.message_id,
        "Auto-Submitted": "auto-generated",
        "Content-Language": letter.language,
    }
    message = EmailMultiAlternatives(letter.subject, letter.text, to=[letter.to], headers=headers)
    message.attach_alternative(letter.html, "text/html")
    return message


def _note_failure(letter: Letter, error: Exception) -> None:
    """RFC 5321, 4.2.1: 4xx may pass, 5xx will not. A line that breaks while words are handed over says nothing."""
    code = _code_of(error)
    problem = _describe(error)
    _log.info("letter %s was not taken: %s", letter.pk, problem)
    if code is not None and 500 <= code < 600:
        _settle(letter, state=Letter.State.REFUSED, problem=problem)
    elif code is None and not letter.may_repeat and not _was_never_given(error):
        _settle(letter, state=Letter.State.UNSURE, problem=problem)
    elif letter.attempts >= MOST_ATTEMPTS:
        _settle(letter, state=Letter.State.REFUSED, problem=f"Given up after {letter.attempts} attempts. {problem}")
    else:
        _settle(letter, state=Letter.State.WAITING, not_before=_next_try(letter.attempts), problem=problem)


def _next_try(attempts: int) -> datetime:
    """After 5, 10, 20 minutes and so on, at most half a day: four days in all."""
    return timezone.now() + min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)


def _code_of(error: Exception) -> int | None:
    """The server's own answer; None where there was none."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return next((int(code) for code, _ in error.recipients.values()), None)
    # Wrong credentials are ours to mend: the letters wait.
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return 454
    return int(error.smtp_code) if isinstance(error, smtplib.SMTPResponseException) else None


def _was_never_given(error: Exception) -> bool:
    """No connection at all, or a server that cannot do what we ask: the words were not sent."""
    never = (ConnectionRefusedError, smtplib.SMTPConnectError, smtplib.SMTPHeloError, smtplib.SMTPNotSupportedError)
    return isinstance(error, never) or (isinstance(error, OSError) and not isinstance(error, smtplib.SMTPException))


def _describe(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return "; ".join(f"{code} {_words(said)}" for code, said in error.recipients.values())[:500]
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_words(error.smtp_error)}"[:500]
    return (str(error) or type(error).__name__)[:500]


def _words(said: bytes | str) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)


def _settle(letter: Letter, **values: Any) -> None:
    """Only whoever holds the claim may say what became of the letter."""
    Letter.objects.filter(pk=letter.pk, claim=letter.claim).update(claimed_until=None, claim="", **values)


def send_again(letter: Letter) -> bool:
    """An administrator's decision on a letter that was refused or perhaps sent."""
    settled = Letter.objects.filter(pk=letter.pk, state__in=[Letter.State.REFUSED, Letter.State.UNSURE])
    return bool(settled.update(state=Letter.State.WAITING, not_before=timezone.now(), attempts=0, problem=""))


def forget_words(now: datetime) -> int:
    """What was sent or given up is forgotten after a month but for its key, so that it is never made again."""
    done = Q(state__in=[Letter.State.SENT, Letter.State.REFUSED, Letter.State.UNSURE])
    old = Letter.objects.filter(done, made_at__lt=now - KEPT).exclude(text="")
    with transaction.atomic():
        return old.update(to="", text="", html="", headers={}, subject="", problem="")
