"""Provisions in; commitments, references, parties, dates and terms out."""

from mandato.extracting.citations.references import extract_references
from mandato.extracting.commitments.extraction import extract_commitments
from mandato.extracting.identity.identification import identify
from mandato.extracting.terms.own_term import extract_term

__all__ = ["extract_commitments", "extract_references", "extract_term", "identify"]
