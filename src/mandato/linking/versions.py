"""Instruments of one file in; the same with ids that differ, and language versions of one text tied together."""

from collections import Counter
from dataclasses import replace

from mandato.model import Instrument

ALIKE = 0.7  # of the labels of two language versions are the same
FEWEST_LABELS = 3


def make_ids_unique(instruments: tuple[Instrument, ...]) -> tuple[Instrument, ...]:
    """A second instrument of the same id gets "-2", a third "-3"."""
    taken = {instrument.id for instrument in instruments}
    seen: set[str] = set()
    unique = []
    for instrument in instruments:
        identity, count = instrument.id, 1
        while identity in seen or (count > 1 and identity in taken):
            count += 1
            identity = f"{instrument.id}-{count}"
        seen.add(identity)
        unique.append(instrument if identity == instrument.id else replace(instrument, id=identity))
    return tuple(unique)


def tie_versions(instruments: tuple[Instrument, ...]) -> tuple[Instrument, ...]:
    """Marks each instrument whose labels, kind and date are those of an earlier one in another language."""
    tied: list[Instrument] = []
    for instrument in instruments:
        first = next((earlier for earlier in tied if _is_version(instrument, earlier)), None)
        tied.append(replace(instrument, version_of=first.id) if first else instrument)
    return tuple(tied)


def _is_version(instrument: Instrument, earlier: Instrument) -> bool:
    if earlier.version_of or instrument.version_of or instrument.annex_of:
        return False
    if instrument.language == earlier.language or instrument.kind != earlier.kind:
        return False
    if instrument.date and earlier.date and instrument.date != earlier.date:
        return False
    own, other = _labels(instrument), _labels(earlier)
    total = max(own.total(), other.total())
    return min(own.total(), other.total()) >= FEWEST_LABELS and (own & other).total() >= ALIKE * total


def _labels(instrument: Instrument) -> Counter[str]:
    return Counter(item.label for item in instrument.provisions if item.label)
