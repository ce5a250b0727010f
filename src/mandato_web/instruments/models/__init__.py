"""The records of this room: `instrument` for what a text is, `text` for what it says."""

from mandato_web.instruments.models.instrument import Alias, Instrument, InstrumentKind, MeetingPart, Position, Relation
from mandato_web.instruments.models.text import Citation, LanguageVersion, Provision, ProvisionRole, ProvisionText

__all__ = [
    "Alias",
    "Citation",
    "Instrument",
    "InstrumentKind",
    "LanguageVersion",
    "MeetingPart",
    "Position",
    "Provision",
    "ProvisionRole",
    "ProvisionText",
    "Relation",
]
