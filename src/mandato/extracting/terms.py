"""An agreement's provisions in, its own term out."""

from mandato.model import Instrument, SourceText, Term


def extract_term(source: SourceText, instrument: Instrument) -> Term | None:
    return None
