"""Proving that no change was altered, removed or slipped in since it was sealed."""

from collections.abc import Iterator
from typing import NamedTuple

from mandato_web.history.models import Batch, Change
from mandato_web.history.services import digest_of, digest_of_batch


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
    for change in Change.objects.filter(erased_at=None).order_by("pk").iterator(chunk_size=2000):
        if digest_of(change) != change.digest:
            yield f"change {change.pk} ({change.subject_kind} {change.subject_id}) was altered after it was recorded"


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
