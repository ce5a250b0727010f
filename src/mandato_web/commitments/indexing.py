"""What search knows of a commitment: its words, who bears it, what it is about."""

from collections.abc import Iterable, Iterator

from mandato_web.commitments.models import Bearer, Commitment, CommitmentWording, Nature
from mandato_web.instruments.models import Instrument
from mandato_web.instruments.queries import visible_instruments
from mandato_web.search.entries import Indexed, drop_parts, put_entries


def index_commitments(instrument: Instrument) -> None:
    """Replaces the entries of all commitments of the instrument. What a visitor may not see is not in the index."""
    drop_parts("commitment", instrument.slug)
    if visible_instruments().filter(pk=instrument.pk).exists():
        put_entries(_entries(instrument))


def index_new_commitments(found: Iterable[tuple[Instrument, CommitmentWording, Iterable[Bearer]]]) -> None:
    """As `index_commitments`, for the only wordings of commitments that have no entries yet, and their bearers."""
    worded = [one for one in found if one[1].commitment.nature != Nature.NONE]
    visible = visible_instruments().filter(pk__in={instrument.pk for instrument, _wording, _bearers in worded})
    seen = set(visible.values_list("pk", flat=True))
    put_entries(_entry(*one) for one in worded if one[0].pk in seen)


def _entries(instrument: Instrument) -> Iterator[Indexed]:
    standing = instrument.commitments.filter(withdrawn_at=None).exclude(nature=Nature.NONE)
    standing = standing.select_related("provision").prefetch_related("wordings__version", "bearers")
    for commitment in standing:
        yield from _in_each_language(commitment, instrument)


def _in_each_language(commitment: Commitment, instrument: Instrument) -> Iterator[Indexed]:
    for wording in commitment.wordings.all():
        if wording.version.replaced_at is None:
            yield _entry(instrument, wording, commitment.bearers.all())


def _entry(instrument: Instrument, wording: CommitmentWording, bearers: Iterable[Bearer]) -> Indexed:
    commitment, language = wording.commitment, wording.version.language
    return Indexed(
        kind="commitment",
        key=commitment.slug,
        language=language,
        title=wording.text,
        label=commitment.provision.label,
        also=" ".join(bearer.named.get(language, "") for bearer in bearers),
        text=wording.text,
        address=f"/commitments/{commitment.slug}/",
        date=instrument.date,
        part_of=instrument.slug,
        weight=1.5,
    )
