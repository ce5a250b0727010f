"""Recording what was done, in the transaction that does it; sealing it; erasing what the law asks to erase."""

import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from mandato_web.history.models import Batch, Change

Record = TypeVar("Record", bound=models.Model)
_A_RECORD = 500


class Author(NamedTuple):
    """Who makes a change: a person's key and name, or the register itself."""

    id: str
    label: str

    @classmethod
    def from_user(cls, user: Any) -> "Author":
        return cls(str(user.pk), str(user))


REGISTER = Author("", "Mandato")
_moment: ContextVar[datetime | None] = ContextVar("moment", default=None)
_waiting: ContextVar[list[Change] | None] = ContextVar("waiting", default=None)


@contextmanager
def at_once() -> Iterator[None]:
    """All that is recorded within happened at one moment: it is shown, and taken back, as one act."""
    token = None if _moment.get() else _moment.set(timezone.now())
    try:
        yield
    finally:
        if token:
            _moment.reset(token)


@contextmanager
def in_bulk() -> Iterator[None]:
    """For thousands of records in one transaction: changes are appended together at its end, and what the database
    checks itself (keys, uniqueness, limits) is not asked of it beforehand. Where it refuses, the errors are the same.
    """
    if _waiting.get() is not None:
        yield
        return
    token = _waiting.set([])
    try:
        with transaction.atomic():
            yield
            Change.objects.bulk_create(_waiting.get() or [], batch_size=_A_RECORD)
    finally:
        _waiting.reset(token)


def record(
    author: Author,
    action: str,
    subject: models.Model,
    *,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
    reason: str = "",
) -> Change:
    """Appends one change. Call it inside the transaction that makes the change."""
    change = Change(
        at=_moment.get() or timezone.now(),
        action=action,
        subject_kind=subject._meta.label_lower,
        subject_id=str(subject.pk),
        subject_label=str(subject)[:300],
        who_id=author.id,
        who_label=author.label[:200],
        reason=reason,
        before=_plain(before),
        after=_plain(after),
        salt=secrets.token_hex(16),
        who_salt=secrets.token_hex(16),
    )
    change.who_digest = digest_of_person(change)
    change.digest = digest_of(change)
    waiting = _waiting.get()
    if waiting is None:
        change.save()
    else:
        waiting.append(change)
    return change


def create(author: Author, instance: Record, *, reason: str = "") -> Record:
    """Checks and saves a new record, and records it. Raises ValidationError."""
    with transaction.atomic():
        _check_and_save(instance)
        record(author, "created", instance, after=snapshot(instance), reason=reason)
    return instance


def create_all(author: Author, instances: Sequence[Record]) -> Sequence[Record]:
    """As `create`, for many of one model: one statement saves them. Raises ValidationError."""
    if not instances:
        return instances
    with in_bulk():
        for instance in instances:
            _check(instance)
        try:
            with transaction.atomic():
                type(instances[0])._default_manager.bulk_create(instances, batch_size=_A_RECORD)
        except IntegrityError:
            for instance in instances:
                instance.full_clean()
            raise
        for instance in instances:
            record(author, "created", instance, after=snapshot(instance))
    return instances


def change(author: Author, instance: Record, *, reason: str = "", **values: Any) -> Record:
    """Sets `values`, checks, saves and records what differs; records nothing where nothing does."""
    before = snapshot(instance)
    for name, value in values.items():
        setattr(instance, name, value)
    after = snapshot(instance)
    altered = [name for name in after if after[name] != before[name]]
    if altered:
        with transaction.atomic():
            _check_and_save(instance)
            record(
                author,
                "changed",
                instance,
                before={name: before[name] for name in altered},
                after={name: after[name] for name in altered},
                reason=reason,
            )
    return instance


def _check_and_save(instance: models.Model) -> None:
    if _waiting.get() is None:
        instance.full_clean()
        instance.save()
        return
    _check(instance)
    try:
        with transaction.atomic():
            instance.save()
    except IntegrityError:
        instance.full_clean()
        raise


def _check(instance: models.Model) -> None:
    """All but what the database checks itself."""
    instance.clean_fields(exclude={field.name for field in instance._meta.fields if field.remote_field})
    instance.clean()
    _check_what_the_database_cannot(instance)


def _check_what_the_database_cannot(instance: models.Model) -> None:
    if connection.features.supports_nulls_distinct_unique_constraints:
        return
    for limit in instance._meta.constraints:
        if getattr(limit, "nulls_distinct", None) is False:
            limit.validate(type(instance), instance)


def settle(author: Author, model: type[Record], identity: dict[str, Any], **facts: Any) -> Record:
    """The one record of that identity, with these facts: made, changed or left as it is."""
    known = model._default_manager.filter(**identity).first()
    if known is None:
        return create(author, model(**identity, **facts))
    return change(author, known, **facts)


