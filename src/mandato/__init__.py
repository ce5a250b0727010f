"""The engine of Mandato: documents in; instruments, provisions, commitments, references, terms and findings out."""

from mandato.auditing import CODES, audit, page_of, plan_matrix
from mandato.auditing.lemmas import lemma_of
from mandato.errors import MandatoError, Unreadable
from mandato.model import (
    Action,
    Bearer,
    Cell,
    Commitment,
    Deliverable,
    Denunciation,
    Due,
    EntryIntoForce,
    Instrument,
    Note,
    Party,
    Provision,
    ReadResult,
    Reference,
    Resolved,
    SourceText,
    Span,
    Target,
    Term,
)
from mandato.model.finding import Audit, Coverage, Finding, Suggestion
from mandato.model.matrix import Matrix, MatrixCell
from mandato.pipeline import read
from mandato.publishing import Sheet, matrix_sheet, result_as_json, sheet_as_csv, sheets_as_html, sheets_as_xlsx
from mandato.publishing.as_ics import CalendarEntry, entries_as_ics
from mandato.reading import read_source
from mandato.scheduling import Act, Duration, Life, Run, State, next_notice, run_at, state_of

__version__ = "0.1.0"

__all__ = [
    "CODES",
    "Act",
    "Action",
    "Audit",
    "Bearer",
    "CalendarEntry",
    "Cell",
    "Commitment",
    "Coverage",
    "Deliverable",
    "Denunciation",
    "Due",
    "Duration",
    "EntryIntoForce",
    "Finding",
    "Instrument",
    "Life",
    "MandatoError",
    "Matrix",
    "MatrixCell",
    "Note",
    "Party",
    "Provision",
    "ReadResult",
    "Reference",
    "Resolved",
    "Run",
    "Sheet",
    "SourceText",
    "Span",
    "State",
    "Suggestion",
    "Target",
    "Term",
    "Unreadable",
    "__version__",
    "audit",
    "entries_as_ics",
    "lemma_of",
    "matrix_sheet",
    "next_notice",
    "page_of",
    "plan_matrix",
    "read",
    "read_source",
    "result_as_json",
    "run_at",
    "sheet_as_csv",
    "sheets_as_html",
    "sheets_as_xlsx",
    "state_of",
]
