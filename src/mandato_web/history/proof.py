"""Proving that no change was altered, removed or slipped in since it was sealed.

What was erased where the law asks holds nothing any more, and a record of the erasure stands in the chain: an empty
change without one is found like any other damage.
"""

from collections.abc import Iterator
from typing import NamedTuple

from mandato_web.history.models import Batch, Change
from mandato_web.history.services import digest_of, digest_of_batch, digest_of_person


class Proof(NamedTuple):
    """`head` is the digest of the last batch: kept elsewhere, it also proves that no batch was cut off the end."""

    changes: int
    batches: int
    unsealed: int
    erased: int
    head: str
    problems: list[str]


def prove() -> Proof:
    """Recomputes every digest and the whole chain; `problems` is empty where history is whole."""
    problems = [*_altered_changes(), *_broken_batches()]
    last = Batch.objects.order_by("-pk").first()
    return Proof(
        changes=Change.objects.count(),
        batches=Batch.objects.count(),
        unsealed=Change.objects.filter(batch=None).count(),
        erased=Change.objects.filter(erased_at__isnull=False).count(),
        head=last.digest if last else "",
        problems=problems,
    )


def _altered_changes() -> Iterator[str]:
    erased, forgotten = _erasures(), _forgotten()
    for change in Change.objects.order_by("pk").iterator(chunk_size=2000):
        name = f"change {change.pk} ({change.subject_kind} {change.subject_id})"
        if change.erased_at is not None:
            if change.pk not in erased:
                yield f"{name} is marked as erased, and nothing says that it was"
            if (
                change.salt
                or change.before
                or change.after
                or change.reason
                or change.subject_label
                or change.who_label
            ):
                yield f"{name} was written to after it was erased"
            continue
        if digest_of(change) != change.digest:
            yield f"{name} was altered after it was recorded"
        elif change.who_digest and not _names_its_author(change, forgotten):
            yield f"{name} names another author than when it was recorded"


def _names_its_author(change: Change, forgotten: set[int]) -> bool:
    if change.who_salt:
        return digest_of_person(change) == change.who_digest
    return not change.who_id and not change.who_label and change.pk in forgotten


def _broken_batches() -> Iterator[str]:
    previous = ""
    for batch in Batch.objects.order_by("pk").iterator():
        changes = list(Change.objects.filter(batch=batch).order_by("pk").values_list("pk", "digest"))
        if batch.previous != previous:
            yield f"batch {batch.pk} does not follow the batch before it"
        if len(changes) != batch.count:
            yield f"batch {batch.pk} sealed {batch.count} changes and holds {len(changes)}"
        elif digest_of_batch(batch.previous, changes) != batch.digest:
            yield f"batch {batch.pk} does not match the changes that it seals"
        previous = batch.digest


def _erasures() -> set[int]:
    kind = Change._meta.label_lower
    told = Change.objects.filter(subject_kind=kind, action="erased").values_list("subject_id", flat=True)
    return {int(key) for key in told if key.isdigit()}


def _forgotten() -> set[int]:
    kind = Change._meta.label_lower
    told = Change.objects.filter(subject_kind=kind, action="forgotten", erased_at=None).values_list("after", flat=True)
    return {key for one in told if one for key in one.get("changes", [])}
