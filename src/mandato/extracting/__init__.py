"""Provisions in; commitments, references, parties, dates and terms out.

A step's module is loaded when the step is first asked for: whoever only links citations loads no grammar of promises.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mandato.extracting.citations.references import extract_references
    from mandato.extracting.commitments.extraction import extract_commitments
    from mandato.extracting.identity.identification import identify
    from mandato.extracting.terms.own_term import extract_term

__all__ = ["extract_commitments", "extract_references", "extract_term", "identify"]

_HOMES = {
    "extract_commitments": "commitments.extraction",
    "extract_references": "citations.references",
    "extract_term": "terms.own_term",
    "identify": "identity.identification",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"mandato.extracting has no {name!r}")
    value = globals()[name] = getattr(import_module(f"mandato.extracting.{_HOMES[name]}"), name)
    return value
