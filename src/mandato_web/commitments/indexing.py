"""What search knows of a commitment: its words, who bears it, what it is about."""

from collections.abc import Iterator

from mandato_web.commitments.models import Commitment
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.queries import visible_instruments
from mandato_web.search.entries import Indexed, drop_parts, put_entries


def index_commitments(instrument: Instrument) -> None:
    """Replaces the entries of all commitments of the instrument. What a visitor may not see is not in the index."""
    drop_parts("commitment", instrument.slug)
    if visible_instruments().filter(pk=instrument.pk).exists():
        put_entries(_entries(instrument))


def _entries(instrument: Instrument) -> Iterator[Indexed]:
    standing = instrument.commitments.filter(withdrawn_at=None).exclude(nature="none")
    standing = standing.select_related("provision").prefetch_related("wordings__version", "bearers")
    for commitment in standing:
        yield from _in_each_language(commitment, instrument)


def _in_each_language(commitment: Commitment, instrument: Instrument) -> Iterator[Indexed]:
    for wording in commitment.wordings.all():
        language = wording.version.language
        if wording.version.replaced_at is None:
            yield Indexed(
                kind="commitment",
                key=commitment.slug,
                language=language,
                title=wording.text,
                label=commitment.provision.label,
                also=" ".join(bearer.named.get(language, "") for bearer in commitment.bearers.all()),
                text=wording.text,
                address=f"/commitments/{commitment.slug}/",
                date=instrument.date,
                part_of=instrument.slug,
                weight=1.5,
            )
