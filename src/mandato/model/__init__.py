"""The values that pass between the steps of the engine: frozen, plain, and free of any format."""

from mandato.model.commitment import Action, Bearer, Commitment, Condition, Deliverable, Due
from mandato.model.instrument import Cell, Instrument, Party, Provision, Signatory
from mandato.model.reference import Reference, Resolved, Target
from mandato.model.result import ReadResult
from mandato.model.source import Mark, SourceText
from mandato.model.term import Denunciation, EntryIntoForce, Term
from mandato.model.trace import Note, Span, Why

__all__ = [
    "Action",
    "Bearer",
    "Cell",
    "Commitment",
    "Condition",
    "Deliverable",
    "Denunciation",
    "Due",
    "EntryIntoForce",
    "Instrument",
    "Mark",
    "Note",
    "Party",
    "Provision",
    "ReadResult",
    "Reference",
    "Resolved",
    "Signatory",
    "SourceText",
    "Span",
    "Target",
    "Term",
    "Why",
]
