"""Provisions in; commitments, references, parties, dates and terms out."""

from mandato.extracting.commitments import extract_commitments
from mandato.extracting.identity import identify
from mandato.extracting.references import extract_references
from mandato.extracting.terms import extract_term

__all__ = ["extract_commitments", "extract_references", "extract_term", "identify"]
