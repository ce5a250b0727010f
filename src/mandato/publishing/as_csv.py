"""A read result as flat rows, one a provision, with its commitments and citations beside it."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from io import StringIO

from mandato.model import Commitment, Instrument, ReadResult, Reference
from mandato.publishing.as_xlsx import Sheet

CSV_FIELDS = (
    "source",
    "instrument",
    "kind",
    "date",
    "provision",
    "label",
    "role",
    "level",
    "parent",
    "heading",
    "text",
    "start",
    "end",
    "page",
    "actions",
    "strengths",
    "bearers",
    "addressees",
    "deliverables",
    "dues",
    "citations",
)
_FORMULA_OPENERS = ("=", "+", "-", "@", "\t", "\r")


def result_as_rows(result: ReadResult) -> Iterator[dict[str, str]]:
    """Several values in one cell are joined by " | ". No cell can be taken for a formula by a spreadsheet."""
    for instrument in result.instruments:
        for row in _instrument_rows(instrument):
            row["source"] = result.source.name
            yield {field: _harmless(row[field]) for field in CSV_FIELDS}


def sheet_as_csv(sheet: Sheet) -> str:
    """With a header line; no cell can be taken for a formula."""
    lines = StringIO(newline="")
    writer = csv.writer(lines)
    writer.writerow(sheet.header)
    writer.writerows([_harmless(cell) for cell in row] for row in sheet.rows)
    return lines.getvalue()


def _harmless(value: str) -> str:
    return f"'{value}" if value.startswith(_FORMULA_OPENERS) else value


def _instrument_rows(instrument: Instrument) -> Iterator[dict[str, str]]:
    commitments: dict[str, list[Commitment]] = defaultdict(list)
    references: dict[str, list[Reference]] = defaultdict(list)
    for commitment in instrument.commitments:
        commitments[commitment.provision].append(commitment)
    for reference in instrument.references:
        references[reference.provision].append(reference)
    for provision in instrument.provisions:
        yield {
            "instrument": instrument.id,
            "kind": instrument.kind,
            "date": instrument.date or "",
            "provision": provision.id,
            "label": provision.label or "",
            "role": provision.role,
            "level": "" if provision.level is None else str(provision.level),
            "parent": provision.parent or "",
            "heading": provision.heading or "",
            "text": provision.text,
            "start": str(provision.span.start),
            "end": str(provision.span.end),
            "page": "" if provision.page is None else str(provision.page),
            **_promises(commitments[provision.id]),
            "citations": _joined(_cited(reference) for reference in references[provision.id]),
        }


def _promises(commitments: list[Commitment]) -> dict[str, str]:
    return {
        "actions": _joined(f"{each.action.verb} ({each.action.kind})" for each in commitments),
        "strengths": _joined(each.strength for each in commitments),
        "bearers": _joined(bearer.name or bearer.text for each in commitments for bearer in each.bearers),
        "addressees": _joined(each.addressee.name or each.addressee.text for each in commitments if each.addressee),
        "deliverables": _joined(each.deliverable.text for each in commitments if each.deliverable),
        "dues": _joined(each.due.text for each in commitments if each.due),
    }


def _cited(reference: Reference) -> str:
    target = reference.target
    name = " ".join(part for part in (target.symbol or target.instrument, target.label) if part)
    return f"{name or reference.text} [{reference.status}]"


def _joined(values: Iterator[str]) -> str:
    return " | ".join(values)
