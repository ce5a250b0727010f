"""Puts a finding together: its severity by its code, its place by its provision."""

from typing import Any

from mandato.auditing.codes import CODES
from mandato.auditing.documents import Document
from mandato.model import Provision
from mandato.model.finding import Finding, Severity


def finding(
    code: str,
    document: Document,
    provision: Provision | None,
    *,
    message: str,
    advice: str,
    severity: Severity | None = None,
    **details: Any,
) -> Finding:
    """`details` are the other fields of Finding; the span is the provision's where none is given."""
    if provision is not None:
        details.setdefault("span", provision.span)
        details.setdefault("page", provision.page)
    return Finding(
        code=code,
        severity=severity or CODES[code].severity,
        file=document.source.name,
        instrument=document.instrument.id,
        message=message,
        advice=advice,
        provision=None if provision is None else provision.id,
        label=None if provision is None else provision.label,
        **details,
    )
