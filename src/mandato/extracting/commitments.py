"""Provisions in, commitments out."""

from mandato.model import Commitment, Instrument, SourceText


def extract_commitments(source: SourceText, instrument: Instrument) -> tuple[Commitment, ...]:
    return ()
