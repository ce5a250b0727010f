"""Provisions in, citations out, one a target, not yet linked."""

from mandato.model import Instrument, Reference, SourceText


def extract_references(source: SourceText, instrument: Instrument) -> tuple[Reference, ...]:
    return ()
