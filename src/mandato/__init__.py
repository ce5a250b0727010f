"""The engine of Mandato: documents in; instruments, provisions, commitments, references, terms and findings out.

A name's module is loaded when the name is first asked for, so that a command loads only what it uses.
"""

from typing import TYPE_CHECKING

from mandato.loading import on_demand

if TYPE_CHECKING:
    from mandato.auditing import CODES, audit, page_of, plan_matrix, tell
    from mandato.auditing.lemmas import lemma_of
    from mandato.commands.cluster import cluster_at
    from mandato.commands.printing import print_document, print_in_full
    from mandato.commands.workers import workers_for
    from mandato.corpus import Printed, Reading, find_documents, print_many, read_many
    from mandato.errors import MandatoError, Unavailable, Unreadable
    from mandato.languages.problems import problem_in
    from mandato.model import (
        Action,
        Bearer,
        Cell,
        Commitment,
        Condition,
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
        Signatory,
        SourceText,
        Span,
        Target,
        Term,
    )
    from mandato.model.finding import Audit, Coverage, Finding, Quoting, Said, Suggestion
    from mandato.model.matrix import Matrix, MatrixCell
    from mandato.pipeline import read
    from mandato.publishing import Sheet, matrix_sheet, result_as_json, sheet_as_csv, sheets_as_html, sheets_as_xlsx
    from mandato.publishing.as_akn import instrument_as_akn
    from mandato.publishing.as_card import Card, card_as_png
    from mandato.publishing.as_docx import instrument_as_docx
    from mandato.publishing.as_ics import CalendarEntry, entries_as_ics
    from mandato.publishing.as_pdf import instrument_as_pdf
    from mandato.publishing.brief_as_docx import brief_as_docx
    from mandato.publishing.briefs import Brief, BriefSection, BriefTable, BriefText, brief_as_pdf
    from mandato.publishing.documents import Edition
    from mandato.publishing.typesetting import can_typeset
    from mandato.reading import read_source
    from mandato.scheduling import (
        Act,
        Amendment,
        Deed,
        Duration,
        Entry,
        Ground,
        Life,
        Review,
        Run,
        Standing,
        State,
        Stretch,
        TreatyClause,
        Wait,
        entry_of,
        list_reviews,
        list_stretches,
        next_notice,
        run_at,
        shift,
        standing_of,
        standings_on,
        state_of,
    )

__version__ = "0.1.0"

__all__ = [
    "CODES",
    "Act",
    "Action",
    "Amendment",
    "Audit",
    "Bearer",
    "Brief",
    "BriefSection",
    "BriefTable",
    "BriefText",
    "CalendarEntry",
    "Card",
    "Cell",
    "Commitment",
    "Condition",
    "Coverage",
    "Deed",
    "Deliverable",
    "Denunciation",
    "Due",
    "Duration",
    "Edition",
    "Entry",
    "EntryIntoForce",
    "Finding",
    "Ground",
    "Instrument",
    "Life",
    "MandatoError",
    "Matrix",
    "MatrixCell",
    "Note",
    "Party",
    "Printed",
    "Provision",
    "Quoting",
    "ReadResult",
    "Reading",
    "Reference",
    "Resolved",
    "Review",
    "Run",
    "Said",
    "Sheet",
    "Signatory",
    "SourceText",
    "Span",
    "Standing",
    "State",
    "Stretch",
    "Suggestion",
    "Target",
    "Term",
    "TreatyClause",
    "Unavailable",
    "Unreadable",
    "Wait",
    "__version__",
    "audit",
    "brief_as_docx",
    "brief_as_pdf",
    "can_typeset",
    "card_as_png",
    "cluster_at",
    "entries_as_ics",
    "entry_of",
    "find_documents",
    "instrument_as_akn",
    "instrument_as_docx",
    "instrument_as_pdf",
    "lemma_of",
    "list_reviews",
    "list_stretches",
    "matrix_sheet",
    "next_notice",
    "page_of",
    "plan_matrix",
    "print_document",
    "print_in_full",
    "print_many",
    "problem_in",
    "read",
    "read_many",
    "read_source",
    "result_as_json",
    "run_at",
    "sheet_as_csv",
    "sheets_as_html",
    "sheets_as_xlsx",
    "shift",
    "standing_of",
    "standings_on",
    "state_of",
    "tell",
    "workers_for",
]

__getattr__ = on_demand(
    __name__,
    {
        "mandato.auditing": "CODES audit page_of plan_matrix tell",
        "mandato.auditing.lemmas": "lemma_of",
        "mandato.commands.cluster": "cluster_at",
        "mandato.commands.printing": "print_document print_in_full",
        "mandato.commands.workers": "workers_for",
        "mandato.corpus": "Printed Reading find_documents print_many read_many",
        "mandato.errors": "MandatoError Unavailable Unreadable",
        "mandato.languages.problems": "problem_in",
        "mandato.model": "Action Bearer Cell Commitment Condition Deliverable Denunciation Due EntryIntoForce "
        "Instrument Note Party Provision ReadResult Reference Resolved Signatory SourceText Span "
        "Target Term",
        "mandato.model.finding": "Audit Coverage Finding Quoting Said Suggestion",
        "mandato.model.matrix": "Matrix MatrixCell",
        "mandato.pipeline": "read",
        "mandato.publishing": "Sheet matrix_sheet result_as_json sheet_as_csv sheets_as_html sheets_as_xlsx",
        "mandato.publishing.brief_as_docx": "brief_as_docx",
        "mandato.publishing.briefs": "Brief BriefSection BriefTable BriefText brief_as_pdf",
        "mandato.publishing.as_akn": "instrument_as_akn",
        "mandato.publishing.as_card": "Card card_as_png",
        "mandato.publishing.as_docx": "instrument_as_docx",
        "mandato.publishing.as_ics": "CalendarEntry entries_as_ics",
        "mandato.publishing.as_pdf": "instrument_as_pdf",
        "mandato.publishing.documents": "Edition",
        "mandato.publishing.typesetting": "can_typeset",
        "mandato.reading": "read_source",
        "mandato.scheduling": "Act Amendment Deed Duration Entry Ground Life Review Run Standing State Stretch "
        "TreatyClause Wait entry_of list_reviews list_stretches next_notice run_at shift standing_of standings_on "
        "state_of",
    },
)
