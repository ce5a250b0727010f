"""An instrument's front and back in; date, place, parties, signatories and id out."""

from mandato.model import Instrument, SourceText


def identify(source: SourceText, instrument: Instrument) -> Instrument:
    return instrument