def settle_links(author: Author, instance: models.Model, name: str, linked: Iterable[models.Model]) -> None:
    """Makes a many-to-many field hold exactly `linked`; records what differs."""
    field = getattr(instance, name)
    before, after = sorted(field.values_list("pk", flat=True)), sorted(one.pk for one in linked)
    if before != after:
        with transaction.atomic():
            field.set(after)
            record(author, "linked", instance, before={name: before}, after={name: after})


def remove(author: Author, instance: models.Model, *, reason: str = "") -> None:
    """Deletes a record that was never public, and records what it held."""
    with transaction.atomic():
        record(author, "removed", instance, before=snapshot(instance), reason=reason)
        instance.delete()


def snapshot(instance: models.Model) -> dict[str, Any]:
    """The stored fields of a record, as plain JSON values."""
    fields = instance._meta.concrete_fields
    plain = _plain({field.attname: getattr(instance, field.attname) for field in fields if not field.primary_key})
    return plain or {}


def digest_of(change: Change) -> str:
    """SHA-256 over the salt and the payload, in one canonical form."""
    # Changes from before people had a digest of their own are covered together with the person's name.
    who = [change.who_digest] if change.who_digest else [change.who_id, change.who_label]
    payload = [
        change.at.isoformat(),
        change.action,
        change.subject_kind,
        change.subject_id,
        change.subject_label,
        *who,
        change.reason,
        change.before,
        change.after,
    ]
    canonical = json.dumps(payload, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256((change.salt + canonical).encode()).hexdigest()


def digest_of_person(change: Change) -> str:
    """SHA-256 over a salt of its own and who did it."""
    who = json.dumps([change.who_id, change.who_label], ensure_ascii=False)
    return hashlib.sha256((change.who_salt + who).encode()).hexdigest()


def digest_of_batch(previous: str, changes: Iterable[tuple[int, str]]) -> str:
    """SHA-256 over the digest of the batch before and each change's key and digest, in order."""
    chain = hashlib.sha256(previous.encode())
    for key, digest in changes:
        chain.update(f"\n{key} {digest}".encode())
    return chain.hexdigest()


def seal(limit: int = 10_000) -> Batch | None:
    """Seals the changes that no batch holds yet; None where there are none. The worker calls it."""
    with transaction.atomic():
        waiting = Change.objects.filter(batch=None).order_by("pk").select_for_update()
        changes = list(waiting.values_list("pk", "digest")[:limit])
        if not changes:
            return None
        last = Batch.objects.order_by("-pk").first()
        previous = last.digest if last else ""
        batch = Batch.objects.create(
            sealed_at=timezone.now(), count=len(changes), previous=previous, digest=digest_of_batch(previous, changes)
        )
        _unguarded().filter(pk__in=[key for key, digest in changes]).update(batch=batch)
    return batch


def erase(author: Author, change: Change, *, reason: str) -> None:
    """Takes away a change's payload, salts and person where the law asks; its digest and place in the chain stay."""
    erase_all(author, [change], reason=reason)


def erase_all(author: Author, changes: Iterable[Change], *, reason: str) -> int:
    """As `erase`, for many. The erasure of each is itself recorded: the proof asks for it. Raises ValidationError."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is erased.")})
    chosen = [one for one in changes if one.erased_at is None]
    empty = {"before": None, "after": None, "reason": "", "salt": "", "subject_label": ""}
    nobody = {"who_id": "", "who_label": "", "who_salt": ""}
    with transaction.atomic():
        for one in chosen:
            _unguarded().filter(pk=one.pk).update(**empty, **nobody, erased_at=timezone.now())
            blank = Change(pk=one.pk, at=one.at, action=one.action)
            record(author, "erased", blank, reason=reason)
    return len(chosen)


def forget_person(author: Author, user_id: str, *, reason: str) -> int:
    """Takes a person's name out of everything that they did. What was done stays, and stays proven."""
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is erased.")})
    mine = _unguarded().filter(who_id=user_id)
    # Changes whose digest covers the name itself cannot lose it and keep their proof: they go whole.
    old = list(mine.filter(who_digest="", erased_at=None))
    with transaction.atomic():
        keys = sorted(mine.exclude(who_digest="").values_list("pk", flat=True))
        for part in _batched(keys, _A_RECORD):
            _unguarded().filter(pk__in=part).update(who_id="", who_label="", who_salt="")
            blank = Change(pk=part[0], at=timezone.now(), action="forgotten")
            record(author, "forgotten", blank, after={"changes": part}, reason=reason)
        erase_all(author, old, reason=reason)
    return len(keys) + len(old)


def _batched(keys: list[int], size: int) -> Iterator[list[int]]:
    for start in range(0, len(keys), size):
        yield keys[start : start + size]


def _unguarded() -> models.QuerySet[Change]:
    """Past the guard of AppendOnly, for sealing and erasing alone."""
    return models.QuerySet(Change)


def _plain(values: dict[str, Any] | None) -> dict[str, Any] | None:
    return None if values is None else json.loads(json.dumps(values, cls=DjangoJSONEncoder))
