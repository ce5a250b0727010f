"""Puts a finding together: its severity by its code, its place by its provision, its words from its facts."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from mandato.auditing.codes import CODES
from mandato.auditing.documents import Document
from mandato.auditing.telling import tell
from mandato.model import Provision
from mandato.model.finding import Finding, Said, SaidFact, Severity


def finding(
    code: str,
    document: Document,
    provision: Provision | None,
    says: Mapping[str, SaidFact] = MappingProxyType({}),
    *,
    variant: str = "",
    severity: Severity | None = None,
    **details: Any,
) -> Finding:
    """`says` are the facts that its sentence names, `variant` which of the code's sentences it is.

    `details` are the other fields of Finding; the span is the provision's where none is given.
    """
    said = Said(f"{code}.{variant}" if variant else code, tuple(says.items()))
    told = tell(said)
    if provision is not None:
        details.setdefault("span", provision.span)
        details.setdefault("page", provision.page)
    return Finding(
        code=code,
        severity=severity or CODES[code],
        file=document.source.name,
        instrument=document.instrument.id,
        message=told.message,
        advice=told.advice,
        said=said,
        provision=None if provision is None else provision.id,
        label=None if provision is None else provision.label,
        **details,
    )
