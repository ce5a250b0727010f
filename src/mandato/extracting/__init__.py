"""Provisions in; commitments, references, parties, dates and terms out.

A step's module is loaded when the step is first asked for: whoever only links citations loads no grammar of promises.
"""

from typing import TYPE_CHECKING

from mandato.loading import on_demand

if TYPE_CHECKING:
    from mandato.extracting.citations.references import extract_references
    from mandato.extracting.commitments.extraction import extract_commitments
    from mandato.extracting.identity.identification import identify
    from mandato.extracting.terms.own_term import extract_term

__all__ = ["extract_commitments", "extract_references", "extract_term", "identify"]

__getattr__ = on_demand(
    __name__,
    {
        "mandato.extracting.commitments.extraction": "extract_commitments",
        "mandato.extracting.citations.references": "extract_references",
        "mandato.extracting.terms.own_term": "extract_term",
        "mandato.extracting.identity.identification": "identify",
    },
)
