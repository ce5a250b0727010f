"""What reading one file yields."""

from dataclasses import dataclass

from mandato.model.instrument import Instrument
from mandato.model.source import SourceText


@dataclass(frozen=True, slots=True)
class ReadResult:
    source: SourceText
    instruments: tuple[Instrument, ...]
