"""The records of this room: `instrument` for what a text is, `text` for what it says."""

from mandato_web.instruments.models.instrument import Instrument, InstrumentKind, Position, Relation
from mandato_web.instruments.models.text import Citation, LanguageVersion, Provision, ProvisionRole, ProvisionText

__all__ = [
    "Citation",
    "Instrument",
    "InstrumentKind",
    "LanguageVersion",
    "Position",
    "Provision",
    "ProvisionRole",
    "ProvisionText",
    "Relation",
]
