"""Citations in, the same citations with their targets out: within one file, or over many."""

from collections.abc import Sequence
from dataclasses import replace

from mandato.linking.catalogue import Catalogue
from mandato.linking.citations import link_instrument
from mandato.linking.kinds import can_mean
from mandato.linking.versions import make_ids_unique, tie_versions
from mandato.model import Instrument, ReadResult, SourceText

__all__ = ["can_mean", "link", "link_all"]


def link(source: SourceText, instruments: tuple[Instrument, ...]) -> tuple[Instrument, ...]:
    """Links the citations of one file's instruments among themselves; ids become unique in the file."""
    tied = tie_versions(make_ids_unique(instruments))
    catalogue = Catalogue()
    places = [catalogue.add(0, instrument) for instrument in tied]
    return tuple(link_instrument(catalogue, place) for place in places)


def link_all(results: Sequence[ReadResult]) -> list[ReadResult]:
    """Links citations over many files, those of a file to its own instruments first. Ids are left as they are."""
    catalogue = Catalogue()
    places = [
        [catalogue.add(file, instrument) for instrument in result.instruments] for file, result in enumerate(results)
    ]
    return [
        replace(result, instruments=tuple(link_instrument(catalogue, place) for place in mine))
        for result, mine in zip(results, places, strict=True)
    ]
